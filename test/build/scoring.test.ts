import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKED_PUPIL, WORKED_ROWS, judged, scoringPage } from '../../build/scoring';

test('docs/scoring.md is what the code makes of itself', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/scoring.md'), 'utf8')).toBe(scoringPage());
});

test('its worked rows score what was worked out by hand', () => {
  const scores = judged(WORKED_ROWS).rows.map(({ score }) => (score.kind === 'scored' ? score.score : score.kind));
  expect(scores).toEqual([19, 13, 47, 35, 'not read']);
});

test('its pupil is out for 835 of 1,500 minutes, more out than in, and without the nurture group 35.7%, on watch', () => {
  const [week] = judged(WORKED_PUPIL).weeks;
  expect([week?.out, week?.status]).toEqual([{ least: 835, most: 835 }, 'More out than in']);
  const [without] = judged(WORKED_PUPIL.filter(([, intervention]) => intervention !== 'Nurture every morning')).weeks;
  expect([without?.out.most, without?.status]).toEqual([535, 'Watch']);
});
