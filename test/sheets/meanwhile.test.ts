/**
 * A colleague edits just before any one call of ours: no word is lost, none stands beside another pupil, and what we answer is true. With ALL_FAULTS set
 * (`npm run faults`) before every call of every action, some four thousand times; else before two calls for each edit.
 */
import * as edits from '../../emulator/edits';
import { editingAt } from '../../emulator/services/faults';
import { cellAt, type Workbook } from '../../emulator/workbook/model';
import type { SidebarCalls } from '../../src/messages';
import { beginReview, BLANK, brokenWords, EDITS, REGISTER, reviewTab, rowsWith, SAID, WORDS, type Word } from '../support/meanwhile';
import { done, lineOf, sessionOf, theSheet, workbookOf } from '../support/sheet';
import { ALL_FAULTS } from '../support/tries';

const AT = { sheet: 'Sheet1' };

interface Case {
  readonly name: string;
  readonly call: keyof SidebarCalls;
  readonly request: (workbook: Workbook) => Promise<unknown>;
  /** What has to stand where once it says that it was done. */
  readonly promises?: readonly Word[];
  readonly reviewed?: boolean;
  readonly checked?: boolean;
}

/** Of a register that was checked before: a column that somebody has added right of ours since. */
const RIGHT: readonly Word[] = [
  { text: 'Room', beside: ['Pupil', 'Intervention'] },
  { text: 'room of Nurture', beside: ['AB', 'Nurture'] },
];

const idOf = (workbook: Workbook): number => reviewTab(workbook)?.id ?? -1;

const CASES: readonly Case[] = [
  {
    name: 'saving a decision',
    call: 'sidebarSaveReview',
    request: async (workbook) => ({
      review: idOf(workbook),
      pupil: 'ab',
      lines: [
        {
          name: 'Maths',
          line: lineOf(await sessionOf(structuredClone(workbook)), idOf(workbook), 'ab', 'Maths'),
          was: BLANK,
          written: { ...BLANK, decision: 'Stop', notes: 'saved just now' },
        },
      ],
      next: 'cd',
    }),
    promises: [{ text: 'saved just now', beside: ['AB', 'Maths', 'Stop'] }],
  },
  { name: 'refreshing the review', call: 'sidebarWriteReview', request: () => Promise.resolve(AT) },
  { name: 'finishing the review', call: 'sidebarFinishReview', request: (workbook) => Promise.resolve({ review: idOf(workbook) }) },
  { name: 'checking for the first time', call: 'sidebarCheck', request: () => Promise.resolve(AT), reviewed: false },
  { name: 'checking again', call: 'sidebarCheck', request: () => Promise.resolve(AT), checked: true },
  {
    name: 'checking again with values',
    call: 'sidebarCheck',
    request: () => Promise.resolve({ ...AT, columnsHold: 'values' }),
    checked: true,
  },
  { name: 'clearing', call: 'sidebarClear', request: () => Promise.resolve({}), checked: true },
  { name: 'making a page', call: 'sidebarPupilPage', request: () => Promise.resolve({ ...AT, pupil: 'AB' }) },
];

async function prepared({ reviewed = true, checked = false }: Case): Promise<Workbook> {
  const workbook = workbookOf(REGISTER);
  theSheet(workbook).rowCount = 30;
  const session = await sessionOf(workbook);
  if (checked) {
    done(session, 'sidebarCheck', AT);
    RIGHT.forEach(({ text }, i) => {
      session.type(0, 1 + i, 9, text);
    });
  }
  if (!reviewed) return workbook;
  beginReview(session);
  // Something is to be written at the next refresh.
  session.type(0, 3, 3, '45');
  return workbook;
}

/** Right before a call that changes something, or right after it, an edit does most harm. */
const CHANGES = /\.(add|clear|delete|insert|remove|set)/;

/**
 * Each edit comes before one call of each action, and before one near a change: before another for each edit, spread over the whole action. And before each that
 * writes a single cell, which may by then be another line's.
 */
function callsToEdit(calls: readonly string[], edit: number): Iterable<number> {
  const all = calls.map((_, i) => i + 1);
  if (ALL_FAULTS) return all;
  const near = all.filter((n) => calls.slice(Math.max(0, n - 3), n + 2).some((call) => CHANGES.test(call)));
  const oneOf = (from: readonly number[]): number[] => from.slice(Math.floor((edit * from.length) / EDITS.length)).slice(0, 1);
  return new Set([...oneOf(all), ...oneOf(near), ...all.filter((n) => calls[n - 1] === 'Range.setValue')]);
}

/**
 * Between the last reading and the write there are two or three calls: what is typed in that moment, into the very cells, is written over. No order of
 * calls can rule that out (docs/security.md).
 */
const WRITES = ['Range.setValues', 'Sheet.deleteRows', 'Sheet.deleteColumns'];
const isAboutToWrite = (calls: readonly string[], n: number): boolean => calls.slice(n - 1, n + 3).some((call) => WRITES.includes(call));

describe.each(CASES)('$name', (of) => {
  let [start, request, calls]: [Workbook, string, readonly string[]] = [workbookOf(REGISTER), '', []];
  beforeAll(async () => {
    start = await prepared(of);
    request = JSON.stringify(await of.request(start));
    calls = (await sessionOf(structuredClone(start))).callFromSidebar(of.call, [request]).calls;
  });

  test.each(EDITS.map((edit, i) => [edit.name, edit, i] as const))('while somebody %s', async (_, edit, i) => {
    const wrong: string[] = [];
    for (const n of callsToEdit(calls, i)) {
      const workbook = structuredClone(start);
      const made = { edit: false };
      const before = editingAt(
        n,
        () => {
          made.edit = true;
          edit.make(workbook);
        },
        'sidebar',
      );
      const session = await sessionOf(workbook, { before });
      const outcome = session.callFromSidebar(of.call, [request]);
      if (!made.edit) continue;
      const reply = JSON.parse(typeof outcome.returned === 'string' ? outcome.returned : '{}') as { ok?: boolean; message?: string };
      const words = [
        ...WORDS,
        ...(of.checked === true ? RIGHT : []),
        ...(of.reviewed === false ? [] : SAID),
        ...(isAboutToWrite(outcome.calls, n) || (of.reviewed === false && edit.onReview) ? [] : (edit.adds ?? [])).map((text): Word => ({
          text,
          beside: [],
        })),
        ...(reply.ok === true ? (of.promises ?? []) : []),
      ].filter(({ text }) => !edit.takes?.includes(text));
      for (const problem of brokenWords(workbook, words)) wrong.push(`before call ${n} (${outcome.calls[n - 1] ?? ''}): ${problem}`);
      if (outcome.error !== undefined || reply.message?.startsWith('Something went wrong'))
        wrong.push(`before call ${n} (${outcome.calls[n - 1] ?? ''}): ${outcome.error ?? reply.message ?? ''}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('where a column comes in at the left of the review at the very call that writes its facts, no line loses its name', async () => {
  const start = await prepared({ name: '', call: 'sidebarWriteReview', request: () => Promise.resolve(AT) });
  const request = JSON.stringify(AT);
  const { calls } = (await sessionOf(structuredClone(start))).callFromSidebar('sidebarWriteReview', [request]);
  const writes = calls.flatMap((call, i) => (call === 'Range.setValues' ? [i + 1] : []));
  expect(writes.length).toBeGreaterThan(2);
  for (const n of writes) {
    const workbook = structuredClone(start);
    const edit = EDITS.find(({ name }) => name === 'puts a column in at the left of the review');
    const session = await sessionOf(workbook, { before: editingAt(n, () => edit?.make(workbook), 'sidebar') });
    session.callFromSidebar('sidebarWriteReview', [request]);
    expect({ n, wrong: brokenWords(workbook, [...WORDS, ...SAID]) }).toEqual({ n, wrong: [] });
  }
});

test('where a line with words comes to stand on the place of one that is just being written, both keep theirs', async () => {
  const of = CASES.find(({ name }) => name === 'saving a decision');
  if (!of) throw new Error('no such case');
  const start = await prepared(of);
  const request = JSON.stringify(await of.request(start));
  const { calls } = (await sessionOf(structuredClone(start))).callFromSidebar(of.call, [request]);
  const writes = calls.flatMap((call, i) => (call === 'Range.setValue' ? [i + 1] : []));
  expect(writes.length).toBeGreaterThan(1);
  for (const n of writes) {
    const workbook = structuredClone(start);
    const move = (): void => {
      const tab = reviewTab(workbook);
      // The one below it goes above it.
      const [from] = tab ? rowsWith(tab, 'AB', 'Maths') : [];
      const [to] = tab ? rowsWith(tab, 'AB', 'Nurture') : [];
      if (tab && from !== undefined && to !== undefined) edits.moveRows(workbook, tab.id, from, 1, to);
    };
    const session = await sessionOf(workbook, { before: editingAt(n, move, 'sidebar') });
    session.callFromSidebar(of.call, [request]);
    expect({ n, wrong: brokenWords(workbook, [...WORDS, ...SAID, ...(of.promises ?? [])]) }).toEqual({ n, wrong: [] });
  }
});

test('where a column of their own comes to stand on the place of a word that is just being written, both keep theirs', async () => {
  const of = CASES.find(({ name }) => name === 'saving a decision');
  if (!of) throw new Error('no such case');
  const start = await prepared(of);
  const tab = reviewTab(start);
  const [row] = tab ? rowsWith(tab, 'AB', 'Maths') : [];
  if (!tab || row === undefined) throw new Error('no such line');
  const last = Math.max(...[...tab.cells.keys()].map((key) => cellAt(key).column)) + 1;
  const [heading = 3] = rowsWith(tab, 'Decision');
  edits.typeInto(start, tab.id, heading, last, 'Room');
  edits.typeInto(start, tab.id, row, last, 'word of their column');
  const request = JSON.stringify(await of.request(start));
  const { calls } = (await sessionOf(structuredClone(start))).callFromSidebar(of.call, [request]);
  const writes = calls.flatMap((call, i) => (call === 'Range.setValue' ? [i + 1] : []));
  for (const n of writes)
    for (let to = 2; to < last; to += 1) {
      const workbook = structuredClone(start);
      const move = (): void => {
        edits.moveColumns(workbook, tab.id, last, 1, to);
      };
      const session = await sessionOf(workbook, { before: editingAt(n, move, 'sidebar') });
      session.callFromSidebar(of.call, [request]);
      const words = [...WORDS, ...SAID, { text: 'word of their column', beside: ['AB', 'Maths'] }];
      expect({ n, to, wrong: brokenWords(workbook, words) }).toEqual({ n, to, wrong: [] });
    }
});
