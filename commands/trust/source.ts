/** A table to be read. */
export interface Source {
  /** Where it is read from: the file itself, or a .csv made of it. */
  readonly path: string;
  /** The file's name in the folder. */
  readonly file: string;
  readonly table: 'pupils' | 'kinds';
}
