/** What is remembered with the document: choices and corrections. No pupil's data: headings are kept as marks only. */
import { CHOICES } from '../../register/howRead';
import * as z from 'zod/mini';
import { lazy } from '../../memoise';

/** Made when first asked for: no formula needs what was chosen. */
const chosen = lazy(() => {
  /** Of one sheet, by its id, so that renaming the tab loses nothing; columns by their heading's mark, so that moving them doesn't either. */
  const sheet = z.object({
    /** Heading mark → a field's name, or "Not used". */
    columns: z.optional(z.record(z.string().check(z.regex(/^#[0-9a-f]{8}$/)), z.string())),
    unsaidPlace: z.optional(z.enum(CHOICES.unsaidPlace.options)),
    headingRow: z.optional(z.int()),
    pupilsInCell: z.optional(z.enum(CHOICES.pupilsInCell.options)),
    blankPupils: z.optional(z.enum(CHOICES.blankPupils.options)),
  });
  return z.object({ taughtMinutes: z.optional(z.number()), sheets: z.optional(z.record(z.string(), sheet)) });
});

type Chosen = z.infer<ReturnType<typeof chosen>>;
export type SheetChoices = NonNullable<Chosen['sheets']>[string];

/** Columns that are being put in: where, so that they are known as ours although they are not marked yet. */
const insertion = lazy(() =>
  z.object({
    sheetId: z.int(),
    after: z.int(),
    count: z.int(),
    /** How wide the sheet was before: only where it is wider now has anything been put in. */
    width: z.int(),
  }),
);
type Insertion = z.infer<ReturnType<typeof insertion>>;

/** The keys of the document's properties that are ours, and what stands under them. */
export interface Memory {
  /** Something unreadable is as if nothing had been chosen. */
  readonly chosen: Chosen;
  readonly remember: (choice: Chosen) => void;
  /** One that was broken off, by an error or because the time ran out. */
  readonly brokenInsertion: Insertion | null;
  readonly noteInsertion: (what: Insertion) => void;
  readonly forgetInsertion: () => void;
  /** The mark of the name of a tab whose adding was broken off: until the tab is marked itself, nothing else tells that it is ours. */
  readonly brokenTab: string | null;
  readonly noteTab: (mark: string) => void;
  readonly forgetTab: () => void;
}

const CHOSEN = 'outventions.chosen';
const INSERTING = 'outventions.inserting';
const ADDING = 'outventions.adding';

/** Reads all of it at once. The properties may be null on the platform, although the types say not; that they can't be asked for is an error. */
export function memoryOf(): Memory {
  const properties = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  const kept = properties?.getProperties() ?? {};
  const put = (key: string, value: string): void => {
    properties?.setProperty(key, value);
  };
  const drop = (key: string): void => {
    properties?.deleteProperty(key);
  };
  return {
    chosen: parsed(chosen(), kept[CHOSEN]) ?? {},
    remember: (choice) => {
      put(CHOSEN, JSON.stringify(choice));
    },
    brokenInsertion: parsed(insertion(), kept[INSERTING]),
    noteInsertion: (what) => {
      put(INSERTING, JSON.stringify(what));
    },
    forgetInsertion: () => {
      drop(INSERTING);
    },
    brokenTab: kept[ADDING] ?? null,
    noteTab: (mark) => {
      put(ADDING, mark);
    },
    forgetTab: () => {
      drop(ADDING);
    },
  };
}

function parsed<S extends z.ZodMiniType>(schema: S, json: string | undefined): z.infer<S> | null {
  try {
    const read = schema.safeParse(JSON.parse(json ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
