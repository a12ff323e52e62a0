/** Takes values across between the services outside and the script inside, so that neither holds an object of the other's. */
import type { Context } from '../services/context';
import { EnumValue } from '../services/enums';
import { callService } from '../services/gate';
import { className, serviceOf } from '../services/service';
import { isDate } from '../workbook/dates';
import type { Inside } from './inside';

export interface Membrane {
  /** A stand-in or a copy that the script may hold. */
  inward: (value: unknown) => unknown;
  /** The service behind a stand-in, or a copy. */
  outward: (value: unknown) => unknown;
  call: (standIn: unknown, method: string, args: unknown[]) => { value?: unknown; thrown?: unknown };
}

export function createMembrane(realm: () => Inside, context: () => Context): Membrane {
  const standIns = new WeakMap<object, object>();
  const behind = new WeakMap<object, object>();

  function pair(value: object, made: object): object {
    standIns.set(value, made);
    behind.set(made, value);
    return made;
  }

  function standIn(value: object): object | undefined {
    const known = standIns.get(value);
    if (known) return known;
    if (value instanceof EnumValue) return pair(value, realm().enumeration(value.text, value.position));
    const service = serviceOf(value);
    if (!service) return undefined;
    const made = pair(value, realm().standIn(className(service), Object.keys(service.offers)));
    for (const [type, values] of Object.entries(service.enums ?? {})) {
      realm().later(made, type, () => {
        const all = realm().object();
        for (const [text, one] of Object.entries(values)) all[text] = inward(one);
        return all;
      });
    }
    return made;
  }

  function inward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const made = standIn(value);
    if (made) return made;
    // Made anew, so that no date of the outside gets in.
    if (isDate(value)) return realm().date(Date.prototype.getTime.call(value));
    if (Array.isArray(value)) {
      const array = realm().array();
      for (let i = 0; i < value.length; i++) array[i] = inward(value[i]);
      return array;
    }
    const object = realm().object();
    for (const [key, item] of Object.entries(value)) object[key] = inward(item);
    return object;
  }

  function outward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = behind.get(value);
    if (service) return service;
    if (isDate(value)) return value;
    if (Array.isArray(value)) return Array.from(value, outward);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, outward(item)]));
  }

  function call(given: unknown, method: string, args: unknown[]): { value?: unknown; thrown?: unknown } {
    try {
      const target = typeof given === 'object' && given !== null ? behind.get(given) : undefined;
      if (!target) throw new TypeError('Illegal invocation');
      return { value: inward(callService(context(), target, method, Array.from(args, outward))) };
    } catch (error) {
      return { thrown: thrownInside(realm(), error) };
    }
  }

  return { inward, outward, call };
}

/** A service's exception keeps its text; anything else but a TypeError is a fault of the emulator itself and says where. */
function thrownInside(realm: Inside, error: unknown): Error {
  if (!(error instanceof Error)) return realm.error('Error', String(error));
  const known = error.name === 'Exception' || error instanceof TypeError || error.name === 'Error';
  return realm.error(error.name, known ? error.message : (error.stack ?? error.message));
}
