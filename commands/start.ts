/** Shows a spreadsheet with the add-on in a browser. Without a file: the sample register, on a day in its term. */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput, command, openFile, whereStarted, type Io } from './command';
import { openSession } from '../emulator/run';
import { builtScript } from './builtScript';
import { openInBrowser } from '../emulator/serve/openBrowser';
import { startServer } from '../emulator/serve/server';

const USAGE = `npm start [-- FILE] [options]

Shows a spreadsheet (.xlsx or .csv) with the add-on in a browser on this machine; without a file, a sample register. What you
change there is not saved to the file.

  --port N   the port to listen on, if not any free one
  --no-open  prints the address without opening a browser
  --help     prints this
`;

const SAMPLE = join(import.meta.dirname, 'sample/sample-register.xlsx');
/** The sample's dates are of the autumn term 2026; on a later day all of it would have ended. */
const SAMPLE_DAY = Date.UTC(2026, 10, 18, 10);

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new BadInput(`--port ${text}: a port is a whole number from 1 to 65535, such as 8123.`);
  return port;
}

async function start(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    io.out(USAGE);
    return;
  }
  const [file, ...others] = positionals;
  if (others.length > 0)
    throw new BadInput(
      `One file at a time: "${file ?? ''}" and "${others[0] ?? ''}" were given. A name with spaces needs quotation marks.`,
    );
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
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new BadInput(`Port ${port ?? ''} is taken by another program. Choose another, or leave --port out.`);
    if (code === 'EACCES') throw new BadInput(`You may not use port ${port ?? ''}. Choose one above 1023, or leave --port out.`);
    throw error;
  });
  io.out(`\n  ${server.url}\n\n  Open this address in a browser on this machine. Press Ctrl+C to stop.\n`);
  if (!values['no-open']) openInBrowser(server.url);
}

/** @returns what the process ends with, once nothing is open any more: 0, or 2 for what can't be used */
export const main = (args: string[], io: Io): Promise<number> => command(io, () => start(args, io));

await whereStarted('start', main);
