/** The tab bar: arrow keys, Home and End go from section to section, and each section stays as it was left. */
import { make } from './dom';

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly panel: HTMLElement;
  /** The section has just been opened. */
  readonly opened?: () => void;
  /** It is about to be left. */
  readonly left?: () => void;
}

export interface Tabs {
  readonly bar: HTMLElement;
  readonly show: (id: string) => void;
}

export function tabsOf(sections: readonly Section[], changed: () => void): Tabs {
  const scrolled = new Map<Section, number>();
  let open: Section | undefined;
  const tabs = sections.map((section) => {
    const { id, label, panel } = section;
    panel.id = `panel-${id}`;
    panel.hidden = true;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `tab-${id}`);
    const tab = make('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': panel.id, tabindex: '-1' }, label);
    tab.addEventListener('click', () => {
      go(section);
    });
    return { section, tab };
  });

  function go(section: Section): void {
    if (open === section) return;
    if (open) {
      scrolled.set(open, window.scrollY);
      open.left?.();
    }
    open = section;
    for (const each of tabs) {
      const chosen = each.section === section;
      each.tab.setAttribute('aria-selected', String(chosen));
      each.tab.tabIndex = chosen ? 0 : -1;
      each.section.panel.hidden = !chosen;
    }
    changed();
    window.scrollTo(0, scrolled.get(section) ?? 0);
    section.opened?.();
  }

  const bar = make('div', { role: 'tablist', 'aria-label': 'Sections', class: 'tabs' }, ...tabs.map(({ tab }) => tab));
  bar.addEventListener('keydown', (event) => {
    const at = tabs.findIndex(({ tab }) => tab === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined || at < 0 ? undefined : tabs[to % tabs.length];
    if (!next) return;
    event.preventDefault();
    next.tab.focus();
    go(next.section);
  });
  const [first] = sections;
  if (first) go(first);
  const show = (id: string): void => {
    const found = tabs.find(({ section }) => section.id === id);
    if (!found) return;
    go(found.section);
    found.tab.focus();
  };
  return { bar, show };
}
