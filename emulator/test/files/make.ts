/** Archives and workbooks made by hand, sound ones and others. */
import { crc32, deflateRawSync } from 'node:zlib';
import { FileProblem, openWorkbookFile, type Live, type OpenedFile } from '../../files/xlsx';
import { cellKey, type SheetData } from '../../workbook/model';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface Odd {
  /** What the headers say instead of the truth. */
  size?: number;
  checksum?: number;
  flags?: number;
  method?: number;
  localName?: string;
  /** How its body is packed, where that is not as usual. */
  packed?: Buffer;
}

export type Files = readonly (readonly [name: string, body: string | Uint8Array, odd?: Odd])[];

/** Packing a bomb takes longer than refusing it. */
const packedAlready = new WeakMap<Uint8Array, Buffer>();

function packedOf(body: string | Uint8Array): Buffer {
  if (typeof body === 'string') return deflateRawSync(body);
  const packed = packedAlready.get(body) ?? deflateRawSync(body);
  packedAlready.set(body, packed);
  return packed;
}

export function archive(files: Files): Uint8Array {
  const bodies: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, text, odd = {}] of files) {
    const body = Buffer.from(text);
    const packed = odd.packed ?? packedOf(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(odd.flags ?? 0, 2);
    shared.writeUInt16LE(odd.method ?? 8, 4);
    shared.writeUInt32LE(odd.checksum ?? crc32(body), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(odd.size ?? body.length, 18);
    const header = (path: Buffer): Buffer => {
      const copy = Buffer.from(shared);
      copy.writeUInt16LE(path.length, 22);
      return copy;
    };
    const [path, localPath] = [Buffer.from(name), Buffer.from(odd.localName ?? name)];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header(localPath), localPath, packed]);
    listed.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), header(path), place, path]));
    bodies.push(local);
    at += local.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end]));
}

export function relations(...targets: [id: string, kind: string, target: string][]): string {
  const all = targets.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEETS}.sharedStrings+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/></Types>`;

/** The parts of a workbook with one sheet, as the markup of its rows and of what follows them. */
export function parts(rows: string, { after = '', name = 'Register', strings = '' } = {}): Record<string, string> {
  return {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'sharedStrings', 'sharedStrings.xml']),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
}

export function zipped(files: Record<string, string | Uint8Array>, ...more: Files): Uint8Array {
  return archive([...Object.entries(files), ...more]);
}

/** One row with one cell. */
export const ONE = '<row r="1"><c r="A1" t="inlineStr"><is><t>AB</t></is></c></row>';

export const STILL: Live = { valueAt: () => ({ error: '#NAME?' }), customNames: new Set() };

export function firstSheet({ workbook }: OpenedFile): SheetData {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet.');
  return sheet;
}

export function valueAt(file: OpenedFile, row: number, column: number): unknown {
  return firstSheet(file).cells.get(cellKey(row, column))?.value;
}

/** The sentence that a file ends in, or what it was opened as. */
export async function outcomeOf(bytes: Uint8Array, fileName: string): Promise<string | OpenedFile> {
  try {
    return await openWorkbookFile(bytes, fileName);
  } catch (error) {
    expectSentence(error);
    return (error as Error).message;
  }
}

/** One sentence in one line, in words of a school office: nothing of what went wrong inside. */
function expectSentence(error: unknown): void {
  expect(error).toBeInstanceOf(FileProblem);
  const { message } = error as FileProblem;
  expect(message).toMatch(/^[^\n\r]*\.$/);
  expect(message).not.toMatch(/undefined|null|NaN|Error|XML|ZIP|parse|offset|\{name\}| at .*:\d/);
}
