/** What a script holds before we push: Google replaces all of it, so whatever is not ours has to be seen first. */

/** The three files, by the names they have in dist/ and in what clasp pulls. */
export const OUR_FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'] as const;

export interface FileThere {
  readonly name: string;
  readonly text: string;
}

/** A new script comes with an empty function; nobody loses anything by it. */
const EMPTY = /^\s*(function\s+myFunction\s*\(\)\s*\{\s*\})?\s*$/;

function isOurs({ name, text }: FileThere): boolean {
  if (name === 'Code.js') return text.trimStart().startsWith('// Outventions:');
  return name === 'Sidebar.html' && text.includes('<title>Outventions</title>');
}

export interface Contents {
  /** Names of files that are somebody's work and would be lost. */
  readonly foreign: readonly string[];
  /** An earlier Outventions is there. */
  readonly earlier: boolean;
}

/** By what is in the files and not by their names: everybody's script begins with a file called Code. */
export function contentsOf(files: readonly FileThere[]): Contents {
  return {
    foreign: files
      .filter((file) => file.name !== 'appsscript.json' && !isOurs(file) && !EMPTY.test(file.text))
      .map(({ name }) => name)
      .sort(),
    earlier: files.some(isOurs),
  };
}

/** Code and page alike; the manifest does not count, for Google writes it out anew. */
export function isSame(there: readonly FileThere[], ours: readonly FileThere[]): boolean {
  const counted = (files: readonly FileThere[]): string[] =>
    files
      .filter(({ name }) => name !== 'appsscript.json')
      .map(({ name, text }) => `${name}\n${text.replace(/\r/g, '').trim()}`)
      .sort();
  return counted(there).join('\0') === counted(ours).join('\0');
}

export type Permission = { readonly ask: string; readonly answer: string } | { readonly why: string };

/** What has to be typed before the script is written over, or why it is not to be. */
export function permission(id: string, { foreign, earlier }: Contents, replace: boolean): Permission {
  const list = foreign.map((name) => `  ${name}`).join('\n');
  if (foreign.length > 0 && !replace) {
    return {
      why: `This script holds work that is not ours, and pushing would delete it:\n${list}\nNothing was changed. If it may go: npm run deploy -- --script-id ${id} --replace\nIf it is needed, put Outventions into a copy of the spreadsheet that has no script.`,
    };
  }
  const what =
    foreign.length > 0
      ? `These files of the script ${id} will be deleted:\n${list}\nA copy of them is kept on this computer.`
      : `The script ${id} ${earlier ? 'holds an earlier Outventions, which will be replaced' : 'is still empty'}.`;
  const answer = id.slice(-4);
  return { ask: `${what}\nType the last four characters of its id (${answer}) to go on:`, answer };
}
