/** Opens an address in the user's own browser. Where that fails, the address is on the terminal anyway. */
import { spawn } from 'node:child_process';

function opener(url: string): [command: string, args: string[]] {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', url]];
  return ['xdg-open', [url]];
}

export function openInBrowser(url: string): void {
  try {
    const [command, args] = opener(url);
    const child = spawn(command, args, { detached: true, stdio: 'ignore', windowsHide: true });
    child.on('error', () => undefined);
    child.unref();
  } catch {
    // No opener on this machine.
  }
}
