/** The parts of an .xlsx package by their names, with what says which leads to which and of what kind each is. */
import type { Parts } from './archive';
import { pack } from './pack';
import { partText } from './partText';
import { append, attribute, cut, elementsIn, escaped, openingOf, prefixed, rootOf, splice } from './xml';

export interface Relationship {
  id: string;
  target: string;
  type: string;
  /** Leads out of the package. */
  external: boolean;
  /** The part that the target is; empty where it is none of the package. */
  part: string;
}

/** The beginning of most relationships' types. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = '[Content_Types].xml';
const ENCODER = new TextEncoder();

/** What a part holds; a large one is turned from bytes to text and back but once. */
interface Body {
  bytes?: Uint8Array;
  text?: string;
}

export class Package {
  private readonly bodies = new Map<string, Body>();
  /** Large and small letters are the same in a part's name. */
  private readonly names = new Map<string, string>();

  constructor(parts: Parts) {
    for (const [name, bytes] of parts) this.set(name, { bytes });
  }

  copy(): Package {
    const copy = new Package(new Map());
    for (const [name, body] of this.bodies) copy.set(name, body);
    return copy;
  }

  private set(name: string, body: Body): void {
    const known = this.names.get(name.toLowerCase()) ?? name;
    this.names.set(known.toLowerCase(), known);
    this.bodies.set(known, body);
  }

  private body(name: string): Body {
    return this.bodies.get(this.names.get(name.toLowerCase()) ?? '') ?? {};
  }

  has(name: string): boolean {
    return this.names.has(name.toLowerCase());
  }

  /** Empty where there is no such part. */
  text(name: string): string {
    const body = this.body(name);
    return (body.text ??= partText(body.bytes));
  }

  bytes(name: string): Uint8Array {
    const body = this.body(name);
    return (body.bytes ??= ENCODER.encode(body.text));
  }

  all(): string[] {
    return [...this.bodies.keys()];
  }

  /** A part that is new comes last; one that says the same as before stays as it was. */
  put(name: string, text: string): void {
    if (!this.has(name) || this.text(name) !== text) this.set(name, { text });
  }

  /** With what says of what kind it is, and what says where it leads. */
  remove(name: string): void {
    const types = this.text(TYPES);
    const root = rootOf(types);
    const gone = [...elementsIn(types, root.from, root.to)].filter(
      (element) => attribute(openingOf(types, element), 'PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    );
    this.put(TYPES, splice(types, cut(gone)));
    for (const each of [name, relsOf(name)]) {
      this.bodies.delete(this.names.get(each.toLowerCase()) ?? '');
      this.names.delete(each.toLowerCase());
    }
  }

  /** `xl/worksheets/sheet#.xml` with the first number that is free. */
  free(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  typeOf(name: string): string {
    const types = this.text(TYPES);
    const [extension] = /[^.]*$/.exec(name.toLowerCase()) ?? [''];
    let byExtension = '';
    for (const element of elementsIn(types, rootOf(types).from)) {
      const opening = openingOf(types, element);
      const type = attribute(opening, 'ContentType') ?? '';
      if (attribute(opening, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase()) return type;
      if (attribute(opening, 'Extension')?.toLowerCase() === extension) byExtension = type;
    }
    return byExtension;
  }

  /** Every part but what says which leads to which is named by itself, so no other part's kind can change. */
  setType(name: string, type: string): void {
    if (this.typeOf(name) === type) return;
    this.put(TYPES, within(this.text(TYPES), `<Override PartName="/${name}" ContentType="${type}"/>`));
  }

  relationships(part: string): Relationship[] {
    return relationshipsIn(this.text(relsOf(part)), part);
  }

  /** Where the part of this kind is that `part` leads to. */
  target(part: string, kind: string): string | undefined {
    return this.relationships(part).find(({ type }) => type.endsWith(`/${kind}`))?.part;
  }

  /** @returns the new relationship's id */
  relate(part: string, type: string, target: string, external = false): string {
    const name = relsOf(part);
    const known = new Set(this.relationships(part).map(({ id }) => id));
    let number = known.size + 1;
    while (known.has(`rId${number}`)) number += 1;
    const mode = external ? ' TargetMode="External"' : '';
    const path = external ? target : `/${target}`;
    const element = `<Relationship Id="rId${number}" Type="${type}" Target="${escaped(path)}"${mode}/>`;
    this.put(name, within(this.text(name) || EMPTY_RELS, element));
    if (this.typeOf(name) === '') this.setType(name, RELS_TYPE);
    return `rId${number}`;
  }

  unrelate(part: string, ids: ReadonlySet<string>): void {
    const rels = this.text(relsOf(part));
    const gone = [...elementsIn(rels, rels === '' ? 0 : rootOf(rels).from)].filter((element) =>
      ids.has(attribute(openingOf(rels, element), 'Id') ?? ''),
    );
    if (gone.length > 0) this.put(relsOf(part), splice(rels, cut(gone)));
  }

  /** In the order the parts came in. */
  zip(isStored = false): Uint8Array {
    return pack(new Map(this.all().map((name) => [name, this.bytes(name)])), isStored);
  }
}

const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const EMPTY_RELS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The root with one element more at its end. */
function within(xml: string, element: string): string {
  const root = rootOf(xml);
  return splice(xml, append(xml, root, prefixed(element, root)));
}

/** No pattern here runs past the next `<`: over a part made of beginnings alone that would take the square of its length. */
export function relationshipsIn(xml: string, from: string): Relationship[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map(([, attributes = '']) => {
    const read = (name: string): string => attribute(` ${attributes}`, name) ?? '';
    const [target, external] = [read('Target'), read('TargetMode') === 'External'];
    return { id: read('Id'), target, type: read('Type'), external, part: external ? '' : absolute(folderOf(from), target) };
  });
}

function absolute(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function folderOf(part: string): string {
  return part.replace(/\/?[^/]*$/, '');
}

export function relsOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}
