/**
 * What custom functions answered, kept from one session of a script to the next. Google too asks a function again only when it is given something else
 * (https://developers.google.com/apps-script/guides/sheets/functions#optimization). An answer for which a service was asked is not kept:
 * it may depend on more than what was given.
 */
import type vm from 'node:vm';
import type { Scalar } from '../workbook/model';

type Answer = Scalar | Scalar[][];

/** A question holds all the cells of its ranges. */
const MOST = 64;
const answers = new WeakMap<vm.Script, Map<string, Answer>>();

export function keptAnswer(program: vm.Script, question: string): Answer | undefined {
  return answers.get(program)?.get(question);
}

export function keepAnswer(program: vm.Script, question: string, answer: Answer): void {
  const kept = answers.get(program) ?? new Map<string, Answer>();
  if (kept.size >= MOST) kept.clear();
  answers.set(program, kept.set(question, answer));
}
