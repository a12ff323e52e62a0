/** docs/performance.md, from what was measured: no figure in it is typed by hand. */
import { inUnits } from './table';
import type { Line, Topic } from './measure';

/** What it was measured on; `busyAtStart` is how many programs waited for a processor. */
export interface Machine {
  readonly processors: string;
  readonly memory: string;
  readonly system: string;
  readonly busyAtStart: number;
}

/**
 * The page in Markdown. Times are of one machine in one run and are compared within it only.
 * @example performancePage(machine, [{ topic: 'Load', means: 'The wait before any answer.', lines: [{ what: 'size', figure: 12, unit: 'KB' }] }])
 */
export function performancePage(machine: Machine, topics: readonly Topic[]): string {
  return `# What it costs

This page is made by \`npm run bench\`, which measures \`dist/\` as it is: run \`npm run build\` first. Every formula call on Google's side is a cold start that
loads the whole script, and every service call is a trip to Google's servers. *From nothing* measures in an engine that has compiled nothing yet; elsewhere the
script is loaded anew into an engine that has compiled its patterns before. Figures of time are medians of several rounds; compare them within one run only.
Nothing was measured on Google's servers.

Measured on ${machine.processors}, ${machine.memory}, ${machine.system}; ${machine.busyAtStart} programs waited for a processor when it began.

**What can't get worse unseen:** size, service calls, steps and growth are held to what is reached by \`test/performance.test.ts\`, in \`npm test\`. No clock is
read there. Where something gets cheaper, its limit comes down with it.

${topics.map(topicSection).join('\n\n')}

## Where the aims are not met, and why

- **Size, and one row.** Apps Script loads every file of a project at every call, so parting the file would gain nothing, and taking code from elsewhere at need
  would be \`eval\`, which we promise not to use. What can be put off is: tables, patterns and schemas are made when first asked for. What is left is the engine
  reading the file and compiling what is called. The aim would mean giving up the led review and a good part of the reading.
- **Many rows.** No function stands out. Registers say the same in row after row, and what was read once is remembered.
- **Native formulas** have nothing to load, which decides on short registers. \`SUMIFS\` wants a helper column of clean numbers, which registers do not have.
- **Service calls** are counted to the last, also those that only name a range or build a rule; those that ask or change something are given apart. Beside reading
  and writing once, an action needs the lock, the notes by which a broken-off attempt is known the next time, a mark on each column and tab, one flush before the
  lock is let go, and looks that Sheets sets one kind at a time. They buy that nothing is lost at whichever call it fails. A review that already says all of it is
  not written again, and a check that finds its columns, rules and formats as it left them writes nothing and flushes nothing.

Aims that were dropped: a script of 60 KB and a load of 5 ms, since what reads registers alone is more than that, and judging clean rows in five times the time of a
copy as JSON, since loading takes more.
`;
}

function topicSection({ topic, means, lines, notes = [] }: Topic): string {
  const table = ['| What | Figure | Aim |', '| --- | ---: | --- |', ...lines.map(row)].join('\n');
  return [`## ${topic}`, means, lines.length > 0 ? table : '', ...notes].filter(Boolean).join('\n\n');
}

function row(line: Line): string {
  const { what, unit, aim, figure } = line;
  const aimed = aim === undefined ? '' : `at most ${inUnits({ figure: aim, unit })}: ${figure <= aim ? 'met' : '**not met**'}`;
  return `| ${what.replace(/\|/g, '\\|')} | ${inUnits(line)} | ${aimed} |`;
}
