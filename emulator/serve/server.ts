/**
 * Shows a running session as a page, to this machine's own browser and to nobody else: bound to the loopback address,
 * with a random token in the page's address. Nothing that a cell holds is ever logged.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildAssets, type Assets } from './assets';
import { readJson } from './body';
import { Frames } from './frames';
import { foreignHost, foreignOrigin, sameText, type Answer } from './guard';
import { headers } from './headers';
import { operations, type PageSource, type Reply } from './operations';
import { refuse, refuseBroken, sendDocument } from './respond';

export interface ServerOptions extends PageSource {
  /** Any free one unless given. */
  port?: number | undefined;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Milliseconds: for a request's headers, for all of it, and between two looks at which are late. A browser here needs none. */
const PATIENCE = { headersTimeout: 3000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 };
/** A browser opens six. */
const CONNECTIONS = 100;

interface Site {
  token: string;
  port: () => number;
  assets: Assets;
  frames: Frames;
  operate: (name: string, body: unknown) => Reply | undefined;
}

const noSuchPage: Answer = { status: 404, text: 'There is nothing at this address.' };

async function sendOperation(site: Site, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    refuse(response, { status: 405, text: 'This address only takes what the page posts to it.', allow: 'POST' });
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
  const body = await readJson(request);
  if ('refusal' in body) {
    refuse(response, body.refusal);
    return;
  }
  const reply = site.operate(name, body.json);
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
  // A request without a host is refused like one for another host, and not by Node, which knows nothing of our headers.
  const server = createServer({ ...PATIENCE, requireHostHeader: false }, (request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) refuse(response, { status: 500, text: 'The emulator could not answer this.' });
    });
  });
  server.maxConnections = CONNECTIONS;
  server.on('clientError', refuseBroken);
  server.on('checkExpectation', (_: IncomingMessage, response: ServerResponse) => {
    refuse(response, { status: 417, text: 'This server meets no expectations.', close: true });
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
