import { readFileSync, statSync } from 'node:fs';
import { openInBrowser } from '../../serve/openBrowser';

test('the address with its token is in no list of processes: the browser is started with a page that only the user can read', () => {
  const url = 'http://127.0.0.1:8123/?a=1&token=SECRET';
  const started: string[][] = [];
  openInBrowser(url, (command, args) => started.push([command, ...args]));
  const [[, ...args] = []] = started;
  expect(JSON.stringify(started)).not.toContain('SECRET');
  const page = args.at(-1) ?? '';
  expect(readFileSync(page, 'utf8')).toContain('content="0;url=http://127.0.0.1:8123/?a=1&amp;token=SECRET"');
  expect(statSync(page).mode & 0o777).toBe(0o600);
});
