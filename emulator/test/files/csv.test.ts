import { openWorkbookFile, type OpenedFile } from '../../files/xlsx';
import { cellKey, type Cell } from '../../workbook/model';

async function csv(text: string | Uint8Array, name = 'Autumn register.csv'): Promise<OpenedFile> {
  return openWorkbookFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, name);
}

function row(file: OpenedFile, index: number): (Cell | undefined)[] {
  return [1, 2, 3, 4].map((column) => file.workbook.sheets[0]?.cells.get(cellKey(index, column)));
}

describe('a CSV file', () => {
  it('becomes a sheet of its name, with the mark Excel puts at the beginning left off', async () => {
    const file = await csv('\uFEFFPupil,Mins\r\nAB,20\r\n');
    expect([file.kind, file.workbook.name, file.workbook.sheets[0]?.name]).toEqual(['csv', 'Autumn register', 'Autumn register']);
    expect(row(file, 1).slice(0, 2)).toEqual([{ value: 'Pupil' }, { value: 'Mins' }]);
    expect(row(file, 2).slice(0, 2)).toEqual([{ value: 'AB' }, { value: 20 }]);
  });

  it.each([',', ';', '\t'])('may part its columns with %j', async (mark) => {
    expect(row(await csv(`Pupil${mark}Mins\nAB${mark}"20${mark} then 30"\n`), 2)[1]).toEqual({ value: `20${mark} then 30` });
  });

  it('keeps line breaks and quotes within quotes', async () => {
    expect(row(await csv('a,b\n"1 x 30mins\n+ ""Phonics"" 1 x 30min",x\n'), 2)[0]).toEqual({ value: '1 x 30mins\n+ "Phonics" 1 x 30min' });
  });

  it('reads the old Windows alphabet where it is not UTF-8', async () => {
    const bytes = Uint8Array.from([...Buffer.from('Mins\n20'), 0x96, ...Buffer.from('30 \xa3', 'latin1')]);
    expect(row(await csv(bytes), 2)[0]).toEqual({ value: '20–30 £' });
  });

  it('puts the month first in all dates where one can only be read so, and the day first where one can only be read so', async () => {
    const values = async (text: string): Promise<unknown[]> => row(await csv(text), 1).map((cell) => cell?.value);
    expect(row(await csv('12/04/2026,08/17/2026\n'), 1).slice(0, 2)).toEqual([
      { value: 46360, format: { numberFormat: 'mm/dd/yyyy' } },
      { value: 46251, format: { numberFormat: 'mm/dd/yyyy' } },
    ]);
    expect(await values('12/04/2026,17/08/2026,08/17/2026\n')).toEqual([46124, 46251, '08/17/2026', undefined]);
  });

  it('makes numbers and English dates what they are', async () => {
    const file = await csv('3/9/2026,14/09/26,2026-11-02,9:15\n"1,250",12.5%,£300,TRUE\n');
    expect(row(file, 1)).toEqual([
      { value: 46268, format: { numberFormat: 'dd/mm/yyyy' } },
      { value: 46279, format: { numberFormat: 'dd/mm/yyyy' } },
      { value: 46328, format: { numberFormat: 'yyyy-mm-dd' } },
      { value: 9.25 / 24, format: { numberFormat: 'hh:mm' } },
    ]);
    expect(row(file, 2).map((cell) => cell?.value)).toEqual([1250, 0.125, 300, true]);
  });

  it('leaves as text what only looks like a number, a date or a formula', async () => {
    const file = await csv('007,31/02/2026,=1+1,3-5\n20.30.1,1:3,+x,12345678901234567890\n');
    expect(row(file, 1).map((cell) => cell?.value)).toEqual(['007', '31/02/2026', '=1+1', '3-5']);
    expect(row(file, 2).map((cell) => cell?.value)).toEqual(['20.30.1', '1:3', '+x', '12345678901234567890']);
  });

  it('is saved as an .xlsx that holds the same', async () => {
    const file = await csv('Pupil,Start\nAB,14/09/2026\n=x,20\n');
    const saved = await file.save({ valueAt: () => '', customNames: new Set() });
    const back = await openWorkbookFile(saved, 'Autumn register.xlsx');
    expect(back.kind).toBe('xlsx');
    expect(back.workbook).toEqual(file.workbook);
  });
});
