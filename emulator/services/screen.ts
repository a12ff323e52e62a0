import type { UiEvent } from '../session';

/** What the user sees of one execution. Once the browser is closed, nobody sees the rest. */
export class Screen {
  private open = true;

  constructor(private readonly seen: UiEvent[]) {}

  get closed(): boolean {
    return !this.open;
  }

  close(): void {
    this.open = false;
  }

  show(event: UiEvent): void {
    if (this.open) this.seen.push(event);
  }
}
