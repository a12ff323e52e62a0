/** How the register was understood: every column, what it was taken for and what stands in it. Each can be corrected. */
import type { ColumnCard, Understood } from '../../messages';
import { SHEET_CHOICES } from '../../settings/settings';
import { make, plainOptions, select, type Option } from '../dom';
import type { Changes } from './request';

const NOT_USED = 'Not used';
/** What the settings call it, and what it means. */
const AS_FOUND = { value: 'as found', text: 'decided from the register' };

type Change = (changes: Changes) => void;

function asFoundInWords(option: Option): Option {
  return option.value === AS_FOUND.value ? AS_FOUND : option;
}

function columnRow(card: ColumnCard, i: number, fields: readonly string[], change: Change): HTMLElement {
  const id = `column-${i}`;
  const samples = card.samples.length === 0 ? 'It is empty.' : card.samples.map((sample) => `“${sample}”`).join(', ');
  const how = card.sure === '' ? samples : `${samples} (${card.sure})`;
  return make(
    'li',
    {},
    make('label', { for: id }, `${card.letters} “${card.heading}” is`),
    select(id, plainOptions(fields), card.field === '' ? NOT_USED : card.field, (value) => {
      change({ columns: { [card.mark]: value } });
    }),
    make('p', { class: 'hint' }, how),
  );
}

function headingRowHint({ headingRow, headingsFrozen }: Understood): string {
  const looked = 'Leave this empty and we will look for it.';
  if (headingsFrozen) return looked;
  return `${looked} It is not frozen, so sorting the whole sheet moves it too: choose View, Freeze, Up to row ${headingRow}.`;
}

function headingRowField(row: number, change: Change): HTMLInputElement {
  const field = make('input', {
    id: 'heading-row',
    type: 'number',
    min: '1',
    max: '1000',
    step: '1',
    value: String(row),
    'aria-describedby': 'heading-row-hint',
  });
  field.addEventListener('change', () => {
    change({ headingRow: Math.max(0, Math.min(1000, Math.round(Number(field.value)))) });
  });
  return field;
}

/** @param again checks the register again */
export function understoodPanel(understood: Understood, sheet: string, change: Change, again: HTMLElement): HTMLElement {
  const choice = (id: string, key: 'unsaidPlace' | 'pupilsInCell' | 'blankPupils' | 'columnsHold'): HTMLElement => {
    const options: readonly string[] = SHEET_CHOICES[key].options;
    return select(id, plainOptions(options).map(asFoundInWords), understood[key], (value) => {
      if (options.includes(value)) change({ [key]: value });
    });
  };
  const chooseSheet = select('sheet', plainOptions(understood.sheets), sheet, (value) => {
    change({ sheet: value });
  });
  return make(
    'details',
    { class: 'understood' },
    make('summary', {}, 'How it was understood'),
    make('p', { class: 'hint' }, 'Change what is wrong, then check again. What you choose is remembered with this sheet.'),
    make('label', { for: 'sheet' }, 'Sheet'),
    chooseSheet,
    make('label', { for: 'heading-row' }, 'Heading row'),
    headingRowField(understood.headingRow, change),
    make('p', { class: 'hint', id: 'heading-row-hint' }, headingRowHint(understood)),
    make('label', { for: 'place' }, 'Rows that don’t say where are taken as'),
    choice('place', 'unsaidPlace'),
    make('p', { class: 'name' }, 'Pupils'),
    make('p', {}, understood.pupils.length === 0 ? 'The register names no pupils.' : understood.pupils.join(', ')),
    make('label', { for: 'pupils-in-cell' }, 'Pupils in a cell'),
    choice('pupils-in-cell', 'pupilsInCell'),
    make('label', { for: 'blank-pupils' }, 'Blank pupil cells'),
    choice('blank-pupils', 'blankPupils'),
    make('label', { for: 'columns-hold' }, 'The two columns beside the register hold'),
    choice('columns-hold', 'columnsHold'),
    make(
      'p',
      { class: 'hint' },
      'Values are as of the last check, and everybody sees them. Colleagues without this add-on may not see what live formulas say.',
    ),
    make('p', { class: 'name' }, 'Columns'),
    make('ul', {}, ...understood.columns.map((card, i) => columnRow(card, i, understood.fields, change))),
    again,
  );
}
