/** What `npm run review` prints for a person: the pupils with a bar each, the rows not read, and where the copy is. */
import type { PupilCard, ReportReply } from '../src/messages';
import type { Report } from '../src/report';
import { wayBackInWords } from '../src/words/wayBack';
import { storedInWords, type StoredCells } from './storedValues';
import { byCause, cellName, whoseInWords } from '../src/words/causes';

const BAR_WIDTH = 20;

/** Solid for what is surely out, light for what may be; the tick in the middle is half of the week. */
function bar({ shareLeast, shareMost }: PupilCard): string {
  // An empty bar would say "in class".
  if (shareLeast === null || shareMost === null) return '';
  const least = Math.round(Math.min(shareLeast, 1) * BAR_WIDTH);
  const most = Math.max(least, Math.round(Math.min(shareMost, 1) * BAR_WIDTH));
  const cells = '█'.repeat(least) + '▒'.repeat(most - least) + '·'.repeat(BAR_WIDTH - most);
  return `${cells.slice(0, BAR_WIDTH / 2)}|${cells.slice(BAR_WIDTH / 2)}`;
}

const graphemes = new Intl.Segmenter('en-GB');

/** How many letters a person would count. */
function letters(text: string): number {
  return Array.from(graphemes.segment(text)).length;
}

/** Columns as wide as their widest text. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => letters(row[column] ?? ''))));
  return rows.map((row) => `  ${row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - letters(text))).join('  ')}`.trimEnd());
}

interface Written {
  readonly stored: readonly StoredCells[];
  readonly reviewSheet: string;
  /** Where the copy is. */
  readonly output: string;
}

export function printedReview(checked: ReportReply, { stored, reviewSheet, output }: Written): string {
  const { report, cards } = checked;
  const pupils = cards.map((card) => [card.pupil, bar(card), card.share, `${card.mark || ' '} ${card.statusText}`, card.figure]);
  const lines = [
    `Register: the sheet "${report.register.sheet}", headings in row ${report.register.headingRow}.`,
    ...columnsTaken(checked),
    `Taught week: ${checked.taughtWeek}. Review date: ${checked.reviewDateWords}.`,
    ...checked.summary,
    ...checked.notices,
    '',
    ...(pupils.length > 0 ? table([['Pupil', 'Taught week', 'Share', '  Status', 'Time out of class'], ...pupils]) : []),
    ...(pupils.length > 0 ? ['', '  █ out of class  ▒ may be out  · in class  | half of the taught week'] : []),
    ...waysBack(cards),
    ...notRead(checked),
    ...storedInWords(stored, report.register.sheet),
    '',
    `Saved as "${output}", with the tab "${reviewSheet}". Your own file is as it was.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Of each pupil who is over, the first of the plans. */
function waysBack(cards: readonly PupilCard[]): string[] {
  const over = cards.filter(({ wayBack }) => wayBack.length > 0);
  if (over.length === 0) return [];
  return ['', 'The way back:', ...over.map(({ pupil, wayBack }) => `  ${pupil}: ${wayBackInWords(wayBack.slice(0, 2))}`)];
}

/** "Columns: Pupil is A "Name"; Intervention is B "Service" (not sure: it may be Led by)." Sure is the usual case, and not said. */
function columnsTaken({ report, understood }: ReportReply): string[] {
  const sure = new Map(understood.columns.map((column) => [column.letters, column.sure]));
  const taken = report.columns.map(({ field, letter, heading }) => {
    const how = sure.get(letter) ?? '';
    return `${field} is ${letter} "${heading.replace(/\s+/g, ' ')}"${how === '' || how === 'sure' ? '' : ` (${how})`}`;
  });
  return taken.length === 0 ? [] : [`Columns: ${taken.join('; ')}. To correct one: --column "HEADING=FIELD".`, ...asked(understood)];
}

function asked({ questions }: ReportReply['understood']): string[] {
  return questions.map(({ asks, columns, field }) => {
    const likely = columns.map(({ letters, heading }) => `${letters} "${heading}"`).join(', ');
    return `${asks} It may be ${likely}: say which with --column "HEADING=${field}".`;
  });
}

function notRead({ report }: ReportReply): string[] {
  return [
    ...cells(report, 'Not read', report.register.notRead, 'these are left out of the totals until they can be read.'),
    ...cells(report, 'Dates not read', report.datesNotRead, 'their rows are taken as running.'),
  ];
}

/** Each with its sheet, where the register is on several. */
function cells({ register }: Report, title: string, lines: Report['datesNotRead'], meaning: string): string[] {
  if (lines.length === 0) return [];
  return [
    '',
    `${title} (${lines.length}): ${meaning}`,
    ...byCause(lines, register.sheet).flatMap(({ cells: named, words, lines: own }) => {
      const [first, second] = own;
      if (first && !second) return [`  ${named}  ${whose(first)}: ${words}`];
      return [`  ${named}: ${words}`, ...own.map((line) => `    ${cellName(line, register.sheet)}  ${whose(line)}`)];
    }),
  ];
}

/** 'AB, Phonics, "TBC"'. */
function whose(line: Report['datesNotRead'][number]): string {
  return [whoseInWords(line), line.text === '' ? 'blank' : `"${line.text}"`].filter(Boolean).join(', ');
}
