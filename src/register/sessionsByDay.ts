/** A pupil in each row and a column for each weekday, whose cells say what is done and when: "Phonics 9.15-9.35". */
import { cellText, type Cell } from '../meaning/cell';
import { surely } from './chosenColumn';
import { TIMES, type Field } from './fields';
import { daysOf, NEARLY_ALL, textsIn, type Reshaped } from './spread';
import { isNone } from './ticks';
import { widened } from './widened';

/** "Phonics 9.15-9.35", "ELSA 30 mins", and in brackets where, or in which time of the day. */
const A_SESSION =
  /^([\p{L}&][^\d\n]{1,40}?),? \(?(\d{1,2}(?:[.:]\d\d)? ?[-\u2010-\u2015] ?\d{1,2}[.:]\d\d|\d{1,2}[.:]\d\d ?[-\u2010-\u2015] ?\d{1,2}|(?:9|1[0-2]) ?[-\u2010-\u2015] ?[1-3]|\d{1,3} ?min(?:ute)?s?)\)?( ?\([^()\d]*\))?$/iu;

/** There on that day nothing takes the pupil out. */
const IN_SCHOOL = /^(?:in )?(?:school|class|lessons|mainstream|normal (?:timetable|lessons))(?: all day)?$/i;

/** A register that has one of these beside its days says there what is done, or how long. */
const SAYS_IT: readonly Field[] = ['intervention', 'when', ...TIMES];

/**
 * The register with a row for each thing that is done, on all the days that say the same; null where more than a few of the days' cells say something else.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   sessionsByDay({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }) // null
 */
export function sessionsByDay(from: Reshaped): Reshaped | null {
  const { grid, table, understanding } = from;
  const days = daysOf(from);
  const shared = understanding.chosen.filter(({ column }) => !days.some((each) => each.column === column));
  const typed = textsIn(from, days).filter((text) => !isNone(text) && !IN_SCHOOL.test(text));
  const isOrdinary = !shared.some(({ field }) => field === 'pupil') || shared.some(({ field }) => SAYS_IT.includes(field));
  if (isOrdinary || typed.filter((text) => A_SESSION.test(text)).length < NEARLY_ALL * Math.max(typed.length, 1)) return null;
  const read = (row: readonly Cell[]): Cell[] =>
    days.flatMap(({ column }, i) => {
      const text = cellText(row[column]);
      const isNeither = isNone(text) || IN_SCHOOL.test(text);
      // "Drama club (lunch)" among them says no time.
      const [, what = isNeither ? '' : text, time = '', beside = ''] = A_SESSION.exec(text) ?? [];
      const alike = days.filter((each) => cellText(row[each.column]) === text);
      if (what === '' || alike[0] !== days[i]) return ['', ''];
      return [`${what}${beside}`, alike.map(({ name }) => `${name} ${time}`.trim()).join(', ')];
    });
  const wide = widened(grid, table, read);
  return {
    ...wide,
    understanding: {
      ...understanding,
      chosen: [...shared, ...days.map(({ column }) => surely('dose', column, table.headings[column] ?? '', 'heading'))],
      unused: understanding.unused.filter((heading) => !days.some(({ column }) => table.headings[column] === heading)),
      sets: days.map(
        (_, i) =>
          new Map<Field, number>([
            ...shared.map(({ field, column }) => [field, column] as const),
            ['intervention', wide.width + 2 * i],
            ['dose', wide.width + 2 * i + 1],
          ]),
      ),
    },
  };
}
