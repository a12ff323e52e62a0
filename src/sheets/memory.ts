/** What is remembered with the document: choices and corrections. No pupil's data: headings are kept as marks only. */
import * as z from 'zod/mini';
import { BLANK_PUPILS, PUPILS_IN_CELL } from '../settings/settings';

const KEY = 'outventions.chosen';

/** Of one sheet, by its id, so that renaming the tab loses nothing; columns by their heading's mark, so that moving them doesn't either. */
const sheetChoices = z.object({
  /** Heading mark → a field's name, or "Not used". */
  columns: z.optional(z.record(z.string().check(z.regex(/^#[0-9a-f]{8}$/)), z.string())),
  unsaidPlace: z.optional(z.enum(['out of class', 'in class', 'unknown'])),
  headingRow: z.optional(z.int()),
  pupilsInCell: z.optional(z.enum(PUPILS_IN_CELL)),
  blankPupils: z.optional(z.enum(BLANK_PUPILS)),
});
const chosen = z.object({ taughtMinutes: z.optional(z.number()), sheets: z.optional(z.record(z.string(), sheetChoices)) });

export type SheetChoices = z.infer<typeof sheetChoices>;
export type Chosen = z.infer<typeof chosen>;

/** May be null on the platform, although the types say not. */
function properties(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}

/** Nothing, or something unreadable, is as if nothing had been chosen. */
export function recall(): Chosen {
  try {
    const parsed = chosen.safeParse(JSON.parse(properties()?.getProperty(KEY) ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

export function remember(choice: Chosen): void {
  properties()?.setProperty(KEY, JSON.stringify(choice));
}
