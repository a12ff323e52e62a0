/** Every answer goes out here, so that none lacks its headers, and none repeats what was asked. */
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer } from './guard';
import { headers } from './headers';

export function refuse(response: ServerResponse, { status, text, allow, close }: Answer): void {
  const more = { ...(allow !== undefined && { Allow: allow }), ...(close && { Connection: 'close' }) };
  response.writeHead(status, { ...headers('text/plain'), ...more }).end(text);
}

export function sendDocument(request: IncomingMessage, response: ServerResponse, type: string, text: string, policy?: 'frame'): void {
  if (request.method !== 'GET') refuse(response, { status: 405, text: 'This address can only be read.', allow: 'GET' });
  else response.writeHead(200, headers(type, policy)).end(text);
}

const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
const texts: Record<number, string> = {
  400: 'This is no request that a browser makes.',
  408: 'This request took too long to arrive.',
  431: 'This request’s address or headers are too long.',
};

/** What never became a request: Node would answer by itself, and without the headers. */
export function refuseBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ''] ?? 400;
  const text = texts[status] ?? '';
  const lines = Object.entries({ ...headers('text/plain'), 'Content-Length': String(Buffer.byteLength(text)), Connection: 'close' });
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
