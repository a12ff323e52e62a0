/** Several buttons as one stop of the Tab key: the arrow keys lead from one to the next. */
export function oneStop(buttons: readonly HTMLButtonElement[]): void {
  buttons.forEach((button, i) => {
    button.tabIndex = i === 0 ? 0 : -1;
    button.addEventListener('keydown', (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = by === undefined ? undefined : buttons[i + by];
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    button.addEventListener('focus', () => {
      for (const each of buttons) each.tabIndex = each === button ? 0 : -1;
    });
  });
}
