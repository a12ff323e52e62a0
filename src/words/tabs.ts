/** What stands on tabs of ours to tell people how they are used: introductions, help for a cell, titles of charts. */
import type { SettingLine } from '../settings/kinds';

/** Above the example. */
export const EXAMPLE_TITLE =
  'An example, with invented pupils and planted problems. "Take the example away", in the sidebar under Register ▸ No register yet?, removes this tab and the review made from it.';

/** Above the settings. */
export const SETTINGS_INTRODUCTION =
  'Type in column B, then check the register again, so that the sidebar, the two columns and the review use it. A formula of your own uses it if you give it OutventionSettings. A blank cell means the usual value. No UK body sets a limit on time out of class.';

/** A note on a setting's value. */
export function settingNote({ label, wants, means }: SettingLine): string {
  return `${label}: ${wants}. ${means}`;
}

/** Help for a cell that takes only some values, shown where another is typed. */
export const CHOICE_HELP = 'Choose one, or type your own.';
export const DATE_HELP = 'A date, such as 7/9/2026.';

export function settingHelp({ wants }: SettingLine): string {
  return `This has to be ${wants}.`;
}

/** @param longest how many bars there are; null where each pupil has one */
export function weekChartTitle(longest: number | null): string {
  return `Each pupil's taught week, in minutes${thoseOutLongest(longest)}`;
}

export function shareChartTitle(longest: number | null): string {
  return `Share out of class, this term and last${thoseOutLongest(longest)}`;
}

function thoseOutLongest(longest: number | null): string {
  return longest === null ? '' : `, the ${longest} pupils out longest`;
}
