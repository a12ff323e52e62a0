import type { Area, Protection as Entry, SheetData } from '../workbook/model';
import { enumOf } from './enums';
import { fail } from './errors';
import { GoogleProtection } from './google';
import type { Range } from './range';
import type { Service } from './service';
import type { Sheet } from './sheet';

/** `protect()` keeps nobody out who could edit before; whom it keeps out, the workbook's `userCanEdit` says. */
export class Protection extends GoogleProtection {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Protection',
    offers: {
      canEdit: '',
      getDescription: '',
      setDescription: '~ text',
      getProtectionType: '',
      getRange: '',
      setRange: '~ Range',
      getUnprotectedRanges: '',
      setUnprotectedRanges: '~ Range[]',
      isWarningOnly: '',
      setWarningOnly: '~ bool',
      remove: '~',
    },
  };
  private readonly sheet: Sheet;
  private readonly id: number;

  constructor(sheet: Sheet, id: number) {
    super();
    this.sheet = sheet;
    this.id = id;
  }

  static create(sheet: Sheet, area?: Area): Protection {
    const whole = area === undefined ? sheet.data.protections.find((entry) => entry.area === undefined) : undefined;
    if (whole) return new Protection(sheet, whole.id);
    const id = sheet.context.shared.nextId();
    sheet.data.protections.push({ id, ...(area && { area: { ...area } }), description: '', warningOnly: false, userCanEdit: true });
    return new Protection(sheet, id);
  }

  static list(sheet: Sheet, type: string): Protection[] {
    const wanted = sheet.data.protections.filter((entry) => (entry.area === undefined) === (type === 'SHEET'));
    return wanted.map((entry) => new Protection(sheet, entry.id));
  }

  private get data(): SheetData {
    return this.sheet.data;
  }

  private get entry(): Entry {
    return this.data.protections.find(({ id }) => id === this.id) ?? fail('The protection does not exist.');
  }

  override canEdit(): boolean {
    return this.entry.userCanEdit;
  }

  override getDescription(): string {
    return this.entry.description;
  }

  override setDescription(description: string): this {
    this.entry.description = description;
    return this;
  }

  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const type: unknown = enumOf('ProtectionType', this.entry.area ? 'RANGE' : 'SHEET');
    return type as GoogleAppsScript.Spreadsheet.ProtectionType;
  }

  override getRange(): Range {
    const { area } = this.entry;
    return this.sheet.rangeAt(area ?? { row: 1, column: 1, rows: this.data.rowCount, columns: this.data.columnCount });
  }

  override setRange(range: unknown): this {
    const { sheet, area } = range as Range;
    if (sheet.data.id !== this.data.id) fail('Ranges must be on the same sheet.');
    this.entry.area = { ...area };
    return this;
  }

  /** Parts of a protected sheet that everyone may edit. */
  override getUnprotectedRanges(): Range[] {
    return (this.entry.unprotected ?? []).map((area) => this.sheet.rangeAt(area));
  }

  override setUnprotectedRanges(ranges: unknown[]): this {
    if (this.entry.area) fail('Unprotected ranges can only be set on a protected sheet.');
    this.entry.unprotected = (ranges as Range[]).map(({ area }) => ({ ...area }));
    return this;
  }

  override isWarningOnly(): boolean {
    return this.entry.warningOnly;
  }

  override setWarningOnly(warningOnly: boolean): this {
    this.entry.warningOnly = warningOnly;
    return this;
  }

  override remove(): void {
    if (!this.entry.userCanEdit) fail('You do not have permission to remove this protection.');
    this.data.protections = this.data.protections.filter(({ id }) => id !== this.id);
  }
}
