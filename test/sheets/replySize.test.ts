/** The sidebar is sent what it shows, and no more: four fifths of what a check finds were once sent for the command line alone. */
import { untidy } from '../../bench/registers';
import { sessionOf, workbookOf } from '../support/sheet';

const KB = 1024;

/** Of 75 pupils with four interventions each. @param faulty the share of the rows whose time can't be read */
async function kilobytesOf(faulty: number): Promise<number> {
  const session = await sessionOf(workbookOf(untidy({ pupils: 75, each: 4, faulty })));
  const reply = String(session.callFromSidebar('sidebarCheck', ['{}']).returned);
  expect(JSON.parse(reply)).toMatchObject({ ok: true, value: { rows: 300, everyRowRead: faulty === 0 } });
  return Buffer.byteLength(reply) / KB;
}

test('the check of 300 rows that can all be read is answered in under 80 KB', async () => {
  expect(await kilobytesOf(0)).toBeLessThan(80);
});

test('where every fifth row can not be read, the cells to correct come on top: under 94 KB', async () => {
  expect(await kilobytesOf(0.2)).toBeLessThan(94);
});
