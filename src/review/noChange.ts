/** Pupils of whom nothing has to be talked over: in class, nothing asked of them, no duty, nothing that has ended, and nobody has written of them yet. One press decides for all of them. */
import type { Wanted } from './arrived';
import { choicesFor, HUMAN_KEYS, KEEP, NO_CHANGE } from './columns';
import type { Status } from '../week/status';
import { DUTY_WORDS } from '../words/duty';
import { byPupil, isPackage, type TabRow, type TabTable } from './readTable';

export interface NoChange {
  readonly pupils: readonly string[];
  readonly words: readonly Wanted[];
}

/**
 * "No change" for each of them as a whole, and "Keep" for each of their interventions.
 * @example noChange(table).pupils // ['LM', 'RS']
 */
export function noChange({ rows }: TabTable): NoChange {
  const quiet = [...byPupil(rows).values()].filter((own) => isQuiet(own) && own.some((row) => row.stands.decision === ''));
  return {
    pupils: quiet.flatMap((own) => own.find(isPackage)?.text('pupil') ?? []),
    words: quiet.flatMap((own) =>
      own.filter(({ stands }) => stands.decision === '').map((row) => ({ line: row.key, key: 'decision' as const, text: decided(row) })),
    ),
  };
}

function isQuiet(own: readonly TabRow[]): boolean {
  const whole = own.find(isPackage);
  return (
    whole?.text('status') === ('In class' satisfies Status) &&
    whole.text('question') === '' &&
    // What has ended asks what it changed, and a duty whether it is delivered.
    own.every((row) => choicesFor(row.text('intervention'), row.text('status')).length > 0 && !row.text('status').includes(DUTY_WORDS)) &&
    // Where this was broken off, the words of before are there already.
    own.every((row) => HUMAN_KEYS.every((key) => row.stands[key] === '' || (key === 'decision' && row.stands[key] === decided(row))))
  );
}

function decided(row: TabRow): string {
  return isPackage(row) ? NO_CHANGE : KEEP;
}
