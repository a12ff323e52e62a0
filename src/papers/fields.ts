/** Fields of a paper that people fill in: three beside each other, each over two columns and three lines. What is typed there is carried over. */
import { FIELDS_PART, FIELD_LABELS } from '../words/pupilPage';
import { pageLine, type Page, type PageLine } from './page';

export const FIELD_LINES = 3;
export const FIELD_WIDTH = 2;

/** Where each field begins, from 0. */
export const FIELD_COLUMNS: readonly number[] = FIELD_LABELS.map((_, i) => i * FIELD_WIDTH);

/** What they are for, the labels, and below them as many lines as can be typed into. */
export function fieldLines(): PageLine[] {
  return [
    pageLine('label', FIELDS_PART),
    pageLine('heading', ...spread(FIELD_LABELS)),
    ...Array.from({ length: FIELD_LINES }, () => pageLine('field', ...spread(FIELD_LABELS.map(() => '')))),
  ];
}

function spread(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [text, ...Array<string>(FIELD_WIDTH - 1).fill('')]);
}

/**
 * Where the line of labels stands on a tab, from 0; below 0 where it is none of ours, or somebody has taken it apart.
 * @example labelsAt([['Strengths', '', "The child's view", '', "The parents' view", '']]) // 0
 */
export function labelsAt(values: readonly (readonly unknown[])[]): number {
  return values.findIndex((cells) => FIELD_LABELS.every((label, i) => cells[FIELD_COLUMNS[i] ?? 0] === label));
}

/** What was typed into each field, whichever of its cells it stands in; none where the fields can't be found. */
export function typedInFields(shown: readonly (readonly string[])[]): string[] {
  const at = labelsAt(shown);
  if (at < 0) return [];
  const below = shown.slice(at + 1, at + 1 + FIELD_LINES);
  return FIELD_COLUMNS.map((column) =>
    below
      .flatMap((cells) => cells.slice(column, column + FIELD_WIDTH))
      .filter((text) => text.trim() !== '')
      .join('\n'),
  );
}

/** The page with what was typed on the one before. */
export function withTyped(page: Page, typed: readonly string[]): Page {
  const first = page.lines.findIndex(({ look }) => look === 'field');
  if (first < 0 || typed.every((text) => text === '')) return page;
  return { ...page, lines: page.lines.map((line, i) => (i === first ? pageLine('field', ...spread(typed)) : line)) };
}
