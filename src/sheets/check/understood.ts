/** How the register was understood, for the user to look over and correct. */
import { askedInWords, sureInWords } from '../../words/columns';
import { columnLetters } from '../../words/figures';
import type { Judgement } from '../../judge';
import type { ColumnCard, ColumnQuestion, Understood } from '../../messages';
import { cellText } from '../../meaning/cell';
import { sampleOf } from '../../register/evidence';
import { doubtsOf } from '../../register/doubt';
import { FIELD_NAMES, fieldName } from '../../register/fields';
import { headingMark } from '../../register/headings';
import type { SheetRegister } from './readSheets';

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

export function understoodFrom(register: SheetRegister, judgement: Judgement): Understood {
  const { headings, headingIndex, chosen } = judgement.register;
  const byColumn = new Map(chosen.map((each) => [each.column, each]));
  const cardOf = (heading: string, column: number): ColumnCard[] => {
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
        sure: taken ? sureInWords(taken) : '',
        samples: samples.map((cell) => cellText(cell).slice(0, LONGEST_SAMPLE)),
      },
    ];
  };
  return {
    questions: questionsOf(judgement, cardOf),
    columns: headings.flatMap(cardOf),
    fields: FIELD_NAMES,
    pupils: judgement.namesPupils ? judgement.weeks.map(({ pupil }) => pupil) : [],
    unsaidPlace: judgement.settings.unsaidPlace,
    headingRow: register.headingRow,
    headingsFrozen: register.sheet.getFrozenRows() >= register.headingRow,
    pupilsInCell: judgement.settings.pupilsInCell,
    blankPupils: judgement.settings.blankPupils,
    columnsHold: judgement.settings.columnsHold,
    sheets: register.sheetNames,
  };
}

function questionsOf({ register }: Judgement, cardOf: (heading: string, column: number) => ColumnCard[]): ColumnQuestion[] {
  return doubtsOf(register).flatMap((doubt) => {
    const cards = doubt.columns.flatMap((column) => cardOf(register.headings[column] ?? '', column));
    // What a column with nothing in it is makes no difference.
    const columns = cards.filter(({ samples }) => samples.length > 0);
    return columns.length === 0 || (doubt.taken !== null && columns[0] !== cards[0])
      ? []
      : [{ asks: askedInWords(doubt.field), field: fieldName(doubt.field), columns, isTaken: doubt.taken !== null }];
  });
}
