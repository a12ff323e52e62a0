/** What a register can hold, and the headings under which schools keep it. A further word for a heading goes here and nowhere else. */
import { plainWords } from '../text';

export type Field =
  | 'pupil' | 'year' | 'intervention' | 'dose' | 'minutes' | 'times' | 'weeks' | 'hours' | 'total' | 'weekTime' | 'sessions' | 'start' | 'end' | 'term' | 'when'
  | 'place' | 'ledBy' | 'training' | 'group' | 'lesson' | 'link' | 'plan' | 'evidence' | 'entry' | 'target' | 'exit' | 'lastReview'
  | 'duty' | 'status' | 'cost' | 'notes'; // prettier-ignore

export interface FieldForm {
  readonly field: Field;
  /** What a user is told the column is. */
  readonly name: string;
  /**
   * Headings as plain lower-case words; a heading may also begin with one of them. The same heading may stand at several
   * fields, because the same word heads different things in different schools: then what the column holds decides.
   */
  readonly headings: readonly string[];
}

/** Where what a column holds fits two of its fields alike, the field that stands first has it. */
export const FIELDS: readonly FieldForm[] = [
  { field: 'lastReview', name: 'Last review', headings: ['last review', 'last reviewed', 'reviewed', 'reviewed on', 'date reviewed', 'review date'] },
  { field: 'pupil', name: 'Pupil', headings: ['pupil', 'pupils', 'pupil name', 'name', 'name of pupil', 'child', 'childs name', 'student', 'student name', 'initials', 'pupil initials', 'targeted pupil group or individual', 'assigned pupils', 'who', 'pupils in group', 'children', 'names', 'pupil s', 'pupil names', 'forename', 'first name', 'surname', 'last name', 'childrens names', 'name s', 'learner', 'students', 'pupil id', 'upn'] },
  { field: 'year', name: 'Year or class', headings: ['year', 'year group', 'yr', 'class', 'class group', 'ncy', 'form'] },
  { field: 'intervention', name: 'Intervention', headings: ['intervention', 'interventions', 'provision', 'provision title', 'name of the intervention', 'name of intervention', 'name the intervention', 'intervention name', 'intervention programmes', 'intervention programme', 'programme', 'action', 'approach', 'approach intervention additional provision', 'support', 'name', 'type of support', 'type of intervention', 'strategy', 'additional provision', 'description', 'activity'] },
  { field: 'hours', name: 'Hours a week', headings: ['hours per week', 'hours a week', 'weekly hours', 'hours weekly', 'hrs per week', 'hrs wk'] },
  { field: 'total', name: 'Minutes a week', headings: ['total weekly minutes', 'weekly minutes', 'minutes per week', 'minutes a week', 'mins per week', 'mins a week', 'mins wk', 'mins pw'] },
  { field: 'weekTime', name: 'Time a week', headings: ['time per week', 'total time per week', 'time a week', 'weekly time', 'time each week', 'time allocated per week'] },
  { field: 'dose', name: 'Dose', headings: ['provision and frequency', 'support per pupil', 'time per pupil', 'support per child', 'dose', 'dosage', 'how often', 'frequency and duration', 'duration and frequency', 'when and how often', 'frequency duration', 'frequency', 'duration', 'time', 'time allocated', 'amount', 'provision frequency', 'how often and how long', 'timings', 'intervention and frequency', 'provision and dose'] },
  { field: 'minutes', name: 'Minutes a session', headings: ['length of sessions', 'length of the sessions', 'length of session', 'session length', 'mins', 'minutes', 'mins per session', 'minutes per pupil', 'mins per pupil', 'minutes per child', 'mins per child', 'minutes per session', 'minutes a session', 'duration', 'duration of session', 'session duration', 'time mins', 'time', 'length', 'time each', 'time per session', 'session time', 'session length mins', 'length mins', 'length of time'] },
  { field: 'times', name: 'Times a week', headings: ['number per week', 'number of sessions each week', 'number of sessions per week', 'sessions per week', 'sessions a week', 'sessions each week', 'sessions wk', 'x per week', 'times wk', 'times per week', 'times a week', 'times weekly', 'no per week', 'frequency', 'frequency per week', 'per week', 'days per week', 'times', 'how often', 'sessions', 'x wk', 'xs per week', 'number of times a week', 'no of sessions per week', 'freq', 'days', 'sessions per wk', 'sessions week', 'sessions wk', 'times a wk', 'how many times a week'] },
  { field: 'weeks', name: 'Weeks', headings: ['number of weeks the intervention ran for', 'length of intervention', 'weeks', 'no of weeks', 'number of weeks', 'how many weeks', 'duration weeks', 'duration in weeks', 'duration', 'length', 'length of programme', 'length of time weeks', 'length weeks', 'wks', 'number of wks'] },
  { field: 'sessions', name: 'Sessions in all', headings: ['number of sessions', 'total sessions', 'total number of sessions', 'no of sessions', 'sessions in total'] },
  { field: 'start', name: 'Start date', headings: ['start date', 'date started', 'started', 'start', 'from', 'begin', 'date from', 'start of intervention', 'starts', 'commenced'] },
  { field: 'end', name: 'End date', headings: ['end date', 'date ended', 'finish date', 'finish', 'end', 'to', 'date to', 'until', 'ends', 'end of intervention', 'review end'] },
  { field: 'term', name: 'Term', headings: ['term', 'when term', 'provision date range', 'when', 'period', 'dates', 'term s', 'duration', 'timescale', 'date'] },
  { field: 'lesson', name: 'Lesson missed', headings: ['lesson missed', 'lessons missed', 'missing', 'misses', 'taken from', 'withdrawn from', 'subject missed', 'lesson withdrawn from'] },
  { field: 'when', name: 'When in the day', headings: ['times', 'when', 'time of day', 'slot', 'time slot', 'day time', 'day and time', 'timetable', 'period', 'time', 'day', 'days', 'day and times', 'session time'] },
  { field: 'place', name: 'Where', headings: ['location', 'where', 'in out of class', 'in or out of class', 'in class', 'out of class', 'in class or out', 'setting', 'room', 'place'] },
  { field: 'training', name: 'Training', headings: ['training', 'training intervention', 'hours training', 'training hours', 'hours of training', 'staff training', 'trained'] },
  { field: 'ledBy', name: 'Led by', headings: ['lead person', 'lead', 'led by', 'by whom', 'staff', 'staffing', 'adult', 'delivered by', 'role of the staff leading each activity', 'who will provide intervention', 'who leads', 'run by', 'member of staff', 'delivered by who', 'led by who', 'who', 'provider', 'staff member', 'staff lead', 'adult lead', 'person responsible', 'staff responsible'] },
  { field: 'group', name: 'Group size', headings: ['number in group', 'size of group', 'group size', 'ratio', 'child adult ratio', 'group', 'no in group'] },
  { field: 'link', name: 'Link to class', headings: ['link to class', 'links to class', 'links to classwork', 'link to classwork', 'link to classroom', 'class link'] },
  { field: 'plan', name: 'Plan', headings: ['plan', 'planned', 'structured plan', 'session plan', 'resources'] },
  { field: 'evidence', name: 'Evidence', headings: ['evidence', 'evidence base', 'evidence based', 'evidence that supports this approach', 'rationale'] },
  { field: 'entry', name: 'Entry data', headings: ['entry', 'entry data', 'entry level', 'entry score', 'baseline', 'start grade', 'entry criteria', 'starting point'] },
  { field: 'target', name: 'Target', headings: ['target', 'targets', 'outcome', 'intended outcome', 'intended outcomes', 'expected outcome', 'expected outcomes', 'aim', 'goal', 'success criteria', 'objective', 'objectives'] },
  { field: 'exit', name: 'Exit data', headings: ['exit', 'exit data', 'exit score', 'exit criteria', 'end grade', 'impact', 'actual outcome', 'outcome', 'outcomes', 'exit level', 'end data', 'final score', 'progress'] },
  { field: 'duty', name: 'EHCP or statutory', headings: ['ehcp', 'ehc plan', 'section f', 'statutory', 'duty', 'sen level', 'sen status', 'send status', 'sen', 'send', 'ehcp y n', 'sen support or ehcp', 'stage'] },
  { field: 'status', name: 'Status', headings: ['status', 'active', 'ended', 'running', 'current'] },
  { field: 'cost', name: 'Cost', headings: ['cost', 'full cost', 'total cost', 'cost per pupil', 'cost per year', 'funding'] },
  { field: 'notes', name: 'Notes', headings: ['notes', 'note', 'comments', 'comment'] },
]; // prettier-ignore

const FORMS = new Map(FIELDS.map((form) => [form.field, form]));

export function fieldName(field: Field): string {
  return FORMS.get(field)?.name ?? field;
}

/** What a user says of a column that is to be left alone. */
export const NOT_USED = 'Not used';
export const FIELD_NAMES: readonly string[] = [...FIELDS.map(({ name }) => name), NOT_USED];

/** Null: the column is not to be used. Undefined: there is no such field. */
export function readField(text: string): Field | null | undefined {
  if (plainWords(text) === plainWords(NOT_USED)) return null;
  return FIELDS.find(({ name }) => plainWords(name) === plainWords(text))?.field;
}
