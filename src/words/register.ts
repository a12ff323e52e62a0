/** What a check read, what it could not, and what it guessed. */
import type { Judgement } from '../judge';
import { isRunning } from '../register/row';
import { isRead } from '../register/time';
import { clip, counted, dateInWords, numberInWords, weekInWords } from './figures';
import { unsaidIn } from './score';
import { statusCounts } from './status';

/** In the order in which they matter to whoever checks the register. */
export function checkInWords(judgement: Judgement): string[] {
  const { register, rows, weeks, namesPupils, settings } = judgement;
  const running = rows.filter(({ row }) => isRunning(row));
  const notRead = running.filter(({ row }) => !isRead(row.time)).length;
  const resting = rows.length - running.length;
  const pupils = namesPupils ? ` for ${counted(weeks.length, 'pupil')}` : '';
  return [
    `${counted(register.rows.length, 'row')} found${pupils}: ${running.length - notRead} read, ${notRead} not read${resting > 0 ? `, ${resting} not running on ${dateInWords(settings.reviewDay)}` : ''}.`,
    ...placesAssumed(judgement),
    ...(register.unused.length > 0 ? [`Columns not used: ${firstFew(register.unused.map((heading) => `"${clip(heading)}"`))}.`] : []),
    ...(namesPupils ? [statusCounts(weeks.map(({ status }) => status))] : ['The register names no pupils, so each row stands for itself.']),
    ...notAskedOf(judgement),
  ];
}

/** Rows that don't say where, and those that name a place nobody here knows, apart. */
function placesAssumed({ rows, settings }: Judgement): string[] {
  const assumed = rows
    .filter(({ row }) => isRunning(row) && isRead(row.time) && row.provision.place.from === 'assumed')
    .map(({ row }) => row.provision.place.seen);
  const silent = assumed.filter((seen) => seen === '').length;
  const unknown = assumed.filter((seen) => seen !== '');
  const names = [...new Set(unknown.map((seen) => `"${clip(seen)}"`))];
  const taken = `taken as ${settings.unsaidPlace === 'unknown' ? 'unknown (left out of the least time, counted in the most)' : settings.unsaidPlace}`;
  return [
    ...(silent > 0 ? [`${counted(silent, 'row')} ${silent === 1 ? "doesn't" : "don't"} say where: ${taken}.`] : []),
    ...(unknown.length > 0
      ? [
          `${counted(unknown.length, 'row')} ${unknown.length === 1 ? 'names' : 'name'} a place we don't know (${firstFew(names)}): ${taken}. To say which, type "in class" or "out of class" there.`,
        ]
      : []),
  ];
}

const FEW = 4;

function firstFew(names: readonly string[]): string {
  return names.length > FEW ? `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more` : names.join(', ');
}

/** Checks that no row was asked, because the register has no column for them; nothing where it has all. */
export function notAskedOf({ rows }: Judgement): string[] {
  const scored = rows.flatMap(({ score }) => (score.kind === 'scored' ? [score.notAsked] : []));
  const everywhere = (scored[0] ?? []).filter(({ check, why }) =>
    scored.every((each) => each.some((other) => other.check === check && other.why === why)),
  );
  const unsaid = unsaidIn(everywhere);
  return unsaid.length === 0 ? [] : [`Not asked, because your register doesn't say: ${unsaid.join('; ')}.`];
}

/** The taught week and where the lines lie, with what they are and are not. */
export function linesInWords({ settings }: Judgement): string {
  return `Taught week: ${weekInWords(settings.taughtMinutes)}, without breaks and lunch. "More out than in" is above ${numberInWords(settings.moreThan * 100)}% of it; "Watch", from ${numberInWords(settings.watchFrom * 100)}%, is this add-on's own early warning. No UK body sets a limit.`;
}
