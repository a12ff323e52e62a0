/**
 * The same sum as a user would write it, in IronCalc: an independent spreadsheet engine, here only to be measured against and
 * to check our figures by. It reads numbers, so the register has to be clean: Pupil, Intervention, Minutes, Times a week.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { Value } from './registers';

/** Column G: the pupils; H: their minutes a week; I: their share of the taught week. */
const [PUPIL, MINUTES, SHARE] = [7, 8, 9];

let ready = false;

/** The engine's WebAssembly lies beside its JavaScript. */
function start(): void {
  if (!ready) initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  ready = true;
}

/** Column E holds minutes × times, so that SUMIFS has a column to add up. */
export type Native = 'SUMPRODUCT' | 'SUMIFS';

function minutesFormula(native: Native, last: number, row: number): string {
  return native === 'SUMPRODUCT'
    ? `=SUMPRODUCT(($A$2:$A$${last}=G${row})*$C$2:$C$${last}*$D$2:$D$${last})`
    : `=SUMIFS($E$2:$E$${last},$A$2:$A$${last},G${row})`;
}

/** A workbook with the register and the formulas, not yet worked out. */
export function workbookOf(register: readonly (readonly Value[])[], pupils: readonly string[], taught: number, native: Native): Model {
  start();
  const model = new Model('register', 'en', 'UTC', 'en');
  const last = register.length;
  model.pauseEvaluation();
  const lines = register.map((row, i) => [...row, ...(native === 'SUMIFS' && i > 0 ? [`=C${i + 1}*D${i + 1}`] : [])].join('\t'));
  model.pasteCsvText({ sheet: 0, row: 1, column: 1, width: 1, height: 1 }, lines.join('\n'));
  pupils.forEach((pupil, i) => {
    model.setUserInput(0, i + 2, PUPIL, pupil);
    model.setUserInput(0, i + 2, MINUTES, minutesFormula(native, last, i + 2));
    model.setUserInput(0, i + 2, SHARE, `=H${i + 2}/${taught}`);
  });
  return model;
}

export interface NativeShare {
  readonly minutes: number;
  /** As shown: to nine digits. */
  readonly share: number;
}

export function sharesOf(model: Model, pupils: readonly string[]): NativeShare[] {
  return pupils.map((_, i) => ({
    minutes: Number(model.getFormattedCellValue(0, i + 2, MINUTES)),
    share: Number(model.getFormattedCellValue(0, i + 2, SHARE)),
  }));
}

/** The pupils of a register, each once, in its order. */
export function pupilsOf(register: readonly (readonly Value[])[]): string[] {
  return [...new Set(register.slice(1).map(([pupil]) => String(pupil)))];
}
