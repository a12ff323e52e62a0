/**
 * npm start [-- FILE.xlsx] [--port N] [--no-open]
 * Shows a spreadsheet with the add-on in a browser. Without a file: the sample register, on a day in its term.
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput, command, openFile } from './command';
import { openSession } from './run';
import { builtScript } from './script';
import { openInBrowser } from './serve/openBrowser';
import { startServer } from './serve/server';

const SAMPLE = join(import.meta.dirname, 'sample/sample-register.xlsx');
/** The sample's dates are of the autumn term 2026; on a later day all of it would have ended. */
const SAMPLE_DAY = Date.UTC(2026, 10, 18, 10);

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new BadInput(`--port ${text}: a port is a whole number from 1 to 65535, such as 8123.`);
  return port;
}

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const [file] = positionals;
  const port = portOf(values.port);
  const path = file ?? SAMPLE;
  const { workbook } = await openFile(path);
  const started = Date.now();
  const sample = file === undefined;
  const session = openSession({
    script: await builtScript(),
    workbook,
    addOnName: 'Outventions',
    ...(sample ? { now: () => SAMPLE_DAY + Date.now() - started } : {}),
  });
  const server = await startServer({
    session,
    port,
    title: basename(path),
    note: sample ? 'Sample register, on 18 November 2026. Changes are not saved.' : 'Changes here are not saved to your file.',
  }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new BadInput(`Port ${port ?? ''} is taken by another program. Choose another: npm start -- --port 8124`)
      : error;
  });
  process.stdout.write(`\n  ${server.url}\n\n  Open this address in a browser on this machine. Press Ctrl+C to stop.\n`);
  if (!values['no-open']) openInBrowser(server.url);
});
