import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performancePage, type Machine } from '../../bench/page';
import type { Topic } from '../../bench/measure';

const ROOT = join(import.meta.dirname, '../..');

test('docs/performance.md has the figures that the bench last measured, and no other', async () => {
  const { machine, topics } = JSON.parse(await readFile(join(ROOT, 'bench/results.json'), 'utf8')) as { machine: Machine; topics: Topic[] };
  expect(await readFile(join(ROOT, 'docs/performance.md'), 'utf8')).toBe(performancePage(machine, topics));
});
