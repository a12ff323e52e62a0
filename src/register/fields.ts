/** What a register can hold, and the headings under which schools keep it. A further word for a heading goes here and nowhere else. */
import { plainWords } from '../text';

export type Field =
  | 'pupil' | 'year' | 'intervention' | 'dose' | 'minutes' | 'times' | 'weeks' | 'hours' | 'total' | 'weekTime' | 'sessions' | 'hoursInAll' | 'start' | 'end' | 'ended' | 'term' | 'when'
  | 'day' | 'from' | 'to' | 'rota' | 'per'
  | 'place' | 'ledBy' | 'training' | 'group' | 'lesson' | 'link' | 'plan' | 'evidence' | 'entry' | 'target' | 'exit' | 'lastReview'
  | 'duty' | 'sen' | 'placement' | 'need' | 'status' | 'cost' | 'funding' | 'notes'; // prettier-ignore

/** What says how long in a week, or how often. */
export const AMOUNTS: readonly Field[] = ['dose', 'minutes', 'times', 'hours', 'total', 'weekTime'];
/** The same, with sessions in all and clock times. */
export const TIMES: readonly Field[] = [...AMOUNTS, 'sessions', 'hoursInAll', 'from', 'to'];
/** What says from when to when a row runs, or that it does. */
export const BEGIN_OR_END: readonly Field[] = ['start', 'end', 'ended', 'status'];
/** What a pupil has once, whatever the interventions are. */
export const SHARED: readonly Field[] = ['pupil', 'year', 'duty', 'sen', 'placement', 'need', 'notes'];

export interface FieldForm {
  readonly field: Field;
  /** What a user is told the column is. */
  readonly name: string;
  /**
   * Headings as plain lower-case words; a heading may also begin with one of them. The same heading may stand at several
   * fields, because the same word heads different things in different schools: then what the column holds decides.
   */
  readonly headings: readonly string[];
  /** Words that smell of it in any other heading; what the column holds then has to fit. One that begins with - speaks against it. */
  readonly words?: readonly string[];
}

/** The lists as they are typed, parted by strokes. */
interface TypedForm extends Pick<FieldForm, 'field' | 'name'> {
  readonly headings: string;
  readonly words?: string;
}

const TYPED: readonly TypedForm[] = [
  { field: 'lastReview', name: 'Last review', headings: 'last review|last reviewed|reviewed|reviewed on|date reviewed|review date', words: 'reviewed|last review|-next|-passed|-due' },
  { field: 'pupil', name: 'Pupil', headings: 'pupil|pupils|pupil name|name|name of pupil|child|childs name|student|student name|initials|pupil initials|targeted pupil group or individual|assigned pupils|who|pupils in group|children|names|pupil s|pupil names|forename|first name|surname|last name|surname forename|surname first name|last name first name|surname and forename|surname initial|forename surname|first name surname|name surname first|childrens names|name s|learner|students|pupil id|chn|upn|whos in it|who is in it|row labels|who for|for whom|whos in|who is in|whos there|working with|works with|who comes out|who goes|who attends', words: 'pupil|pupils|child|children|childs|student|students|learner|learners|initials|name|-premium|-number|-no|-sharing|-size|-voice|-views|-comment|-staff|-adult|-sheet|-school' },
  { field: 'year', name: 'Year or class', headings: 'year|year group|yr|class|cl|class group|ncy|form|reg|reg group|tutor set', words: 'year|yr|class|form|ncy|grade|tutor group|tutor set|-end|-per|-teacher|-ta|-last|-school|-classroom' },
  { field: 'intervention', name: 'Intervention', headings: 'intervention|interventions|provision|provision title|name of the intervention|name of intervention|name the intervention|intervention name|intervention programmes|intervention programme|programme|action|approach|approach intervention additional provision|support|name|type of support|type of intervention|strategy|additional provision|description|activity|group|groups|group name|name of group|name of provision|provision name|programme name|name of programme|club|club name|on|whats on|what we run|what runs|goes out for|comes out for|out for', words: 'intervention|interventions|provision|programme|program|service|strategy|activity|approach|support|session|focus|subject|title|what|therapy|help|-date|-start|-end|-time|-length|-duration|-number|-no|-cost|-lead|-by|-impact|-outcome|-staff|-level|-status|-agreed|-met|-need|-plan|-per|-sessions|-who' },
  { field: 'hours', name: 'Hours a week', headings: 'hours per week|hours a week|weekly hours|hours weekly|hrs per week|hrs wk|total per week|weekly total|total per wk' },
  { field: 'total', name: 'Minutes a week', headings: 'total weekly minutes|weekly minutes|minutes per week|minutes a week|mins per week|mins a week|mins wk|mins pw|mpw|total per week|weekly total|total per wk' },
  { field: 'weekTime', name: 'Time a week', headings: 'altogether|altogether each week|cost in time|cost in time per week|cost in time a week|cost in time weekly|time cost|time cost per week|total time|time per week|total time per week|time a week|weekly time|time each week|time allocated per week|time per fortnight|time per month|time per half term|time per term|time per year' },
  { field: 'dose', name: 'Dose', headings: 'provision and frequency|support per pupil|time per pupil|support per child|dose|dosage|how often|frequency and duration|duration and frequency|when and how often|days and times|frequency duration|frequency|duration|time|time allocated|amount|provision frequency|how often and how long|timings|intervention and frequency|provision and dose', words: 'dose|dosage|amount|attendance|pattern|frequency|often|timing|timings|how much' },
  { field: 'minutes', name: 'Minutes a session', headings: 'length of sessions|length of the sessions|length of session|session length|mins|minutes|mins per session|minutes per pupil|mins per pupil|minutes per child|mins per child|minutes per session|minutes a session|duration|duration of session|session duration|time mins|time|length|time each|time per session|session time|session length mins|length mins|length of time', words: 'hours per day|hours a day|lasts|dur|time spent|time taken|time needed|time on task|time with|contact time|length|long|duration|min|mins|minutes|session time|-meeting|-weeks|-wks|-term|-programme|-intervention|-week|-weekly' },
  { field: 'times', name: 'Times a week', headings: 'number per week|each week|every week|number of sessions each week|number of sessions per week|sessions per week|sessions a week|sessions each week|sessions wk|x per week|times wk|times per week|times a week|times weekly|no per week|frequency|frequency per week|per week|days per week|times|how often|sessions|x wk|xs per week|number of times a week|no of sessions per week|freq|days|sessions per wk|sessions week|times a wk|how many times a week|lessons per week|lessons a week|periods per week|periods a week', words: 'x week|slots|goes|repeats|occurrences|times|often|frequency|freq|days|sessions|number|no|how many|weekly|pw|per week|per wk|per fortnight|a fortnight|lessons|periods|-missed|-taken|-withdrawn|-attended|-minutes|-mins|-min|-hours|-hrs|-children|-pupils|-child|-pupil|-students|-student|-learners|-weeks|-wks|-total|-length|-date|-group|-training|-cost' },
  { field: 'weeks', name: 'Weeks', headings: 'number of weeks the intervention ran for|length of intervention|weeks|no of weeks|number of weeks|how many weeks|duration weeks|duration in weeks|duration|length|length of programme|length of time weeks|length weeks|wks|number of wks', words: 'weeks|wks|programme length|length of programme|length of intervention|length of block|-per|-session|-sessions' },
  { field: 'sessions', name: 'Sessions in all', headings: 'number of sessions|sessions|total sessions|total number of sessions|no of sessions|sessions in total' },
  { field: 'hoursInAll', name: 'Hours in all', headings: 'hours in total|total hours|hours in all|hours total|total number of hours|hours altogether|overall hours|hrs in total|total hrs|hours booked|hours bought' },
  { field: 'start', name: 'Start date', headings: 'start date|date started|started|start|from|begin|begins|date from|start of intervention|starts|commenced|initiation date|date of initiation|date initiated|initiation|in place since|in place from|entry date|date of entry|date entered|first session|first date|first day|first one|day 1|day one|entry|in|effective', words: 'start|started|starting|initiation|initiated|starts|began|begin|begins|begun|commenced|since|date on|joined|beginning|first session|first lesson|first attended|first day|enrolled|onboarded|went live|go live|kick off|intake|launched|set up|opened|taken on|placed on|put on|date added|added on|in from|commencement|commencing|from date|join date|entered|admitted|date in|in date|onset|launch|introduced|put in place|implemented|implementation|effective|valid from|enrolment|running from|accepted|picked up|-time|-point|-score|-grade|-level|-data|-age' },
  { field: 'ended', name: 'Ended on', headings: 'date exited|date completed|date ended|exit date|exited|completed at|completed on|ended at|ended on|finished on|date stopped|date off|date left|date closed|actual end date|date finished|left|discontinued|ceased|exit|out|withdrawn|d c|d c date|discharge', words: 'exited|exit|completed|completion|comp date|date comp|discharge date|leaving date|step down date|stepped down|graduation|closing date|closure|over on|sign off date|no longer from|finished|ended|stopped|left|closed|date off|actual end|off list|came off|signed off|discharged|discontinued|ceased|concluded|terminated|graduated|released|dismissed|date out|out date|stop date|stop|stops|off programme|off the programme|wrapped up|withdrawn on|date withdrawn|dropped|removed|taken off|moved on|wound up|came out|came off|-data|-score|-criteria|-level|-grade|-sessions' },
  { field: 'end', name: 'End date', headings: 'end date|date completed|completed at|completed on|date ended|exit date|date stopped|finish date|finish|end|to|date to|until|ends|finishes|end of intervention|review end|last session|last date|final session|final date|to date|till', words: 'expiry|expires|valid to|valid until|till|final day|end|ends|final session|final date|last session|last lesson|ending|finish|finishes|finishing|stopping|until|last day|target end|due|planned end|review by|-time|-grade|-score|-point|-level|-data|-annual|-reviews|-meeting|-birth' },
  { field: 'from', name: 'From (clock)', headings: 'start time|time start|time starts|time from|starts at|time out|leaves class|leaves|start|from|begins|begin|starts|out', words: 'start time|leaves|collected|picked up|from time|time from|begins at|time out' },
  { field: 'to', name: 'To (clock)', headings: 'end time|time end|time ends|time finish|time finishes|finish time|time to|ends at|time back|back in class|back|returns|end|to|finish|finishes|until|ends|in', words: 'end time|finish time|back|returned|return|time back|time to|returns|to time' },
  { field: 'day', name: 'Day', headings: 'day|days|day s|on|weekday|weekdays|day of week|which day|which days|day of the week', words: 'day|days|weekday' },
  { field: 'rota', name: 'Week A or B', headings: 'week a or b|week a b|a b week|timetable week', words: 'week|wk|rota|-per|-times|-time|-minutes|-mins|-sessions|-hours|-a|-each|-beginning|-commencing|-weekly|-number|-no|-days|-x' },
  { field: 'per', name: 'Per week or month', headings: 'weekly monthly|weekly or monthly|per week month|per week or month|daily weekly monthly|weekly fortnightly|frequency unit|per|per what|every', words: 'per|-cost|-minutes|-mins|-hours|-times|-rate|-price|-hour|-pupil|-child' },
  { field: 'term', name: 'Term', headings: 'term|when is it running|when does it run|runs when|running when|which term|in which term|when term|provision date range|when|period|dates|term s|duration|timescale|date', words: 'term|dates|timescale' },
  { field: 'lesson', name: 'Lesson missed', headings: 'lesson missed|lessons missed|missing|misses|taken from|withdrawn from|subject missed|lesson withdrawn from|taken out of|comes out of|out of lesson|instead of|in place of|swaps with', words: 'missed|instead|swaps|swapped|misses|missing|withdrawn from|taken from' },
  { field: 'when', name: 'When in the day', headings: 'times|when|timing|timings|time of day|slot|time slot|day time|day and time|timetable|period|time|day|days|day and times|session time', words: 'time of day|slot|timetable|when' },
  { field: 'place', name: 'Where', headings: 'location|where|site|push in pull out|pull out push in|push in or pull out|in out of class|in or out of class|in class|out of class|in class or out|in out|goes out|stays in|withdrawn|withdrawal|setting|room|place|model|delivery model|delivery|out|taken out|pulled out|pull out|comes out|leaves class|misses lessons|extraction|extracted|base|space|inside outside|outside class', words: 'withdrawn from class|taken out of class|pulled out of class|leaves the room|leave the room|leave room|leaves room|miss lessons|misses lesson|missing class|removed from class|inside or outside|happens in|setting|environment|where|location|room|place|venue|out of class|in class|goes out|stays in|in or out|leave the class|leaves the class|leave the classroom|leaves the classroom|leave class|leaves class|leave lessons|out of lessons|out of the classroom|out of lesson|-in place' },
  { field: 'training', name: 'Training', headings: 'training|training intervention|hours training|training hours|hours of training|staff training|trained', words: 'training|trained' },
  { field: 'ledBy', name: 'Led by', headings: 'lead person|lead|led by|by whom|staff|staffing|adult|delivered by|role of the staff leading each activity|who will provide intervention|who leads|run by|member of staff|delivered by who|led by who|who|provider|staff member|staff lead|adult lead|person responsible|staff responsible|interventionist|interventionists|case manager|therapist', words: 'led|lead|leads|leader|leading|by|whom|staff|adult|adults|who|with|deliverer|delivered|delivers|provider|tutor|run|responsible|facilitator|personnel|-swaps|-swapped|-need|-informed|-reviewed|-group|-date' },
  { field: 'group', name: 'Group size', headings: 'number in group|size of group|group size|ratio|child adult ratio|group|no in group', words: 'group size|in group|ratio|sharing|size of group|how many pupils|how many children|no of pupils|number of pupils|no of students|number of students' },
  { field: 'link', name: 'Link to class', headings: 'link to class|links to class|links to classwork|link to classwork|link to classroom|class link' },
  { field: 'plan', name: 'Plan', headings: 'plan|planned|structured plan|session plan|resources' },
  { field: 'evidence', name: 'Evidence', headings: 'evidence|evidence base|evidence based|evidence that supports this approach|rationale' },
  { field: 'entry', name: 'Entry data', headings: 'entry|entry data|entry level|entry score|baseline|start grade|entry criteria|starting point|start point|start pt|starting pt', words: 'baseline|entry|starting point' },
  { field: 'target', name: 'Target', headings: 'target|targets|what for|what it is for|what is it for|what its for|purpose|outcome|intended outcome|intended outcomes|expected outcome|expected outcomes|aim|goal|success criteria|objective|objectives', words: 'target|outcome|outcomes|aim|goal|objective|success criteria|-end' },
  { field: 'exit', name: 'Exit data', headings: 'exit|exit data|exit score|exit criteria|end grade|impact|actual outcome|outcome|outcomes|exit level|end data|final score|progress', words: 'impact|exit data|exit score|result|-date' },
  { field: 'duty', name: 'EHCP or statutory', headings: 'section f|statutory|statutory provision|duty|in the plan|in plan|in ehcp|in the ehcp|ehcp provision', words: 'section f|statutory' },
  { field: 'sen', name: 'SEN status', headings: 'ehcp|ehc plan|sen level|sen status|send status|sen|send|ehcp y n|sen support or ehcp|stage', words: 'ehcp|sen status|send status|sen support|-section|-provision' },
  { field: 'placement', name: 'Placement', headings: 'placement|placed in|base or mainstream' },
  { field: 'need', name: 'Need', headings: 'need|needs|area of need|areas of need|primary need|main need|type of need|sen need|send need|barrier|barriers|barrier to learning|barriers to learning' },
  { field: 'status', name: 'Status', headings: 'status|active|ended|running|current|in place|in place yet|stage|state|progress status|done|now|attending|in use|on or off|on off|going|taking place|progress|case|case status', words: 'ongoing|on going|happening|going on|taking place|being delivered|being provided|status|active|running|still|finished|completed|complete|ended|current|stopped|live|continuing|closed|discontinued|ceased|-date|-sen|-send' },
  { field: 'cost', name: 'Cost', headings: 'cost|full cost|total cost|cost per pupil|cost per year|funding', words: 'cost|costs|price|funding|budget' },
  { field: 'funding', name: 'Funding', headings: 'funding source|source of funding|funding stream|funding|funded by|funded from|paid from|paid by|budget' },
  { field: 'notes', name: 'Notes', headings: 'notes|note|comments|comment', words: 'notes|comments|comment|remarks' },
]; // prettier-ignore

/** Where what a column holds fits two of its fields alike, the field that stands first has it. */
export const FIELDS: readonly FieldForm[] = TYPED.map((form) => ({
  ...form,
  headings: form.headings.split('|'),
  words: form.words?.split('|') ?? [],
}));

const FORMS = new Map(FIELDS.map((form) => [form.field, form]));

/**
 * What a user is told that a field is.
 * @example fieldName('ledBy') // 'Led by'
 */
export function fieldName(field: Field): string {
  return FORMS.get(field)?.name ?? field;
}

/** What a user says of a column that is to be left alone. */
export const NOT_USED = 'Not used';
export const FIELD_NAMES: readonly string[] = [...FIELDS.map(({ name }) => name), NOT_USED];

/**
 * The field that a user names. Null: the column is not to be used. Undefined: there is no such field.
 * @example readField('led by') // 'ledBy'
 * @example readField('Not used') // null
 */
export function readField(text: string): Field | null | undefined {
  if (plainWords(text) === plainWords(NOT_USED)) return null;
  return FIELDS.find(({ name }) => plainWords(name) === plainWords(text))?.field;
}
