import { sheetWith } from '../support';

describe('developer metadata', () => {
  it('moves with its column when others are inserted before it, and goes when it is deleted', () => {
    const { sheet, ss } = sheetWith();
    const found = (): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] => ss.createDeveloperMetadataFinder().withKey('k').find();
    sheet.getRange('C:C').addDeveloperMetadata('k', 'total');
    sheet.insertColumnsBefore(1, 2);
    const location = found()[0]?.getLocation();
    expect([found()[0]?.getValue(), location?.getColumn()?.getColumn(), String(location?.getLocationType()), location?.getRow()]).toEqual([
      ...['total', 5, 'COLUMN', null],
    ]);
    sheet.deleteColumn(5);
    expect(found()).toEqual([]);
  });

  it('is found by place, key, value, visibility and kind of place', () => {
    const { sheet, ss, SpreadsheetApp } = sheetWith();
    const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
    ss.addDeveloperMetadata('k', 'book', PROJECT);
    sheet.addDeveloperMetadata('k', 'sheet');
    sheet.getRange('2:2').addDeveloperMetadata('k', PROJECT);
    sheet.getRange('B:B').addDeveloperMetadata('other', 'x');
    const all = (): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder => ss.createDeveloperMetadataFinder();
    expect(all().find()).toHaveLength(4);
    expect(sheet.createDeveloperMetadataFinder().find()).toHaveLength(3);
    expect(sheet.getRange('A1:B2').createDeveloperMetadataFinder().find()).toHaveLength(0);
    expect(all().withKey('k').find()).toHaveLength(3);
    expect(
      all()
        .withVisibility(PROJECT)
        .find()
        .map((one) => String(one.getVisibility())),
    ).toEqual(['PROJECT', 'PROJECT']);
    expect(all().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW).find()[0]?.getLocation().getRow()?.getRow()).toBe(2);
    expect(all().withValue('x').find()).toHaveLength(1);
    expect([ss, sheet, sheet.getRange('2:2')].map((place) => place.getDeveloperMetadata().length)).toEqual([1, 1, 1]);
    expect(sheet.getDeveloperMetadata()[0]?.getLocation().getSheet()?.getName()).toBe('Sheet1');
  });

  it('can be changed and removed, and is gone then', () => {
    const { ss } = sheetWith();
    ss.addDeveloperMetadata('k', 'a');
    const [entry] = ss.getDeveloperMetadata();
    entry?.setValue('b');
    expect([entry?.getKey(), ss.getDeveloperMetadata()[0]?.getValue(), ss.getDeveloperMetadata()[0]?.getId() === entry?.getId()]).toEqual([
      ...['k', 'b', true],
    ]);
    entry?.remove();
    expect(() => entry?.getValue()).toThrow('The developer metadata does not exist.');
  });

  it('is copied with its sheet, under an id of its own', () => {
    const { sheet, ss } = sheetWith();
    sheet.addDeveloperMetadata('k', 'v');
    sheet.copyTo(ss);
    const ids = ss
      .createDeveloperMetadataFinder()
      .withKey('k')
      .find()
      .map((one) => one.getId());
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });
});
