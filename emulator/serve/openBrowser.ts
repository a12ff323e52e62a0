/**
 * Opens an address in the user's own browser. The address has a token in it, and what a program is started with everybody on the machine can
 * read; so the browser is started with a page that only the user can read, and that leads there. Where that fails, the address is on
 * the terminal anyway.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser that has to be started first takes a while. */
const NEEDED_MS = 60_000;
const OWNER_ONLY = 0o600;

type Opener = [command: string, args: string[]];

function opener(page: string): Opener {
  if (process.platform === 'darwin') return ['open', [page]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', page]];
  return ['xdg-open', [page]];
}

/** @param start what starts a program; a test looks at what it would be started with */
export function openInBrowser(url: string, start: (...opener: Opener) => void = started): void {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'open-'));
    const remove = (): void => {
      rmSync(folder, { recursive: true, force: true });
    };
    process.once('exit', remove);
    setTimeout(remove, NEEDED_MS).unref();
    const page = join(folder, 'open.html');
    const address = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    writeFileSync(page, `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}">`, {
      mode: OWNER_ONLY,
    });
    start(...opener(page));
  } catch {
    // No opener on this machine, or no place for the page.
  }
}

function started(command: string, args: string[]): void {
  const child = spawn(command, args, { detached: true, stdio: 'ignore', windowsHide: true });
  child.on('error', () => undefined);
  child.unref();
}
