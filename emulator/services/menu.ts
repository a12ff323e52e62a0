import type { Menu as Built, MenuItem } from '../session';
import type { Context } from './context';
import { GoogleMenu } from './google';
import type { Service } from './service';

export class Menu extends GoogleMenu {
  static readonly service: Service = {
    name: 'Menu',
    local: true,
    offers: { addItem: 'text text', addSeparator: '', addSubMenu: 'Menu', addToUi: '' },
  };
  private readonly context: Context;
  private readonly built: Built;

  constructor(context: Context, place: Built['place'], caption: string) {
    super();
    this.context = context;
    this.built = { place, caption, items: [] };
  }

  override addItem(caption: string, functionName: string): this {
    return this.add({ caption, functionName });
  }

  override addSeparator(): this {
    return this.add({});
  }

  override addSubMenu(menu: unknown): this {
    const { caption, items } = (menu as Menu).built;
    return this.add({ caption, items });
  }

  /** A menu of the same place and caption takes the old one's place. */
  override addToUi(): void {
    const { menus } = this.context;
    const same = menus.findIndex(({ place, caption }) => place === this.built.place && caption === this.built.caption);
    if (same === -1) menus.push(this.built);
    else menus[same] = this.built;
  }

  private add(item: MenuItem): this {
    this.built.items.push(item);
    return this;
  }
}
