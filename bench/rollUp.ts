/** One run of `npm run trust` in a process of its own, for what time and memory it takes: `tsx bench/rollUp.ts FOLDER OUT.xlsx`. Prints milliseconds and megabytes. */
import { main } from '../commands/trust';

const [folder = '', out = ''] = process.argv.slice(2);
const start = performance.now();
const errors: string[] = [];
const code = await main([folder, '--out', out, '--date', '2026-11-18'], { out: () => undefined, err: (text) => errors.push(text) });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    code,
    errors: errors.slice(0, 3),
    ms: performance.now() - start,
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    mb: maxRSS / 1024,
  }),
);
