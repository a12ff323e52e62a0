import type { SidebarStart } from '../messages';
import { MENU } from '../public';
import { explained } from './book/userError';

const TITLE = 'Outventions';

/** May do nothing else: when the spreadsheet opens, the script has no permission for anything but a menu. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { caption, name } of MENU) menu.addItem(caption, name);
  menu.addToUi();
}

/** @param start what it begins with, which it reads before it shows anything */
export function openSidebar(start: SidebarStart): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').append(`<script>document.body.dataset.start = '${start}';</script>`);
  SpreadsheetApp.getUi().showSidebar(page.setTitle(TITLE));
}

/** Runs a menu command and says how it went: in passing where it went well, in a box to be closed where it did not. */
export function fromMenu(action: () => string): void {
  let said: string;
  try {
    said = action();
  } catch (error) {
    SpreadsheetApp.getUi().alert(TITLE, explained(error).message, SpreadsheetApp.getUi().ButtonSet.OK);
    return;
  }
  SpreadsheetApp.getActiveSpreadsheet().toast(said, TITLE, TOAST_SECONDS);
}

const TOAST_SECONDS = 8;
