/** What every part of a sheet's writing needs to know. */
import type { SheetData, Workbook } from '../workbook/model';
import type { Moves } from './moves';
import type { Origins, SheetOrigin } from './origins';
import type { Live } from './spill';

export interface SheetWriting {
  workbook: Workbook;
  sheet: SheetData;
  origin: SheetOrigin | undefined;
  origins: Origins;
  moves: Moves;
  live: Live;
}
