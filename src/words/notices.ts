/** What else a reader of the figures should know, in sentences. */
import { WEEKDAYS } from '../meaning/slot';
import { yearInWords } from '../meaning/yearGroup';
import { fieldName } from '../register/fields';
import type { RegisterNotice } from '../register/notice';
import type { Row } from '../register/row';
import type { Clash } from '../week/minutes';
import type { OfMany, WeekNotice } from '../week/notices';
import { clip, clockInWords, counted, dateInWords, listed, rangeInWords } from './figures';
import { scaled } from '../dose/range';

export function registerNoticeInWords(notice: RegisterNotice): string {
  switch (notice.kind) {
    case 'goes on to the right':
      return `The register goes on to the right: ${notice.turns} interventions in a row.`;
    case 'terms side by side':
      return 'Each set of columns counts in the term that stands above it.';
    case 'rival columns':
      return `${fieldName(notice.field)} is read from "${notice.taken}", not from ${notice.others.map((heading) => `"${heading}"`).join(' or ')}${notice.near.length > 0 ? '. If that is wrong, say which column it is' : ''}.`;
    case 'may say that a row is over': {
      const named = notice.headings.map((heading) => `"${clip(heading)}"`);
      return `${listed(named)} may say when a row begins or ends, and ${named.length === 1 ? 'is' : 'are'} not used: a row that is over may be counted. Say what ${named.length === 1 ? 'the column is' : 'the columns are'} under How it was understood.`;
    }
    case 'colours without a key':
      return `No key was found that says whether rows marked ${listed(notice.colours.map((colour) => `"${clip(colour)}"`))} are running: they are counted.`;
    case 'a timetable':
      return 'The sheet is a timetable: each cell that is not in class, a break or lunch counts with its days and times.';
    case 'on its side':
      return 'The register lies on its side: each column was read as one intervention, and the lines beside it as what belongs to it.';
    case 'a card for each group':
      return 'Each group has a card of its own: what stands beside its labels was read as one row.';
    case 'groups under banners':
      return 'What a row is for, and for how long, is read from the line above its group.';
    case 'days across':
      return 'Each cell under a day was read as what is done on it, and when: what stands the same on several days is one intervention.';
    case 'said above the list':
      return `What stands above the list is taken for every pupil in it: ${listed(notice.labels.map((label) => `"${clip(label)}"`))}.`;
    case 'interventions across':
      return `Each of these columns is an intervention, with each pupil's time under it: ${listed(notice.names.map((name) => `"${clip(name)}"`))}.`;
    case 'the month first':
      return `Dates are read with the month first, as ${clip(notice.example)} can only be read so.`;
    case 'dates may be turned round':
      return `Some dates under "${clip(notice.heading)}" may have day and month turned round: ${clip(notice.example)} stayed text, and no real date beside it is later than the 12th. Look at File › Settings › Locale: if it says ${notice.monthFirst ? 'United Kingdom, choose United States' : 'United States, choose United Kingdom'} and type the dates again.`;
    case 'dates are turned round':
      return `Dates are read with day and month turned round: ${clip(notice.example)} under "${clip(notice.heading)}" stayed text, no real date is later than the 12th, and as they stand rows would end before they begin. Look at File › Settings › Locale: if it says ${notice.monthFirst ? 'United Kingdom, choose United States' : 'United States, choose United Kingdom'} and type the dates again.`;
    case 'another table below':
      return 'Another table, with other headings, stands below the register: it is not read.';
    case 'two registers':
      return 'Two tables stand one under the other, each with headings of its own: both are read.';
    case 'one pupil':
      return `The sheet is ${notice.pupil}'s: the name stands above the table.`;
    case 'stacked pupils':
      return "The pupils stand one below the other: the rows under each name are that pupil's.";
    case 'names stand once':
      return "A row without a pupil's name is taken as the pupil's above it.";
    case 'surname first':
      return 'Names are taken as "surname, first name": a comma does not part two pupils.';
    case 'several pupils':
      return `${counted(notice.rows, 'row')} ${notice.rows === 1 ? 'names' : 'name'} several pupils: each of them is out for the whole time.`;
    case 'one pupil in several spellings': {
      const [first = '', ...others] = notice.names.map((name) => `"${clip(name)}"`);
      return `${first} and ${others.join(' and ')} are taken as one pupil: they differ only by capitals, spaces, full stops, or characters that look the same or can't be seen.`;
    }
    case 'only to join':
      return `Not counted, because they are only to join: ${notice.pupils.join(', ')}.`;
    case 'no longer in it':
      return `Not counted where it is said that they have left: ${notice.pupils.join(', ')}.`;
    case 'no intervention':
      return `${counted(notice.rows, 'row')} ${notice.rows === 1 ? 'names' : 'name'} a pupil and no intervention: nothing is counted there. If the intervention above is meant, type it in each row.`;
    case 'perhaps divided by the group': {
      const { example } = notice;
      const what =
        example === null
          ? ''
          : ` For instance ${rangeInWords(example.weekly)} minutes for a group of ${example.size} would be ${rangeInWords(scaled(example.weekly, example.size))}.`;
      return `"${notice.heading}" may already be divided by the size of the group, as in costed provision maps. A pupil is out for the whole session: give undivided minutes.${what}`;
    }
    case 'of a base':
      return `Everybody in it is taken as placed in a base, because the title says "${clip(notice.title)}". Where that is wrong, say "mainstream" in a column "Placement".`;
    case 'a sheet for each pupil':
      return `The register is spread over ${notice.sheets} sheets, one for each pupil.`;
    case 'several sheets':
      return `The register is spread over ${notice.names.length} sheets, ${notice.areShared ? 'each of one adult or one intervention' : 'as no pupil is on two of them'}: ${listed(notice.names.map((name) => `"${clip(name)}"`))}.`;
  }
}

/** @param lineOf the row as the sheet counts, with the sheet's name where there are several */
export function weekNoticeInWords(notice: WeekNotice, lineOf: (row: Row) => string): string {
  switch (notice.kind) {
    case 'in the holidays':
      return `${dateInWords(notice.day)} is in the school holidays. Rows that name a term count as in the last week of term, to ${dateInWords(notice.lastDay)}. Rows whose own end date is past have ended.`;
    case 'nothing runs': {
      const when =
        notice.when === 'before everything' ? 'before everything in the register begins' : 'when nothing in the register is running';
      const next = notice.byDates
        ? 'Choose another review date.'
        : 'The status of every row says that it has ended or is not running at present.';
      return `The review date, ${dateInWords(notice.day)}, is ${when}: so nobody is out of class. ${next}`;
    }
    case 'past its end': {
      const [row, its, counts, runs] =
        notice.rows.length === 1 ? ['Row', 'its', 'counts', 'it still runs'] : ['Rows', 'their', 'count', 'they still run'];
      return `${row} ${listedRows(notice.rows, lineOf)} ${counts} although ${its} end date is past, because another column says that ${runs}. If that is wrong, correct one of the two.`;
    }
    case 'in two years': {
      const named = notice.years.map(yearInWords);
      return `${clip(notice.pupil)} is listed under ${listed(named)}, and is taken as one pupil with the taught week of ${named[0] ?? ''}. If these are two pupils, give them different names, such as AB1 and AB2.`;
    }
    case 'typed twice': {
      const { rows } = notice;
      const [first] = rows;
      const what = [...(first?.pupils ?? []).map(({ name }) => name), first?.provision.intervention ?? ''].filter(Boolean).map(clip);
      return `Rows ${listedRows(rows, lineOf)} say the same (${what.join(', ')})${first?.provision.slots.length === 0 ? ', and each of them counts' : ''}. If that is a mistake, delete ${rows.length === 2 ? 'one of them' : 'all but one of them'}.`;
    }
    case 'at the same time':
      return clashInWords(notice.pupil, notice.clash);
    case 'more of them':
      return moreInWords(notice.of, notice.count);
  }
}

function moreInWords(of: OfMany, count: number): string {
  const one = count === 1;
  switch (of) {
    case 'in two years':
      return `${counted(count, 'more pupil')} ${one ? 'is' : 'are'} listed under several years, and taken as one.`;
    case 'typed twice':
      return `${counted(count, 'more group')} of rows ${one ? 'says' : 'say'} the same.`;
    case 'at the same time':
      return `${counted(count, 'more time')} a week two or more of a pupil's interventions are at once: those minutes count once.`;
  }
}

/** Rows that are named; nobody goes through more by hand. */
const MOST_ROWS = 20;

/** "2, 5 and 9", "2, 5, … and 480 more". */
function listedRows(rows: readonly Row[], lineOf: (row: Row) => string): string {
  const named = rows.slice(0, MOST_ROWS).map(lineOf);
  return listed(rows.length > named.length ? [...named, `${rows.length - named.length} more`] : named);
}

/** "AB: Phonics and Maths are at the same time on Monday, 9:15–9:30: those 15 minutes count once." @param pupil '' to leave it out */
export function clashInWords(pupil: string, { rows, at }: Clash): string {
  const whose = pupil === '' ? '' : `${clip(pupil)}: `;
  return `${whose}${listed(rows.map(({ provision }) => clip(provision.intervention)))} are at the same time on ${WEEKDAYS[at.day] ?? ''}, ${clockInWords(at.from)}–${clockInWords(at.to)}: those ${at.to - at.from} minutes count once.`;
}
