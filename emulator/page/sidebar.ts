/** The panel at the right, 300 pixels wide; a new one takes the place of the last. */
import { el } from './dom';
import { scriptFrame, type FrameEvents, type ScriptFrame } from './frame/scriptFrame';

export class Sidebar {
  readonly element = el('aside', { class: 'sidebar', 'aria-label': 'Sidebar', hidden: true });
  private frame: ScriptFrame | undefined;

  constructor(private readonly events: Pick<FrameEvents, 'call' | 'focusGrid'>) {}

  open(title: string, address: string): void {
    this.frame?.dispose();
    const close = () => {
      this.close();
    };
    this.frame = scriptFrame(title || 'Sidebar', address, { ...this.events, close });
    const button = el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close the sidebar', title: 'Close' }, '✕');
    button.addEventListener('click', close);
    this.element.replaceChildren(el('div', { class: 'sidebar-bar' }, el('h2', {}, title), button), this.frame.element);
    this.element.hidden = false;
  }

  close(): void {
    if (this.element.hidden) return;
    this.frame?.dispose();
    this.frame = undefined;
    this.element.hidden = true;
    this.element.replaceChildren();
    this.events.focusGrid();
  }

  focus(): boolean {
    this.frame?.element.focus();
    return this.frame !== undefined;
  }
}
