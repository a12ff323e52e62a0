/** What the review says of a row and of a pupil: guesses, duties, what has ended, and the week each share is a share of. */
import { choicesFor } from '../../src/review/columns';
import { factLines } from '../../src/review/facts';
import { termOf } from '../../src/meaning/term';
import { judged, set, TODAY, USUAL, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];

/** Intervention, status and questions of each line of the term's review. */
function lines(rows: Rows, settings = USUAL): { intervention: unknown; status: unknown; seen: string; question: string }[] {
  const judgement = judged(rows, settings);
  return factLines(judgement, judgement.weeks, termOf(TODAY).span.first).map(({ facts }) => ({
    intervention: facts.intervention,
    status: facts.status,
    seen: String(facts.seen),
    question: String(facts.question),
  }));
}

test('rows that ended this term still appear in the review, with the question about exit data; rows that ended before do not', () => {
  const found = lines([
    [...H, 'End date', 'Exit data'],
    ['AB', 'Phonics', 20, 5, '16/10/2026', ''],
    ['AB', 'Spelling', 20, 5, '3/9/2026', '14 of 20'],
    ['AB', 'Maths', 30, 2, '2/9/2026', ''],
    ['AB', 'Reading', 15, 2, '', ''],
  ]);
  expect(found.map(({ intervention, status }) => [intervention, status])).toEqual([
    ['All together', 'In class'],
    // What is over comes last.
    ['Reading', 'Out of class (assumed)'],
    ['Phonics', 'Ended 16 October 2026'],
    ['Spelling', 'Ended 3 September 2026'],
  ]);
  expect(found[2]?.question).toMatch(/ended without exit data/);
  expect(found[3]?.question).toMatch(/exit data say "14 of 20"/);
});

test('what the register says a row is for, and what it changed, stands with what was seen of it', () => {
  const found = lines([
    [...H, 'Target', 'Entry data', 'Exit data', 'Notes'],
    ['AB', 'Phonics', 20, 5, 'Read 20 words', '14/40', '22/40', 'Dad asked'],
    ['AB', 'Maths', 20, 5, '', 'n/a', '', 'x'.repeat(200)],
  ]);
  const phonics = found.find(({ intervention }) => intervention === 'Phonics')?.seen;
  expect(phonics).toMatch(/ In the register: target "Read 20 words"; entry "14\/40"; exit "22\/40"; notes "Dad asked"\.$/);
  expect(found.find(({ intervention }) => intervention === 'Maths')?.seen).toMatch(/ In the register: notes "x{160}…"\.$/);
});

test('every guess is shown as a guess', () => {
  const rows: Rows = [
    [...H, 'Location'],
    ['AB', 'Phonics', 20, 5, ''],
    ['AB', 'Maths', 20, 5, 'Hub'],
    ['AB', 'Talk', 20, 5, 'In class'],
    ['AB', 'Games', 20, 5, 'Both'],
  ];
  const statuses = (settings = USUAL): unknown[] => lines(rows, settings).map(({ status }) => status);
  expect(statuses().slice(1)).toEqual(['Out of class (assumed)', 'Out of class', 'In or out of class not clear', 'In class']);
  expect(statuses(set(["Rows that don't say where", 'unknown']))[1]).toBe('In or out of class not clear');
});

test('a legal duty is flagged, asked whether it is delivered as written, and never offered to be stopped', () => {
  const rows: Rows = [
    [...H, 'Section F'],
    ['AB', 'Phonics', 20, 5, 'Yes'],
    ['AB', 'Maths', 20, 5, 'No'],
  ];
  const [, duty, other] = lines(rows);
  expect(duty?.status).toBe('Out of class (assumed); EHCP or statutory');
  expect(duty?.question).toMatch(/^This is a duty under the plan: is it delivered as written/);
  expect(choicesFor('Phonics', String(duty?.status))).not.toContain('Stop');
  expect(other?.question).not.toMatch(/duty/);
  expect(choicesFor('Maths', String(other?.status))).toContain('Stop');
});

test('what is paused is not running, and is neither decided of nor said to begin', () => {
  const [, paused, later] = lines([
    [...H, 'Status', 'Start date'],
    ['AB', 'Phonics', 20, 5, 'Paused', ''],
    ['AB', 'Maths', 20, 5, '', '4/1/2027'],
  ]);
  expect([paused?.status, later?.status]).toEqual(['Not running at present', 'Not started yet']);
  for (const status of ['Not running at present', 'Not started yet', 'Ended 6 November 2026'])
    expect(choicesFor('Phonics', status)).toEqual([]);
  expect(choicesFor('Phonics', 'Not read')).toContain('Stop');
});

test('the taught week used stands beside every percentage', () => {
  const rows: Rows = [
    ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
    ['AB', 'Y3', 'Phonics', 25, 5],
    ['CD', 'Y4', 'Phonics', 25, 5],
  ];
  const seen = lines(rows, set(['Taught minutes: Year 3', 1250]))
    .filter(({ intervention }) => intervention === 'All together')
    .map((line) => line.seen);
  expect(seen).toEqual([
    'Out of class 2 h 05 of 20 h 50, 10% of the taught week; 8 h 20 under half. Leaves class 5 times a week, for 1 intervention.',
    'Out of class 2 h 05 of 25 h, 8.3% of the taught week; 10 h 25 under half. Leaves class 5 times a week, for 1 intervention.',
  ]);
});

test('a row that can not be read is listed with its cell quoted', () => {
  expect(lines([H, ['AB', 'Spelling', 'TBC', 3]])[1]).toMatchObject({
    status: 'Not read',
    seen: 'Can\'t read "TBC" under Minutes a session: it is not filled in yet.',
  });
});
