/** Elements made by hand: what came from a cell only ever becomes text. */
type Child = Node | string | null;

interface Attributes {
  readonly class?: string;
  readonly [name: string]: string | undefined;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

export function button(label: string, look: 'primary' | 'plain' | 'link', press: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', class: look }, label);
  element.addEventListener('click', press);
  return element;
}

/** Says it to a screen reader, without moving the focus. */
export function announce(text: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = text;
}
