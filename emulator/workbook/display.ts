/** A value as its cell shows it. */
import { formatDate } from './displayDates';
import { formatNumber, generalNumber } from './displayNumbers';
import { isCellError, type Scalar } from './model';
import { hasDateParts, parsePattern, type Section } from './pattern';

export function displayText(value: Scalar, numberFormat: string | undefined, locale: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return booleanText(value, locale);
  const sections = sectionsOf(numberFormat);
  if (typeof value === 'string') {
    const section = sections.length === 4 ? sections[3] : sections.find((candidate) => hasTextPart(candidate));
    return section && value !== '' ? textIn(section, value) : value;
  }
  const found = sectionFor(sections, value);
  if (!found) return generalNumber(value, locale);
  const { section, bare } = found;
  if (hasDateParts(section)) return formatDate(section, value, locale);
  return formatNumber(section, bare ? Math.abs(value) : value, locale);
}

/** Does a number in such a format reach a script as a Date? */
export function isDateFormat(numberFormat: string | undefined): boolean {
  return sectionsOf(numberFormat).some((section) => hasDateParts(section));
}

export function booleanText(value: boolean, locale: string): string {
  if (locale.startsWith('de')) return value ? 'WAHR' : 'FALSCH';
  return value ? 'TRUE' : 'FALSE';
}

const known = new Map<string, Section[]>();

function sectionsOf(numberFormat: string | undefined): Section[] {
  if (!numberFormat || /^(general|automatic)$/i.test(numberFormat)) return [];
  let sections = known.get(numberFormat);
  if (!sections) {
    sections = parsePattern(numberFormat);
    known.set(numberFormat, sections);
  }
  return sections;
}

/** `bare`: the section itself says that the number is negative, so the minus is left off. */
function sectionFor(sections: Section[], value: number): { section: Section; bare: boolean } | undefined {
  if (sections.some(({ condition }) => condition)) {
    const section = sections.find(({ condition }) => !condition || condition(value));
    return section && { section, bare: false };
  }
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return { section: negative, bare: true };
  if (value === 0 && zero) return { section: zero, bare: false };
  return positive && { section: positive, bare: false };
}

function hasTextPart(section: Section): boolean {
  return section.parts.some(({ kind }) => kind === 'text');
}

function textIn(section: Section, value: string): string {
  return section.parts.map((part) => (part.kind === 'text' ? value : part.kind === 'literal' ? part.text : '')).join('');
}
