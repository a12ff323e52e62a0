/** What could not be used, by file and line. No cell is quoted: it may be a name. */
import { readFile } from 'node:fs/promises';

export interface Problem {
  /** Its name in the folder. */
  readonly file: string;
  /** As an editor counts; null where it is the whole file. */
  readonly line: number | null;
  readonly says: string;
}

export function problemText({ file, line, says }: Problem): string {
  return `${file}${line === null ? '' : `, line ${line}`}: ${says}`;
}

/**
 * The first line of a .csv, as an editor counts, in which all of these cells stand; null where none is. A return has no line break in a cell.
 * @param where column's position and what it has to hold
 */
export async function lineIn(path: string, where: (cells: readonly string[]) => boolean): Promise<number | null> {
  const lines = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/);
  const at = lines.findIndex((line, i) => i > 0 && line !== '' && where(cellsOf(line)));
  return at < 0 ? null : at + 1;
}

function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell,
  );
}
