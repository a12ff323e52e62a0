/** A workbook saved and opened again, with a look at the file in between. */
import { inflateRawSync } from 'node:zlib';
import type { Sheet as FileSheet } from 'hucre';
import { openXlsx } from 'hucre/xlsx';
import { openWorkbookFile, type Live, type OpenedFile } from '../../files/xlsx';
import { cellKey, type Scalar, type SheetData } from '../../workbook/model';

/** What the cells themselves hold; formulas come to what the test says. */
export function live(file: OpenedFile, computed: Record<string, Scalar> = {}): Live {
  return {
    customNames: new Set(['OUTVENTION_SCORE']),
    valueAt: (sheetId, row, column) => {
      const value = computed[`${sheetId}!${row},${column}`];
      if (value !== undefined) return value;
      const cell = file.workbook.sheets.find(({ id }) => id === sheetId)?.cells.get(cellKey(row, column));
      return cell && cell.formula === undefined ? cell.value : '';
    },
  };
}

export async function reopened(file: OpenedFile, computed: Record<string, Scalar> = {}): Promise<OpenedFile> {
  const bytes = await file.save(live(file, computed));
  expectSoundPackage(bytes);
  return openWorkbookFile(bytes, `${file.workbook.name}.xlsx`);
}

/** Every part has a kind and every relationship leads to a part: Excel calls a file damaged over less. */
function expectSoundPackage(bytes: Uint8Array): void {
  const parts = unzip(bytes);
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const [path, text] of parts) {
    if (path === '[Content_Types].xml') continue;
    const extension = path.replace(/^.*\./, '');
    expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`) ? '' : path).toBe('');
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]*$/, '');
    for (const [relationship, target = ''] of text.matchAll(/<Relationship [^>]*?Target="([^"]*)"[^>]*>/g)) {
      if (relationship.includes('TargetMode="External"')) continue;
      const whole = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect(parts.has(whole) ? '' : `${path} → ${target}`).toBe('');
    }
  }
  for (const [, part = ''] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(parts.has(part) ? '' : part).toBe('');
}

/** The parts as texts. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  return new Map([...unzipped(bytes)].map(([name, body]) => [name, body.toString('utf8')]));
}

/** By a reader of its own. */
export function unzipped(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes);
  const parts = new Map<string, Buffer>();
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const name = buffer.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    parts.set(name, buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

export function first(file: OpenedFile): SheetData {
  const [sheet] = file.workbook.sheets;
  if (!sheet) throw new Error('No sheet.');
  return sheet;
}

export async function fileSheets(file: OpenedFile, computed: Record<string, Scalar> = {}): Promise<FileSheet[]> {
  return (await openXlsx(await file.save(live(file, computed)), { readStyles: true })).sheets;
}
