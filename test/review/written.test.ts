/** What is written in the sidebar and stands in cells: nothing is changed on the way there and back. */
import fc from 'fast-check';
import { DECISIONS, REVIEW_COLUMNS, type ColumnKey } from '../../src/review/columns';
import type { Written } from '../../src/messages';
import { standsOf, writtenOf } from '../../src/review/written';

const NOW = new Map<ColumnKey, number>(REVIEW_COLUMNS.map(({ key }, i) => [key, i]));
const EARLIER = new Map<ColumnKey, number>([...NOW].filter(([key]) => key !== 'changes').concat([['by', 20]]));

const NOTHING: Written = { decision: '', who: '', by: '', notes: '' };

test.each<[Partial<Written>, string, string, string]>([
  [{ decision: 'Change: 5 → 3 times', who: 'KL', by: '2026-12-18' }, 'Change', '5 → 3 times', 'KL, by 18 December 2026'],
  [{ decision: 'Bring into class: with a word mat', who: 'KL' }, 'Bring into class', 'with a word mat', 'KL'],
  [{ decision: 'Stop', by: 'half term' }, 'Stop', '', 'by half term'],
  [{ decision: 'Talk: with home', who: 'KL, LM' }, 'Talk: with home', '', 'KL, LM'],
  [
    { decision: 'Deliberate, agreed with parents', who: 'parents', by: '2027-03-26' },
    'Deliberate, agreed with parents',
    '',
    'parents, until 26 March 2027',
  ],
])('%j stands as %j, %j and %j', (written, decision, changes, who) => {
  expect(standsOf({ ...NOTHING, ...written }, NOW)).toEqual({ decision, changes, who, by: '', notes: '' });
});

test('a day alone in the cell for who and by when is the day', () => {
  expect(writtenOf({ decision: '', changes: '', who: '2026-12-18', by: '', notes: '' }, NOW)).toEqual({ ...NOTHING, by: '2026-12-18' });
});

test('a name that only has "by" in it is all who', () => {
  expect(writtenOf({ decision: '', changes: '', who: 'KL by Friday', by: '', notes: '' }, NOW).who).toBe('KL by Friday');
});

const word = fc.stringMatching(/^[A-Za-z]{1,6}( [A-Za-z]{1,6}){0,2}$/);
const written = fc.record({
  decision: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...DECISIONS),
    fc.constantFrom(...DECISIONS).map((kind) => `${kind}: 5 → 3 times`),
    word,
  ),
  who: fc.oneof(fc.constant(''), word),
  by: fc.oneof(fc.constant(''), fc.constantFrom('2026-12-18', '2027-03-01', 'after half term', 'Friday')),
  notes: fc.string(),
});

test('whatever is written comes back as it was, in a tab of this version and of an earlier one', () => {
  for (const columns of [NOW, EARLIER])
    fc.assert(
      fc.property(written, (each) => {
        // "by Friday" would be a day and no name.
        fc.pre(!/^(by|until) /.test(each.who));
        expect(writtenOf(standsOf(each, columns), columns)).toEqual(each);
      }),
    );
});
