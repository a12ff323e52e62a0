/** A pupil's page: one intervention, as the register says it. */
import type { Field } from '../register/fields';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { saysNothing } from '../text';
import { clip, dateInWords } from './figures';
import { DUTY_WORDS } from './duty';
import { workingInWords } from './time';

export function nameOf({ provision }: Row): string {
  return provision.intervention || 'No name given';
}

/** Its name; how long, where and with whom; what for, and its data. */
export function interventionLine(row: Row): string[] {
  const said = (field: Field): string => {
    const text = row.provision.texts[field] ?? '';
    return saysNothing(text) ? '' : text;
  };
  const or = (text: string): string => text || "the register doesn't say";
  const review = row.provision.lastReview === undefined ? said('lastReview') : dateInWords(row.provision.lastReview);
  return [
    nameOf(row),
    [
      isRead(row.time) ? `${workingInWords(row.time)}.` : 'How long and how often: not clear in the register yet.',
      `${whereOf(row)}${row.provision.duty ? `; ${DUTY_WORDS}` : ''}.`,
      `Led by: ${or(said('ledBy'))}`,
      ...(said('lesson') === '' ? [] : [`Lesson missed: ${said('lesson')}`]),
    ].join('\n'),
    [
      `What for: ${or(said('target'))}`,
      ...(said('entry') === '' ? [] : [`At the start: ${said('entry')}`]),
      ...(said('exit') === '' ? [] : [`At the end: ${said('exit')}`]),
      ...(review === '' ? [] : [`Last review: ${review}`]),
    ].join('\n'),
  ];
}

function whereOf({ provision: { outsideLessons, place } }: Row): string {
  if (outsideLessons) return 'Outside lessons';
  if (place.where === 'unknown') return 'Not clear whether in or out of class';
  const where = place.where === 'in class' ? 'In class' : 'Out of class';
  if (place.from !== 'assumed') return where;
  return `${where} (assumed: the register ${place.seen === '' ? "doesn't say" : `says "${clip(place.seen)}"`})`;
}
