/** A page of our own: lines of cells, each with its look. Made to be printed on one A4 sheet, and never read again. */
import { linesOf } from '../words/figures';

export interface PageLine {
  /** A gap is the low blank line between two parts. */
  readonly look: 'gap' | 'title' | 'text' | 'section' | 'heading' | 'label' | 'line' | 'field' | 'figures';
  readonly values: readonly (string | number)[];
}

export interface Page {
  /** The tab's name, where it is free. */
  readonly name: string;
  /** Pixels; together about the width of an A4 sheet, upright. */
  readonly widths: readonly number[];
  readonly lines: readonly PageLine[];
  /** Beside the lines it is drawn from. */
  readonly chart?: PageChart | undefined;
}

/** Columns, one for each term. */
export interface PageChart {
  /** Of the line with the headings, from 0; the figures stand below it, in two columns; what stands right of those is not drawn. */
  readonly at: number;
  /** With the headings. */
  readonly count: number;
  /** Columns from 0, where the figures and the chart begin; pixels. */
  readonly place: { readonly figures: number; readonly chart: number; readonly width: number };
  /** Lines that it is high. */
  readonly rows: number;
}

export function pageLine(look: PageLine['look'], ...values: (string | number)[]): PageLine {
  return { look, values };
}

/** So many characters of 10 points go into a line of an A4 page, in a wide font too. */
const LONGEST_LINE = 90;

/**
 * Sentences over the whole width of a page, in as many lines as they take: a cell that wraps is no wider than its column.
 * @example sentences('It is short.') // [{ look: 'text', values: ['It is short.'] }]
 */
export function sentences(...texts: readonly string[]): PageLine[] {
  return texts.flatMap((text) => linesOf(text.replace(/\s+/g, ' '), LONGEST_LINE)).map((line) => pageLine('text', line));
}

/** Nothing at all where there is nothing to say. */
export function pageSection(title: string, headings: readonly string[], lines: readonly (readonly string[])[]): PageLine[] {
  if (lines.length === 0) return [];
  return [
    pageLine('gap'),
    pageLine('section', title),
    ...(headings.length > 0 ? [pageLine('heading', ...headings)] : []),
    ...lines.map((values) => pageLine('line', ...values)),
  ];
}
