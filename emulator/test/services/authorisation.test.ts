import { createServices, type AuthMode } from '../../index';
import { CURRENT, FULL, run, UI } from '../support';

describe('scopes', () => {
  it.each([
    [[CURRENT], `sheet.getName();`, undefined],
    [[CURRENT], `SpreadsheetApp.getUi();`, `call SpreadsheetApp.getUi. Required permissions: ${UI}`],
    [[UI], '', `call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${CURRENT} || ${FULL})`],
    [[CURRENT, UI], `SpreadsheetApp.create('New');`, `call SpreadsheetApp.create. Required permissions: ${FULL}`],
    [[CURRENT, UI], `SpreadsheetApp.openById('x');`, `call SpreadsheetApp.openById. Required permissions: ${FULL}`],
  ])('with %j, %s says what is missing', (scopes, body, missing) => {
    const expected = missing && `Exception: Specified permissions are not sufficient to ${missing}`;
    expect(run(body, { scopes }).error).toBe(expected);
  });

  it('with the one for all spreadsheets, others can be made and opened', () => {
    const { SpreadsheetApp } = createServices({ scopes: [FULL] });
    const made = SpreadsheetApp.create('Small', 5, 3);
    const [first] = made.getSheets();
    expect([made.getName(), first?.getName(), first?.getMaxRows(), first?.getMaxColumns()]).toEqual(['Small', 'Sheet1', 5, 3]);
    expect(SpreadsheetApp.openById(made.getId()).getName()).toBe('Small');
    expect(SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId()).getName()).toBe('Untitled spreadsheet');
    expect(() => SpreadsheetApp.openById('nowhere')).toThrow('Unexpected error while getting the method or property openById');
  });
});

describe('the mode of an execution', () => {
  const mode = (authMode: AuthMode): ReturnType<typeof createServices> => createServices({ authMode });

  it('NONE lets a script build a menu, and nothing else', () => {
    const none = mode('NONE');
    none.SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi();
    expect(none.menus).toHaveLength(1);
    expect(() => none.SpreadsheetApp.getActiveSpreadsheet()).toThrow('Specified permissions are not sufficient');
    expect(() => none.PropertiesService.getUserProperties()).toThrow(
      'You do not have permission to call PropertiesService.getUserProperties',
    );
  });

  it('LIMITED lets it read, and show nothing', () => {
    const limited = mode('LIMITED');
    expect(limited.SpreadsheetApp.getActiveSheet().getName()).toBe('Sheet1');
    expect(() => {
      limited.SpreadsheetApp.getUi().showSidebar(limited.HtmlService.createHtmlOutput(''));
    }).toThrow('not sufficient to call Ui.showSidebar');
  });

  it('CUSTOM_FUNCTION lets it read, and change nothing in the spreadsheet', () => {
    const range = mode('CUSTOM_FUNCTION').SpreadsheetApp.getActiveSheet().getRange('A1');
    expect(range.getValue()).toBe('');
    expect(() => range.setValue(1)).toThrow('You do not have permission to call setValue');
  });

  it('FULL lets it do all that its scopes allow', () => {
    expect(mode('FULL').SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1).getValue()).toBe(1);
  });
});
