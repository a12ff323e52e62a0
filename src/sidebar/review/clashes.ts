/** The same place was changed in the tab and here: both texts are shown at the line until one of them is chosen. */
import type { WriteClash } from '../../messages';
import { callButton } from '../calls';
import { button, make } from '../dom';
import type { Field } from './drafts';

const LABELS: Readonly<Record<Field, string>> = { decision: 'Decision', who: 'Who', by: 'By when', notes: 'Notes' };

const open = new Map<string, WriteClash[]>();

/** What both wrote alike is no clash; it may also be one's own words, saved by a call whose answer never came. */
export function addClashes(pupil: string, clashes: readonly WriteClash[]): WriteClash[] {
  const real = clashes.filter(({ theirs, yours }) => theirs !== yours);
  if (real.length > 0) {
    const others = (open.get(pupil) ?? []).filter((each) => !real.some((clash) => clash.line === each.line && clash.field === each.field));
    open.set(pupil, [...others, ...real]);
  }
  return real;
}

export function settle(pupil: string, clash: WriteClash): void {
  const left = (open.get(pupil) ?? []).filter((each) => each !== clash);
  if (left.length > 0) open.set(pupil, left);
  else open.delete(pupil);
}

export function clashesAt(pupil: string, line: string): readonly WriteClash[] {
  return (open.get(pupil) ?? []).filter((clash) => clash.line === line);
}

/** Nobody has chosen between two texts yet. */
export function hasClashes(pupil: string): boolean {
  return open.has(pupil);
}

export interface ClashChoice {
  readonly useMine: (clash: WriteClash) => void;
  readonly keepTheirs: (clash: WriteClash) => void;
}

export function clashBox(clash: WriteClash, { useMine, keepTheirs }: ClashChoice): HTMLElement {
  const quoted = (text: string): HTMLElement => make('dd', { class: 'quoted' }, text === '' ? 'blank' : `“${text}”`);
  const choices = make(
    'div',
    { class: 'buttons' },
    callButton('Use what I typed here', 'plain', () => {
      useMine(clash);
    }),
    button(clash.field === 'notes' ? 'Keep both' : 'Keep what is in the tab', 'plain', () => {
      keepTheirs(clash);
    }),
  );
  return make(
    'div',
    { class: 'clash', role: 'group', 'aria-label': `${LABELS[clash.field]}: two texts` },
    make('p', {}, make('strong', {}, `${LABELS[clash.field]}: this was changed in the tab meanwhile.`)),
    make('dl', {}, make('dt', {}, 'In the tab'), quoted(clash.theirs), make('dt', {}, 'Typed here'), quoted(clash.yours)),
    make('p', { class: 'hint' }, clash.message),
    choices,
  );
}
