import fc from 'fast-check';
import { a1, areaIntersects, columnName, columnNumber, parseA1, quoteSheetName } from '../../workbook/address';
import { instantOfParts, partsOfInstant, partsOfSerial, serialOfDate, serialOfParts } from '../../workbook/dates';
import { displayText, isDateFormat } from '../../workbook/display';
import type { Scalar } from '../../workbook/model';
import { parseTyped } from '../../workbook/typed';
import { violates } from '../../workbook/validate';

const LOCALES = ['en_GB', 'en_US', 'de_DE'];

function shown(text: string, locale: string): string {
  const { value, numberFormat } = parseTyped(text, locale, 2026);
  return displayText(value, numberFormat, locale);
}

describe('A1 notation', () => {
  test('column names and numbers are each other', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => columnNumber(columnName(column)) === column));
    expect([columnName(26), columnName(27), columnName(18_278)]).toEqual(['Z', 'AA', 'ZZZ']);
  });

  test('an area written is the area read', () => {
    const size = fc.integer({ min: 1, max: 900 });
    const area = fc.record({ row: size, column: size, rows: size, columns: size });
    fc.assert(
      fc.property(area, (written) => {
        expect(parseA1(a1(written))).toEqual({ area: written });
      }),
    );
  });

  test('open ranges, whole rows, anchors, quoted sheets and swapped corners are understood', () => {
    expect(parseA1('A3:H')).toEqual({ area: { row: 3, column: 1, rows: 1, columns: 8 }, openRows: true });
    expect(parseA1('B:B')).toMatchObject({ area: { column: 2, columns: 1 }, openRows: true });
    expect(parseA1('1:3')).toMatchObject({ area: { row: 1, rows: 3 }, openColumns: true });
    expect(parseA1("'My ''Sheet'''!$B$2:A1")).toEqual({ sheetName: "My 'Sheet'", area: { row: 1, column: 1, rows: 2, columns: 2 } });
    expect([parseA1('A'), parseA1('3'), parseA1('A:3'), parseA1(''), parseA1('A0')]).toEqual([null, null, null, null, null]);
  });

  test('sheet names are quoted where they must be', () => {
    expect(['Pupils', 'Term 1', "Amy's", '2026', 'A1', 'Für'].map(quoteSheetName)).toEqual([
      'Pupils',
      "'Term 1'",
      "'Amy''s'",
      "'2026'",
      "'A1'",
      'Für',
    ]);
  });

  test('areas that only touch do not intersect', () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    expect(areaIntersects(area, { ...area, row: 3 })).toBe(false);
    expect(areaIntersects(area, { ...area, row: 2, column: 2 })).toBe(true);
  });
});

describe('dates', () => {
  test('a day that no Date can hold is none, and nothing breaks', () => {
    expect(instantOfParts(partsOfSerial(100_025_568), 'Europe/London')).toBeNaN();
    expect(instantOfParts(partsOfSerial(1e9), 'Europe/London')).toBeNaN();
  });

  test('a serial goes to wall-clock parts and back, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000_000_000, max: 200_000_000_000 }), (seconds) => {
        const serial = seconds / 86_400;
        expect(serialOfParts(partsOfSerial(serial))).toBeCloseTo(serial, 8);
      }),
    );
    expect(partsOfSerial(46_054.5)).toMatchObject({ year: 2026, month: 2, day: 1, hours: 12 });
    expect(serialOfDate(1899, 12, 31)).toBe(1);
  });

  test('an instant goes to parts and back in every zone, except in the hour that comes twice', () => {
    const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 4_000_000_000 }), (timeZone, seconds) => {
        const parts = partsOfInstant(seconds * 1000, timeZone);
        expect(partsOfInstant(instantOfParts(parts, timeZone), timeZone)).toEqual(parts);
      }),
    );
  });

  test('summer time begins and ends in London as the clocks do', () => {
    const at = (hours: number, month: number, day: number) => ({ year: 2026, month, day, hours, minutes: 30, seconds: 0, ms: 0 });
    expect(instantOfParts(at(12, 7, 1), 'Europe/London')).toBe(Date.UTC(2026, 6, 1, 11, 30));
    expect(instantOfParts(at(1, 3, 29), 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(instantOfParts(at(1, 10, 25), 'Europe/London')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });
});

describe('typing', () => {
  test.each([
    ['-5', 'en_GB', -5],
    ['+5', 'en_GB', '+5'],
    ["'5", 'en_GB', '5'],
    ['2.000', 'en_GB', 2],
    ['2.000', 'de_DE', 2000],
    ['1,5', 'de_DE', 1.5],
    ['1,5', 'en_GB', '1,5'],
    ['$2.99', 'en_US', 2.99],
    ['£2.99', 'en_GB', 2.99],
    ['5%', 'en_GB', 0.05],
    ['TRUE', 'en_GB', true],
    ['1/2/2026', 'en_GB', 46_054],
    ['1/2/2026', 'en_US', 46_024],
    ['2026-02-01', 'en_US', 46_054],
    ['1 Feb 2026', 'en_GB', 46_054],
    ['1 February', 'en_GB', 46_054],
    ['03.09.2026', 'de_DE', 46_268],
    ['1/2', 'en_GB', 46_054],
    ['3-4', 'en_GB', 46_115],
    ['31/2/2026', 'en_GB', '31/2/2026'],
    ['9:30', 'en_GB', 9.5 / 24],
    ['9:30 PM', 'en_US', 21.5 / 24],
    ['1:45:00', 'en_GB', 1.75 / 24],
    ['25:00', 'en_GB', 25 / 24],
    ['1/2/2026 12:00', 'en_GB', 46_054.5],
    ['3E1', 'en_GB', 30],
    ['5A', 'en_GB', '5A'],
    ['Year 5', 'en_GB', 'Year 5'],
    ['- see note', 'en_GB', '- see note'],
  ])('%s in %s becomes %p', (text, locale, value) => {
    expect(parseTyped(text, locale, 2026).value).toEqual(value);
  });

  test('what starts with = is a formula, and so is a signed reference', () => {
    expect(parseTyped('=A1+1', 'en_GB')).toEqual({ value: '', formula: '=A1+1' });
    expect(parseTyped('-A1', 'en_GB')).toEqual({ value: '', formula: '=-A1' });
    expect(parseTyped("'=A1", 'en_GB')).toEqual({ value: '=A1' });
  });

  test('the way it was typed decides the format', () => {
    expect(['5%', '£1,200', '2026-02-01', '1/2/2026', '9:30'].map((text) => shown(text, 'en_GB'))).toEqual([
      '5%',
      '£1,200',
      '2026-02-01',
      '01/02/2026',
      '9:30',
    ]);
    expect(shown('3.9.2026', 'de_DE')).toBe('03.09.2026');
  });

  test('a number shown and typed again is the same number', () => {
    const number = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(number, fc.constantFrom(...LOCALES), fc.constantFrom(undefined, '#,##0.00', '0.00'), (value, locale, format) => {
        expect(parseTyped(displayText(value, format, locale), locale).value).toBe(value);
      }),
    );
  });

  test('whatever is typed, no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (text, locale) => {
        const typed = parseTyped(text, locale);
        displayText(typed.value, typed.numberFormat, locale);
      }),
    );
  });
});

describe('showing', () => {
  test.each<[Scalar, string | undefined, string]>([
    [1 / 3, undefined, '0.3333333333'],
    [0.1 + 0.2, undefined, '0.3'],
    [1e20, undefined, '1E+20'],
    [0.285, '0.0%', '28.5%'],
    [0.5, '0%', '50%'],
    [1.005, '0.00', '1.01'],
    [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
    [0, '0;-0;"none"', 'none'],
    [75, '[>=70]"▲ "0;0', '▲ 75'],
    [5, '[>=70]"▲ "0;0', '5'],
    [1_234_567, '0.0,,"m"', '1.2m'],
    [46_054.5, 'dd/mm/yyyy hh:mm', '01/02/2026 12:00'],
    [46_054, 'ddd d mmm yyyy', 'Sun 1 Feb 2026'],
    [46_266, 'd mmmm', '1 September'],
    [1.5, '[h]:mm', '36:00'],
    [0.75, 'h:mm am/pm', '6:00 PM'],
    [0.04, 'mm:ss', '57:36'],
    ['Amy', '@', 'Amy'],
    ['Amy', '0.0', 'Amy'],
    [true, '0', 'TRUE'],
    [{ error: '#N/A' }, '0', '#N/A'],
    ['', '0', ''],
  ])('%p in %p is %p', (value, format, text) => {
    expect(displayText(value, format, 'en_GB')).toBe(text);
  });

  test('German numbers and truths are shown the German way', () => {
    expect([displayText(1234.5, '#,##0.00', 'de_DE'), displayText(0.5, undefined, 'de_DE'), displayText(true, undefined, 'de_DE')]).toEqual(
      ['1.234,50', '0,5', 'WAHR'],
    );
  });

  test('date, time and duration formats are known from number formats', () => {
    expect(['dd/mm/yyyy', 'h:mm', '[h]:mm', 'mmm yy', '0" days"', '#,##0', '@', '0.0%', undefined].map(isDateFormat)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('validation', () => {
  const rule = (criteria: string, ...values: unknown[]) => ({ criteria, values, allowInvalid: false });

  test('a list takes its own entries and blanks', () => {
    const list = rule('VALUE_IN_LIST', ['Yes', 'No'], true);
    expect([violates(list, 'Yes'), violates(list, ''), violates(list, 'Maybe')]).toEqual([false, false, true]);
  });

  test('numbers, dates and ticks are judged as what they are', () => {
    expect(violates(rule('NUMBER_BETWEEN', 0, 5), 3)).toBe(false);
    expect(violates(rule('NUMBER_BETWEEN', 0, 5), 6)).toBe(true);
    expect(violates(rule('NUMBER_GREATER_THAN', 0), 'x')).toBe(true);
    expect(violates(rule('DATE_IS_VALID_DATE'), 'soon')).toBe(true);
    expect(violates(rule('DATE_AFTER', new Date(Date.UTC(2026, 0, 1))), 46_054)).toBe(false);
    expect(violates(rule('CHECKBOX'), true)).toBe(false);
    expect(violates(rule('CHECKBOX'), 'yes')).toBe(true);
    expect(violates(rule('TEXT_CONTAINS', 'am'), 'Amy')).toBe(false);
  });
});
