/**
 * `google.script.run` without a browser, for tests of what a sidebar does with its answers. Calls wait until `settle` or
 * `answerOne`; up to ten are under way at once, and which of them is run and answered next is drawn by lot, as with Google
 * (https://developers.google.com/apps-script/guides/html/communication).
 */
import { judge } from './page/frame/values';
import { UNSUPPORTED_RESULT, type Session } from './session';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** The functions of the script by name, and the three methods that say what to do with the answer. */
type ScriptRun<Name extends string> = Readonly<Record<Name, (...args: unknown[]) => void>> & {
  withSuccessHandler(handler: Handler): ScriptRun<Name>;
  withFailureHandler(handler: Handler): ScriptRun<Name>;
  withUserObject(object: unknown): ScriptRun<Name>;
};

export interface ScriptRunClient<Name extends string> {
  readonly run: ScriptRun<Name>;
  /** Failures that nobody handled, as the browser's console shows them. */
  readonly console: readonly string[];
  /** How many calls are under way, ten at most. */
  readonly running: number;
  /** Runs and answers one of the calls under way; false when there is none. */
  answerOne(): boolean;
  /** Runs and answers all there are, and those that the handlers make meanwhile. */
  settle(): void;
}

export const AT_ONCE = 10;

interface Call {
  readonly name: string;
  readonly args: unknown[];
  readonly handlers: Handlers;
  /** Refused on its way: the server never sees it. */
  readonly refused?: string;
}

/** The same numbers every time, so that a test which fails once fails again. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function drawing(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** `random` gives numbers from 0 up to but not 1. */
export function createScriptRun<Name extends string>(session: Session, random: () => number = drawing()): ScriptRunClient<Name> {
  const waiting: Call[] = [];
  const underWay: Call[] = [];
  const log: string[] = [];
  let open = true;

  function start(): void {
    while (underWay.length < AT_ONCE) {
      const next = waiting.shift();
      if (!next) return;
      underWay.push(next);
    }
  }

  function fail({ handlers }: Call, message: string): void {
    const error = new Error(message);
    error.name = 'ScriptError';
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else log.push(`Uncaught ${error.name}: ${message}`);
  }

  function answer(call: Call): void {
    if (call.refused !== undefined) {
      fail(call, call.refused);
      return;
    }
    const { returned, error, unanswered } = session.callFromSidebar(call.name, call.args);
    if (unanswered) {
      open = false;
      waiting.length = underWay.length = 0;
    } else if (error === undefined) call.handlers.success?.(returned, call.handlers.userObject);
    // A result that can't travel is lost on its way back, and neither handler hears of it.
    else if (error !== UNSUPPORTED_RESULT) fail(call, error);
  }

  function answerOne(): boolean {
    start();
    const [drawn] = underWay.splice(Math.floor(random() * underWay.length), 1);
    if (!drawn) return false;
    answer(drawn);
    return true;
  }

  function ask(handlers: Handlers, name: string, args: unknown[]): void {
    const verdicts = args.map((argument) => judge(argument));
    const illegal = verdicts.indexOf('illegal');
    if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
    if (!open) return;
    const refused = verdicts.includes('notANumber')
      ? { refused: `The parameters (number) don't match the method signature for ${name}.` }
      : {};
    waiting.push({ name, args: structuredClone(args), handlers, ...refused });
    start();
  }

  return {
    run: runner(ask, {}),
    console: log,
    get running() {
      return underWay.length;
    },
    answerOne,
    settle: () => {
      while (answerOne());
    },
  };
}

function runner<Name extends string>(
  ask: (handlers: Handlers, name: string, args: unknown[]) => void,
  handlers: Handlers,
): ScriptRun<Name> {
  const fixed: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner(ask, { ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner(ask, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner(ask, { ...handlers, userObject }),
  };
  return new Proxy(fixed, {
    get: (target, name) => {
      if (typeof name === 'symbol') return undefined;
      return Object.hasOwn(target, name)
        ? target[name]
        : (...args: unknown[]) => {
            ask(handlers, name, args);
          };
    },
  }) as unknown as ScriptRun<Name>;
}
