import { writeXlsx } from 'hucre/xlsx';
import { FileProblem, openWorkbookFile } from '../../files/xlsx';
import { ONE, parts, zipped } from './make';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function problemWith(bytes: Uint8Array, fileName: string): Promise<string> {
  const error = await openWorkbookFile(bytes, fileName).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FileProblem);
  const { message } = error as FileProblem;
  expect(message).toContain(fileName);
  expect(message).toMatch(/\.$/);
  expect(message).not.toMatch(/undefined|Error|XML|ZIP|parse|at offset|null/);
  return message;
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** The local headers stay, so it begins like a workbook; the rest is another program's. */
async function zipOf(name: string): Promise<Uint8Array> {
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] }));
  const renamed = Buffer.from(bytes.toString('latin1').replaceAll('[Content_Types].xml', name.padEnd(19, 'x')), 'latin1');
  return new Uint8Array(renamed);
}

describe('a file that can’t be opened', () => {
  it.each([
    ['is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'photo.png', 'not a spreadsheet I can open'],
    ['is a picture called .xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'photo.xlsx', 'not a spreadsheet I can open'],
    ['is a web page called .csv', text('<!DOCTYPE html><p>Sign in</p>'), 'register.csv', 'not a spreadsheet I can open'],
    ['is a PDF', text('%PDF-1.7'), 'register.pdf', 'not a spreadsheet I can open'],
    ['is an old Excel file', Uint8Array.from([...OLE, ...new Array<number>(600).fill(0)]), 'old.xls', 'Save As, pick Excel Workbook'],
    [
      'is protected with a password',
      Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked.xlsx',
      'remove the password',
    ],
    ['is empty', new Uint8Array(), 'empty.xlsx', 'is empty'],
    [
      'is an old Excel file called .xlsx',
      Uint8Array.from([...OLE, ...Buffer.from('Workbook', 'utf16le')]),
      'old.xlsx',
      'Save As, pick Excel Workbook',
    ],
    [
      'is an old letter',
      Uint8Array.from([...OLE, ...Buffer.from('WordDocument', 'utf16le')]),
      'letter.doc',
      'not a spreadsheet I can open',
    ],
    ['is from LibreOffice', Uint8Array.of(0x50, 0x4b, 3, 4), 'register.ods', 'In LibreOffice'.toLowerCase()],
    ['is from Numbers', Uint8Array.of(0x50, 0x4b, 3, 4), 'register.numbers', 'in Numbers choose'],
    ['is an empty archive', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), 'nothing.xlsx', 'damaged'],
  ])('says so when it %s', async (_, bytes, name, expected) => {
    expect((await problemWith(bytes, name)).toLowerCase()).toContain(expected.toLowerCase());
  });

  it('says so when it is larger than 50 MB', async () => {
    expect(await problemWith(new Uint8Array(50 * 1024 * 1024 + 1), 'huge.xlsx')).toContain('larger than 50 MB');
  });

  it('says so wherever a download broke off, or a byte went wrong', async () => {
    const whole = zipped(parts(ONE));
    for (const length of [4, 30, 500, whole.length - 30, whole.length - 1]) {
      expect(await problemWith(whole.slice(0, length), 'half.xlsx')).toContain('damaged');
    }
    const wrong = whole.slice();
    wrong.fill(0xff, 100, 300);
    expect(await problemWith(wrong, 'scratched.xlsx')).toContain('damaged');
  });

  it('says so when it is an archive of something else', async () => {
    expect(await problemWith(await zipOf('word/document.xml'), 'letter.docx')).toContain('not a spreadsheet I can open');
  });
});
