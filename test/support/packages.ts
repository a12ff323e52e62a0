/** The parts of an .xlsx, by a reader of its own, and which of them a copy may have changed. */
import { unzipped } from '../../emulator/test/files/reopen';

/** What says which sheets there are, and the styles, to which others are added. */
const LISTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

/**
 * Parts of the file that are not in the copy byte for byte, but for the lists and the register's own sheet.
 * @param register the sheet that got the two columns
 */
export function changedParts(file: Uint8Array, copy: Uint8Array, register = 'xl/worksheets/sheet1.xml'): string[] {
  const [before, after] = [unzipped(file), unzipped(copy)];
  const order = [...after.keys()].filter((name) => before.has(name));
  // In the order in which they came.
  expect(order).toEqual([...before.keys()]);
  return [...before].filter(([name, body]) => ![...LISTS, register].includes(name) && !after.get(name)?.equals(body)).map(([name]) => name);
}

export function partOf(file: Uint8Array, name: string): string {
  return unzipped(file).get(name)?.toString('utf8') ?? '';
}
