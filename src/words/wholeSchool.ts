/** What would help over the whole register, in sentences. */
import { WEEKDAYS } from '../meaning/slot';
import { yearInWords } from '../meaning/yearGroup';
import type { WholeSchool } from '../wayBack/wholeSchool';
import { clip, clockInWords, counted, hoursInWords, listed, lineInWords } from './figures';

/**
 * What brings most pupils back first; none where there is nothing to say.
 * @param moreThan the line, as a share of the taught week
 */
export function wholeSchoolInWords({ over, changes, pairs, moments }: WholeSchool, { moreThan }: { readonly moreThan: number }): string[] {
  const line = lineInWords(moreThan);
  return [
    ...changes.map(({ intervention, to, pupils, minutes }) => {
      const change = to === null ? 'in class' : `${to} ${to === 1 ? 'time' : 'times'} a week`;
      return `${clip(intervention)} ${change} for all who go to it: ${pupils.length} of the ${counted(over, 'pupil')} over ${line} would no longer be (${someOf(pupils.map(clip))}). It gives back ${hoursInWords(minutes)} a week in all.`;
    }),
    ...pairs.map(
      ({ interventions, kind, year, at }) =>
        `${listed(interventions.map(clip))} are both ${kind} for ${yearInWords(year)}, on ${WEEKDAYS[at.day] ?? ''} at ${clockInWords(at.from)}. Could they be one group?`,
    ),
    ...moments.map(
      ({ year, at, pupils, lesson }) =>
        `${yearInWords(year)} loses most on ${WEEKDAYS[at.day] ?? ''}, ${clockInWords(at.from)} to ${clockInWords(at.to)}${lesson === '' ? '' : ` (${clip(lesson)})`}: ${counted(pupils, 'pupil')} are out at once.`,
    ),
  ];
}

/** So many names are read; of more, how many there are. */
const NAMES = 8;

function someOf(names: readonly string[]): string {
  return names.length > NAMES ? `${names.slice(0, NAMES).join(', ')} and ${names.length - NAMES} more` : listed(names);
}
