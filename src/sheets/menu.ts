import { MENU } from '../public';
import { VERSION } from '../version';
import { inPlainWords } from './say';

export const TITLE = 'Outventions';

/** May do nothing else: when the spreadsheet opens, the script has no permission for anything but a menu. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { caption, name } of MENU) menu.addItem(caption, name);
  menu.addToUi();
}

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE));
}

/** Runs a menu command and says how it went: in passing where it went well, in a box to be closed where it did not. */
export function fromMenu(action: () => string): void {
  let message: string;
  try {
    message = action();
  } catch (error) {
    SpreadsheetApp.getUi().alert(TITLE, inPlainWords(error), SpreadsheetApp.getUi().ButtonSet.OK);
    return;
  }
  SpreadsheetApp.getActiveSpreadsheet().toast(message, TITLE, TOAST_SECONDS);
}

const TOAST_SECONDS = 8;

/** For whoever asks which version a school has. */
export function about(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(`${TITLE} ${VERSION}`, ABOUT, ui.ButtonSet.OK);
}

const ABOUT =
  'Adds up how much of the taught week each pupil is out of class. Nothing leaves this spreadsheet. Its figures are prompts for a conversation: nothing is decided about a child. Help is in the sidebar, under Help.';
