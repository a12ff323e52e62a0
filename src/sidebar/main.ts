/** The sidebar: four sections behind a tab bar. It draws what it was told and asks for more; nothing is decided here. */
import type { SidebarStart } from '../messages';
import { helpSection } from './help';
import { hush, messageLine, say } from './message';
import { pupilsSection } from './pupils/section';
import { registerSection } from './register/section';
import { reviewSection } from './review/section';
import { tabsOf } from './tabs';

const head = document.getElementById('head') ?? document.body;
const panels = document.getElementById('panels') ?? document.body;

// Whatever goes wrong in here, there is a sentence instead of a blank or half-drawn panel.
const broke = (): void => {
  say('bad', 'Something in this sidebar did not work. What you typed is still here: copy it, then close and open the sidebar.');
};
window.addEventListener('error', broke);
window.addEventListener('unhandledrejection', broke);

const toRegister = (): void => {
  tabs.show('register');
};
const pupils = pupilsSection(toRegister, (pupil, decisions) => {
  tabs.show('review');
  void review.decide(pupil, decisions);
});
const register = registerSection(panels, (status) => {
  pupils.filter(status);
  tabs.show('pupils');
});
const review = reviewSection(panels, toRegister);
const sections = [register, pupils, review, helpSection(panels)];
const tabs = tabsOf(sections, hush);

head.append(tabs.bar, messageLine);
panels.append(...sections.map(({ panel }) => panel));

/** The menu's item that opened the sidebar stands behind the page, so it is there once all of it is read. */
const STARTS: Readonly<Record<SidebarStart, () => void>> = {
  check: () => {
    register.check();
  },
  review: () => {
    tabs.show('review');
  },
  papers: () => {
    tabs.show('review');
    void review.openPapers();
  },
  help: () => {
    tabs.show('help');
  },
};
document.addEventListener('DOMContentLoaded', () => {
  const start = document.body.dataset['start'];
  if (start !== undefined && start in STARTS) STARTS[start as SidebarStart]();
});
