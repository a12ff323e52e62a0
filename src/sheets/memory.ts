/** What is remembered with the document: choices and corrections. No pupil's data: headings are kept as marks only. */
import * as z from 'zod/mini';
import { once } from '../remembered';
import { BLANK_PUPILS, PUPILS_IN_CELL } from '../settings/settings';

const KEY = 'outventions.chosen';

/** Made when first asked for: no formula needs what was chosen. */
const chosen = once(() => {
  /** Of one sheet, by its id, so that renaming the tab loses nothing; columns by their heading's mark, so that moving them doesn't either. */
  const sheet = z.object({
    /** Heading mark → a field's name, or "Not used". */
    columns: z.optional(z.record(z.string().check(z.regex(/^#[0-9a-f]{8}$/)), z.string())),
    unsaidPlace: z.optional(z.enum(['out of class', 'in class', 'unknown'])),
    headingRow: z.optional(z.int()),
    pupilsInCell: z.optional(z.enum(PUPILS_IN_CELL)),
    blankPupils: z.optional(z.enum(BLANK_PUPILS)),
  });
  return z.object({ taughtMinutes: z.optional(z.number()), sheets: z.optional(z.record(z.string(), sheet)) });
});

export type Chosen = z.infer<ReturnType<typeof chosen>>;
export type SheetChoices = NonNullable<Chosen['sheets']>[string];

/** May be null on the platform, although the types say not. */
function properties(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}

/** Something unreadable is as if nothing had been chosen; that it can't be asked for is not. */
export function recall(): Chosen {
  return parsed(chosen(), properties()?.getProperty(KEY)) ?? {};
}

export function remember(choice: Chosen): void {
  properties()?.setProperty(KEY, JSON.stringify(choice));
}

function parsed<S extends z.ZodMiniType>(schema: S, json: string | null | undefined): z.infer<S> | null {
  try {
    const read = schema.safeParse(JSON.parse(json ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Columns that are being put in: where, so that they are known as ours although they are not marked yet. */
const insertion = once(() =>
  z.object({
    sheetId: z.int(),
    after: z.int(),
    count: z.int(),
    /** How wide the sheet was before: only where it is wider now has anything been put in. */
    width: z.int(),
  }),
);
export type Insertion = z.infer<ReturnType<typeof insertion>>;
const INSERTION_KEY = 'outventions.inserting';

export function noteInsertion(what: Insertion): void {
  properties()?.setProperty(INSERTION_KEY, JSON.stringify(what));
}

export function forgetInsertion(): void {
  properties()?.deleteProperty(INSERTION_KEY);
}

/** One that was broken off, by an error or because the time ran out. */
export function brokenInsertion(): Insertion | null {
  return parsed(insertion(), properties()?.getProperty(INSERTION_KEY));
}

/** The name of a tab that is being added: until it is marked, nothing else tells that it is ours. */
const TAB_KEY = 'outventions.adding';

export function noteTab(name: string): void {
  properties()?.setProperty(TAB_KEY, name);
}

export function forgetTab(): void {
  properties()?.deleteProperty(TAB_KEY);
}

/** Of a tab whose adding was broken off. */
export function brokenTab(): string | null {
  return properties()?.getProperty(TAB_KEY) ?? null;
}
