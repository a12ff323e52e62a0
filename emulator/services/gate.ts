import { fail } from '../errors';
import { authorise } from './authorisation';
import type { Context } from './context';
import { applyFault, type Applied } from './applyFault';
import { className, serviceOf, signature, typeName } from './service';

/** A service that can tell whether the one who runs the script may edit it. */
interface Guarded {
  guard(): void;
}

function isGuarded(value: object): value is Guarded {
  return 'guard' in value && typeof value.guard === 'function';
}

/** A service of which some methods are refused by what it stands for. */
interface Refusing {
  refuse(method: string): void;
}

function refuses(value: object): value is Refusing {
  return 'refuse' in value && typeof value.refuse === 'function';
}

/**
 * The one way from the script to a service: every call is recorded, takes its time, may be made to fail by a test, must be
 * allowed and must fit the signature, before the service itself sees it.
 */
export function callService(context: Context, target: object, method: string, args: readonly unknown[]): unknown {
  const service = serviceOf(target);
  const offered = service?.offers[method];
  const run = (target as Record<string, unknown>)[method];
  if (service === undefined || offered === undefined || typeof run !== 'function') {
    throw new TypeError(`${method} is not a function`);
  }
  const call = `${className(service)}.${method}`;
  const space = service.name.split('.')[0] ?? '';
  const takes = signature(offered);
  const local = typeof service.local === 'object' ? service.local.includes(method) : service.local === true;
  context.clock.check();
  let met: Applied = {};
  if (!local) {
    context.calls.push(call);
    context.clock.pass(context.takes?.(call) ?? 0);
    context.before?.(call, context.calls.length, context.occasion);
    const fault = context.fault?.(call, context.calls.length, context.occasion);
    if (fault !== undefined) met = applyFault(context, fault, { call, space, target });
    if (met.instead) return met.instead.value;
    authorise(context, call, space, takes);
  }
  if (!takes.accepts(args)) {
    fail(`The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${service.name}.${method}.`);
  }
  if (refuses(target)) target.refuse(method);
  if (takes.edits && isGuarded(target)) target.guard();
  const value = (run as (...given: unknown[]) => unknown).apply(target, takes.prepare(args));
  met.after?.();
  // A method that gives nothing gives null.
  return value ?? null;
}
