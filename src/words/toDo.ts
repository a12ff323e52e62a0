/** What is to be done after a review, each in a sentence. */
import { isoDay } from '../meaning/date';
import { dateInWords } from './figures';

export interface ToDo {
  /** '' where nobody is named. */
  readonly who: string;
  /** "2026-12-18", or as it was typed; '' for no date. */
  readonly by: string;
  readonly pupil: string;
  /** Null for the pupil as a whole. */
  readonly intervention: string | null;
  readonly decision: string;
}

/** @example toDoInWords({ who: 'KL', by: '2026-12-18', pupil: 'AB', intervention: 'Nurture', decision: 'Stop' }) // "KL, by 18 December 2026: AB, Nurture – Stop." */
export function toDoInWords({ who, by, pupil, intervention, decision }: ToDo): string {
  const day = isoDay(by);
  const when = by === '' ? '' : `, by ${day === null ? by : dateInWords(day)}`;
  const what = [pupil, intervention ?? 'all together'].filter(Boolean).join(', ');
  return `${who === '' ? 'Nobody named' : who}${when}: ${what} – ${decision}.`;
}
