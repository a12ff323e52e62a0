import { fail } from '../errors';
import type { Protection as Entry } from '../workbook/model';
import { GoogleProtection } from './google';
import { rangeOn, type RangePart, type SheetPart } from './parts';
import type { Service } from './service';

/** `protect()` keeps nobody out who could edit before; whom it keeps out, the workbook's `userCanEdit` says. */
export class Protection extends GoogleProtection {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Protection',
    offers: { canEdit: '', getRange: '', setDescription: '~ text', remove: '~' },
  };
  private readonly sheet: SheetPart;
  private readonly id: number;

  constructor(sheet: SheetPart, id: number) {
    super();
    this.sheet = sheet;
    this.id = id;
  }

  private get entry(): Entry {
    return this.sheet.data.protections.find(({ id }) => id === this.id) ?? fail('The protection does not exist.');
  }

  override canEdit(): boolean {
    return this.entry.userCanEdit;
  }

  /** That of a whole sheet has no A1 notation. */
  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { id, rowCount, columnCount } = this.sheet.data;
    const { area } = this.entry;
    return area ? rangeOn(this.sheet, id, area) : rangeOn(this.sheet, id, { row: 1, column: 1, rows: rowCount, columns: columnCount }, '');
  }

  override setDescription(description: string): this {
    this.entry.description = description;
    return this;
  }

  /** @throws if the one who runs the script is kept out by it. */
  override remove(): void {
    if (!this.entry.userCanEdit) fail('You do not have permission to remove this protection.');
    this.sheet.data.protections = this.sheet.data.protections.filter(({ id }) => id !== this.id);
  }
}

/** Of a whole sheet there is one protection at most: a second call of `protect()` gives the first one's. */
export function protectSheet(sheet: SheetPart): Protection {
  const known = sheet.data.protections.find(({ area }) => area === undefined);
  return known ? new Protection(sheet, known.id) : add(sheet, {});
}

export function protectRange(range: RangePart): Protection {
  return add(range, { area: { ...range.area } });
}

export function protectionsOf(sheet: SheetPart, type: string): Protection[] {
  const wanted = sheet.data.protections.filter(({ area }) => (area === undefined) === (type === 'SHEET'));
  return wanted.map(({ id }) => new Protection(sheet, id));
}

function add(sheet: SheetPart, place: Pick<Entry, 'area'>): Protection {
  const id = sheet.context.shared.nextId();
  sheet.data.protections.push({ id, ...place, description: '', warningOnly: false, userCanEdit: true });
  return new Protection(sheet, id);
}
