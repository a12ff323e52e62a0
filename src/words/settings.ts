/** What the school has set, and settings that can't be used. */
import { yearInWords } from '../meaning/yearGroup';
import { FIELD_NAMES } from '../register/fields';
import type { SettingLine } from '../settings/kinds';
import { settingLines } from '../settings/lines';
import type { SettingProblem } from '../settings/read';
import type { Settings } from '../settings/settings';
import { capitalised, clip, numberInWords, percent, weekInWords } from './figures';

/** What the school has set otherwise than usual, beside the taught week and the lines, which are always said. */
export function settingsInWords(settings: Settings): string[] {
  const { points, figures, taughtByYear, terms, unsaidPlace, highFrom, mediumFrom } = settings;
  const changed = [
    ...[...taughtByYear].map(([year, minutes]) => `taught week of ${yearInWords(year)} ${weekInWords(minutes)}`),
    ...[...points]
      .filter(([name, value]) => lineNamed(`Points: ${name}`)?.standard !== value)
      .map(([name, value]) => `${numberInWords(value)} points for the check "${name}"`),
    ...[...figures]
      .filter(([name, value]) => lineNamed(name)?.standard !== value)
      .map(([name, value]) => `${name} ${lineNamed(name)?.kind.of === 'share' ? percent(value) : numberInWords(value)}`),
    ...(terms.length > 0 ? ["the school's own term dates"] : []),
  ];
  return [
    `Rows that don't say where are taken as ${unsaidPlace}. Scores are "High" from ${numberInWords(highFrom)} and "Medium" from ${numberInWords(mediumFrom)}.`,
    ...(changed.length > 0 ? [`Set by the school: ${changed.join('; ')}.`] : []),
  ];
}

function lineNamed(label: string): SettingLine | undefined {
  return settingLines().find((line) => line.label === label);
}

/** Why it can't be used, to follow "Can't read ": `the setting "Watch from": "abc" is not a percentage, such as 25%.` */
export function whyNotSet(problem: SettingProblem): string {
  switch (problem.kind) {
    case 'no such field':
      return `the setting "${clip(problem.label)}": "${clip(problem.value)}" is not one of: ${FIELD_NAMES.join('; ')}.`;
    case 'no such setting':
      return `the setting "${clip(problem.label)}": there is none of that name. This range is for settings only; the names are: ${namedLabels().join('; ')}.`;
    case 'not a value':
      return `the setting "${clip(problem.label)}": "${clip(problem.value)}" is not ${problem.line.wants}.`;
    case 'out of order':
      return `the settings: "${problem.low}" is above "${problem.high}". Make it the smaller of the two.`;
  }
}

/** What is done without it: "25% is used instead." */
export function usedInstead(problem: SettingProblem): string {
  if (problem.otherLineUsed) return 'The other line of that name is used instead.';
  switch (problem.kind) {
    case 'no such field':
      return 'It is left as it was found.';
    case 'no such setting':
      return 'It is passed over.';
    case 'not a value':
      return `${capitalised(problem.line.used)} is used instead.`;
    case 'out of order':
      return `${problem.usually} are used instead.`;
  }
}

/** On the settings tab: there nobody needs the list of all names. */
export function settingProblemOnTab(problem: SettingProblem, tab: string, cell: string): string {
  return problem.kind === 'no such setting'
    ? `On the tab "${tab}", cell ${cell}: there is no setting called "${clip(problem.label)}", so this row is ignored. Copy the name exactly, or clear the cell.`
    : `On the tab "${tab}", cell ${cell}: can't read ${whyNotSet(problem)} ${usedInstead(problem)}`;
}

/** Those that a person is likely to look for; the checks' and the terms' own are in the settings tab. */
function namedLabels(): string[] {
  return settingLines()
    .filter(({ section }, i) => i === 0 || /review|score|read/.test(section))
    .map(({ label }) => label);
}
