import { readFile, writeFile } from 'node:fs/promises';
import { openWorkbookFile } from './emulator/files/xlsx';
import { done, sessionOf, ask } from './test/support/sheet';
const file = process.argv[2]!;
const f = await openWorkbookFile(await readFile(file), file.split('/').pop()!);
const clock = { now: Date.UTC(2026, 5, 18, 10) };
const session: any = await sessionOf(f.workbook, { now: () => clock.now } as any);
const sheet = f.workbook.sheets[0]!.name;
done(session, 'sidebarWriteReview', { sheet });
clock.now = Date.UTC(2026, 10, 18, 10);
done(session, 'sidebarCheck', { sheet } as any);
done(session, 'sidebarWriteReview', { sheet });
const pupils = process.argv[4]!.split(',');
for (const [n, r] of [['sidebarPupilPage', { sheet, pupil: pupils[0] }], ['sidebarCaseSample', { sheet, pupils }], ['sidebarSummary', { sheet }], ['sidebarStrategy', { sheet }], ['sidebarByIntervention', { sheet }]] as any) { const { reply } = (() => { try { return ask(session, n, r); } catch (e: any) { return { reply: { ok: false, message: e.message } } as any; } })(); console.log(n, JSON.stringify(reply).slice(0, 160)); }
f.workbook.sheets = f.workbook.sheets.filter(({ name }: any) => !name.startsWith('Review') && name !== sheet || name === sheet);
await writeFile(process.argv[3]!, await f.save({ valueAt: (...at: any[]) => session.valueAt(...at), customNames: new Set() } as any));
