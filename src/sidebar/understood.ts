/** How the register was understood: every column, what it was taken for and what stands in it. Each can be corrected. */
import type { CheckRequest, ColumnCard, Understood } from '../messages';
import { make } from './dom';

/** What the user changed since the last check; it goes with the next one. */
export type Changes = Pick<CheckRequest, 'columns' | 'unsaidPlace' | 'sheet' | 'headingRow' | 'pupilsInCell' | 'blankPupils'>;

const BY: Readonly<Record<ColumnCard['by'], string>> = {
  heading: '',
  contents: 'known by what it holds, not by its heading',
  you: 'as you said',
  nothing: '',
};
const NOT_USED = 'Not used';
const PLACES = ['out of class', 'in class', 'unknown'] as const;
const PUPILS_IN_CELL = ['as found', 'one', 'several'] as const;
const BLANK_PUPILS = ['as found', 'the pupil above', 'nobody'] as const;

function select(id: string, options: readonly string[], value: string, change: (value: string) => void): HTMLSelectElement {
  const element = make(
    'select',
    { id },
    ...options.map((option) => make('option', option === value ? { value: option, selected: '' } : { value: option }, option)),
  );
  element.addEventListener('change', () => {
    change(element.value);
  });
  return element;
}

function columnRow(card: ColumnCard, i: number, fields: readonly string[], change: (value: string) => void): HTMLElement {
  const id = `column-${i}`;
  const samples = card.samples.length === 0 ? 'Nothing stands in it.' : card.samples.map((sample) => `“${sample}”`).join(', ');
  const by = BY[card.by] === '' ? samples : `${samples} (${BY[card.by]})`;
  return make(
    'li',
    {},
    make('label', { for: id }, `${card.letters} “${card.heading}” is`),
    select(id, fields, card.field === '' ? NOT_USED : card.field, change),
    make('p', { class: 'hint' }, by),
  );
}

/** @param changes filled in as the user chooses */
export function understoodPanel(understood: Understood, sheet: string, changes: Changes, changed: () => void): HTMLElement {
  const columns: Record<string, string> = {};
  const rows = understood.columns.map((card, i) =>
    columnRow(card, i, understood.fields, (value) => {
      columns[card.mark] = value;
      changes.columns = columns;
      changed();
    }),
  );
  const chooseSheet = select('sheet', understood.sheets, sheet, (value) => {
    changes.sheet = value;
    changed();
  });
  const choice = <K extends 'unsaidPlace' | 'pupilsInCell' | 'blankPupils'>(
    id: string,
    key: K,
    options: readonly NonNullable<Changes[K]>[],
  ): HTMLElement =>
    select(id, options, understood[key], (value) => {
      const found = options.find((option) => option === value);
      if (found !== undefined) changes[key] = found;
      changed();
    });
  const headingRow = make('input', {
    id: 'heading-row',
    type: 'number',
    min: '1',
    max: '1000',
    step: '1',
    value: String(understood.headingRow),
  });
  headingRow.addEventListener('change', () => {
    changes.headingRow = Math.max(0, Math.min(1000, Math.round(Number(headingRow.value))));
    changed();
  });
  const pupils = understood.pupils.length === 0 ? 'The register names no pupils.' : understood.pupils.join(', ');
  return make(
    'details',
    { class: 'understood' },
    make('summary', {}, 'How it was understood'),
    make('p', { class: 'hint' }, 'Change what is wrong, then check again. What you choose is remembered with this sheet.'),
    make('label', { for: 'sheet' }, 'Sheet'),
    chooseSheet,
    make('label', { for: 'heading-row' }, 'Heading row'),
    headingRow,
    make('label', { for: 'place' }, 'Rows that don’t say where are taken as'),
    choice('place', 'unsaidPlace', PLACES),
    make('p', { class: 'name' }, 'Pupils'),
    make('p', {}, pupils),
    make('label', { for: 'pupils-in-cell' }, 'Pupils in one cell'),
    choice('pupils-in-cell', 'pupilsInCell', PUPILS_IN_CELL),
    make('label', { for: 'blank-pupils' }, 'A row without a name is'),
    choice('blank-pupils', 'blankPupils', BLANK_PUPILS),
    make('p', { class: 'name' }, 'Columns'),
    make('ul', {}, ...rows),
  );
}
