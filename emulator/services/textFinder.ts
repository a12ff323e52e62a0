import type { Area } from '../workbook/model';
import { formulaText, shownText } from './cellReading';
import { fail } from './errors';
import { GoogleTextFinder } from './google';
import type { Range } from './range';
import type { Service } from './service';
import type { Sheet } from './sheet';

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Where a finder looks: each sheet's area, in the order of the tabs. */
export type Searched = readonly { readonly sheet: Sheet; readonly area: Area }[];

export class TextFinder extends GoogleTextFinder {
  static readonly service: Service = {
    name: 'SpreadsheetApp.TextFinder',
    local: ['ignoreDiacritics', 'matchCase', 'matchEntireCell', 'matchFormulaText', 'startFrom', 'useRegularExpression'],
    offers: {
      findAll: '',
      findNext: '',
      findPrevious: '',
      getCurrentMatch: '',
      ignoreDiacritics: 'bool',
      matchCase: 'bool',
      matchEntireCell: 'bool',
      matchFormulaText: 'bool',
      replaceAllWith: '~ text',
      replaceWith: '~ text',
      startFrom: 'Range',
      useRegularExpression: 'bool',
    },
  };
  private readonly searched: () => Searched;
  private readonly wanted: string;
  private readonly how = { case: false, entire: false, formulas: false, diacritics: false, pattern: false };
  private current: Place | undefined;
  private start: Place | undefined;

  constructor(searched: () => Searched, wanted: string) {
    super();
    this.searched = searched;
    this.wanted = wanted;
  }

  override findAll(): Range[] {
    return this.matches().map(rangeOf);
  }

  override findNext(): Range | null {
    return this.go(1);
  }

  override findPrevious(): Range | null {
    return this.go(-1);
  }

  override getCurrentMatch(): Range | null {
    return this.current ? rangeOf(this.current) : null;
  }

  override ignoreDiacritics(ignore: boolean): this {
    this.how.diacritics = ignore;
    return this;
  }

  override matchCase(match: boolean): this {
    this.how.case = match;
    return this;
  }

  override matchEntireCell(match: boolean): this {
    this.how.entire = match;
    return this;
  }

  override matchFormulaText(match: boolean): this {
    this.how.formulas = match;
    return this;
  }

  override startFrom(range: unknown): this {
    const { sheet, area } = range as Range;
    this.start = { sheet, row: area.row, column: area.column };
    return this;
  }

  override useRegularExpression(use: boolean): this {
    this.how.pattern = use;
    return this;
  }

  /** How many places were replaced: a cell may have more than one. */
  override replaceAllWith(text: string): number {
    return this.matches().reduce((sum, place) => sum + this.replace(place, text), 0);
  }

  override replaceWith(text: string): number {
    return this.current ? this.replace(this.current, text) : 0;
  }

  private replace(place: Place, text: string): number {
    // What a formula comes to can be found, but only its text can be replaced.
    if (!this.how.formulas && formulaText(place.sheet.data, place.row, place.column) !== '') return 0;
    const pattern = this.pattern('g');
    const before = this.textAt(place);
    const count = [...comparable(before, this.how.diacritics).matchAll(pattern)].length;
    const range = rangeOf(place);
    range.guard();
    // Without a pattern a `$` in the new text means nothing but itself.
    range.setValue(this.how.pattern ? before.replace(pattern, text) : before.replace(pattern, () => text));
    return count;
  }

  private textAt({ sheet, row, column }: Place): string {
    const formula = formulaText(sheet.data, row, column);
    return this.how.formulas && formula !== '' ? formula : shownText(sheet.book, sheet.data, row, column);
  }

  private matches(): Place[] {
    const pattern = this.pattern('');
    return this.searched().flatMap(({ sheet, area }) =>
      sheet
        .rangeAt(area)
        .map((row, column) => ({ sheet, row, column }))
        .flat()
        .filter((place) => {
          const text = this.textAt(place);
          return text !== '' && pattern.test(comparable(text, this.how.diacritics));
        }),
    );
  }

  private go(step: 1 | -1): Range | null {
    const matches = this.matches();
    if (matches.length === 0) return null;
    const from = this.current ?? this.start;
    const at = from ? matches.findIndex((place) => compare(place, from, this.searched()) >= 0) : step > 0 ? -1 : 0;
    const exact = at >= 0 && from && compare(matches[at] ?? from, from, this.searched()) === 0;
    const next = step > 0 ? (at === -1 ? 0 : exact ? at + 1 : at) : (at === -1 ? matches.length : at) - 1;
    this.current = matches[(next + matches.length) % matches.length];
    return this.getCurrentMatch();
  }

  private pattern(flags: string): RegExp {
    const text = comparable(this.wanted, this.how.diacritics);
    const source = this.how.pattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    try {
      return new RegExp(this.how.entire ? `^(?:${source})$` : source, `${flags}${this.how.case ? '' : 'i'}u`);
    } catch {
      return fail(`Invalid regular expression: ${this.wanted}`);
    }
  }
}

function comparable(text: string, withoutDiacritics: boolean): string {
  return withoutDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}

function rangeOf({ sheet, row, column }: Place): Range {
  return sheet.rangeAt({ row, column, rows: 1, columns: 1 });
}

function compare(one: Place, other: Place, searched: Searched): number {
  const tab = ({ sheet }: Place): number => searched.findIndex((part) => part.sheet.data.id === sheet.data.id);
  return tab(one) - tab(other) || one.row - other.row || one.column - other.column;
}
