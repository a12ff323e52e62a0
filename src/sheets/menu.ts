import { ABOUT, checkedInPassing } from '../words/done';
import type { CheckReply } from '../messages';
import { MENU } from '../public';
import { VERSION } from '../version';
import { explained } from './book/userError';

const TITLE = 'Outventions';

/** May do nothing else: when the spreadsheet opens, the script has no permission for anything but a menu. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { caption, name } of MENU) menu.addItem(caption, name);
  menu.addToUi();
}

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE));
}

/** What a menu command says, where something has to be put right. */
export interface ToPutRight {
  readonly inABox: string;
}

/** Runs a menu command and says how it went: in passing where it went well, in a box to be closed where it did not. */
export function fromMenu(action: () => string | ToPutRight): void {
  let said: string | ToPutRight;
  try {
    said = action();
  } catch (error) {
    said = { inABox: explained(error).message };
  }
  if (typeof said === 'string') SpreadsheetApp.getActiveSpreadsheet().toast(said, TITLE, TOAST_SECONDS);
  else SpreadsheetApp.getUi().alert(TITLE, said.inABox, SpreadsheetApp.getUi().ButtonSet.OK);
}

const TOAST_SECONDS = 8;

/** What matters most of a check, to be read in passing; what has to be put right stays until it is closed. */
export function checkedInWords({ cards, rows, notRead, blocked, settingProblems }: CheckReply): string | ToPutRight {
  const found = checkedInPassing(
    rows,
    notRead.length,
    cards.map(({ status }) => status),
  );
  const problems = [...blocked, ...settingProblems];
  return problems.length === 0 ? found : { inABox: [...problems, found].join('\n\n') };
}

/** For whoever asks which version a school has. */
export function about(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(`${TITLE} ${VERSION}`, ABOUT, ui.ButtonSet.OK);
}
