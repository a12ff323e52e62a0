/** How a language writes numbers and separates arguments. */
export interface LocaleStyle {
  decimal: string;
  group: string;
  /** BCP 47, for Intl. */
  tag: string;
}

const styles = new Map<string, LocaleStyle>();

export function styleOf(locale: string): LocaleStyle {
  let style = styles.get(locale);
  if (!style) {
    const tag = locale.replace('_', '-');
    const parts = new Intl.NumberFormat(tag).formatToParts(1234567.8);
    const part = (type: string, otherwise: string) => parts.find((candidate) => candidate.type === type)?.value ?? otherwise;
    style = { decimal: part('decimal', '.'), group: part('group', ','), tag };
    styles.set(locale, style);
  }
  return style;
}

/** The order of day, month and year in a numeric date. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const orders = new Map<string, DateOrder>();

export function dateOrder(locale: string): DateOrder {
  let order = orders.get(locale);
  if (!order) {
    const first = new Intl.DateTimeFormat(styleOf(locale).tag).formatToParts(0).find(({ type }) => type !== 'literal')?.type;
    order = first === 'month' ? 'mdy' : first === 'year' ? 'ymd' : 'dmy';
    orders.set(locale, order);
  }
  return order;
}

/** The pattern Sheets gives a date in this language when nobody chose one. */
export function defaultDateFormat(locale: string): string {
  if (styleOf(locale).tag.startsWith('de')) return 'dd.mm.yyyy';
  return { dmy: 'dd/mm/yyyy', mdy: 'm/d/yyyy', ymd: 'yyyy-mm-dd' }[dateOrder(locale)];
}

type Width = 'long' | 'short';

const names = new Map<string, string[]>();

/** January first. */
export function monthNames(locale: string, width: Width): string[] {
  return namesOf(`months ${width} ${locale}`, 12, (index) => {
    const date = Date.UTC(2001, index, 1);
    return new Intl.DateTimeFormat(styleOf(locale).tag, { month: width, day: 'numeric', timeZone: 'UTC' })
      .formatToParts(date)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => abbreviated(value, width))
      .join('');
  });
}

/** Sunday first. */
export function dayNames(locale: string, width: Width): string[] {
  return namesOf(`days ${width} ${locale}`, 7, (index) => {
    const date = Date.UTC(2023, 0, 1 + index);
    return new Intl.DateTimeFormat(styleOf(locale).tag, { weekday: width, timeZone: 'UTC' }).format(date);
  });
}

/** British English has `Sept` in newer data; Sheets keeps to three letters. */
function abbreviated(name: string, width: Width): string {
  return width === 'short' && name === 'Sept' ? 'Sep' : name;
}

function namesOf(key: string, count: number, name: (index: number) => string): string[] {
  let list = names.get(key);
  if (!list) {
    list = Array.from({ length: count }, (_, index) => name(index));
    names.set(key, list);
  }
  return list;
}
