/** What a row, or a plan, is to whoever tries another week. */
import { kindOfWork } from '../meaning/kind';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { minutesOut, timesAWeek } from '../week/minutes';
import type { Change } from './changes';
import { publishedDose } from './publishedDose';
import type { Choice, TryRow } from './tryOut';

/**
 * Null for a row that takes nothing of the taught week, or was not read.
 * @example tryRow(nurture) // { most: 300, session: 60, times: 5, kind: 'nurture and emotional wellbeing' }
 */
export function tryRow(row: Row): TryRow | null {
  const { time, provision } = row;
  const { most } = minutesOut(row);
  if (!isRead(time) || most === 0) return null;
  const times = timesAWeek(row)?.most ?? null;
  const kind = kindOfWork(provision.intervention);
  // Only what there is: the sidebar is sent one for every row.
  return {
    most,
    session: time.minutes?.most ?? null,
    times,
    ...(provision.slots.length > 0 ? { slots: provision.slots } : {}),
    ...(provision.duty ? { isDuty: true } : publishedDose(provision.intervention)),
    ...(kind === null ? {} : { kind }),
  };
}

/** What a plan does to a row, as a choice. */
export function choiceOf(change: Change): Choice {
  return change.change === 'into class' ? { kind: 'into class' } : { kind: 'times', to: change.to };
}
