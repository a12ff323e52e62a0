/** The foot of dist/Code.js and the table of docs/formulas.md, both made from the one list of what is public. */
import { CHECKS } from '../src/checks/index';
import { COLUMN_FORMULAS, COMMAND_CALLS, FORMULAS, MENU, SIDEBAR_CALLS, TRIGGERS, type Formula } from '../src/public';

/** The bundle's one global; everything callable is a function declared beside it. */
export const GLOBAL = 'Outvention';

/** What Sheets shows while a formula is typed is taken from this comment and from the declaration's own parameter names. */
function formulaStub({ name, summary, parameters, returns, example }: Formula, offered: boolean): string {
  const lines = [
    summary,
    '',
    ...parameters.map((parameter) => `@param ${parameter.name} ${parameter.text}`),
    `@return ${returns}`,
    `@example ${example}`,
    ...(offered ? ['@customfunction'] : []),
  ];
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return `${comment(lines)}\nfunction ${name}(${names}) {\n  return ${GLOBAL}.calls.${name}(${names});\n}`;
}

function commandStub(name: string, summary: string, parameter = ''): string {
  return `${comment([summary])}\nfunction ${name}(${parameter}) {\n  return ${GLOBAL}.calls.${name}(${parameter});\n}`;
}

function comment(lines: readonly string[]): string {
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

export function stubs(): string {
  return [
    ...FORMULAS.map((formula) => formulaStub(formula, true)),
    ...COLUMN_FORMULAS.map((formula) => formulaStub(formula, false)),
    ...TRIGGERS.map(({ name, summary }) => commandStub(name, summary)),
    ...MENU.map(({ name, summary }) => commandStub(name, summary)),
    ...[...SIDEBAR_CALLS, ...COMMAND_CALLS].map(({ name, summary }) => commandStub(name, summary, 'json')),
  ].join('\n\n');
}

/** The table of docs/formulas.md. */
export function formulaTable(): string {
  const cell = (text: string): string => text.replace(/\|/g, '\\|');
  const rows = FORMULAS.map(({ name, parameters, summary, example }) => {
    const signature = `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
    return `| \`${signature}\` | ${cell(summary)} | \`${cell(example)}\` |`;
  });
  return ['| Formula | Gives | Example |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The checks in words, for the sidebar's help. */
export function checkHelp(): Record<string, unknown>[] {
  return CHECKS.map(({ name, family, points, asks, askedWhen, loses, question, source }) => ({
    name,
    family,
    points,
    asks,
    askedWhen,
    loses,
    question,
    source: source.full,
  }));
}
