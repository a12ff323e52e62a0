/** Tabs of ours: added under a free name, marked at once, and known again if that was broken off in between. */
import { brokenTab, forgetTab, noteTab } from './memory';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One of that name stays as it is, whoever's it is: the new one gets a number. Sheets compares names without case. */
export function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
  let name = wanted;
  for (let number = 2; names.includes(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** A new tab after all the others, with its mark. */
export function addTab(spreadsheet: Spreadsheet, wanted: string, key: string, value: string): Sheet {
  const name = freeName(spreadsheet, wanted);
  noteTab(name);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  sheet.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  forgetTab();
  return sheet;
}

/** Takes away a tab that was added and not marked; only where nobody has typed anything into it. */
export function recoverTab(spreadsheet: Spreadsheet): void {
  const name = brokenTab();
  if (name === null) return;
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet && sheet.getLastRow() === 0 && sheet.getDeveloperMetadata().length === 0) spreadsheet.deleteSheet(sheet);
  forgetTab();
}
