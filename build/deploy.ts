/** npm run deploy [-- OPTIONS]: puts the three built files into a Google spreadsheet's script. --help has the options. */
import { join } from 'node:path';
import { claspAt } from './deploy/clasp';
import { HELP, readDeployOptions } from './deploy/options';
import { deploy } from './deploy/walk';
import { command, terminal } from './talk';

await command(async () => {
  const options = readDeployOptions(process.argv.slice(2));
  const talk = terminal();
  if (options.help) {
    talk.say(HELP);
    return;
  }
  await deploy(options, { root: join(import.meta.dirname, '..'), clasp: claspAt(options.clasp), talk });
});
