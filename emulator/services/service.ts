import { isDate } from '../workbook/dates';
import { EnumValue, type Enums } from './enums';

/**
 * What a class says about itself to the gate. `offers` maps each method to the arguments it takes:
 * types parted by blanks, alternatives by `|`, nothing for no arguments.
 * Types: `int num text bool any date object list grid` (grid is a list of lists), `texts` and `Name[]` for lists, `Name` for
 * an object or enumeration of Apps Script, `...any` for the rest; `?` after a type admits null.
 * In front: `!` for a method that edits, `~` for one that changes something else (a selection, a menu).
 */
export interface Service {
  /** As Apps Script's error texts name it, e.g. `SpreadsheetApp.Range`; the part after the dot is the class's name. */
  readonly name: string;
  readonly offers: Readonly<Record<string, string>>;
  readonly enums?: Enums;
  /** True for builders, menus and the like, which live in the script and cost no call; or the methods of which that holds. */
  readonly local?: boolean | readonly string[];
}

/** Only what Google's class has may be offered. */
export type Offers<G> = { readonly [M in keyof G]?: string };

export function serviceOf(value: unknown): Service | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value.constructor as { service?: Service }).service;
}

export function className(service: Service): string {
  return service.name.slice(service.name.lastIndexOf('.') + 1);
}

/** A type's name as Apps Script's error texts give it: (String), (number), (null), (SpreadsheetApp.Range). */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return Array.isArray(value[0]) ? 'number[][]' : 'number[]';
  if (value instanceof EnumValue) return value.type;
  if (isDate(value)) return 'Date';
  const named: Record<string, string> = { string: 'String', boolean: 'Boolean', object: 'Object' };
  return serviceOf(value)?.name ?? named[typeof value] ?? typeof value;
}

const CHECKS: Record<string, (value: unknown) => boolean> = {
  int: (value) => typeof value === 'number',
  num: (value) => typeof value === 'number',
  text: (value) => typeof value === 'string',
  bool: (value) => typeof value === 'boolean',
  any: () => true,
  date: isDate,
  object: (value) => typeof value === 'object' && value !== null && typeName(value) === 'Object',
  list: Array.isArray,
  grid: (value) => Array.isArray(value) && value.every((row) => Array.isArray(row)),
  texts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

function matches(value: unknown, type: string): boolean {
  if (type.endsWith('?')) return value === null || matches(value, type.slice(0, -1));
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((item) => matches(item, type.slice(0, -2)));
  const check = CHECKS[type];
  if (check !== undefined) return check(value);
  if (value instanceof EnumValue) return value.type === type;
  const service = serviceOf(value);
  return service !== undefined && className(service) === type;
}

function accepts(args: readonly unknown[], types: readonly string[]): boolean {
  const open = types.at(-1) === '...any';
  const fixed = open ? types.slice(0, -1) : types;
  if (args.length < fixed.length || (!open && args.length > fixed.length)) return false;
  return fixed.every((type, i) => matches(args[i], type));
}

export interface Signature {
  readonly edits: boolean;
  readonly acts: boolean;
  accepts(args: readonly unknown[]): boolean;
  /** The arguments with whole numbers where they are asked for. */
  prepare(args: readonly unknown[]): unknown[];
}

const parsed = new Map<string, Signature>();

export function signature(text: string): Signature {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const flag = /^[!~]/.exec(text)?.[0];
  const alternatives = text
    .replace(/^[!~]/, '')
    .split('|')
    .map((part) => part.trim().split(/\s+/).filter(Boolean));
  const find = (args: readonly unknown[]): string[] | undefined => alternatives.find((types) => accepts(args, types));
  const made: Signature = {
    edits: flag === '!',
    acts: flag !== undefined,
    accepts: (args) => find(args) !== undefined,
    prepare: (args) => {
      const types = find(args) ?? [];
      return args.map((value, i) => (types[i] === 'int' && typeof value === 'number' ? Math.trunc(value) || 0 : value));
    },
  };
  parsed.set(text, made);
  return made;
}
