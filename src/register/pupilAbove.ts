/** Whose a whole sheet is. */
import { cellText, type Grid } from '../meaning/cell';

/**
 * The pupil whose the whole sheet is: "Name: AB" above the table, in one cell or two. Undefined where no line says so.
 * @example pupilAbove([['Name:', 'AB'], ['Intervention', 'Mins']], 1) // 'AB'
 * @example pupilAbove([['Interventions', '']], 1) // undefined
 */
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
