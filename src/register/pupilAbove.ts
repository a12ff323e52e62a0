/** Whose a whole sheet is. */
import { cellText, type Grid } from '../meaning/cell';

/** "Name: AB" above the table: the sheet is that pupil's. */
export function pupilAbove(grid: Grid, headingIndex: number): string | undefined {
  for (const row of grid.slice(0, headingIndex)) {
    for (const [column, cell] of row.entries()) {
      const match =
        /^(?:(?:pupil|student|child|learner)(?:['’]s)?(?: name)?|name(?: of (?:the )?(?:pupil|child|student|learner))?)\s*:\s*(.*)$/i.exec(
          cellText(cell),
        );
      const name = match ? (match[1] ?? '') || cellText(row[column + 1]) : '';
      if (name !== '') return name.trim();
    }
  }
  return undefined;
}
