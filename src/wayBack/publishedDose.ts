/** The least that an intervention's programme publishes: what goes below it is said. */
import { kindOfWork } from '../meaning/kind';
import { findProgramme, isTherapyOrPastoral } from '../meaning/programme';
import type { TryRow } from './tryOut';

/**
 * By its name; nothing for work that is held to what evidence suggests.
 * @example publishedDose('Precision teaching') // { dose: { programme: 'Precision Teaching', times: 5, minutes: 10 } }
 * @example publishedDose('Play therapy') // { dose: 'none' }
 */
export function publishedDose(intervention: string): Pick<TryRow, 'dose'> {
  const programme = findProgramme(intervention);
  if (programme) {
    const { name, times, minutes } = programme;
    return { dose: { programme: name, ...(times ? { times: times.least } : {}), ...(minutes ? { minutes: minutes.least } : {}) } };
  }
  return isTherapyOrPastoral(intervention) || kindOfWork(intervention) === 'pre-teaching' ? { dose: 'none' } : {};
}
