import { session } from '../support';

describe('opening a spreadsheet', () => {
  const menuCode = `function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Check register', 'check').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Help', 'help')).addToUi();
  }`;

  it('shows the menus that onOpen builds', () => {
    const { menus, openError } = session(menuCode, { addOnName: 'Outvention' });
    expect(openError).toBeUndefined();
    expect(menus).toEqual([
      {
        place: 'addon',
        caption: 'Outvention',
        items: [
          { caption: 'Check register', functionName: 'check' },
          {},
          { caption: 'More', items: [{ caption: 'Help', functionName: 'help' }] },
        ],
      },
    ]);
  });

  it('shows the menus without the user having granted anything', () => {
    expect(session(menuCode, { authorised: false }).menus).toHaveLength(1);
  });

  it('shows no menu when onOpen reads the spreadsheet without a grant', () => {
    const opened = session(`function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }`, { authorised: false });
    expect(opened.menus).toEqual([]);
    expect(opened.openError).toBe(
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ' +
        '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  it('shows no menu when code outside any function fails', () => {
    const opened = session(`${menuCode} PropertiesService.getUserProperties();`, { authorised: false });
    expect(opened.menus).toEqual([]);
    expect(opened.openError).toContain('PropertiesService.getUserProperties');
  });

  it('tells onOpen how far it is authorised', () => {
    const code = `function onOpen(e) { throw new Error(String(e.authMode) + (e.authMode === ScriptApp.AuthMode.NONE)); }`;
    expect(session(code, { authorised: false }).openError).toBe('Error: NONEtrue');
    expect(session(code).openError).toBe('Error: LIMITEDfalse');
  });

  it('opens no sidebar by itself', () => {
    const code = `function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar')); }`;
    expect(session(code).openError).toContain('not sufficient to call Ui.showSidebar');
  });

  it('lets no function run before the user has granted anything', () => {
    const opened = session('function go() {}', { authorised: false });
    const refusal = 'Authorization is required to perform that action.';
    expect([opened.runMenu('go').error, opened.callFromSidebar('go', []).error]).toEqual([refusal, refusal]);
  });

  it('gives onOpen thirty seconds', () => {
    const slow = { takes: (what: string) => (what === 'onOpen' ? 30_001 : 0) };
    expect(session('function onOpen() {}', slow).openError).toBe('Exceeded maximum execution time');
  });
});
