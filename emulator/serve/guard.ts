/** Who may ask this server anything: a page that has the token, at this machine's own address. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Answer {
  status: number;
  text: string;
  /** The methods that would do, where another was used. */
  allow?: string;
  /** Nothing more is read of this connection. */
  close?: boolean;
}

export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A name that resolves to this machine but is not one of its own would let another website's page ask. */
export function foreignHost(request: IncomingMessage, port: number): Answer | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (hosts.includes(request.headers.host ?? '')) return undefined;
  return { status: 403, text: 'This server answers only at its own local address.' };
}

export function foreignOrigin(request: IncomingMessage, port: number): Answer | undefined {
  const origins = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  if (origins.includes(request.headers.origin ?? '')) return undefined;
  return { status: 403, text: 'Only the page that this server gave out may ask for this.' };
}
