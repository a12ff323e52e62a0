/** Day and clock columns of their own: "Mon" | 9:15 | 9:45. */
import { readDose } from '../dose/dose';
import type { DoseParts } from '../dose/parts';
import { exactly } from '../dose/range';
import { cellText, type Cell } from '../meaning/cell';
import { cellClock } from '../meaning/clock';
import { clockInWords } from '../words/figures';
import type { Field } from './fields';
import type { NotRead, TimeCells } from './time';

/**
 * Minutes a session, and times a week where a day is named, from a row's clock columns; why not, where a time is missing or ends before it begins. Null
 * where the row has none.
 * @example readClock({ at: (field) => ({ from: '9.15', to: '9.45' })[field], columns: new Map() }) // { parts: { minutes: { least: 30, most: 30 } } }
 */
export function readClock({ at, columns }: TimeCells): { readonly parts: DoseParts } | NotRead | null {
  const [from, to] = [cellClock(at('from')), cellClock(at('to'))];
  if (from === null && to === null) return null;
  if (from === null || to === null || to <= from) {
    const field: Field = from === null ? 'from' : 'to';
    return {
      field,
      column: columns.get(field) ?? 0,
      text: cellText(at(field)),
      why: from === null || to === null ? 'no clock time' : 'ends before it begins',
    };
  }
  const reading = readDose(clockText(at('day'), from, to), 'dose');
  return 'parts' in reading ? reading : { parts: { minutes: exactly(to - from) } };
}

/**
 * A row's day and clock times, in minutes after midnight, as one text.
 * @example clockText('Mon, Wed', 555, 585) // 'Mon, Wed 9:15-9:45'
 * @example clockText(undefined, 555, 585) // '9:15-9:45'
 */
export function clockText(day: Cell | undefined, from: number, to: number): string {
  return `${cellText(day)} ${clockInWords(from)}-${clockInWords(to)}`.trim();
}
