/** A whole register, read. */
import type { ChosenColumn } from './chosenColumn';
import type { Columns } from './headings';
import type { NoRegister, RegisterNotice } from './notice';
import type { PupilName, PupilStyle } from './pupils';
import type { Row } from './row';

export interface Register {
  /** Position in the grid, from 0; null where the headings were given apart, or the form goes without. */
  readonly headingIndex: number | null;
  readonly headings: readonly string[];
  /** The fields that the register has. */
  readonly columns: Columns;
  readonly chosen: readonly ChosenColumn[];
  /** Headings of columns with something in them that was taken for nothing; not those that somebody has said are not used. */
  readonly unused: readonly string[];
  readonly pupilStyle: PupilStyle;
  /** In the order of the grid, without blank rows and banners. */
  readonly rows: readonly Row[];
  /** Pupils who are named with no intervention beside them: they are in every list all the same. */
  readonly withoutRows: readonly PupilName[];
  /** The title that says it is a base's own register: its pupils are placed there. */
  readonly base?: string;
  readonly notices: readonly RegisterNotice[];
}

export type RegisterReading = Register | { readonly why: NoRegister };
