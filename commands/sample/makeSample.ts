/**
 * Writes sample-register.xlsx, an invented register to try the add-on on: `npx tsx commands/sample/makeSample.ts`.
 * The same bytes every time.
 *
 * What is planted in it, for a review in the week of 16–21 November 2026 and a taught week of 1,500 minutes:
 *
 * | Pupil | Out of class a week                                                        | Of 1,500     | Status                  |
 * | ----- | -------------------------------------------------------------------------- | ------------ | ----------------------- |
 * | AB    | 5x30 + 4x60 + 5x60 (daily) + 1x45 + 5x20 = 150+240+300+45+100 = 835        | 55.7%        | More out than in        |
 * | CD    | 5x45 + 5x30 + 4x40 + 2x45 + 5x20 = 225+150+160+90+100 = 725                | 48.3%        | Watch, just below       |
 * | EG    | 5x60 + 4x45 + 3x30 + 3x20 = 630, and 20–30 x 3-5 = 60–150: 690–780         | 46.0–52.0%   | May be more out than in |
 * | FH    | 5x20 = 100, and "TBC" x 3                                                  | 6.7%         | In class (1 row not read) |
 * | JK    | 2x30 (in the plan's Section F) + 5x15 = 135; support in class 5x60 = 300   | 9.0%         | In class                |
 * | KO    | 4x45 + 5x30 + 1x60 = 180+150+60 = 390                                      | 26.0%        | Watch                   |
 * | LM    | 1x30 = 30; club at lunch 2x30 = 60 outside lessons                         | 2.0%         | In class                |
 * | NP    | 4x30 ("half an hour") + 3x20 = 180; the first for over a year, never reviewed | 12.0%     | In class                |
 * | RS    | 2x15 with a volunteer = 30; 5x20 ended on 23 October                       | 2.0%         | In class                |
 * | TW    | daily "20 mins" + 1x30 ("half an hour") = 100+30 = 130                     | 8.7%         | In class                |
 * | VB    | 5x20 = 100; support in class 5x15 = 75                                     | 6.7%         | In class                |
 *
 * The second sheet is no register. One cell is coloured by hand, one heading has a note, Status and EHCP have dropdowns,
 * and the school's own rule greys out what has ended.
 */
import { writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre';

const HEADINGS: [heading: string, width: number][] = [
  ['Pupil', 8],
  ['Year', 7],
  ['Intervention', 30],
  ['Mins', 12],
  ['Times a week', 9],
  ['Weeks', 10],
  ['Led by', 22],
  ['Training', 20],
  ['Location', 16],
  ['When', 12],
  ['Lesson missed', 15],
  ['Link to class', 24],
  ['Entry data', 20],
  ['Start date', 12],
  ['End date', 12],
  ['Last review', 12],
  ['Status', 10],
  ['EHCP', 8],
];

/** Autumn 1 begins on 3 September and ends on 23 October; Autumn 2 is 2 November to 18 December. One column after the other, as in HEADINGS. */
const TABLE = `
AB | 4 | Phonics catch-up | 30 | 5 | 12 | TA | 6 hours | Rainbow Room | Morning | English | Yes | Phonics screen 14/40 | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
AB | 4 | Maths small group | 60 | 4 | 12 | Teacher |  | Library | Morning | Maths | Yes, same unit | Age 6y 10m | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
AB | 4 | Nurture group | 60 | daily | ongoing | Learning Mentor | 2 days | The Nest | Morning | Varied | No | Boxall profile | 14/09/2026 |  | 21/10/2026 | Active | No
AB | 4 | Speech and language | 45 | 1 | 12 | Speech and language therapist |  | Rainbow Room | Afternoon | Music | Partly | Therapist’s report | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
AB | 4 | Daily reading | 20 | 5 | 12 | TA |  | Library | Afternoon | History | Yes | Reading age 6y 2m | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
CD | 5 | Maths catch-up | 45 | 5 | 12 | HLTA | 8 hours | Library | Morning | Topic | Yes | Age 7y 9m | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
CD | 5 | Phonics catch-up | 30 | 5 | 12 | TA | 6 hours | Rainbow Room | Morning | English | Yes | Phonics screen 19/40 | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
CD | 5 | Writing group | 40 | 4 | 6 | TA |  | Corridor | Afternoon | Science |  |  | 02/11/2026 | 18/12/2026 |  | Active | No
CD | 5 | ELSA | 45 | 2 | 6 | ELSA | 5 days | The Nest | Afternoon | PSHE | No | Strengths questionnaire | 02/11/2026 | 18/12/2026 |  | Active | No
CD | 5 | Spelling | 20 | 5 | 6 | TA |  | Corridor | Afternoon | Varied | Yes | Spelling test 11/30 | 02/11/2026 | 18/12/2026 |  | Active | No
EG | 3 | Nurture group | 60 | 5 | ongoing | Learning Mentor | 2 days | The Nest | Morning | Varied | No | Boxall profile | 14/09/2026 |  | 21/10/2026 | Active | No
EG | 3 | Maths small group | 45 | 4 | 12 | Teacher |  | Library | Morning | Maths | Yes, same unit | Age 5y 11m | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
EG | 3 | Speech and language | 30 | 3 | 12 | TA | 10 hours | Rainbow Room | Afternoon | Art | Partly | Therapist’s report | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
EG | 3 | Handwriting | 20 | 3 | 6 | TA |  | Corridor | Afternoon | PE |  | Sample in book | 02/11/2026 | 18/12/2026 |  | Active | No
EG | 3 | Paired reading | 20–30 | 3-5 | 12 | TA |  | Library | Afternoon | Varied | Yes | Reading age 5y 8m | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
FH | 2 | Phonics catch-up | 20 | 5 | 12 | TA | 6 hours | Rainbow Room | Morning | English | Yes | Phonics screen 9/40 | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
FH | 2 | Handwriting | TBC | 3 | 6 | TA |  | Corridor | Afternoon |  |  |  | 02/11/2026 | 18/12/2026 |  | Active | No
JK | 6 | Speech and language programme (Section F) | 30 | 2 | ongoing | TA | 10 hours | Rainbow Room | Afternoon | Geography | Partly | Therapist’s report | 14/09/2026 |  | 21/10/2026 | Active | Yes
JK | 6 | Support in English | 60 | 5 | 12 | TA |  | In class | Morning |  | Yes | Teacher assessment | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | Yes
JK | 6 | Precision teaching | 15 | 5 | 6 | TA | 5 hours | Corridor | Morning | Reading | Yes | 12 words a minute | 02/11/2026 | 18/12/2026 |  | Active | Yes
KO | 6 | Maths booster | 45 | 4 | 6 | Teacher |  | Library | Morning | Topic | Yes, same unit | Paper 1: 14/40 | 02/11/2026 | 18/12/2026 |  | Active | No
KO | 6 | Reading comprehension | 30 | 5 | 12 | HLTA | 8 hours | Library | Afternoon | History | Yes | Reading age 8y 1m | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
KO | 6 | Mentoring | 60 | 1 | 12 | Learning Mentor |  | The Nest | Afternoon | PSHE | No |  | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
LM | 4 | Lego club | 30 | 2 | 12 | TA |  | The Nest | Lunch |  | No | Observation | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
LM | 4 | Social skills | 30 | 1 | 12 | TA | 5 hours | The Nest | Afternoon | Varied | Partly | Observation | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
NP | 5 | Literacy toolkit | half an hour | 4 | ongoing | TA |  | Corridor | Morning | Music | No |  | 10/11/2025 |  |  | Active | No
NP | 5 | Times tables | 20 | 3 | 6 | TA | 5 hours | Corridor | Morning | Varied | Yes | 31 of 144 | 02/11/2026 | 18/12/2026 |  | Active | No
RS | 3 | Phonics catch-up | 20 | 5 | 6 | TA | 6 hours | Rainbow Room | Morning | English | Yes | Phonics screen 22/40 | 14/09/2026 | 23/10/2026 | 21/10/2026 | Ended | No
RS | 3 | Reading | 15 | 2 | 12 | Volunteer reader |  | Library | Afternoon | Varied |  | Reading age 6y 11m | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
TW | 1 | Early talk | 20 mins | daily | 12 | TA | 10 hours | Rainbow Room | Morning | Varied | Yes | Screen: amber | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
TW | 1 | Physio exercises | half an hour | 1 | 12 | TA | Shown by physio | Hall | Afternoon | PE | No | Physio’s report | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
VB | 2 | Phonics catch-up | 20 | 5 | 12 | TA | 6 hours | Rainbow Room | Morning | English | Yes | Phonics screen 17/40 | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
VB | 2 | Reading support | 15 | 5 | 12 | TA |  | In class | Morning |  | Yes | Reading age 5y 10m | 14/09/2026 | 18/12/2026 | 21/10/2026 | Active | No
`;

const ROWS: CellValue[][] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((text) => typed(text.trim())));

function typed(text: string): CellValue {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (date) return day(Number(date[1]), Number(date[2]), Number(date[3]));
  if (text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}

const STAFF_NOTES: CellValue[][] = [
  ['Staff notes'],
  ['The Nest is closed on Thursday afternoons until half term.'],
  ['Ask before booking the Library: Year 6 have it for mock tests in November.'],
  ['Next provision meeting: Wednesday 18 November, 3.45, staff room.'],
];

const HEADING_ROW = 4;
const LAST_ROW = HEADING_ROW + ROWS.length;
const DROPDOWNS_TO = 200;

function day(date: number, month: number, year: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

const LINE = { style: 'thin', color: { rgb: 'B7B7B7' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FONT = { name: 'Calibri', size: 11 };
const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true } };
const ASIDE: CellStyle = { font: { ...FONT, italic: true, color: { rgb: '666666' } } };
const HEADING: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '134F5C' } },
  alignment: { wrapText: true, vertical: 'center' },
  border: BORDER,
};
const BODY: CellStyle = { border: BORDER, alignment: { vertical: 'top', wrapText: true } };
const DATE: CellStyle = { border: BORDER, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: 'dd/mm/yyyy' };
const BY_HAND: CellStyle = { ...BODY, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } };

const column = (heading: string): number => HEADINGS.findIndex(([name]) => name === heading);
const letter = (heading: string): string => String.fromCharCode(65 + column(heading));

function registerSheet(): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, at: number, value: CellValue, style: CellStyle): void => {
    cells.set(`${row - 1},${at}`, { value, style });
  };
  put(1, 0, 'Fernhill Primary – Provision register 2026–27', TITLE);
  put(2, 0, 'Invented sample: the initials belong to nobody.', ASIDE);
  HEADINGS.forEach(([heading], at) => {
    put(HEADING_ROW, at, heading, HEADING);
  });
  ROWS.forEach((values, index) => {
    values.forEach((value, at) => {
      const isDate = /date|review/i.test(HEADINGS[at]?.[0] ?? '');
      put(HEADING_ROW + 1 + index, at, value, isDate ? DATE : BODY);
    });
  });
  const toColour = ROWS.findIndex(([pupil, , name]) => pupil === 'CD' && name === 'Writing group');
  put(HEADING_ROW + 1 + toColour, column('Entry data'), null, BY_HAND);
  const note = cells.get(`${HEADING_ROW - 1},${column('Lesson missed')}`);
  if (note)
    note.comment = { author: 'SENCO', text: 'Which lesson does the pupil come out of?\nWrite Varied if it is a different one each week.' };
  const dropdown = (heading: string, values: string[]): NonNullable<WriteSheet['dataValidations']>[number] => ({
    type: 'list',
    values,
    allowBlank: true,
    showErrorMessage: true,
    range: `${letter(heading)}${HEADING_ROW + 1}:${letter(heading)}${DROPDOWNS_TO}`,
  });
  return {
    name: 'Interventions 2026-27',
    cells,
    columns: HEADINGS.map(([, width]) => ({ width })),
    rowDefs: new Map([[HEADING_ROW - 1, { height: 32 }]]),
    freezePane: { rows: HEADING_ROW },
    autoFilter: { range: `A${HEADING_ROW}:${letter('EHCP')}${LAST_ROW}` },
    dataValidations: [dropdown('Status', ['Active', 'Ended']), dropdown('EHCP', ['Yes', 'No'])],
    conditionalRules: [
      {
        type: 'expression',
        priority: 1,
        formula: `$${letter('Status')}${HEADING_ROW + 1}="Ended"`,
        range: `A${HEADING_ROW + 1}:${letter('EHCP')}${DROPDOWNS_TO}`,
        style: { font: { color: { rgb: '999999' } } },
      },
    ],
  };
}

export async function makeSample(): Promise<Uint8Array> {
  const written = day(13, 11, 2026);
  return writeXlsx({
    sheets: [registerSheet(), { name: 'Staff notes', rows: STAFF_NOTES, columns: [{ width: 80 }] }],
    defaultFont: FONT,
    properties: { title: 'Sample provision register', created: written, modified: written },
  });
}

if (process.argv[1]?.endsWith('makeSample.ts')) {
  await writeFile(new URL('sample-register.xlsx', import.meta.url), await makeSample());
}
