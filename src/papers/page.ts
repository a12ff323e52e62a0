/** A page of our own: lines of up to three cells, each with its look. Made to be printed on one A4 sheet, and never read again. */
export interface PageLine {
  readonly look: 'title' | 'text' | 'section' | 'heading' | 'line';
  readonly values: readonly string[];
}

export interface Page {
  /** The tab's name, where it is free. */
  readonly name: string;
  /** Pixels; together about the width of an A4 sheet, upright. */
  readonly widths: readonly number[];
  readonly lines: readonly PageLine[];
}

export function pageLine(look: PageLine['look'], ...values: string[]): PageLine {
  return { look, values };
}

/** Nothing at all where there is nothing to say. */
export function pageSection(title: string, headings: readonly string[], lines: readonly (readonly string[])[]): PageLine[] {
  if (lines.length === 0) return [];
  return [
    pageLine('text'),
    pageLine('section', title),
    ...(headings.length > 0 ? [pageLine('heading', ...headings)] : []),
    ...lines.map((values) => pageLine('line', ...values)),
  ];
}
