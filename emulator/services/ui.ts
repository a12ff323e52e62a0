import type { Context } from './context';
import { enumOf, UI_ENUMS } from './enums';
import { GoogleUi } from './google';
import type { HtmlOutput } from './htmlService';
import { Menu } from './menu';
import type { Offers, Service } from './service';

const METHODS = {
  createAddonMenu: '',
  createMenu: 'text',
  alert: '~ text | text ButtonSet | text text ButtonSet',
  showSidebar: '~ HtmlOutput',
  showModalDialog: '~ HtmlOutput text',
} as const satisfies Offers<GoogleAppsScript.Base.Ui>;

export class Ui extends GoogleUi {
  static readonly service: Service = { name: 'Ui', offers: METHODS, enums: UI_ENUMS };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override createAddonMenu(): Menu {
    return new Menu(this.context, 'addon', '');
  }

  override createMenu(caption: string): Menu {
    return new Menu(this.context, 'bar', caption);
  }

  /** `prompt`; `prompt, buttons`; `title, prompt, buttons`. The user's answer is the context's to give. */
  override alert(first: string, second?: unknown): GoogleAppsScript.Base.Button {
    const [title, prompt] = typeof second === 'string' ? [first, second] : ['', first];
    this.context.screen.show({ kind: 'alert', title, prompt });
    this.wait();
    const answer = enumOf('Button', this.context.answer(title, prompt));
    return answer as unknown as GoogleAppsScript.Base.Button;
  }

  override showSidebar(userInterface: unknown): void {
    const output = userInterface as HtmlOutput;
    this.context.screen.show({ kind: 'sidebar', title: output.getTitle(), html: output.getContent() });
  }

  override showModalDialog(userInterface: unknown, title: string): void {
    this.context.screen.show({ kind: 'dialog', title, html: (userInterface as HtmlOutput).getContent() });
  }

  /**
   * The script stands still until the user answers. Locks don't survive that
   * (https://developers.google.com/apps-script/guides/dialogs); without a browser nobody ever answers.
   */
  private wait(): void {
    this.context.locks.clear();
    if (this.context.screen.closed) this.context.clock.end();
  }
}
