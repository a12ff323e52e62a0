/** What is remembered with the document: the taught week and review date that were last chosen. No pupil's data. */
import * as z from 'zod/mini';

const KEY = 'outventions.chosen';
const chosen = z.object({ taughtMinutes: z.optional(z.number()) });

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
