import { fail } from './errors';

/** `Utilities.parseCsv`: one row a line; a field in quotes may hold the delimiter, line breaks and doubled quotes. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const mark = delimiter.replace(/[\\^$.*+?()[\]{}|-]/, '\\$&');
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const [, quoted, plain = '', end] = field.exec(text) ?? fail('Could not parse text.');
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    const over = field.lastIndex === text.length;
    if (end === delimiter && over) rows.at(-1)?.push('');
    else if (end !== delimiter && !over) rows.push([]);
  }
  return rows;
}
