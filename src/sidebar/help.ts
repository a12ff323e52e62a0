/** Help: the checks and the formulas, from the lists that they are made of; the settings, and what becomes of the data. */
import { FORMULAS } from '../public';
import { VERSION } from '../version';
import { capitalised, spelled } from '../words/figures';
import { call, callButton } from './calls';
import { make } from './dom';
import { say } from './message';
import type { Section } from './tabs';

/** What a reader needs of a check. Put here by the build, from the list of checks: the sidebar needs none of their code. */
declare const CHECK_HELP: readonly {
  readonly name: string;
  readonly family: string;
  readonly points: number;
  readonly asks: string;
  readonly askedWhen: string;
  readonly loses: string;
  readonly question: string;
  readonly source: string;
}[];

function checkEntry(check: (typeof CHECK_HELP)[number]): HTMLElement {
  return make(
    'li',
    {},
    make('p', {}, make('strong', {}, check.name), ` – ${check.points} points, unless the settings say otherwise`),
    make('p', {}, check.asks),
    make('p', { class: 'hint' }, `Asked ${check.askedWhen}. ${check.loses}`),
    make('p', { class: 'hint' }, `Question to ask: ${check.question}`),
    make('p', { class: 'hint' }, `From: ${check.source}.`),
  );
}

function checks(): HTMLElement {
  const families = [...new Set(CHECK_HELP.map(({ family }) => family))];
  const lists = families.flatMap((family) => [
    make('h3', {}, family),
    make('ul', {}, ...CHECK_HELP.filter((check) => check.family === family).map(checkEntry)),
  ]);
  return make(
    'details',
    { class: 'help' },
    make('summary', {}, 'How a score is made'),
    make(
      'p',
      {},
      `${capitalised(spelled(CHECK_HELP.length, 'check'))} put ${spelled(families.length, 'question')} to each row. A score is the points lost out of those asked, from 0 to 100. It says how much there is to ask about an intervention: it is no judgement of a child or of a colleague.`,
    ),
    make('p', { class: 'hint' }, "The figures here are the usual ones; your school's are on the settings tab."),
    make('p', { class: 'hint' }, 'Points, percentages and term dates can be changed: open the settings.'),
    ...lists,
  );
}

function formulas(): HTMLElement {
  const entries = FORMULAS.map(({ name, summary, parameters, example }) =>
    make(
      'li',
      {},
      make('code', {}, `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
      make('p', {}, summary),
      make('p', { class: 'hint' }, 'For example ', make('code', {}, example)),
    ),
  );
  return make('details', { class: 'help' }, make('summary', {}, 'Formulas you can use in the sheet'), make('ul', {}, ...entries));
}

/** What stands on the screen of one pupil, in the order in which it stands there. */
const ON_THE_SCREEN: readonly (readonly [what: string, means: string])[] = [
  [
    'Whole review',
    'Open the pupil you clicked on in the tab, decide "No change" for all of whom nothing is asked, look at it by intervention, refresh the figures, finish the review, make papers.',
  ],
  [
    'By intervention',
    "Each intervention over this register and the reviews there are: pupils and their time, adult time, cost, what has ended, gain from entry to exit, what was decided, who went on to another. A group's adult is paid once; a pupil's time is never divided. Of fewer than three pupils nothing is evidence.",
  ],
  [
    'The bar',
    'How much of the taught week is out of class, and where half of it is. It moves with what you decide; the register stays as it is.',
  ],
  [
    'The way back',
    'The smallest changes that bring the pupil to half or under it. Choosing one makes the decisions below; another takes its place.',
  ],
  [
    'Each intervention',
    'What it takes, and your decision. What that needs opens under it: how often from now on, how it is brought into class, from when it stops. Its name opens how it was worked out, what the register says of it, its score, its questions, and a who, a date and notes of its own.',
  ],
  ['Keep all the rest', 'Decides "Keep" for every intervention that has no decision yet.'],
  ['To ask', 'Questions to choose from. One that holds for several interventions stands here once.'],
  [
    'All together',
    'Who, by when and notes, for the pupil; and a decision on the week as a whole, where you want one: it takes the place of single ones. What is deliberate is agreed until a day, and asked again then.',
  ],
  ['Save and next', 'Everything is saved by itself a moment after you leave a field. This goes on to the next pupil.'],
];

function onTheScreen(): HTMLElement {
  const entries = ON_THE_SCREEN.flatMap(([what, means]) => [make('p', {}, make('strong', {}, what)), make('p', { class: 'hint' }, means)]);
  return make('details', { class: 'help' }, make('summary', {}, 'The review, as it stands on the screen'), ...entries);
}

/** What others have published of how long is long: each with where it is from, and none of them a limit. */
const PUBLISHED = [
  'A quarter: pupils with statements spent over a quarter of their week away from their class (Webster and Blatchford, Making a Statement). From there on we say Watch.',
  'A fifth of the school week: the European Agency counts a setting as inclusive where a pupil is with the class for 80% of it. Of 32.5 hours that is 6.5 away, about a quarter of 25 taught hours.',
  'Half: an intervention becomes an "outvention" where a pupil is out for longer than in (Sara Alston). The school census says "mainly", which several councils write as 50%.',
];

function published(): HTMLElement {
  return make(
    'details',
    { class: 'help' },
    make('summary', {}, 'Where the lines come from'),
    make('p', {}, 'No UK body sets a limit, and none of these is one:'),
    make('ul', {}, ...PUBLISHED.map((line) => make('li', {}, line))),
  );
}

export function helpSection(whole: Element): Section {
  async function openSettings(): Promise<void> {
    const reply = await call('sidebarOpenSettings', {}, { doing: 'Opening the settings…', within: whole });
    if (reply.ok) say('good', reply.value.message);
  }
  const panel = make(
    'div',
    {},
    make('h2', {}, 'Settings'),
    make('p', {}, 'Taught week, term dates, percentages and the points of a score are on a tab of their own, which you can change.'),
    callButton('Open the settings', 'plain', () => void openSettings()),
    make('h2', {}, 'How it works'),
    checks(),
    onTheScreen(),
    published(),
    formulas(),
    make('h2', {}, 'Privacy'),
    make(
      'p',
      {},
      'Nothing leaves this spreadsheet. There is no server of ours, and no record of what a cell holds. What you write in a review stands in its tab, for whoever may open the spreadsheet.',
    ),
    make('p', { class: 'hint' }, 'These are questions to ask about what is put on for a pupil, not judgements of a child.'),
    make('p', { class: 'hint' }, `Outventions ${VERSION}`),
  );
  return { id: 'help', label: 'Help', panel };
}
