/** Stand-ins for the services in the realm of whoever asks: what `realm.ts` makes inside a script's own. Free of Node. */
import type { Membrane } from './membrane';
import { LIKE_GOOGLES, NOT_OFFERED, type Inside } from './inside';

export function homeRealm(membrane: () => Membrane): Inside {
  const prototypes = new Map<string, object>();

  function method(name: string): (...args: unknown[]) => unknown {
    return function (this: unknown, ...args: unknown[]) {
      const { thrown, value } = membrane().call(this, name, args);
      if (thrown !== undefined) throw thrown as Error;
      return value;
    };
  }

  function prototypeFor(className: string, methods: readonly string[]): object {
    const known = prototypes.get(className);
    if (known) return known;
    const made = Object.create(without(className)) as object;
    for (const name of methods) define(made, name, method(name));
    define(made, 'toString', () => className);
    prototypes.set(className, made);
    return made;
  }

  return {
    array: () => [],
    object: () => ({}),
    date: (ms) => new Date(ms),
    error: (name, message) => {
      if (name === 'TypeError') return new TypeError(message);
      const made = new Error(message);
      define(made, 'name', name);
      return made;
    },
    standIn: (className, methods) => Object.create(prototypeFor(className, methods)) as object,
    enumeration: (text, position) => {
      const made = {};
      for (const name of ['toString', 'name', 'toJSON']) define(made, name, () => text);
      define(made, 'ordinal', () => position);
      return made;
    },
    later: (target, name, make) => {
      let made: object | undefined;
      Object.defineProperty(target, name, { get: () => (made ??= make()), enumerable: true });
    },
  };
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** Throws when it is asked for what the service has not. */
function without(className: string): object {
  return new Proxy(
    {},
    {
      get: (target, name, standIn) => {
        if (typeof name === 'symbol' || name in target || !LIKE_GOOGLES.test(name)) return Reflect.get(target, name, standIn) as unknown;
        throw new TypeError(`${className}.${name} ${NOT_OFFERED}`);
      },
    },
  );
}
