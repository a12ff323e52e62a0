/** Questions about a pupil's week that the register itself gives cause for: each where it applies, and none twice. */
import { ALSTON, DEMPSEY, DFE, EEF, OURS } from '../../src/checks/check';
import { KIND_QUESTIONS } from '../../src/checks/kindQuestions';
import { KIND_NAMES } from '../../src/meaning/kind';
import { questionsFor } from '../../src/review/questions';
import { registerNoticeInWords } from '../../src/words/notices';
import { rowQuestions } from '../../src/words/reviewLine';
import { statusInWords } from '../../src/words/status';
import { judged, the, weekOf, type Rows } from '../support/judged';

const COLUMNS = ['Pupil', 'Intervention', 'Dose', 'Plan', 'Cost', 'Number of sessions attended'];
const asked = (rows: (string | number)[][], headings = COLUMNS): string[] =>
  questionsFor(weekOf(judged([headings, ...rows]), 'A')).map(({ asks }) => asks);

test.each([
  ['a plan of the school’s own', ['A', 'Talk time', '3 x 20 mins', 'yes', '', ''], /^Is it home-grown, or a programme/],
  ['a cost', ['A', 'Talk time', '3 x 20 mins', '', '£400', ''], /^What does it cost/],
])('%s is asked after', (_, row, question) => {
  expect(asked([row, row]).filter((asks) => question.test(asks))).toHaveLength(1);
});

test('a programme with a name of its own is not asked whether it is home-grown, and what is silent is not asked after', () => {
  const questions = asked([['A', 'Precision teaching', '5 x 10 mins', 'yes', '', '']]);
  expect(questions.filter((asks) => /home-grown|cost|delivered/.test(asks))).toEqual([]);
});

test('sessions that are counted are asked after as delivered', () => {
  const questions = asked([['A', 'Talk time', 20, 12, 6]], ['Pupil', 'Intervention', 'Mins', 'Number of sessions', 'Weeks']);
  expect(questions.filter((asks) => asks.includes('delivered'))).toHaveLength(1);
});

describe('a kind of work has a question of its own', () => {
  const ofRow = (...cells: string[]): string[] => {
    const { row, score } = the(judged([['Pupil', 'Intervention', 'Dose', 'Where'], cells]).rows[0]);
    return rowQuestions(row, score);
  };

  test.each([
    ['Read Write Inc', /sounds that the class is on/],
    ['Paired reading', /no difference to attainment/],
    ['Maths', /ready for the next lesson/],
    ['SALT', /therapist/],
    ['Fizzy', /shown the class teacher what helps/],
    ['ELSA', /way back into class/],
    ['Lego', /practise it with others/],
    ['Pre-teaching', /very next lesson/],
  ])('%s', (intervention, question) => {
    expect(ofRow('A', intervention, '2 x 20 mins', '').filter((asks) => question.test(asks))).toHaveLength(1);
  });

  test('which is not asked of work that is not known, in class or at lunch', () => {
    const own = Object.values(KIND_QUESTIONS).map(({ asks }) => asks);
    for (const cells of [
      ['A', 'Spelling', '2 x 20 mins', ''],
      ['A', 'Maths', '2 x 20 mins', 'In class'],
      ['A', 'Maths', '2 x 20 mins', 'Lunch club'],
    ])
      expect(ofRow(...cells).filter((asks) => own.some((each) => asks.startsWith(each)))).toEqual([]);
  });

  test('with who asks it, in short and in full', () => {
    expect(Object.entries(KIND_QUESTIONS).map(([kind, { source }]) => [kind, source.short, source.full.split(',')[0]])).toEqual([
      ['phonics', 'Alston', 'Sara Alston'],
      ['reading', 'Alston', 'Sara Alston'],
      ['paired reading', 'EEF', 'Education Endowment Foundation'],
      ['maths', 'practice in schools', 'Third Space Learning'],
      ['speech and language', 'Alston', 'Sara Alston'],
      ['occupational therapy and movement', 'Alston', 'Sara Alston'],
      ['handwriting', 'EEF', 'Education Endowment Foundation'],
      ['social skills', 'EEF', 'Education Endowment Foundation'],
      ['nurture and emotional wellbeing', 'nurtureuk', 'nurtureuk'],
      ['pre-teaching', 'Alston', 'Sara Alston'],
      ['support in class', 'EEF', 'Education Endowment Foundation'],
    ]);
  });

  test('and every kind that is asked about is one that a name can tell', () => {
    expect(Object.keys(KIND_QUESTIONS).filter((kind) => !KIND_NAMES.includes(kind))).toEqual([]);
  });
});

describe("a base's own register", () => {
  const titled = (title: string, ...rows: string[][]): Rows => [
    [title, '', '', ''],
    ['Pupil', 'Intervention', 'Dose', 'Placement'],
    ...rows,
  ];
  const nurture = ['A', 'Nurture', '5 x 120 mins', ''];

  test.each(['Resourced provision: interventions 2026-27', 'SRP register', 'Specialist base'])(
    '"%s" places everybody there, and it is said',
    (title) => {
      const judgement = judged(titled(title, nurture));
      expect(statusInWords(weekOf(judgement, 'A'))).toBe('Watch (placed in a base)');
      expect(judgement.register.notices.map(registerNoticeInWords)).toContain(
        `Everybody in it is taken as placed in a base, because the title says "${title}". Where that is wrong, say "mainstream" in a column "Placement".`,
      );
    },
  );

  test.each([
    'SEN provision map',
    'Interventions in the hub',
    'Main school and resourced provision',
    'Support for pupils outside the base',
  ])('"%s" places nobody', (title) => {
    expect(weekOf(judged(titled(title, nurture)), 'A').inBase).toBe(false);
  });

  test('a placement of their own says otherwise', () => {
    const rows = titled('SRP register', ['A', 'Nurture', '5 x 120 mins', 'Mainstream'], ['B', 'Nurture', '5 x 120 mins', '']);
    expect(weekOf(judged(rows), 'A').inBase).toBe(false);
    expect(weekOf(judged(rows), 'B').inBase).toBe(true);
  });
});

test('every source of a question is named in short and in full', () => {
  const named = [ALSTON, DEMPSEY, DFE, EEF, OURS].map(({ short, full }) => [short, full]);
  expect(named).toEqual([
    ['Alston', 'Sara Alston, "Outventions: When interventions turn into exclusion", Headteacher Update'],
    ['Dempsey', 'Nicole Dempsey, "3 questions to ask about every SEND intervention", Tes'],
    ['DfE', "Department for Education's guidance on specialist bases, June 2026"],
    ['EEF', 'Education Endowment Foundation, "Making Best Use of Teaching Assistants"'],
    ['to settle the figures', 'this add-on'],
  ]);
});
