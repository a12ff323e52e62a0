/** Runs a built script against a workbook: the one way into the emulator. */
import { createCalculator, type DateArg } from './formulas/index';
import type { Book } from './editing/book';
import { inputText, typeInto } from './editing/typing';
import { keepAnswer, keptAnswer } from './runtime/answers';
import { opened, sharedFor } from './runtime/books';
import { formulaResult, NotSupported, passOn, plainCopy } from './runtime/conversion';
import { emptyRun, execute, openEvent, publicNames, Refused, type EmulatorOptions, type Host, type Run } from './runtime/execution';
import { compile } from './runtime/source';
import { useTimeZone } from './runtime/timeZone';
import { sheetView } from './runtime/view';
import { UNSUPPORTED_RESULT, type Menu, type Outcome, type Session, type StoredValue } from './session';
import type { Calculator } from './workbook/calculator';
import { sheetById } from './workbook/cells';
import { instantOfSerial } from './workbook/dates';
import { displayText } from './workbook/display';
import { cellAt, isCellError, type Scalar } from './workbook/model';

export type { EmulatorOptions } from './runtime/execution';

/**
 * Opens a spreadsheet with its script, as Google would: the script is loaded, and its `onOpen` runs.
 *
 * The script's local time is its manifest's time zone. Node has one zone a process: this sets `process.env.TZ` to it, which has
 * no effect in some processes (a test's worker, say), and there TZ has to be set before Node starts.
 * @example
 * const session = openSession({ script: { code, html: {}, manifest: { timeZone: 'Europe/London' } }, workbook: newWorkbook('Register') });
 * session.type(0, 1, 1, '=1+1');
 * session.textAt(0, 1, 1); // 2
 * @throws a SyntaxError with Google's text for code that Google would not save; an Error if the process keeps another time zone.
 */
export function openSession(options: EmulatorOptions): Session {
  useTimeZone(options.script.manifest.timeZone);
  const host = createHost(options);
  const { workbook, calculator } = host.book;
  const atStart = open(host);

  return {
    workbook,
    menus: atStart.menus,
    openError: atStart.error,
    runMenu: (name) => outcome(execute(host, 'menu', name, { args: () => [], result: plainCopy })),
    callFromSidebar: (name, args) => outcome(fromSidebar(host, name, args)),
    callFormula: (name, args) => outcome(asFormula(host, name, args)),
    type: (sheetId, row, column, text) => {
      typeInto(host.book, sheetById(workbook, sheetId), row, column, text);
    },
    valueAt: (sheetId, row, column) => calculator.value(sheetId, row, column),
    textAt: (sheetId, row, column) =>
      displayText(calculator.value(sheetId, row, column), calculator.numberFormat(sheetId, row, column), workbook.locale),
    inputAt: (sheetId, row, column) => inputText(host.book, sheetById(workbook, sheetId), row, column),
    storedValues: () => storedValues(host.book),
    select: (sheetId, area) => {
      workbook.activeSheetId = sheetById(workbook, sheetId).id;
      workbook.selection = { ...area };
    },
    view: (sheetId) => sheetView(host.book, sheetById(workbook, sheetId)),
  };
}

function storedValues({ workbook, calculator }: Book): StoredValue[] {
  return workbook.sheets.flatMap(({ id, name, cells }) =>
    [...cells].flatMap(([key, { stored }]) => {
      const { row, column } = cellAt(key);
      return stored === undefined || calculator.storedBecause(id, row, column) === undefined ? [] : { sheet: name, row, column };
    }),
  );
}

function outcome({ returned, error, unanswered, ui, calls }: Run): Outcome {
  if (unanswered) return { unanswered, ui, calls };
  return { ...(error === undefined ? { returned } : { error }), ui, calls };
}

function open(host: Host): { menus: Menu[]; error: string | undefined } {
  if (!publicNames(host).includes('onOpen')) return { menus: [], error: undefined };
  const run = execute(host, 'open', 'onOpen', {
    args: (membrane, _realm, context) => [openEvent(membrane, context)],
    result: () => undefined,
  });
  if (run.error !== undefined) return { menus: [], error: run.error };
  const name = host.options.addOnName ?? '';
  return { menus: run.menus.map((menu) => (menu.place === 'addon' ? { ...menu, caption: name } : menu)), error: undefined };
}

function fromSidebar(host: Host, name: string, args: unknown[]): Run {
  const passed = args.map((arg, i) => {
    try {
      return { value: passOn(arg) };
    } catch {
      return { refused: `TypeError: Failed due to illegal value in property: ${i}` };
    }
  });
  const refused = passed.find((arg) => arg.refused !== undefined)?.refused;
  if (refused !== undefined) return { ...emptyRun(), error: refused };
  return execute(host, 'sidebar', name, {
    args: (membrane) => passed.map(({ value }) => membrane.inward(value)),
    result: (value) => {
      try {
        return passOn(value);
      } catch (error) {
        if (error instanceof NotSupported) throw new Refused(UNSUPPORTED_RESULT);
        throw error;
      }
    },
  });
}

function asFormula(host: Host, name: string, args: readonly unknown[]): Run {
  const { timeZone } = host.book.workbook;
  return execute(host, 'formula', name, {
    args: (membrane) => args.map(membrane.inward),
    result: (value) => formulaResult(value, timeZone),
  });
}

function isDateArg(value: unknown): value is DateArg {
  return typeof value === 'object' && value !== null && 'date' in value;
}

/** An argument as the calculator has it, turned into what `getValues` would give. */
function fromCalculator(value: unknown, timeZone: string): unknown {
  if (Array.isArray(value)) return value.map((item) => fromCalculator(item, timeZone));
  if (isDateArg(value)) return new Date(instantOfSerial(value.date, timeZone));
  return isCellError(value) ? value.error : value;
}

/** A result as a cell can hold it: a list of values fills a column. */
function toScalar(value: unknown): Scalar {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!', message: 'The result is not a number.' };
  return typeof value === 'string' || typeof value === 'boolean' ? value : JSON.stringify(value);
}

function toCells(value: unknown): Scalar | Scalar[][] {
  if (!Array.isArray(value)) return toScalar(value);
  if (value.length === 0) return '';
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(toScalar) : [toScalar(row)]));
}

function createHost(options: EmulatorOptions): Host {
  const program = compile(options.script.code);
  const { workbook } = options;
  let names: readonly string[] | undefined;
  const functionNames = (): readonly string[] => (names ??= publicNames(host));
  const calculator: Calculator = createCalculator(workbook, {
    customNames: () => new Set(functionNames()),
    custom: (name, args) => {
      const found = functionNames().find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
      const question = JSON.stringify([found, args, workbook.timeZone, options.script.manifest.timeZone, now()]);
      const known = keptAnswer(program, question);
      if (known !== undefined) return known;
      const run = asFormula(
        host,
        found,
        args.map((arg) => fromCalculator(arg, workbook.timeZone)),
      );
      if (run.error !== undefined) throw new Error(run.error);
      const answer = toCells(run.returned);
      if (run.calls.length === 0 && !options.takes) keepAnswer(program, question, answer);
      return answer;
    },
    now: () => now(),
  });
  const clock = options.now ?? Date.now;
  const now = (): number => clock() + host.ahead;
  const book = opened({ workbook, calculator, now });
  const shared = sharedFor(workbook, options.foreignLocks);
  const host: Host = {
    options,
    program,
    book,
    shared,
    ahead: 0,
  };
  return host;
}
