/**
 * One formula call where nothing has been compiled yet: an engine of its own for each, as a server has it that starts from nothing. Within one engine V8
 * keeps every pattern it has compiled, also for a script that is loaded anew.
 */
import { Worker } from 'node:worker_threads';
import { CODE } from './fresh';
import { median } from './measure';

/** Milliseconds: reading the script, and answering. */
interface Cold {
  readonly load: number;
  readonly answer: number;
}

const IN_THE_ENGINE = `
const { parentPort, workerData: { code, name, args } } = require('node:worker_threads');
const { createContext, Script } = require('node:vm');
const start = performance.now();
const context = createContext({});
new Script(code).runInContext(context);
const loaded = performance.now();
const run = context[name];
const answer = run(...args);
parentPort.postMessage({ load: loaded - start, answer: performance.now() - loaded, blank: answer === undefined });
`;

let calls = 0;

/**
 * @param name a formula, such as OUTVENTION_RISK
 * @throws where the formula does
 */
function cold(name: string, ...args: readonly unknown[]): Promise<Cold> {
  return new Promise((resolve, reject) => {
    // No two scripts begin alike, or the second could be taken from a cache.
    const worker = new Worker(IN_THE_ENGINE, { eval: true, workerData: { code: `// ${(calls += 1)}\n${CODE}`, name, args } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Medians of several rounds, in which the cases take turns. @param cases by name, a formula and what it is given */
export async function coldInTurn<K extends string>(
  rounds: number,
  cases: Readonly<Record<K, readonly [name: string, ...args: unknown[]]>>,
): Promise<Record<K, number>> {
  const names = Object.keys(cases) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const [formula, ...args] = cases[name];
      const { load, answer } = await cold(formula, ...args);
      times[name].push(load + answer);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}
