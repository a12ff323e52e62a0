/** A range of settings as a whole, and what it says of how the register is read. */
import type { Cell } from '../../src/meaning/cell';
import { headingMark } from '../../src/register/headings';
import { judged, notices, onlyWeek, set, the, TODAY, USUAL } from '../support/judged';
import { settingsRead } from '../support/inWords';

const problemsOf = (...lines: (readonly [Cell, Cell])[]): string[] =>
  settingsRead(lines, TODAY).problems.map(({ why, instead }) => `Can't read ${why} ${instead}`);

describe('a range of settings', () => {
  test('passes over blank rows, its heading row, section headings and blank values', () => {
    const { settings, problems } = settingsRead(
      [
        ['Setting', 'Value'],
        ['', ''],
        ['', 'a note'],
        ['The taught week', ''],
        ['Taught minutes a week', ''],
        ['Watch from', 0.3],
      ],
      TODAY,
    );
    expect(problems).toEqual([]);
    expect(settings).toEqual({ ...USUAL, watchFrom: 0.3 });
  });

  test.each(['Setting', 'Settings', 'Label', 'Name', 'Outvention settings'])('may have a heading row that begins with %s', (heading) => {
    expect(problemsOf([heading, 'Value'])).toEqual([]);
  });

  test('passes over what is no label', () => {
    expect(settingsRead([[], [''], ['', 'x']], TODAY)).toEqual({ settings: USUAL, problems: [] });
  });

  test('says of a value that can not be used that the other line of that name is', () => {
    expect(
      settingsRead(
        [
          ['Watch from', 0.3],
          ['watch  from', 'x'],
        ],
        TODAY,
      ),
    ).toMatchObject({
      settings: { watchFrom: 0.3 },
      problems: [{ row: 1, instead: 'The other line of that name is used instead.' }],
    });
    expect(
      settingsRead(
        [
          ['Watch from', 'x'],
          ['Watch from', 0.3],
        ],
        TODAY,
      ),
    ).toMatchObject({
      settings: { watchFrom: 0.3 },
      problems: [{ row: 0, instead: 'The other line of that name is used instead.' }],
    });
  });

  test('whose least dose is above its most keeps the usual figures, and every other', () => {
    const least: [string, Cell] = ['Dose: least minutes a session', 60];
    const { settings, problems } = settingsRead([['Drift: usual weeks', 30], least, ['Dose: most weeks', 15]], TODAY);
    expect([...settings.figures]).toEqual([
      ['Drift: usual weeks', 30],
      ['Dose: most weeks', 15],
    ]);
    expect(problems).toEqual([
      {
        row: 1,
        why: 'the settings: "Dose: least minutes a session" is above "Dose: most minutes a session". Make it the smaller of the two.',
        instead: '20 and 50 are used instead.',
      },
    ]);
    expect(settingsRead([least, ['Dose: most minutes a session', 60]], TODAY).problems).toEqual([]);
    expect(
      settingsRead(
        [
          ['Dose: most minutes a session', 10],
          ['Dose: least weeks', 2],
        ],
        TODAY,
      ).settings.figures,
    ).toEqual(new Map([['Dose: least weeks', 2]]));
  });

  test('says where in it a problem is', () => {
    expect(settingsRead([['Watch from', 0.3], [], ['High from', 'x']], TODAY).problems).toMatchObject([{ row: 2 }]);
  });

  test('takes the last of two lines for one setting', () => {
    expect(set(['Watch from', '30%'], ['Watch from', '20%']).watchFrom).toBe(0.2);
    expect(set(['Autumn 1', '1/9/2026 - 20/10/2026'], ['Taught minutes: Y3', 1400], ['Taught minutes: Year 3', 1300]).taughtByYear).toEqual(
      new Map([['3', 1300]]),
    );
  });

  test('lists the names there are, where a name is not one of them', () => {
    const [said] = problemsOf(['Taught minuts', 1500]);
    expect(said).toMatch(
      /^Can't read the setting "Taught minuts": there is none of that name\. This range is for settings only; the names are: Taught minutes a week; Review date; Last review finished; More out than in above; Watch from; Rows that don't say where; The two columns hold; High from; Medium from; Score at least, where more out than in; Heading row; Pupils in a cell; Blank pupil cells\. It is passed over\.$/,
    );
  });

  test('whose lines stand in the wrong order keeps the usual ones, and says so where the later of the two stands', () => {
    const wrong = settingsRead(
      [
        ['Watch from', '60%'],
        ['High from', 20],
        ['More out than in above', '55%'],
      ],
      TODAY,
    );
    expect(wrong.settings).toEqual(USUAL);
    expect(wrong.problems).toEqual([
      {
        row: 2,
        why: 'the settings: "Watch from" is above "More out than in above". Make it the smaller of the two.',
        instead: '25% and 50% are used instead.',
      },
      {
        row: 1,
        why: 'the settings: "Medium from" is above "High from". Make it the smaller of the two.',
        instead: '35 and 70 are used instead.',
      },
    ]);
  });

  test('whose lines are equal is in order', () => {
    expect(set(['Watch from', '50%'], ['Watch score from', 70])).toMatchObject({ watchFrom: 0.5, mediumFrom: 70 });
  });
});

describe('what a column is said to be', () => {
  const rows = (): Cell[][] => [
    ['Pupil', 'Thing', 'Fred', 'Times a week', 'Mins'],
    ['AB', 'Phonics', 20, 5, 45],
    ['AB', 'Maths', 30, 2, 45],
  ];

  test('is taken before what its heading says', () => {
    expect(
      onlyWeek(rows(), set(['Column: Fred', 'Minutes a session'], ['column: thing', 'intervention'], ['Column: MINS', 'not used'])).out
        .most,
    ).toBe(160);
  });

  test('is known by the mark of its heading too', () => {
    expect(set([`Column: ${headingMark('Fred')}`, 'Minutes a session']).columns).toEqual(new Map([[headingMark('Fred'), 'minutes']]));
    expect(set(['Column:#12345', 'Pupil'], ['Column: x#12345678', 'Year or class'], ['Column: #12345678x', 'Term'], ['Column:  Fred!', 'Notes']).columns).toEqual(new Map([['12345', 'pupil'], ['x 12345678', 'year'], ['12345678x', 'term'], ['fred', 'notes']])); // prettier-ignore
    expect(onlyWeek(rows(), set([`Column: ${headingMark('Fred')}`, 'Minutes a session'], ['Column: Mins', 'Not used'], ['Column: Thing', 'Intervention'])).out.most).toBe(160); // prettier-ignore
  });

  test('is only said by a label that begins with Column', () => {
    expect(problemsOf(['My column: Fred', 'Pupil'])[0]).toMatch(/there is none of that name/);
  });

  test('is said to be wrong where there is no such field', () => {
    const [said] = problemsOf(['Column: Fred', 'Minuts']);
    expect(said).toMatch(
      /^Can't read the setting "Column: Fred": "Minuts" is not one of: .*Pupil; .*; Not used\. It is left as it was found\.$/,
    );
  });
});

describe('how the register is read', () => {
  const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];

  test('"first row" takes the first row for the headings, whatever it holds', () => {
    const rows: Cell[][] = [
      ['Who', 'What', 'Mins', 'Times a week'],
      ['Pupil', 'Intervention', 20, 5],
    ];
    expect(judged(rows, set(['Heading row', 'first row'])).register.headingIndex).toBe(0);
  });

  test('"one" takes every cell as one pupil, and "several" parts a surname from a first name', () => {
    const rows: Cell[][] = [H, ['Ash, Ben', 'Phonics', 20, 5], ['Oak, Jo', 'Maths', 20, 5]];
    expect(judged(rows).weeks.map(({ pupil }) => pupil)).toEqual(['Ash, Ben', 'Oak, Jo']);
    expect(judged(rows, set(['Pupils in a cell', 'several'])).weeks.map(({ pupil }) => pupil)).toEqual(['Ash', 'Ben', 'Oak', 'Jo']);
    expect(judged([H, ['AB & CD', 'Phonics', 20, 5]], set(['Pupils in a cell', 'one'])).weeks.map(({ pupil }) => pupil)).toEqual([
      'AB & CD',
    ]);
  });

  test('a blank pupil cell is the pupil above, or nobody, where that is said', () => {
    const rows: Cell[][] = [H, ['AB', 'Phonics', 20, 5], ['', 'Maths', 30, 2]];
    expect(onlyWeek(rows, set(['Blank pupil cells', 'the pupil above'])).out.most).toBe(160);
    expect(onlyWeek(rows, set(['Blank pupil cells', 'nobody'])).out.most).toBe(100);
  });
});

describe("the school's own term dates", () => {
  const H = ['Intervention', 'Mins', 'Times a week', 'Term'];

  test('decide whether a named term is over', () => {
    const running = (dates: Cell): string =>
      the(judged([H, ['Phonics', 20, 5, 'Autumn 1']], set(['Review date', '4/11/2026'], ['Autumn 1', dates])).rows[0]).row.provision
        .running;
    expect(running('1/9/2026 - 4/11/2026')).toBe('running');
    expect(running('1/9/2026 - 1/11/2026')).toBe('ended');
    expect(running('')).toBe('ended');
  });

  test('decide what is a holiday', () => {
    const rows = [H, ['Phonics', 20, 5, '']];
    expect(notices(rows, set(['Review date', '27/10/2026'])).join(' ')).toMatch(/school holidays/);
    expect(notices(rows, set(['Review date', '27/10/2026'], ['Autumn 1', '1/9/2026 - 30/10/2026'])).join(' ')).not.toMatch(
      /school holidays/,
    );
  });
});
