/**
 * The add-on's check, highlights and review tab for a school that keeps .xlsx: through the same built script, into a copy.
 */
import { statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { COLUMN_FORMULAS, FORMULAS } from '../src/public';
import { headingMark } from '../src/register/headings';
import type { CommandCalls, Reply, SidebarCalls } from '../src/messages';
import { BadInput, command, openFile, printable, progressOn, whereStarted, type Io } from './command';
import { openSession } from '../emulator/run';
import { builtScript } from './builtScript';
import type { Session } from '../emulator/session';
import { markSummaries, takeEarlierReview } from './earlierReview';
import { printedReview } from './printedReview';
import { returnOfRegister, returnWritten, saidOf, writeReturn } from './returnFiles';
import { USAGE, givenPath, readOptions } from './reviewOptions';
import { storedCells } from './storedValues';
import { writeWhole } from './writeWhole';

/** A heading that is not there would be passed over without a word. */
function refuseUnknown(headings: readonly string[], { understood }: CommandCalls['commandCheck']['reply']): void {
  const known = new Set(understood.columns.map(({ mark }) => mark));
  const unknown = headings.find((heading) => !known.has(headingMark(heading)));
  if (unknown === undefined) return;
  const there = understood.columns.map(({ heading }) => `"${heading.replace(/\s+/g, ' ')}"`).join(', ');
  throw new BadInput(`--column: there is no column headed "${unknown}". The headings are: ${there}.`);
}

/** Asks the script as the sidebar does. */
function ask<N extends keyof Calls>(session: Session, name: N, request: Calls[N]['request']): Calls[N]['reply'] {
  const outcome = session.callFromSidebar(name, [JSON.stringify(request)]);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  const reply = JSON.parse(String(outcome.returned)) as Reply<Calls[N]['reply']>;
  if (!reply.ok) throw new BadInput(reply.message);
  return reply.value;
}

type Calls = SidebarCalls & CommandCalls;

/** "Provision - review.xlsx", "Provision - review (2).xlsx", and so on: an earlier copy may hold decisions, and is never written over. */
function* copiesOf(input: string, extension: string): Generator<string, never> {
  const stem = join(dirname(input), `${basename(input, extname(input))} - review`);
  yield `${stem}${extension}`;
  for (let number = 2; ; number += 1) yield `${stem} (${number})${extension}`;
}

async function review(args: string[], io: Io): Promise<void> {
  const options = readOptions(args);
  if (!options) {
    io.out(USAGE);
    return;
  }
  const { file, request, headings, out, json, returnTo, said } = options;
  const progress = progressOn(io);
  if (returnTo !== undefined) {
    progress('Making the return …');
    const made = saidOf(await returnOfRegister(file, request, options.encoding), said);
    await writeReturn(returnTo, made);
    io.out(json ? `${JSON.stringify(made)}\n` : printable(returnWritten(returnTo, made)));
    return;
  }
  progress('Reading the file …');
  const opened = await openFile(file, options.encoding);
  const given = givenPath(file, out, opened.extension);
  for (const sentence of opened.lost) io.err(`${sentence}\n`);
  if (options.from !== undefined) {
    const tabs = await takeEarlierReview(opened.workbook, options.from);
    if (tabs.length === 0) io.err(`The review in ${options.from} is in the file already, which is gone on with.\n`);
  }
  const giveChartsBack = markSummaries(opened.workbook);
  progress('Checking the register …');
  const session = openSession({ script: await builtScript(), workbook: opened.workbook });
  // By the addresses that they have in the person's own file.
  const stored = storedCells(session.storedValues());
  const checked = ask(session, 'commandCheck', request);
  refuseUnknown(headings, checked);
  const { taughtMinutes: minutes, pupils, rows, columns, unusedColumns } = checked.report;
  const register = {
    ...checked.report.register,
    notRead: checked.report.register.notRead.map(({ row, cell, text, why, pupil, intervention }) => ({
      row,
      cell,
      text,
      why,
      pupil,
      intervention,
    })),
  };
  progress('Writing the review …');
  const written = ask(session, 'sidebarWriteReview', { ...request, sheet: checked.sheet });
  giveChartsBack(written.reviewSheet);
  progress('Saving the copy …');
  const bytes = await opened.save({
    valueAt: (sheetId, row, column) => session.valueAt(sheetId, row, column),
    customNames: customNames(),
  });
  const output = await writeWhole(bytes, given ?? copiesOf(file, opened.extension), statSync(file).mode);
  if (json)
    io.out(
      `${JSON.stringify({ register, taughtMinutes: minutes, reviewSheet: written.reviewSheet, pupils, rows, notices: checked.notices, columns, unusedColumns, storedValues: stored.map(({ sheet, cells }) => ({ sheet, cells })) })}
`,
    );
  else io.out(printable(printedReview(checked, { stored, reviewSheet: written.reviewSheet, output })));
}

/** Outside Google's Sheets nobody knows these functions, so their values are saved. */
function customNames(): ReadonlySet<string> {
  return new Set([...FORMULAS, ...COLUMN_FORMULAS].map(({ name }) => name));
}

/** @returns what the process ends with: 0, or 2 for what can't be used */
export const main = (args: string[], io: Io): Promise<number> => command(io, () => review(args, io));

await whereStarted('review', main);
