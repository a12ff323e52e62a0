import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';
import { openSession, newWorkbook } from '../../index';

it('the manifest’s time zone becomes the local time of a process that can still take one', () => {
  // Not in this process: a test's worker keeps the zone it was started with.
  const source = readFileSync(new URL('../../runtime/timeZone.ts', import.meta.url), 'utf8');
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, isModule: true });
  const program = `${code}\nuseTimeZone('America/New_York'); console.log(new Date(0).getHours(), new Date(0).getTimezoneOffset());`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toBe('19 300\n');
});

it('a session does not open where the process keeps another zone', () => {
  const script = { code: '', html: {}, manifest: { timeZone: 'Asia/Tokyo' } };
  const zone = process.env.TZ;
  expect(() => openSession({ script, workbook: newWorkbook('x') })).toThrow('start Node with TZ=Asia/Tokyo');
  process.env.TZ = zone;
});
