/** The page's three files and the sidebar's client, built in memory when the first server starts. */
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface Assets {
  html: string;
  style: string;
  script: string;
  /** What a sandboxed frame gets as `google.script`. */
  frameClient: string;
}

function pageFile(name: string): string {
  return fileURLToPath(new URL(`../page/${name}`, import.meta.url));
}

async function bundle(name: string): Promise<string> {
  const result = await build({
    entryPoints: [pageFile(name)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

let built: Promise<Assets> | undefined;

/** Built once, however many servers a process starts. */
export function buildAssets(): Promise<Assets> {
  built ??= bundleAll();
  return built;
}

async function bundleAll(): Promise<Assets> {
  const [html, style, script, frameClient] = await Promise.all([
    readFile(pageFile('index.html'), 'utf8'),
    bundle('style.css'),
    bundle('main.ts'),
    bundle('frame/client.ts'),
  ]);
  return { html, style, script, frameClient };
}
