/** What is said of a kind of work that is brought into class. */
import { IN_CLASS } from '../../src/wayBack/inClass';
import { kindOfWork } from '../../src/meaning/kind';
import { inClassInWords } from '../../src/words/inClass';

test('every way says how good its evidence is and where it is from, and evidence against is told', () => {
  for (const kind of Object.keys(IN_CLASS))
    expect(inClassInWords(kind)[0]).toMatch(
      /^[A-Z].* \((?:a trial or review|official or professional guidance|practice in schools|evidence against it): .+\)\.$/,
    );
  expect(inClassInWords('handwriting')[0]).toContain('evidence against it');
  expect(inClassInWords('paired reading')[0]).toContain('evidence against it');
});

test.each([
  ['Handwriting group', 'handwriting'],
  ['Buddy reading', 'paired reading'],
  ['OT', 'occupational therapy and movement'],
  ['Lego therapy', 'social skills'],
  ['Pre-teaching maths', 'pre-teaching'],
])('"%s" is the kind "%s", for which there is a way', (name, kind) => {
  expect(kindOfWork(name)).toBe(kind);
  expect(inClassInWords(kind).length).toBeGreaterThan(0);
});

test.each(['Spelling', 'Booster', 'Forest school'])('of "%s" nothing is known, and nothing is said', (name) => {
  expect(inClassInWords(kindOfWork(name) ?? '')).toEqual([]);
});

test("a school's own way stands first, then what sources suggest; of work without a name here it is the way of all other work", () => {
  const own = { maths: 'Mr T regroups at ten.', 'other work': 'Ask the year lead.' };
  expect(inClassInWords('maths', own)).toEqual(['In this school: Mr T regroups at ten.', ...inClassInWords('maths')]);
  expect(inClassInWords('reading', own)).toEqual(inClassInWords('reading'));
  for (const name of ['Spelling', 'Lexia', 'Mrs X'])
    expect(inClassInWords(kindOfWork(name) ?? '', own)).toEqual(['In this school: Ask the year lead.']);
});

test('what to take care of is told of six kinds of work', () => {
  const careful = Object.keys(IN_CLASS).flatMap((kind) => inClassInWords(kind).slice(1).map((sentence) => `${kind}: ${sentence.split(/[,;]/)[0] ?? ''}`)); // prettier-ignore
  expect(careful).toEqual([
    'phonics: Take care: in Years 3 to 6 catch-up is often at least ten minutes three times a week',
    'reading: Take care: classroom programmes did better in that review than small groups',
    'speech and language: Take care: not where the therapist or the plan says that it is for this pupil alone.',
    'handwriting: Take care: three times a week for eight weeks',
    'nurture and emotional wellbeing: Take care: never move therapy to lunch or break.',
    'support in class: Take care: pupils who struggle most should have at least as much of the teacher as others.',
  ]);
});
