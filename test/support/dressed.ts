/** A register that a school has dressed in its own way, each look tied to a word so that it is found again wherever the row or column has gone. */
import { cellAt, cellKey, type Cell, type SheetData, type Workbook } from '../../emulator/workbook/model';
import { reviewTab } from './meanwhile';

interface Look {
  /** The cell's text. */
  readonly text: string;
  readonly cell: Omit<Cell, 'value'>;
}

const REGISTER_LOOKS: readonly Look[] = [
  { text: 'note 1', cell: { format: { background: '#ffe0cc', italic: true }, note: 'asked mum' } },
  { text: 'note 2', cell: { format: { background: '#ccffe0', fontColor: '#336600' } } },
  { text: 'note 3', cell: { format: { background: '#e0ccff', wrap: 'WRAP' } } },
  { text: 'note 4', cell: { format: { underline: true } } },
  // A sort leaves rules of data where they are, so all four have the same.
  ...['note 1', 'note 2', 'note 3', 'note 4'].map((text) => ({
    text,
    cell: { validation: { criteria: 'TEXT_CONTAINS', values: ['note'], allowInvalid: true } },
  })),
  { text: 'Nurture', cell: { format: { bold: true, fontColor: '#990000' }, note: 'in the rainbow room' } },
  { text: 'Notes', cell: { format: { background: '#ffff99', bold: true } } },
];
const REVIEW_LOOKS: readonly Look[] = [
  { text: 'word of AB', cell: { format: { background: '#ffd1dc' } } },
  { text: 'word of CD', cell: { format: { bold: true, background: '#d1e8ff' }, note: 'KL to ask' } },
];
const NOTES_WIDTH = 217;
const RULE = { criteria: 'TEXT_CONTAINS', values: ['Speech'], format: { background: '#ffff00', bold: true } };
const PROTECTED = 'the school’s own';

function cellOf(sheet: SheetData | undefined, text: string): { readonly key: number; readonly cell: Cell } | null {
  for (const [key, cell] of sheet?.cells ?? []) if (cell.value === text) return { key, cell };
  return null;
}

const registerOf = (workbook: Workbook): SheetData | undefined => workbook.sheets.find(({ id }) => id === 0);

/** Colours, notes, rules, a width, a frozen row and a protection of the school's own, on the register and on what was said in the review. */
export function dress(workbook: Workbook): void {
  const register = registerOf(workbook);
  if (!register) return;
  for (const [sheet, looks] of [
    [register, REGISTER_LOOKS],
    [reviewTab(workbook), REVIEW_LOOKS],
  ] as const)
    // prettier-ignore
    for (const { text, cell } of looks) {
      const found = cellOf(sheet, text);
      if (found) sheet?.cells.set(found.key, { ...found.cell, ...structuredClone(cell) });
    }
  register.columnWidths.set(cellAt(cellOf(register, 'Notes')?.key ?? cellKey(1, 1)).column, NOTES_WIDTH);
  register.conditionalRules.push({ areas: [{ row: 2, column: 1, rows: 20, columns: 5 }], ...structuredClone(RULE) });
  register.frozenRows = 1;
  register.protections.push({
    id: 900,
    area: { row: 3, column: 1, rows: 1, columns: 2 },
    description: PROTECTED,
    warningOnly: true,
    userCanEdit: true,
  });
}

/** Which of those looks are gone or others, each in words. */
export function restyled(workbook: Workbook): string[] {
  const register = registerOf(workbook);
  const wrong = [
    ...REGISTER_LOOKS.flatMap((look) => otherLook(register, look)),
    ...REVIEW_LOOKS.flatMap((look) => otherLook(reviewTab(workbook) ?? register, look)),
  ];
  const { column } = cellAt(cellOf(register, 'Notes')?.key ?? cellKey(1, 1));
  if (register?.columnWidths.get(column) !== NOTES_WIDTH) wrong.push('the column "Notes" has another width');
  const rules = register?.conditionalRules.filter(({ values }) => values[0] === 'Speech') ?? [];
  if (
    rules.length !== 1 ||
    JSON.stringify(rules.map(({ criteria, values, format }) => ({ criteria, values, format }))) !== JSON.stringify([RULE])
  )
    // prettier-ignore
    wrong.push('their colour rule is another');
  if (register?.frozenRows !== 1) wrong.push('their frozen row is another');
  if (register?.protections.filter(({ description }) => description === PROTECTED).length !== 1) wrong.push('their protection is gone');
  return wrong;
}

/** What was put on has to be there; what we add to a cell of theirs is a fault too. */
function otherLook(sheet: SheetData | undefined, { text, cell }: Look): string[] {
  const found = cellOf(sheet, text)?.cell;
  if (!found) return [`"${text}" is not where it was`];
  return (['format', 'note', 'validation'] as const).flatMap((part) => {
    const [wanted, is] = [cell[part], found[part]];
    const same = part === 'format' ? contains(is, wanted) : JSON.stringify(is) === JSON.stringify(wanted) || wanted === undefined;
    return same ? [] : [`"${text}" has another ${part}: ${JSON.stringify(is)} for ${JSON.stringify(wanted)}`];
  });
}

/** A cell of the review has our format beneath theirs. */
function contains(is: object | string | undefined, wanted: object | string | undefined): boolean {
  return Object.entries(wanted ?? {}).every(([key, value]) => (is as Record<string, unknown> | undefined)?.[key] === value);
}
