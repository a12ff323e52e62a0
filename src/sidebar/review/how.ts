/** How something is brought into class: opens under a line with that decision, in one's own words or as the school or a source has it. */
import { INTO_CLASS, decisionOf } from '../../review/columns';
import { waysIntoClass } from '../../words/inClass';
import { ownWays } from '../checked';
import { button, make } from '../dom';

export interface HowBox {
  readonly element: HTMLElement;
  readonly show: (decision: string) => void;
}

/** With the decision before it, the script takes it. */
const LONGEST = '900';

/**
 * @param of what the line is called, said to those who don't see where it stands
 * @param kind of work, "phonics"; '' where it is not known
 */
export function howBox(id: string, of: string, kind: string, chosen: (decision: string) => void): HowBox {
  const words = make('textarea', { id, rows: '2', maxlength: LONGEST });
  const decide = (): void => {
    const how = words.value.trim();
    chosen(how === '' ? INTO_CLASS : `${INTO_CLASS}: ${how}`);
  };
  words.addEventListener('change', decide);
  const use = (offered: string): HTMLElement => {
    const taking = button('Use this', 'link', () => {
      words.value = offered;
      decide();
      words.focus();
    });
    taking.append(make('span', { class: 'unseen' }, ` for ${of}: ${offered}`));
    return taking;
  };
  const ways = waysIntoClass(kind, ownWays()).map(({ said, offered }) =>
    make('p', { class: 'hint' }, said, ...(offered === null ? [] : [' ', use(offered)])),
  );
  // Read before it is chosen; then it would stand twice.
  const suggested = make('div', {}, ...ways);
  words.addEventListener('input', () => {
    suggested.hidden = words.value.trim() !== '';
  });
  const label = make('label', { for: id }, 'How', make('span', { class: 'unseen' }, ` ${of} is brought into class`));
  const element = make('div', { class: 'how' }, label, words, suggested);
  return {
    element,
    show: (decision) => {
      element.hidden = decisionOf(decision) !== INTO_CLASS;
      const how = element.hidden ? '' : decision.trim().slice(INTO_CLASS.length).replace(/^:\s*/, '');
      if (document.activeElement !== words) words.value = how;
      suggested.hidden = words.value.trim() !== '';
    },
  };
}
