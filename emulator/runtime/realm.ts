/**
 * A fresh global scope for one execution of the script, with what Apps Script has and nothing more. All that the script
 * can get hold of is made inside: it sees stand-ins for the services, whose methods hand over to `call` out here.
 */
import vm from 'node:vm';
import { OUT_OF_TIME } from '../services/executionClock';
import { LIKE_GOOGLES, NOT_OFFERED, type Inside } from './inside';
import { NEWER } from './newer';
import { GUARD } from './source';

interface Answer {
  value?: unknown;
  thrown?: unknown;
}

interface Outside {
  now: () => number;
  /** Has the execution been cut short? */
  over: () => boolean;
  /** A stand-in's method was called. */
  call: (standIn: unknown, method: string, args: unknown[]) => Answer;
}

export interface Realm extends Inside {
  define(name: string, value: object): void;
  run(script: vm.Script): void;
  /** The script's own top-level functions. */
  functionNames(): string[];
  call(name: string, args: readonly unknown[]): unknown;
}

/**
 * `Date` is a proxy, so that the clock is the execution's and yet every date the script makes is a true Date of its realm.
 * Called without arguments, `Intl.DateTimeFormat#format` still reads the machine's clock.
 */
const BOOTSTRAP = new vm.Script(
  `(function (outside) {
  'use strict';
  delete globalThis.console;
  const newer = ${JSON.stringify(NEWER)};
  for (const path in newer) {
    const holder = path.split('.').reduce((found, name) => (name === 'globalThis' ? found : found[name]), globalThis);
    for (const name of newer[path]) delete holder[name];
  }
  const define = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true });
  const { call, now, over } = outside;
  const { construct, apply } = Reflect;
  const True = Date;
  const Clock = new Proxy(True, {
    construct: (target, args, made) => construct(target, args.length === 0 ? [now()] : args, made === Clock ? target : made),
    apply: () => new True(now()).toString(),
  });
  define(True, 'now', function () { return now(); });
  define(True.prototype, 'constructor', Clock);
  define(globalThis, 'Date', Clock);
  const ended = () => {
    const made = new Error(${JSON.stringify(OUT_OF_TIME)});
    define(made, 'name', 'Exception');
    return made;
  };
  Object.defineProperty(globalThis, ${JSON.stringify(GUARD)}, { value: () => { if (over()) throw ended(); } });
  const say = function () {};
  const names = ['log', 'info', 'warn', 'error', 'time', 'timeEnd'];
  define(globalThis, 'console', names.reduce((made, name) => { made[name] = say; return made; }, {}));
  const prototypes = new Map();
  const likeGoogles = ${LIKE_GOOGLES.toString()};
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
    const made = Object.create(new Proxy({}, {
      get: (target, name, standIn) => {
        if (typeof name === 'symbol' || name in target || !likeGoogles.test(name)) return Reflect.get(target, name, standIn);
        throw new TypeError(className + '.' + name + ' ' + ${JSON.stringify(NOT_OFFERED)});
      },
    }));
    for (let i = 0; i < methods.length; i++) define(made, methods[i], method(methods[i]));
    define(made, 'toString', function () { return className; });
    prototypes.set(className, made);
    return made;
  };
  const enumPrototype = {};
  return {
    array: () => [],
    object: () => ({}),
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
    later: (target, name, make) => {
      let made;
      Object.defineProperty(target, name, { get: () => (made = made || make()), enumerable: true });
    },
  };
})`,
  { filename: 'platform' },
);

/** Where services make their dates; one for all executions, so a script must not be able to change anything in it. */
const foreignDate = vm.runInNewContext(
  `'use strict';
  for (const shared of [Object, Function, Date]) { Object.freeze(shared.prototype); Object.freeze(shared); }
  (ms) => new Date(ms);`,
  Object.create(null) as object,
) as (ms: number) => Date;

export function createRealm(outside: Outside): Realm {
  // The realm's own global object and not one of the outside that stands for it: no way leads out, and a script's `Math` is found at once, as in a browser.
  const scope = vm.createContext(vm.constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  const inside = (BOOTSTRAP.runInContext(scope) as (outside: Outside) => Omit<Inside, 'date'>)(outside);
  const platform = new Set(Object.getOwnPropertyNames(scope));
  const isOwn = (name: string): boolean => typeof scope[name] === 'function' && !platform.has(name);
  return {
    ...inside,
    date: foreignDate,
    define: (name, value) => {
      platform.add(name);
      Object.defineProperty(scope, name, { value, writable: true, configurable: true, enumerable: false });
    },
    run: (script) => {
      script.runInContext(scope);
    },
    functionNames: () => Object.getOwnPropertyNames(scope).filter(isOwn),
    call: (name, args) => (scope[name] as (...given: readonly unknown[]) => unknown)(...args),
  };
}
