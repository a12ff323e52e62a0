/** F6 and Shift+F6 go round the parts of the page: Tab alone would stay in the grid, where it moves from cell to cell. */
export interface Region {
  element: Element;
  /** False where there is nothing to take the focus. */
  focus: () => boolean;
}

export function goRound(regions: Region[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const at = regions.findIndex(({ element }) => element.contains(document.activeElement));
    const forward = event.shiftKey ? -1 : 1;
    for (let tried = 1; tried <= regions.length; tried += 1) {
      const next = (at + forward * tried + regions.length * 2) % regions.length;
      if (regions[next]?.focus() === true) return;
    }
  });
}
