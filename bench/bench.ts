/**
 * npm run bench [-- TOPIC ...]: what the built add-on costs, as a table, in bench/results.json and in docs/performance.md. With names of topics (load,
 * rows, native, floor, calls, growth, hostile, emulator, sidebar, trust, country) only those, and no file is written. It measures dist/ as it is: build first.
 * Nothing here is a test; test/performance.test.ts has the limits that are.
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Topic } from './measure';
import { performancePage } from './page';
import { topicText } from './table';
import { callsTopic } from './topics/calls';
import { emulatorTopic } from './topics/emulator';
import { floorTopic } from './topics/floor';
import { growthTopic } from './topics/growth';
import { hostileTopic } from './topics/hostile';
import { loadTopic } from './topics/load';
import { nativeTopic } from './topics/native';
import { rowsTopic } from './topics/rows';
import { sidebarTopic } from './topics/sidebar';
import { countryTopic, trustTopic } from './topics/trust';

const TOPICS: Readonly<Record<string, () => Topic | Promise<Topic>>> = {
  load: loadTopic,
  rows: rowsTopic,
  native: nativeTopic,
  floor: floorTopic,
  calls: callsTopic,
  growth: growthTopic,
  hostile: hostileTopic,
  emulator: emulatorTopic,
  sidebar: sidebarTopic,
  trust: trustTopic,
  country: countryTopic,
};
/** Takes minutes and a gigabyte of disk: only when it is named. */
const ONLY_NAMED = ['country'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in TOPICS));
if (unknown.length > 0) throw new Error(`There is no topic ${unknown.join(', ')}. They are: ${Object.keys(TOPICS).join(', ')}.`);

/** How many programs wanted a processor in the last minute; above the number of processors, times are longer than they need be. */
const [busy = 0] = loadavg();
const machine = {
  processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${platform()}, Node ${process.version}`,
  busyAtStart: Math.round(busy * 10) / 10,
};
process.stdout.write(`${Object.values(machine).join('; ')} waiting for a processor\n`);

const found: Topic[] = [];
for (const [name, topic] of Object.entries(TOPICS)) {
  if (wanted.length > 0 ? !wanted.includes(name) : ONLY_NAMED.includes(name)) continue;
  const measured = await topic();
  found.push(measured);
  process.stdout.write(`${topicText(measured)}\n`);
}
if (wanted.length === 0) {
  const file = join(import.meta.dirname, 'results.json');
  const text = JSON.stringify({ machine, topics: found }, (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value));
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  // As the file has them, so that both say the same to the last digit.
  const { topics } = JSON.parse(text) as { readonly topics: readonly Topic[] };
  await writeFile(join(import.meta.dirname, '../docs/performance.md'), performancePage(machine, topics));
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
