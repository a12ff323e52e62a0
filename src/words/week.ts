/** What a pupil's week holds beside the time out of class. */
import type { PupilWeek } from '../week/week';
import { hoursInWords, shareInWords, timeInWords } from './figures';
import { clashInWords } from './notices';

/** "Outside lessons: 1 h 15 a week."; null where there is nothing to say. */
export function outsideInWords({ outside }: PupilWeek): string | null {
  return outside.most > 0 ? `Outside lessons: ${timeInWords(outside)} a week.` : null;
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
  const mostlyByOthers = week.ledByOthers !== null && week.ledByOthers.least / week.taughtMinutes > 0.5;
  return [...insideLessons(week), ...(mostlyByOthers ? ["Question to ask: who is this pupil's teacher in practice?"] : [])];
}

function insideLessons(week: PupilWeek): string[] {
  const { taughtMinutes } = week;
  const also: string[] = [];
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
  if (lost(true) !== '') also.push(`Misses every week: ${lost(true)}. Of a lesson held once a week that is the whole.`);
  if (lost(false) !== '') also.push(`${lost(true) === '' ? 'Misses' : 'Misses too'}: ${lost(false)} a week.`);
  also.push(...week.clashes.map((clash) => clashInWords('', clash)));
  return also;
}
