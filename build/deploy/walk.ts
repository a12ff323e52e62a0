/** The walk of `npm run deploy`: log in, find the script or make one, look into it, ask, push, open. */
import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop, type Talk } from '../talk';
import type { Clasp } from './clasp';
import { OUR_FILES, contentsOf, isSame, permission } from './contents';
import { checkFiles, createIn, pullInto, push, stage, whoIsLoggedIn, type Staged } from './google';
import type { DeployOptions } from './options';
import { problemInWords } from './problems';
import { chooseTarget, nowhere, readAddress, readClaspFile, type Target } from './target';

export interface World {
  readonly root: string;
  readonly clasp: Clasp;
  readonly talk: Talk;
}

export async function deploy(options: DeployOptions, world: World): Promise<void> {
  // clasp refuses a folder behind a link, and the temporary folder of a Mac is one.
  const work = await mkdtemp(join(await realpath(tmpdir()), 'outventions-'));
  try {
    await walk(options, world, work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function walk(options: DeployOptions, world: World, work: string): Promise<void> {
  const { talk, clasp, root } = world;
  const target = await whereTo(options, world);
  const loggedIn = await logIn(options, world, work);
  const files = OUR_FILES.map((name) => `dist/${name}`).join(', ');
  if (options.dryRun && (target.kind === 'spreadsheet' || !loggedIn)) {
    await checkFiles(await stage(join(work, 'staged'), join(root, 'dist'), target.id, undefined), clasp);
    talk.say(
      `Would ${target.kind === 'spreadsheet' ? 'make a script in the spreadsheet' : 'look into the script'} ${target.id} and push ${files}.`,
    );
    talk.say('Nothing was changed.');
    return;
  }
  const scriptId = target.kind === 'script' ? target.id : await makeScript(target.id, options, world, work);
  const staged = await stage(join(work, 'staged'), join(root, 'dist'), scriptId, target.kind === 'spreadsheet' ? target.id : undefined);
  await checkFiles(staged, clasp);
  if (target.kind === 'script' && !(await mayReplace(scriptId, options, world, work))) return;
  talk.say((await push(staged, clasp)) ? `Pushed ${files} to the script ${scriptId}.` : alreadyThere(scriptId));
  await finish(target, scriptId, staged, options, world);
}

async function whereTo(options: DeployOptions, { root, talk }: World): Promise<Target> {
  const file = readClaspFile(await readFile(join(root, '.clasp.json'), 'utf8').catch(() => null));
  let target = chooseTarget(options, file);
  if (target === null) {
    const question =
      'Open the spreadsheet in a browser and paste its address here. If it has a script, paste the address of the script instead:';
    const typed = options.yes ? null : await talk.ask(question);
    if (typed === null || typed === '') throw new Stop(nowhere(file));
    target = readAddress(typed);
  }
  if ('why' in target) throw new Stop(target.why);
  return target;
}

/** @returns false only in a dry run, which goes on without */
async function logIn(options: DeployOptions, { clasp, talk }: World, cwd: string): Promise<boolean> {
  const before = await whoIsLoggedIn(clasp, cwd);
  if (before.loggedIn) {
    talk.say(`Logged in to Google as ${before.email ?? 'an account whose address clasp could not find out'}.`);
    return true;
  }
  if (options.dryRun) {
    talk.say('Not logged in to Google: would ask to log in first.');
    return false;
  }
  const question =
    'You are not logged in to Google. clasp will open a page of Google\'s and ask for wide permissions of its own; "npx clasp logout" deletes what it keeps here, and you take the permission back at https://myaccount.google.com/connections.\nLog in now? Type yes:';
  const answer = options.yes ? null : await talk.ask(question);
  if (answer?.toLowerCase() !== 'yes') throw new Stop(problemInWords('not logged in'));
  await clasp(['login'], { cwd, live: true });
  if (!(await whoIsLoggedIn(clasp, cwd)).loggedIn) throw new Stop(problemInWords('not logged in'));
  return true;
}

async function makeScript(spreadsheetId: string, options: DeployOptions, { clasp, talk }: World, work: string): Promise<string> {
  const question = `A new script called Outventions will be made in the spreadsheet ${spreadsheetId}. If it has a script already (Extensions ▸ Apps Script shows it), give that one's address instead.\nMake a new one? Type yes:`;
  await confirm(question, 'yes', options, talk);
  const scriptId = await createIn(join(work, 'new'), spreadsheetId, clasp);
  talk.say(`Made the script ${scriptId}.`);
  return scriptId;
}

/** @returns false in a dry run, when all has been said */
async function mayReplace(scriptId: string, options: DeployOptions, { root, clasp, talk }: World, work: string): Promise<boolean> {
  const there = join(work, 'there');
  const held = await pullInto(there, scriptId, clasp);
  const contents = contentsOf(held);
  const needed = permission(scriptId, contents, options.replace);
  if ('why' in needed) throw new Stop(needed.why);
  if (options.dryRun) {
    const ours = await Promise.all(OUR_FILES.map(async (name) => ({ name, text: await readFile(join(root, 'dist', name), 'utf8') })));
    const lost = contents.foreign.length > 0 ? ` and delete ${contents.foreign.join(', ')}` : '';
    talk.say(isSame(held, ours) ? alreadyThere(scriptId) : `Would push ${OUR_FILES.length} files to the script ${scriptId}${lost}.`);
    talk.say('Nothing was changed.');
    return false;
  }
  await confirm(needed.ask, needed.answer, options, talk);
  if (contents.foreign.length > 0) {
    const kept = join('.cache', 'deploy', `${scriptId}-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`);
    await cp(there, join(root, kept), { recursive: true });
    talk.say(`What the script held is kept in ${kept}.`);
  }
  return true;
}

const alreadyThere = (scriptId: string): string => `The script ${scriptId} holds these very files already.`;

async function confirm(question: string, answer: string, { yes }: DeployOptions, talk: Talk): Promise<void> {
  if (yes) return;
  const typed = await talk.ask(question);
  if (typed === null) throw new Stop(`${question}\nThere is nobody here to answer. If it is meant, add --yes.`);
  if (typed.toLowerCase() !== answer.toLowerCase()) throw new Stop('That was not it, so nothing was changed.');
}

async function finish(
  target: Target,
  scriptId: string,
  { folder, project }: Staged,
  options: DeployOptions,
  { clasp, talk }: World,
): Promise<void> {
  talk.say(
    'Reload the spreadsheet and wait some seconds: Outventions is then in the Extensions menu. At the first use Google asks for two permissions.',
  );
  talk.say(`Next time: npm run deploy -- --script-id ${scriptId}`);
  if (!options.open) return;
  const what = target.kind === 'spreadsheet' ? ['open-container'] : ['open-script', scriptId];
  await clasp([...what, '-P', project], { cwd: folder, live: true });
}
