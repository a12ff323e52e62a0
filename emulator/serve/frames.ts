/** HTML that scripts have shown, each at an address that cannot be guessed and does not hold the page's token. */
import { randomBytes } from 'node:crypto';

const KEPT = 10;

export class Frames {
  private readonly pages = new Map<string, string>();

  constructor(private readonly client: string) {}

  add(html: string): string {
    const id = randomBytes(24).toString('hex');
    this.pages.set(id, this.withClient(html));
    for (const old of [...this.pages.keys()].slice(0, -KEPT)) this.pages.delete(old);
    return `/frame/${id}`;
  }

  get(id: string): string | undefined {
    return this.pages.get(id);
  }

  /** `google.script` has to be there before the file's own scripts; the doctype has to stay first. */
  private withClient(html: string): string {
    const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
    return `${doctype}<script>${this.client}</script>${html.slice(doctype.length)}`;
  }
}
