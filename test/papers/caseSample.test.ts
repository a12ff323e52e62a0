/** The case sample's working: all of it, and what the rows say alike once. */
import { caseSample } from '../../src/papers/caseSample';
import { judged, the, USUAL, type Rows } from '../support/judged';

function working(rows: Rows): string[] {
  const judgement = judged(rows, USUAL);
  const lines = caseSample(judgement, [the(judgement.weeks[0])], 'Autumn 2026', null).lines.map(({ values }) => values.join(' | '));
  return lines.slice(lines.indexOf('AB: the working behind it') + 1, lines.lastIndexOf('How this was made') - 1);
}

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Misses'];

test('what three rows and more say alike is said once above them, and each keeps its points', () => {
  const said = working([
    H,
    ['AB', 'Phonics', 20, 3, 'TA', 'Maths'],
    ['AB', 'Reading', 30, 2, 'Teacher', 'Art'],
    ['AB', 'Spelling', 10, 5, 'TA', 'Music'],
  ]).join(' ');
  expect(said).toContain('Time, the same for each: out 2 h 50 of 25 h with two other interventions. ');
  expect(said.match(/out 2 h 50 of 25 h/g)).toHaveLength(1);
  expect(said.match(/[Tt]ime \(6\.8 of 30\)/g)).toHaveLength(3);
  // Two are led by a TA: each says it.
  expect(said.match(/led by TA, hours of training not recorded/gi)).toHaveLength(2);
});

test('of two rows each says all of it', () => {
  const said = working([H, ['AB', 'Phonics', 20, 3, 'TA', 'Maths'], ['AB', 'Reading', 30, 2, 'TA', 'Art']]).join(' ');
  expect(said).not.toContain('the same for each');
  expect(said.match(/out 2 h of 25 h with one other intervention \(4\.8 of 30\)/gi)).toHaveLength(2);
});

test('it begins with the status, its share and what that means, and with what is led by others', () => {
  expect(working([H, ['AB', 'Phonics', 60, 14, 'TA', 'Maths']]).slice(0, 2)).toEqual([
    '▲ More out than in, 56%. More than 50% of the taught week is out of class.',
    'Led by someone other than a teacher or specialist, in class or out: 14 h, 56%.',
  ]);
});
