/** Tabs of ours: added under a free name, marked at once, and known again if that was broken off in between. */
import { markOf } from '../../text';
import type { Book } from './book';
import { isWhollyBlank } from './untouched';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One of that name stays as it is, whoever's it is: the new one gets a number. Sheets compares names without case. */
export function freeName({ tabs }: Book, wanted: string): string {
  const names = tabs().map((tab) => tab.name.toLowerCase());
  let name = wanted;
  for (let number = 2; names.includes(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** A new tab after all the others, with its mark; and the name it got. */
export function addTab(book: Book, wanted: string, key: string, value: string): { sheet: Sheet; name: string } {
  const name = freeName(book, wanted);
  book.memory().noteTab(markOf(name));
  const sheet = book.insert(name, book.tabs().length);
  sheet.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  book.memory().forgetTab();
  return { sheet, name };
}

/** Takes away a tab that was added and not marked; only where nothing is on it. Its name may be a pupil's, so only its mark was noted. @returns whether there was one */
export function recoverTab(book: Book): boolean {
  const { brokenTab: mark, forgetTab } = book.memory();
  if (mark === null) return false;
  const sheet = book.tabs().find(({ name, hasCells }) => markOf(name) === mark && hasCells())?.sheet;
  if (sheet && sheet.getDeveloperMetadata().length === 0 && isWhollyBlank(sheet)) book.remove(sheet);
  forgetTab();
  return true;
}
