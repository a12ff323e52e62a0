/** CHANGELOG.md: what is under "Unreleased" becomes the release's own section, and an empty one begins. */

export const UNRELEASED = '## Unreleased';

/** @returns what has been noted for the next release; '' where there is nothing, null where there is no such heading */
export function notesOf(changelog: string): string | null {
  const [, after] = changelog.split(`\n${UNRELEASED}\n`);
  if (after === undefined) return null;
  return (after.split(/^## /m)[0] ?? '').trim();
}

/** @param day as it is to stand in the heading, such as 2026-11-21 */
export function withRelease(changelog: string, version: string, day: string): string {
  return changelog.replace(`\n${UNRELEASED}\n`, () => `\n${UNRELEASED}\n\n## ${version} – ${day}\n`);
}
