/** npm run release -- patch|minor|major|VERSION [--dry-run]: tests, sets the version, commits, tags, archives. Publishes nothing. */
import { join } from 'node:path';
import { HELP, readReleaseOptions } from './release/options';
import { release } from './release/steps';
import { command, terminal } from './talk';

await command(async () => {
  const options = readReleaseOptions(process.argv.slice(2));
  const talk = terminal();
  if (options.help) talk.say(HELP);
  else await release(options, { root: join(import.meta.dirname, '..'), talk, today: new Date() });
});
