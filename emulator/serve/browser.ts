/** A Chromium to run the browser tests and the screenshots in, wherever this machine has one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Browser {
  executablePath: string;
  args: string[];
}

function usualPlaces(): string[] {
  const { env } = process;
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32':
      return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']
        .map((name) => `/usr/bin/${name}`)
        .concat('/opt/google/chrome/chrome', '/snap/bin/chromium');
  }
}

/**
 * The packaged Chromium comes with these, for servers that allow one process only. Here a page has to be tried under the rules
 * that users' browsers keep, and closing one page must not close the browser.
 */
const unwanted = [
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--disable-web-security',
  '--no-zygote',
  '--single-process',
  // Each picture would be drawn by a graphics card that a processor plays: half of what a page costs.
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

export async function findBrowser(): Promise<Browser | undefined> {
  const installed = [process.env['CHROME_PATH'], ...usualPlaces()].find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: [] };
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return {
      executablePath: await chromium.executablePath(),
      args: [...chromium.args.filter((arg) => !unwanted.includes(arg)), '--disable-gpu'],
    };
  } catch {
    return undefined;
  }
}
