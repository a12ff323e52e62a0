/**
 * A fresh global scope for one execution of the script, with what Apps Script has and nothing more. All that the script
 * can get hold of is made inside: it sees stand-ins for the services, whose methods hand over to `call` out here.
 */
import vm from 'node:vm';

interface Answer {
  value?: unknown;
  thrown?: unknown;
}

interface Outside {
  now: () => number;
  log: (args: unknown[]) => void;
  /** A stand-in's method was called. */
  call: (standIn: unknown, method: string, args: unknown[]) => Answer;
}

/** What is made inside on behalf of the outside. */
interface Inside {
  array: () => unknown[];
  object: () => Record<string, unknown>;
  date: (ms: number) => Date;
  error: (name: string, message: string) => Error;
  standIn: (className: string, methods: readonly string[]) => object;
  enumeration: (text: string, position: number) => object;
}

export interface Realm extends Inside {
  define(name: string, value: object): void;
  run(script: vm.Script): void;
  /** The script's own top-level functions. */
  functionNames(): string[];
  call(name: string, args: readonly unknown[]): unknown;
}

/**
 * `Date` is a proxy, so that the clock is the session's and yet every date is a true Date of this realm.
 * Called without arguments, `Intl.DateTimeFormat#format` still reads the machine's clock.
 */
const BOOTSTRAP = new vm.Script(
  `(function (outside) {
  'use strict';
  delete globalThis.WebAssembly;
  delete globalThis.console;
  const define = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true });
  const { call, log, now } = outside;
  const { construct, apply } = Reflect;
  const True = Date;
  const Clock = new Proxy(True, {
    construct: (target, args, made) => construct(target, args.length === 0 ? [now()] : args, made === Clock ? target : made),
    apply: () => new True(now()).toString(),
  });
  define(True, 'now', function () { return now(); });
  define(True.prototype, 'constructor', Clock);
  define(globalThis, 'Date', Clock);
  const say = function (...args) { log(args); };
  const names = ['log', 'info', 'warn', 'error', 'time', 'timeEnd'];
  define(globalThis, 'console', names.reduce((made, name) => { made[name] = say; return made; }, {}));
  const prototypes = new Map();
  const method = (name) => ({
    [name](...args) {
      const { thrown, value } = call(this, name, args);
      if (thrown !== undefined) throw thrown;
      return value;
    },
  })[name];
  const prototypeFor = (className, methods) => {
    const known = prototypes.get(className);
    if (known) return known;
    const made = {};
    for (let i = 0; i < methods.length; i++) define(made, methods[i], method(methods[i]));
    define(made, 'toString', function () { return className; });
    prototypes.set(className, made);
    return made;
  };
  const enumPrototype = {};
  return {
    array: () => [],
    object: () => ({}),
    date: (ms) => new True(ms),
    error: (name, message) => {
      if (name === 'TypeError') return new TypeError(message);
      const made = new Error(message);
      define(made, 'name', name);
      return made;
    },
    standIn: (className, methods) => Object.create(prototypeFor(className, methods)),
    enumeration: (text, position) => {
      const made = Object.create(enumPrototype);
      define(made, 'toString', function () { return text; });
      define(made, 'name', function () { return text; });
      define(made, 'toJSON', function () { return text; });
      define(made, 'ordinal', function () { return position; });
      return made;
    },
  };
})`,
  { filename: 'platform' },
);

export function createRealm(outside: Outside): Realm {
  // Without a prototype, so that no way leads from the global object to a constructor of the outside.
  const scope = Object.create(null) as Record<string, unknown>;
  const context = vm.createContext(scope);
  const inside = (BOOTSTRAP.runInContext(context) as (outside: Outside) => Inside)(outside);
  const platform = new Set(Object.keys(scope).concat(Object.getOwnPropertyNames(scope)));
  const isOwn = (name: string): boolean => typeof scope[name] === 'function' && !platform.has(name);
  return {
    ...inside,
    define: (name, value) => {
      platform.add(name);
      Object.defineProperty(scope, name, { value, writable: true, configurable: true, enumerable: false });
    },
    run: (script) => {
      script.runInContext(context);
    },
    functionNames: () => Object.getOwnPropertyNames(scope).filter(isOwn),
    call: (name, args) => (scope[name] as (...given: readonly unknown[]) => unknown)(...args),
  };
}
