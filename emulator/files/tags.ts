/** The tags of an XML part one after another, strictly: what is not well-formed ends in a `Fault`, and so does a document type. */
import { damaged, suspicious } from './problems';

export interface Tag {
  /** Without its prefix. */
  name: string;
  opens: boolean;
  attributes: Record<string, string>;
  /** Where what follows the tag begins. */
  end: number;
}

/** Deeper than any spreadsheet's parts go. */
const DEEPEST = 500;

const OPENING = /<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** `wanted` are the names to be told of; only they get their attributes. */
export function* tagsOf(xml: string, wanted: ReadonlySet<string>): Generator<Tag> {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const next = xml.charAt(at + 1);
    if (next === '!' || next === '?') {
      at = endOfAside(xml, at);
    } else if (next === '/') {
      const end = found(xml.indexOf('>', at));
      if (open.pop() !== xml.slice(at + 2, end).trimEnd()) throw damaged();
      at = end + 1;
    } else {
      OPENING.lastIndex = at;
      const [whole, tag = '', attributes = '', closed] = OPENING.exec(xml) ?? [];
      if (whole === undefined || open.length >= DEEPEST) throw damaged();
      at += whole.length;
      if (closed === '') open.push(tag);
      const name = tag.slice(tag.indexOf(':') + 1);
      if (wanted.has(name)) yield { name, opens: closed === '', attributes: attributesOf(attributes), end: at };
    }
  }
  if (open.length > 0) throw damaged();
}

/** Comments, raw text and instructions to programs. A document type can define entities that grow without end, or name files. */
function endOfAside(xml: string, at: number): number {
  if (xml.startsWith('<?', at)) return found(xml.indexOf('?>', at)) + 2;
  if (xml.startsWith('<!--', at)) return found(xml.indexOf('-->', at + 4)) + 3;
  if (xml.startsWith('<![CDATA[', at)) return found(xml.indexOf(']]>', at)) + 3;
  throw suspicious();
}

function found(index: number): number {
  if (index < 0) throw damaged();
  return index;
}

const NONE: Record<string, string> = {};

function attributesOf(text: string): Record<string, string> {
  if (text === '') return NONE;
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) attributes[name] = plainText(double ?? single ?? '');
  return attributes;
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const LAST_CODE = 0x10ffff;

/** Without the five entities there are, and without letters written as numbers. */
export function plainText(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(lt|gt|quot|apos|amp));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code <= LAST_CODE ? String.fromCodePoint(code) : whole;
  });
}
