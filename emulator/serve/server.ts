/**
 * Shows a running session as a page, to this machine's own browser and to nobody else: bound to the loopback address,
 * with a random token in the page's address. Nothing that a cell holds is ever logged.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildAssets, type Assets } from './assets';
import { Frames } from './frames';
import { foreignHost, foreignOrigin, sameText, type Answer } from './guard';
import { headers } from './headers';
import { operations, type PageSource, type Reply } from './operations';

export interface ServerOptions extends PageSource {
  /** Any free one unless given. */
  port?: number | undefined;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

const BODY_LIMIT = 8_000_000;

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

interface Site {
  token: string;
  port: () => number;
  assets: Assets;
  frames: Frames;
  operate: (name: string, body: unknown) => Reply | undefined;
}

const noSuchPage: Answer = { status: 404, text: 'There is nothing at this address.' };

function refuse(response: ServerResponse, { status, text }: Answer): void {
  response.writeHead(status, headers('text/plain')).end(text);
}

function sendDocument(request: IncomingMessage, response: ServerResponse, type: string, text: string, policy?: 'frame'): void {
  if (request.method !== 'GET') {
    refuse(response, { status: 405, text: 'This address can only be read.' });
    return;
  }
  response.writeHead(200, headers(type, policy)).end(text);
}

async function sendOperation(site: Site, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    refuse(response, { status: 405, text: 'This address only takes what the page posts to it.' });
    return;
  }
  const foreign = foreignOrigin(request, site.port());
  if (foreign) {
    refuse(response, foreign);
    return;
  }
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    refuse(response, { status: 415, text: 'This address only takes JSON.' });
    return;
  }
  const reply = site.operate(name, await readJson(request));
  if (!reply) {
    refuse(response, noSuchPage);
    return;
  }
  response.writeHead(reply.status, headers('application/json')).end(JSON.stringify(reply.body));
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const foreign = foreignHost(request, site.port());
  if (foreign) {
    refuse(response, foreign);
    return;
  }
  const { html, script, style } = site.assets;
  // The address is compared as it came, never decoded or resolved: only these few exist.
  const [, first = '', ...rest] = (request.url ?? '').split('/');
  const path = rest.join('/');
  const frame = first === 'frame' ? site.frames.get(path) : undefined;
  if (frame !== undefined) sendDocument(request, response, 'text/html', frame, 'frame');
  else if (!sameText(first, site.token)) refuse(response, { status: 403, text: 'This address lacks the token that the emulator printed.' });
  else if (path === '') sendDocument(request, response, 'text/html', html);
  else if (path === 'main.js') sendDocument(request, response, 'text/javascript', script);
  else if (path === 'style.css') sendDocument(request, response, 'text/css', style);
  else if (path.startsWith('api/')) await sendOperation(site, path.slice('api/'.length), request, response);
  else refuse(response, noSuchPage);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

export async function startServer({ port = 0, ...source }: ServerOptions): Promise<RunningServer> {
  const assets = await buildAssets();
  const frames = new Frames(assets.frameClient);
  const token = randomBytes(24).toString('hex');
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) refuse(response, { status: 500, text: 'The emulator could not answer this.' });
    });
  });
  const site: Site = {
    token,
    port: () => (server.address() as AddressInfo).port,
    assets,
    frames,
    operate: operations(source, frames),
  };
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${site.port()}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
