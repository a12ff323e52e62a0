/** Asks the server. One request at a time, so that the session sees them in the order in which the user made them. */
import type { Operations, Refusal } from '../serve/protocol';

/** The spreadsheet refused, in words for the user. */
export class Refused extends Error {}

/** The server is no longer there. */
class Stopped extends Error {}

async function post(name: string, body: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Stopped('The emulator has stopped. Start it again in the terminal, then open the address it prints.');
  }
  if (response.ok) return response.json();
  if (response.status === 422) throw new Refused(((await response.json()) as Refusal).message);
  throw new Error(`The emulator could not answer (${response.status}).`);
}

export class Api {
  private queue: Promise<unknown> = Promise.resolve();
  private open = 0;

  constructor(private readonly onBusy: (busy: boolean) => void) {}

  /** `onSent` is called when the request's turn comes. */
  ask<Name extends keyof Operations>(name: Name, body: Operations[Name]['body'], onSent?: () => void): Promise<Operations[Name]['answer']> {
    this.open += 1;
    this.onBusy(true);
    const answer = this.queue
      .then(() => {
        onSent?.();
        return post(name, body);
      })
      .finally(() => {
        this.open -= 1;
        if (this.open === 0) this.onBusy(false);
      });
    this.queue = answer.catch(() => undefined);
    return answer as Promise<Operations[Name]['answer']>;
  }
}
