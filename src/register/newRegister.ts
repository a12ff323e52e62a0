/** A register to start with, and an example to look at: what stands in them. Nothing here knows how it gets into a sheet. */
import type { Field } from './fields';
import type { Cell } from '../meaning/cell';

export interface NewColumn {
  readonly field: Field;
  readonly heading: string;
  /** Stands on the heading as a note. */
  readonly note: string;
  /** Pixels, where it is not as wide as most. */
  readonly width?: number;
  readonly choices?: readonly string[];
  readonly date?: true;
}

export const NEW_COLUMNS: readonly NewColumn[] = [
  { field: 'pupil', heading: 'Pupil', note: 'Initials, the same on each of the pupil’s rows. One row for each intervention.' },
  { field: 'year', heading: 'Year', width: 60, note: 'Year group or class.' },
  { field: 'intervention', heading: 'Intervention', width: 190, note: 'Its name, as you call it.' },
  { field: 'minutes', heading: 'Minutes a session', note: 'A number such as 20, or 20–30.' },
  { field: 'times', heading: 'Times a week', note: 'A number such as 3.' },
  { field: 'weeks', heading: 'Weeks', note: 'For how many weeks it is planned.' },
  { field: 'start', heading: 'Start date', note: 'The first day.', date: true },
  { field: 'end', heading: 'End date', note: 'The last day, once it is known. It still counts.', date: true },
  { field: 'place', heading: 'Where', note: 'Out of class or in class.', choices: ['Out of class', 'In class'] },
  { field: 'when', heading: 'When', note: 'Day and time, such as Mon 9.15–9.45, or Lunch.' },
  { field: 'lesson', heading: 'Lesson missed', note: 'Which lesson it takes the pupil from, or Varied.' },
  {
    field: 'ledBy',
    heading: 'Led by',
    note: 'A role, not a name.',
    choices: ['Teacher', 'TA', 'HLTA', 'SENCO', 'Learning mentor', 'Speech and language therapist', 'Volunteer'],
  },
  { field: 'training', heading: 'Hours training', note: 'Hours of training for this intervention.' },
  { field: 'link', heading: 'Link to class', note: 'How it is linked to what is taught in class, or No.' },
  { field: 'entry', heading: 'Entry data', note: 'Where the pupil started.' },
  { field: 'target', heading: 'Target', note: 'What is aimed at.' },
  { field: 'exit', heading: 'Exit data', note: 'Where the pupil ended.' },
  { field: 'lastReview', heading: 'Last review', note: 'When it was last looked at.', date: true },
  { field: 'duty', heading: 'Section F', note: 'Section F, where this row is a duty under a plan.', choices: ['Section F', 'No'] },
  { field: 'notes', heading: 'Notes', width: 200, note: 'Anything else.' },
];

/** A row by its fields; dates as days before (−) or after the day it is made. */
export type NewRow = Readonly<Partial<Record<Field, Cell>>>;

const EXAMPLE_NOTE = 'An example: delete this row.';

/** Two rows that show how it is meant. */
export const STARTING_ROWS: readonly NewRow[] = [
  { pupil: 'AB', year: 'Year 4', intervention: 'Phonics catch-up', minutes: 20, times: 5, weeks: 12, start: -21, place: 'Out of class', when: 'Daily 9.00–9.20', lesson: 'Varied', ledBy: 'TA', training: 6, link: 'Same sounds as in class', entry: 'Phase 3', target: 'Phase 5', notes: EXAMPLE_NOTE },
  { pupil: 'AB', year: 'Year 4', intervention: 'Speech and language', minutes: 30, times: 1, weeks: 12, start: -21, place: 'Out of class', lesson: 'Music', ledBy: 'Speech and language therapist', duty: 'Section F', notes: EXAMPLE_NOTE },
]; // prettier-ignore

/** Planted problems: one over half, one that may be, one on watch, a lunchtime, in-class support, a duty, a cell that can't be read, and one running for a year. */
export const EXAMPLE_ROWS: readonly NewRow[] = [
  { pupil: 'AB', year: 'Year 4', intervention: 'Phonics catch-up', minutes: 30, times: 5, weeks: 12, start: -50, lesson: 'English', ledBy: 'TA', training: 6, link: 'Yes', entry: 'Phase 3', target: 'Phase 5' },
  { pupil: 'AB', year: 'Year 4', intervention: 'Maths small group', minutes: 60, times: 4, weeks: 12, start: -50, lesson: 'Maths', ledBy: 'Teacher', link: 'Yes', entry: 'Score 82', target: 'Score 90' },
  { pupil: 'AB', year: 'Year 4', intervention: 'Nurture group', minutes: 60, times: 5, weeks: 'ongoing', start: -400, lesson: 'Topic', ledBy: 'Learning mentor', link: 'No' },
  { pupil: 'AB', year: 'Year 4', intervention: 'Speech and language', minutes: 45, times: 1, weeks: 12, start: -50, lesson: 'Music', ledBy: 'Speech and language therapist', duty: 'Section F', link: 'Partly', entry: 'Report', target: 'As in the plan' },
  { pupil: 'AB', year: 'Year 4', intervention: 'Daily reading', minutes: 20, times: 5, weeks: 20, start: -50, lesson: 'History', ledBy: 'TA', link: 'Yes', entry: 'Age 6', target: 'Age 7' },
  { pupil: 'CD', year: 'Year 6', intervention: 'Maths booster', minutes: '30–60', times: '3–5', weeks: 10, start: -30, lesson: 'Varied', ledBy: 'Teacher', link: 'Yes', entry: 'Score 95', target: 'Score 100' },
  { pupil: 'CD', year: 'Year 6', intervention: 'Mentoring', minutes: 60, times: 5, weeks: 12, start: -30, lesson: 'PSHE', ledBy: 'Learning mentor', link: 'No' },
  { pupil: 'CD', year: 'Year 6', intervention: 'Reading comprehension', minutes: 45, times: 4, weeks: 12, start: -30, lesson: 'Science', ledBy: 'TA', training: 3, link: 'Yes', entry: 'Age 9', target: 'Age 10' },
  { pupil: 'EG', year: 'Year 5', intervention: 'Literacy toolkit', minutes: 45, times: 5, weeks: 12, start: -30, lesson: 'English', ledBy: 'TA', link: 'Yes', entry: 'Score 78', target: 'Score 85' },
  { pupil: 'EG', year: 'Year 5', intervention: 'Sensory circuit', minutes: 15, times: 5, start: -30, when: 'Before school', ledBy: 'TA' },
  { pupil: 'EG', year: 'Year 5', intervention: 'ELSA', minutes: 40, times: 4, weeks: 10, start: -30, when: 'Wed afternoon', lesson: 'Art', ledBy: 'ELSA', link: 'Sometimes' },
  { pupil: 'FH', year: 'Year 3', intervention: 'Handwriting', minutes: 'TBC', times: 3, weeks: 6, start: -10, lesson: 'Varied', ledBy: 'TA' },
  { pupil: 'FH', year: 'Year 3', intervention: 'Support in English', minutes: 60, times: 4, place: 'In class', ledBy: 'TA', link: 'Yes' },
  { pupil: 'JK', year: 'Year 2', intervention: 'Chess club', minutes: 30, times: 1, when: 'Lunch', ledBy: 'Volunteer' },
]; // prettier-ignore
