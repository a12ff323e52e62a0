/** Runs inside a sidebar or dialog before its own scripts: `google.script.run` and `google.script.host`. */
import type { FrameReply, FrameRequest } from '../../serve/protocol';
import { judge } from './values';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

/** Answers come a little late and out of order, so that code which counts on an order shows it here. */
const JITTER = 40;

// The frame has an origin of its own; its address still names the page's.
const pageOrigin = location.origin;
const waiting = new Map<number, Handlers>();
let lastId = 0;

function tell(request: FrameRequest): void {
  parent.postMessage(request, pageOrigin);
}

function fail(handlers: Handlers, message: string): void {
  const error = new Error(message);
  error.name = 'ScriptError';
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else reportError(error);
}

function call(handlers: Handlers, name: string, args: unknown[]): void {
  const verdicts = args.map((argument) => judge(argument));
  const illegal = verdicts.indexOf('illegal');
  if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  if (verdicts.includes('notANumber')) {
    setTimeout(() => {
      fail(handlers, `The parameters (number) don't match the method signature for ${name}.`);
    });
    return;
  }
  lastId += 1;
  waiting.set(lastId, handlers);
  tell({ kind: 'call', id: lastId, name, args: JSON.parse(JSON.stringify(args)) as unknown[] });
}

function runner(handlers: Handlers): unknown {
  const fixed: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(fixed, {
    get(target, name) {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (Object.hasOwn(target, name)) return target[name];
      return (...args: unknown[]) => {
        call(handlers, name, args);
      };
    },
  });
}

addEventListener('message', (event: MessageEvent<FrameReply>) => {
  if (event.source !== parent) return;
  const reply = event.data;
  const handlers = waiting.get(reply.id);
  if (!handlers) return;
  waiting.delete(reply.id);
  setTimeout(() => {
    if (reply.kind === 'success') handlers.success?.(reply.returned, handlers.userObject);
    else fail(handlers, reply.message);
  }, Math.random() * JITTER);
});

const google = {
  script: {
    run: runner({}),
    host: {
      origin: pageOrigin,
      close: () => {
        tell({ kind: 'close' });
      },
      setHeight: (height: number) => {
        tell({ kind: 'size', height });
      },
      setWidth: (width: number) => {
        tell({ kind: 'size', width });
      },
      editor: {
        focus: () => {
          tell({ kind: 'focus' });
        },
      },
    },
  },
};

Object.assign(globalThis, { google });
