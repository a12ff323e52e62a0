/** What it takes to roll a trust up, and a country: each run a process of its own, as a person starts it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { doubled, exponent, type Line, type Topic } from '../measure';
import { writeRegisters, writeReturns } from '../returns';

interface Run {
  readonly code: number;
  readonly ms: number;
  readonly cpuMs: number;
  readonly mb: number;
}

const ROOT = join(import.meta.dirname, '../..');
const TERMS = 9;

async function run(fill: (folder: string) => Promise<void>): Promise<Run> {
  const base = await mkdtemp(join(tmpdir(), 'outventions-bench-'));
  try {
    await fill(join(base, 'returns'));
    const args = ['node_modules/tsx/dist/cli.mjs', 'bench/rollUp.ts', join(base, 'returns'), join(base, 'trust.xlsx')];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    const found = JSON.parse(stdout) as Run;
    if (found.code !== 0) throw new Error('the roll-up left something out');
    return found;
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

const linesOf = (what: string, { ms, cpuMs, mb }: Run, aim?: { readonly ms: number; readonly mb: number }): Line[] => [
  { what, figure: ms, unit: 'ms', ...(aim ? { aim: aim.ms } : {}) },
  { what: `${what}: of the processors`, figure: cpuMs, unit: 'ms' },
  { what: `${what}: memory at the most`, figure: mb, unit: 'MB', ...(aim ? { aim: aim.mb } : {}) },
];

export async function trustTopic(): Promise<Topic> {
  const registers = await run((folder) => writeRegisters(folder, 100, 300));
  const points: [number, number][] = [];
  const lines: Line[] = [];
  for (const schools of doubled(500, 3)) {
    const found = await run((folder) => writeReturns(folder, schools, TERMS));
    points.push([schools, found.cpuMs]);
    lines.push(...linesOf(`returns of ${schools} schools over ${TERMS} terms`, found));
  }
  return {
    topic: 'A trust',
    means: "A director's wait.",
    lines: [
      ...linesOf('100 registers of 300 rows', registers),
      ...lines,
      { what: 'returns by processor time, starting included', figure: exponent(points), unit: 'exponent', aim: 1.1 },
    ],
  };
}

/** 24,000 schools, about as many as England has. */
export async function countryTopic(): Promise<Topic> {
  const found = await run((folder) => writeReturns(folder, 24_000, TERMS));
  return {
    topic: 'A country',
    means: 'The wait of whoever rolls up a country.',
    lines: linesOf(`returns of 24000 schools over ${TERMS} terms`, found, { ms: 60_000, mb: 2048 }),
  };
}
