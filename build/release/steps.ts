/** The steps of a release. Nothing is written before everything is checked, and what fails half-way is put back. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop, type Talk } from '../talk';
import { notesOf, withRelease, UNRELEASED } from './changelog';
import type { ReleaseOptions } from './options';
import { git, npm } from './tools';
import { nextVersion, withVersion } from './version';

export interface ReleaseWorld {
  readonly root: string;
  readonly talk: Talk;
  readonly today: Date;
}

interface Plan {
  readonly present: string;
  readonly version: string;
  readonly tag: string;
  readonly archive: string;
}

const WRITTEN = ['package.json', 'package-lock.json', 'CHANGELOG.md'];
/** What "npm run build" makes of src/, and what is committed. */
const BUILT = ['dist', 'docs/formulas.md', 'docs/scoring.md'];
const ARCHIVED = ['dist', 'LICENSE'];

export async function release(options: ReleaseOptions, world: ReleaseWorld): Promise<void> {
  const { root, talk } = world;
  const plan = await planOf(options, root);
  const { version, tag, archive } = plan;
  if (options.dryRun) {
    talk.say(`Would run "npm test" and see that dist/ is what src/ builds to,
set the version from ${plan.present} to ${version} in package.json and package-lock.json,
move what CHANGELOG.md has under "Unreleased" to ${version}, and build again,
commit this as "Release ${version}" and tag it ${tag},
and make ${archive} of ${ARCHIVED.join(' and ')}.
Nothing was changed.`);
    return;
  }
  await npm(root, ['test'], 'The tests do not pass, so there is no release. dist/ may have been built anew.');
  const stale = await git(root, ['status', '--porcelain', '--', ...BUILT], 'git could not be asked.');
  if (stale !== '')
    throw new Stop(`What is committed is not what src/ builds to:\n${stale.trimEnd()}\nCommit what was just built, and begin again.`);
  try {
    await write(plan, world);
    await npm(root, ['run', 'build'], 'The build failed with the new version.');
    const made = [...WRITTEN, ...BUILT].filter((path) => existsSync(join(root, path)));
    await git(root, ['add', '--', ...made], 'git could not take the changes.');
    await git(root, ['commit', '-m', `Release ${version}`], 'git could not commit.');
  } catch (error) {
    // The tree was clean, so what is committed is what was there.
    await git(root, ['reset', '--hard', '-q'], 'The changes could not be put back.');
    throw error;
  }
  await git(root, ['tag', '-a', tag, '-m', `Outventions ${version}`], `The release is committed, but git could not make the tag ${tag}.`);
  await mkdir(join(root, '.cache/release'), { recursive: true });
  const form = ['--format=zip', `--prefix=outventions-${version}/`, '-o', archive];
  await git(root, ['archive', ...form, tag, ...ARCHIVED.filter((path) => existsSync(join(root, path)))], 'The archive could not be made.');
  talk.say(`Released ${version}: committed, tagged ${tag}, and archived in ${archive}.\nTo publish it: git push --follow-tags`);
}

/** All that can be refused without running anything long. */
async function planOf({ wanted }: ReleaseOptions, root: string): Promise<Plan> {
  if (wanted === undefined) throw new Stop('Which version? npm run release -- patch (or minor, major, or three numbers such as 1.2.0)');
  const changes = await git(root, ['status', '--porcelain'], 'This folder is not a git repository.');
  if (changes !== '')
    throw new Stop(`There are changes that are not committed:\n${changes.trimEnd()}\nCommit them or put them aside first.`);
  await git(root, ['symbolic-ref', '-q', 'HEAD'], 'No branch is checked out, so the release would be lost. Check out the branch first.');
  const { version: present } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const next = nextVersion(present, wanted);
  if ('why' in next) throw new Stop(next.why);
  const { version } = next;
  const tag = `v${version}`;
  if ((await git(root, ['tag', '--list', tag], 'git could not be asked for its tags.')) !== '')
    throw new Stop(`There is a tag ${tag} already. Choose another version.`);
  const notes = notesOf(await readFile(join(root, 'CHANGELOG.md'), 'utf8').catch(() => ''));
  if (notes === null) throw new Stop(`CHANGELOG.md has no heading "${UNRELEASED}".`);
  if (notes === '') throw new Stop('CHANGELOG.md has nothing under "Unreleased". Say there what is new for those who use it.');
  return { present, version, tag, archive: `.cache/release/outventions-${version}.zip` };
}

async function write({ present, version }: Plan, { root, today }: ReleaseWorld): Promise<void> {
  for (const name of ['package.json', 'package-lock.json']) {
    const path = join(root, name);
    if (existsSync(path)) await writeFile(path, withVersion(await readFile(path, 'utf8'), present, version));
  }
  const changelog = join(root, 'CHANGELOG.md');
  await writeFile(changelog, withRelease(await readFile(changelog, 'utf8'), version, today.toISOString().slice(0, 10)));
}
