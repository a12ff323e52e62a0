/** How the register was understood, for the user to look over and correct. */
import type { Judgement } from '../../judge';
import type { ColumnCard, Understood } from '../../messages';
import { cellText } from '../../meaning/cell';
import { sampleOf } from '../../register/contents';
import { FIELD_NAMES, fieldName } from '../../register/fields';
import { headingMark } from '../../register/headings';
import { columnLetters } from '../../report';
import type { SheetRegister } from './readSheets';

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

export function understoodFrom(register: SheetRegister, judgement: Judgement): Understood {
  const { headings, headingIndex, chosen } = judgement.register;
  const byColumn = new Map(chosen.map((each) => [each.column, each]));
  const columns = headings.flatMap((heading, column): ColumnCard[] => {
    if (heading === '') return [];
    const taken = byColumn.get(column);
    const samples = sampleOf(register.grid, column, (headingIndex ?? -1) + 1).slice(0, SAMPLES);
    return [
      {
        letters: columnLetters(register.firstColumn + column),
        heading,
        mark: headingMark(heading),
        field: taken ? fieldName(taken.field) : '',
        by: taken?.by ?? 'nothing',
        samples: samples.map((cell) => cellText(cell).slice(0, LONGEST_SAMPLE)),
      },
    ];
  });
  return {
    columns,
    fields: FIELD_NAMES,
    pupils: judgement.namesPupils ? judgement.weeks.map(({ pupil }) => pupil) : [],
    unsaidPlace: judgement.settings.unsaidPlace,
    headingRow: register.headingRow,
    pupilsInCell: judgement.settings.pupilsInCell,
    blankPupils: judgement.settings.blankPupils,
    sheets: register.sheetNames,
  };
}

/** A wave or band matrix has neither pupils nor times: nothing can be judged, and it is said what is missing. */
export function whatIsMissing({ register }: Judgement): string | null {
  const has = (...fields: Parameters<typeof register.columns.has>[0][]): boolean => fields.some((field) => register.columns.has(field));
  if (has('dose', 'minutes', 'times', 'hours', 'total', 'weekTime', 'sessions', 'when')) return null;
  const pupils = has('pupil') ? '' : ' It names no pupils either.';
  return `This sheet says what is offered, but not for how long: it has no column for minutes, times a week, or both (such as "3 x 20 mins").${pupils} If it has one, call it "Minutes" or "Times a week" and try again. If not, add one, or open the sheet that has one.`;
}
