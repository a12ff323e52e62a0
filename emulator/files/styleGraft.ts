/** Styles of the donor, put behind those of the file: what is there already is used, and nothing that is there changes its number. */
import { OFFICE, type Package } from './package';
import { attribute, childrenOf, openingOf, prefixed, prefixOf, rootOf, splice, withAttribute, type Edit, type Element } from './xml';

const STYLES = 'xl/styles.xml';
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const FIRST_OWN_FORMAT = 164;

interface List {
  items: string[];
  added: string[];
}

export class StyleGraft {
  private readonly part: string | undefined;
  /** The file's, or where it has none, the donor's. */
  private readonly xml: string;
  private readonly lists: Map<string, List>;
  private readonly own: Map<string, List>;
  private isUsed = false;

  constructor(
    private readonly pack: Package,
    private readonly donor: Package,
    private readonly workbook: string,
  ) {
    this.part = pack.target(workbook, 'styles');
    this.xml = this.part === undefined ? donor.text(STYLES) : pack.text(this.part);
    this.lists = listsOf(this.xml, this.xml);
    this.own = listsOf(donor.text(STYLES), this.xml);
  }

  /** @param quoted text that would be a formula if somebody typed it again: with this mark it stays text */
  cell(index: number, quoted = false): number {
    if (index === 0 && !quoted) return 0;
    const from = this.own.get('cellXfs')?.items[index] ?? '<xf/>';
    let opening = from.slice(0, from.indexOf('>') + 1);
    for (const [name, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
    ] as const) {
      const old = Number(attribute(opening, name) ?? 0);
      // The first is what the workbook's own cells have, whatever that is.
      if (old > 0) opening = withAttribute(opening, name, String(this.add(list, this.own.get(list)?.items[old] ?? '')));
    }
    opening = withAttribute(opening, 'numFmtId', String(this.numberFormat(Number(attribute(opening, 'numFmtId') ?? 0))));
    if (quoted) opening = withAttribute(opening, 'quotePrefix', '1');
    return this.add('cellXfs', opening + from.slice(from.indexOf('>') + 1));
  }

  dxf(index: number): number {
    return this.add('dxfs', this.own.get('dxfs')?.items[index] ?? '');
  }

  /** A style of the file with the mark. */
  quoted(index: number): number {
    const from = this.lists.get('cellXfs')?.items[index] ?? '<xf/>';
    return this.add('cellXfs', withAttribute(from.slice(0, from.indexOf('>') + 1), 'quotePrefix', '1') + from.slice(from.indexOf('>') + 1));
  }

  private numberFormat(id: number): number {
    if (id < FIRST_OWN_FORMAT) return id;
    const find = (list: List | undefined, fits: (item: string) => boolean): string | undefined => list?.items.find(fits);
    const item = find(this.own.get('numFmts'), (each) => attribute(each, 'numFmtId') === String(id)) ?? '';
    const code = attribute(item, 'formatCode');
    const list = this.lists.get('numFmts');
    const known = find(list, (each) => attribute(each, 'formatCode') === code);
    if (known !== undefined) return Number(attribute(known, 'numFmtId'));
    const used = list?.items.map((each) => Number(attribute(each, 'numFmtId'))) ?? [];
    const free = Math.max(FIRST_OWN_FORMAT - 1, ...used) + 1;
    this.add('numFmts', withAttribute(item, 'numFmtId', String(free)));
    return free;
  }

  private add(name: string, item: string): number {
    this.isUsed = true;
    const list = this.lists.get(name) ?? { items: [], added: [] };
    this.lists.set(name, list);
    const known = list.items.indexOf(item);
    if (known >= 0) return known;
    list.added.push(item);
    return list.items.push(item) - 1;
  }

  /** Writes what was added. */
  finish(): void {
    if (!this.isUsed) return;
    const part = this.part ?? this.newPart();
    const { xml } = this;
    const root = rootOf(xml);
    const children = childrenOf(xml, root);
    const edits = [...this.lists].flatMap(([name, { items, added }]): Edit[] => {
      if (added.length === 0) return [];
      const element = children.find((child) => child.name === name);
      const tag = element?.tag ?? prefixOf(root) + name;
      const opening = element ? withAttribute(openingOf(xml, element), 'count', String(items.length)) : `<${tag} count="${items.length}">`;
      const text = opening.replace(/\s*\/?>$/, '>') + (element ? xml.slice(element.from, element.to) : '') + added.join('') + `</${tag}>`;
      const at = placeOf(children, name) ?? root.to;
      return [element ? { start: element.start, end: element.end, text } : { start: at, end: at, text }];
    });
    this.pack.put(part, splice(xml, edits));
  }

  private newPart(): string {
    const part = this.pack.has(STYLES) ? this.pack.free('xl/styles#.xml') : STYLES;
    this.pack.put(part, this.xml);
    this.pack.setType(part, this.donor.typeOf(STYLES));
    this.pack.relate(this.workbook, `${OFFICE}/styles`, part);
    return part;
  }
}

function placeOf(children: readonly Element[], name: string): number | undefined {
  return children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name))?.start;
}

/** @param like the part whose prefix the items are to have */
function listsOf(xml: string, like: string): Map<string, List> {
  const root = rootOf(xml);
  const home = xml === like ? undefined : rootOf(like);
  return new Map(
    childrenOf(xml, root).map((list) => {
      const items = childrenOf(xml, list).map(({ start, end }) => xml.slice(start, end));
      return [list.name, { items: home ? items.map((item) => prefixed(item, home)) : items, added: [] }];
    }),
  );
}
