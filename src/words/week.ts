/** What a pupil's week holds beside the time out of class. */
import type { PupilWeek } from '../week/week';
import { WEEKDAYS } from '../meaning/slot';
import { yearInWords } from '../meaning/yearGroup';
import { clockInWords, counted, hoursInWords, lineShareInWords, listed, numberInWords, shareInWords, timeInWords } from './figures';
import { clashInWords } from './notices';
import { overInWords } from './tryOut';

/** "Outside lessons: 1 h 15 a week."; null where there is nothing to say. */
export function outsideInWords({ outside }: PupilWeek): string | null {
  return outside.most > 0 ? `Outside lessons: ${timeInWords(outside)} a week.` : null;
}

/** How far from the line, of a pupil who goes out and is not over it: ["3 h 35 under half"]. What was not read can only make it less. */
export function underInWords({ out, taughtMinutes, line, shorterWeek, notRead }: PupilWeek): string[] {
  const isOver = out.most > line * taughtMinutes + 1e-6;
  if (out.most === 0 || isOver || shorterWeek !== null) return [];
  return [`${notRead.length > 0 ? 'at most ' : ''}${overInWords(out.most, { taughtMinutes, moreThan: line })}`];
}

/** Of a pupil whose status is "Not read". */
export function nothingReadInWords({ notRead }: Pick<PupilWeek, 'notRead'>): string {
  const rows =
    notRead.length === 1
      ? 'the one row that may take class time could not'
      : `none of the ${notRead.length} rows that may take class time could`;
  return `How long out of class is not known: ${rows} be read.`;
}

/** What else there is, each a sentence. */
export function seenInWeek(week: PupilWeek): string[] {
  return [outsideInWords(week), ...insideLessons(week)].filter((sentence) => sentence !== null);
}

/** The same without what is outside lessons, and with what to ask where no questions stand beside it. */
export function alsoInWords(week: PupilWeek): string[] {
  const mostlyByOthers = week.ledByOthers !== null && week.ledByOthers.most / week.taughtMinutes > 0.5;
  return [...insideLessons(week), ...(mostlyByOthers ? ["Question to ask: who is this pupil's teacher in practice?"] : [])];
}

/** Why the status is "may be", where 25 hours alone would not say so. */
function mayBeInWords({ shorterWeek, line, years }: PupilWeek): string[] {
  if (shorterWeek === null) return [];
  const year = yearInWords(years[0] ?? '');
  return [
    `Above ${lineShareInWords(line)} of ${hoursInWords(shorterWeek)}, which councils count as full time in ${year}: tell us your own taught week.`,
  ];
}

/** "Leaves class 17 to 21 times a week, for 5 interventions with 3 adults." */
function brokenInWords({ broken }: PupilWeek): string[] {
  const { times, orMore, interventions, adults, places } = broken;
  if (times.most === 0) return [];
  const often = times.least === times.most ? numberInWords(times.most) : `${numberInWords(times.least)} to ${numberInWords(times.most)}`;
  const withAdults = adults === 0 ? '' : ` with ${counted(adults, 'adult')}`;
  const inPlaces = places < 2 ? '' : ` in ${counted(places, 'place')}`;
  const once = times.least === 1 && times.most === 1;
  if (times.most < 1) return [`Leaves class less than once a week, for ${counted(interventions, 'intervention')}${withAdults}.`];
  return [
    `Leaves class ${orMore ? 'at least ' : ''}${once ? 'once' : `${often} times`} a week, for ${counted(interventions, 'intervention')}${withAdults}${inPlaces}.`,
  ];
}

/** "Longest stretch in class: Tuesday from 9:45 to 11:15." Breaks and lunch are in it. */
function stretchInWords({ broken: { inClass } }: PupilWeek): string[] {
  if (inClass === null) return [];
  if ('days' in inClass) return [`In class all day on ${listed(inClass.days.map((day) => WEEKDAYS[day] ?? ''))}.`];
  const { day, from, to } = inClass;
  const begins = from === null ? 'the beginning of the day' : clockInWords(from);
  return [`Longest stretch in class: ${WEEKDAYS[day] ?? ''} from ${begins} to ${to === null ? 'the end of the day' : clockInWords(to)}.`];
}

/** Once for a pupil: a plan is not a duty of every row. Then what its duties come to, against the week. */
function planInWords({ hasPlan, duties, taughtMinutes }: PupilWeek): string[] {
  const plan = hasPlan ? ['Has an EHC plan: check Section F before you change or stop anything.'] : [];
  return duties === null || duties.all.most === 0 ? plan : [...plan, dutiesInWords(duties, taughtMinutes)];
}

function dutiesInWords({ out, inClass, all }: NonNullable<PupilWeek['duties']>, taughtMinutes: number): string {
  const sum = `The duties add up to ${timeInWords(all)}`;
  if (all.most <= taughtMinutes) {
    const parts = [
      ...(out.most > 0 ? [`${timeInWords(out)} out of class`] : []),
      ...(inClass.most > 0 ? [`${timeInWords(inClass)} in class`] : []),
    ];
    return parts.length === 2 ? `${sum} a week: ${parts.join(', ')}.` : `The duties add up to ${parts.join('')} a week.`;
  }
  const over = all.least > taughtMinutes ? { how: 'At least', by: all.least } : { how: 'Up to', by: all.most };
  return `${sum}; the week has ${hoursInWords(taughtMinutes)}. ${over.how} ${hoursInWords(over.by - taughtMinutes)} must happen in class or alongside another row.`;
}

function insideLessons(week: PupilWeek): string[] {
  const { taughtMinutes } = week;
  const also: string[] = [...planInWords(week), ...mayBeInWords(week), ...brokenInWords(week), ...stretchInWords(week)];
  if (week.inClass.most > 0) also.push(`Support in class: ${timeInWords(week.inClass)} a week.`);
  if (week.ledByOthers && week.ledByOthers.most > 0) {
    const share = { least: week.ledByOthers.least / taughtMinutes, most: week.ledByOthers.most / taughtMinutes };
    also.push(
      `Led by someone other than a teacher or specialist: ${timeInWords(week.ledByOthers)}, ${shareInWords(share)} of the taught week.`,
    );
  }
  const lost = (always: boolean): string =>
    week.lessonsLost
      .filter((each) => each.always === always)
      .map(({ lesson, minutes }) => `${lesson} ${hoursInWords(minutes)}`)
      .join(', ');
  if (lost(true) !== '') also.push(`Misses every week: ${lost(true)}.`);
  if (lost(false) !== '') also.push(`${lost(true) === '' ? 'Misses' : 'Misses too'}: ${lost(false)} a week.`);
  also.push(...week.clashes.map((clash) => clashInWords('', clash)));
  return also;
}
