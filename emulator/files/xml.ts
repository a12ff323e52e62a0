/**
 * Places in the text of an XML part, so that a piece of it can be changed and all else stays as it is, byte for byte. The parts are
 * well-formed: `checkParts` has looked.
 */
export interface Element {
  /** With its prefix, as it is written. */
  readonly tag: string;
  /** Without. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; both are `end` where it is closed at once. */
  readonly from: number;
  readonly to: number;
}

/** Text to stand in place of what is there; nothing is there where `start` is `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPENING = /<([\w:.-]+)(?:[^"'>]|"[^"]*"|'[^']*')*>/y;

/** The elements that stand directly in `xml` between two places. */
export function* elementsIn(xml: string, from = 0, to = xml.length): Generator<Element> {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const next = xml.charAt(at + 1);
    if (next === '/') return;
    if (next === '!' || next === '?') {
      at = afterAside(xml, at);
      continue;
    }
    const { tag, end: content, isClosed } = openingAt(xml, at);
    const closing = isClosed ? { at: content, end: content } : closingOf(xml, tag, content);
    yield { tag, name: bare(tag), start: at, end: closing.end, from: content, to: closing.at };
    at = closing.end;
  }
}

function openingAt(xml: string, at: number): { tag: string; end: number; isClosed: boolean } {
  OPENING.lastIndex = at;
  const [whole = '<', tag = ''] = OPENING.exec(xml) ?? [];
  return { tag, end: at + whole.length, isClosed: whole.endsWith('/>') };
}

const endsTag = (xml: string, at: number): boolean => xml.charAt(at) === '>' || /\s/.test(xml.charAt(at));

/** Where the element ends whose content begins at `from`. */
function closingOf(xml: string, tag: string, from: number): { at: number; end: number } {
  const close = xml.indexOf(`</${tag}`, from);
  const inner = xml.slice(from, close < 0 ? undefined : close);
  // The search of a whole sheet at once takes a hundredth of the time that its tags take one by one.
  const isPlain = endsTag(xml, close + tag.length + 2) && !inner.includes(`<${tag}`) && !inner.includes('<!') && !inner.includes('<?');
  let at = isPlain ? close : from;
  for (let depth = isPlain ? 0 : 1; depth > 0 && at >= 0;) {
    at = xml.indexOf('<', at);
    const next = xml.charAt(at + 1);
    if (at < 0) break;
    if (next === '!' || next === '?') at = afterAside(xml, at);
    else if (next === '/') {
      depth -= 1;
      if (depth > 0) at = xml.indexOf('>', at) + 1;
    } else {
      const { end, isClosed } = openingAt(xml, at);
      if (!isClosed) depth += 1;
      at = end;
    }
  }
  return at < 0 ? { at: xml.length, end: xml.length } : { at, end: xml.indexOf('>', at) + 1 };
}

const bare = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

function afterAside(xml: string, at: number): number {
  const close = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const end = xml.indexOf(close, at + 4);
  return end < 0 ? xml.length : end + close.length;
}

/** @throws where there is none: a part without its root was refused when the file was opened. */
export function rootOf(xml: string): Element {
  let start = xml.indexOf('<');
  while (start >= 0 && /[!?]/.test(xml.charAt(start + 1))) start = xml.indexOf('<', afterAside(xml, start));
  const { tag, end: from, isClosed } = openingAt(xml, start);
  if (tag === '') throw new Error('A part has no root.');
  if (isClosed) return { tag, name: bare(tag), start, end: from, from, to: from };
  const last = xml.lastIndexOf(`</${tag}`);
  // A comment may come after it, which may say anything.
  const closing = xml.includes('-->', last) ? closingOf(xml, tag, from) : { at: last, end: xml.indexOf('>', last) + 1 };
  return { tag, name: bare(tag), start, end: closing.end, from, to: closing.at };
}

export function childrenOf(xml: string, { from, to }: Element): Element[] {
  return [...elementsIn(xml, from, to)];
}

export function childOf(xml: string, parent: Element, name: string): Element | undefined {
  for (const child of elementsIn(xml, parent.from, parent.to)) if (child.name === name) return child;
  return undefined;
}

/** `<row r="1" ht="20">` of the whole element. */
export function openingOf(xml: string, { start, end, from }: Element): string {
  return xml.slice(start, from === end ? end : from);
}

/** As it is written, with its entities. Undefined where there is none. */
export function attribute(opening: string, name: string): string | undefined {
  const found = valueOf(name).exec(opening);
  return found?.[1] ?? found?.[2];
}

/** The tag with the attribute so, or without it. `value` is written as it is. */
export function withAttribute(opening: string, name: string, value: string | undefined): string {
  const known = valueOf(name);
  const text = value === undefined ? '' : ` ${name}="${value}"`;
  return known.test(opening) ? opening.replace(known, () => text) : opening.replace(/\s*\/?>$/, (close) => text + close);
}

const patterns = new Map<string, RegExp>();

function valueOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

/** Takes the elements out. */
export function cut(elements: readonly Element[]): Edit[] {
  return elements.map(({ start, end }) => ({ start, end, text: '' }));
}

/** Puts the text at the element's end, within it, with another opening tag where one is given. */
export function append(xml: string, element: Element, text: string, opening = openingOf(xml, element)): Edit[] {
  const { tag, start, end, from, to } = element;
  if (from === end) return [{ start, end, text: `${opening.replace(/\s*\/>$/, '>')}${text}</${tag}>` }];
  return [
    { start, end: from, text: opening },
    { start: to, end: to, text },
  ];
}

/** Gives the element another opening tag. */
export function retag(xml: string, element: Element, change: (opening: string) => string): Edit {
  const opening = openingOf(xml, element);
  return { start: element.start, end: element.start + opening.length, text: change(opening) };
}

export function splice(xml: string, edits: readonly Edit[]): string {
  let [result, copied] = ['', 0];
  // Of two at one place, the one that was asked for first stands first.
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    result += xml.slice(copied, start) + text;
    copied = end;
  }
  return result + xml.slice(copied);
}

/** `x:` of `<x:worksheet>`. */
export function prefixOf({ tag, name }: Element): string {
  return tag.slice(0, tag.length - name.length);
}

/** Our elements have no prefix; in a part that gives its own elements one, they need it too. */
export function prefixed(xml: string, root: Element): string {
  const prefix = prefixOf(root);
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}`);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
