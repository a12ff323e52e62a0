/** A line of a result, by column. */
export type Line = Readonly<Record<string, string | number | boolean | null>>;
