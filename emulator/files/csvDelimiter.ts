/**
 * What parts a .csv's columns: commas, or semicolons from an Excel whose decimals have commas, or tabs, or upright strokes. The library guesses too,
 * but a doubled quotation mark within a cell leads it astray.
 */
const CANDIDATES = [',', ';', '\t', '|'];
const NONE = CANDIDATES.map(() => 0);
const QUOTE = '"';
const ROWS = 10;

/** The mark that parts most of the first rows into equally many cells, and of two such the one that makes more of them. */
export function delimiterOf(text: string): string {
  const rows = firstRows(text);
  let best = { delimiter: ',', score: 0 };
  CANDIDATES.forEach((delimiter, index) => {
    const times = new Map<number, number>();
    for (const { [index]: count = 0 } of rows) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
    const score = Math.max(0, ...[...times].map(([count, same]) => same + count / (count + 1)));
    if (score > best.score) best = { delimiter, score };
  });
  return best.delimiter;
}

/** How many of each candidate the first rows have outside of quotes, which begin after any of them. */
function firstRows(text: string): number[][] {
  const rows: number[][] = [];
  let [counts, isQuoted, isStart] = [NONE, false, true];
  for (let at = 0; at < text.length && rows.length < ROWS; at += 1) {
    const letter = text.charAt(at);
    const candidate = CANDIDATES.indexOf(letter);
    if (letter === QUOTE && isQuoted) {
      // Of two within quotes the first does not close them.
      if (text.charAt(at + 1) === QUOTE) at += 1;
      else isQuoted = false;
      isStart = false;
    } else if (letter === QUOTE && isStart) {
      isQuoted = true;
    } else if (!isQuoted) {
      isStart = candidate >= 0 || letter === '\n' || letter === '\r';
      if (candidate >= 0) counts = counts.map((count, index) => count + Number(index === candidate));
      else if (isStart) [rows[rows.length], counts] = [counts, NONE];
    }
  }
  return [...rows, counts];
}
