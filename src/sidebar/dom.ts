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

export interface Option {
  readonly value: string;
  readonly text: string;
}

export function optionsOf(options: readonly Option[], value: string): HTMLOptionElement[] {
  return options.map((option) =>
    make('option', option.value === value ? { value: option.value, selected: '' } : { value: option.value }, option.text),
  );
}

export function select(id: string, options: readonly Option[], value: string, change: (value: string) => void): HTMLSelectElement {
  const element = make('select', { id }, ...optionsOf(options, value));
  element.addEventListener('change', () => {
    change(element.value);
  });
  return element;
}

/** Choices that are called what they are. */
export function plainOptions(values: readonly string[]): Option[] {
  return values.map((value) => ({ value, text: value }));
}

export function sentences(lines: readonly string[], look?: string): HTMLElement | null {
  if (lines.length === 0) return null;
  return make('ul', look === undefined ? {} : { class: look }, ...lines.map((line) => make('li', {}, line)));
}

export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** Says it to a screen reader, without moving the focus. */
export function announce(text: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = text;
}
