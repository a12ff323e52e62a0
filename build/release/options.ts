/** What `npm run release` was asked for. */
import { parseArgs } from 'node:util';

export interface ReleaseOptions {
  /** "patch", "minor", "major" or a version. */
  readonly wanted: string | undefined;
  readonly dryRun: boolean;
  readonly help: boolean;
}

export const HELP = `npm run release -- patch | minor | major | VERSION  [--dry-run]

Makes a release of what is committed: runs the tests, sets the version in package.json, moves what CHANGELOG.md has under
"Unreleased" to the version, builds, commits, tags, and makes an archive of dist/ in .cache/release/. Nothing is pushed or published.

  --dry-run   check everything that can be checked without changing anything, and say what would be done
  --help      this page`;

export function readReleaseOptions(args: string[]): ReleaseOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  return { wanted: positionals[0], dryRun: values['dry-run'], help: values.help };
}
