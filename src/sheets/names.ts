type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A new tab after all the others. One of that name stays as it is, whoever's it is: the new one gets a number. Sheets compares
 * names without case.
 */
export function addTab(spreadsheet: Spreadsheet, wanted: string): Sheet {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
  let name = wanted;
  for (let number = 2; names.includes(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return spreadsheet.insertSheet(name, names.length);
}
