/** A sandboxed frame with a script's HTML in it, and the page's end of `google.script`. */
import type { FrameReply, FrameRequest, PageOutcome } from '../../serve/protocol';
import { UNSUPPORTED_RESULT } from '../../session';
import { el } from '../dom';

export interface FrameEvents {
  /** Runs a function for the frame; settles when what it put on the screen has been dealt with. */
  call: (name: string, args: unknown[]) => Promise<PageOutcome>;
  close: () => void;
  focusGrid: () => void;
  size?: (width: number | undefined, height: number | undefined) => void;
}

/** Google runs ten at once and lets the others wait. */
const AT_ONCE = 10;

export interface ScriptFrame {
  element: HTMLIFrameElement;
  dispose: () => void;
}

export function scriptFrame(title: string, address: string, events: FrameEvents): ScriptFrame {
  const element = el('iframe', { title, sandbox: 'allow-scripts allow-forms', src: address });
  const waiting: (() => void)[] = [];
  let running = 0;

  async function answer({ id, name, args }: Extract<FrameRequest, { kind: 'call' }>): Promise<void> {
    let reply: FrameReply;
    try {
      const outcome = await events.call(name, args);
      if (outcome.unanswered || outcome.error === UNSUPPORTED_RESULT) return;
      reply =
        outcome.error === undefined ? { kind: 'success', id, returned: outcome.returned } : { kind: 'failure', id, message: outcome.error };
    } catch (error) {
      reply = { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) };
    }
    element.contentWindow?.postMessage(reply, '*');
  }

  function next(): void {
    const start = running < AT_ONCE ? waiting.shift() : undefined;
    if (!start) return;
    running += 1;
    start();
  }

  function receive(event: MessageEvent<FrameRequest>): void {
    if (event.source !== element.contentWindow) return;
    const request = event.data;
    switch (request.kind) {
      case 'call':
        waiting.push(() => {
          void answer(request).finally(() => {
            running -= 1;
            next();
          });
        });
        next();
        break;
      case 'close':
        events.close();
        break;
      case 'focus':
        events.focusGrid();
        break;
      case 'size':
        events.size?.(request.width, request.height);
    }
  }

  addEventListener('message', receive);
  return {
    element,
    dispose: () => {
      removeEventListener('message', receive);
      element.remove();
    },
  };
}
