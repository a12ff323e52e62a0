/** What is remembered with the document: choices and corrections. No pupil's data: headings are kept as marks only. */
import { SHEET_CHOICES } from '../../settings/settings';
import * as z from 'zod/mini';
import { lazy } from '../../memoise';

/** Made when first asked for: no formula needs what was chosen. */
const sheetChoices = lazy(() => {
  /** Of one sheet, by its id, so that renaming the tab loses nothing; columns by their heading's mark, so that moving them doesn't either. */
  return z.object({
    /** Heading mark → a field's name, or "Not used". */
    columns: z.optional(z.record(z.string().check(z.regex(/^#[0-9a-f]{8}$/)), z.string())),
    unsaidPlace: z.optional(z.enum(SHEET_CHOICES.unsaidPlace.options)),
    headingRow: z.optional(z.int()),
    pupilsInCell: z.optional(z.enum(SHEET_CHOICES.pupilsInCell.options)),
    blankPupils: z.optional(z.enum(SHEET_CHOICES.blankPupils.options)),
    columnsHold: z.optional(z.enum(SHEET_CHOICES.columnsHold.options)),
    /** Day number: when its last review was finished, where there is no settings tab to say so. */
    lastFinished: z.optional(z.number()),
  });
});
/** An earlier version kept all sheets here; each has a property of its own now, because one holds 9 KB. */
const chosen = lazy(() => z.object({ taughtMinutes: z.optional(z.number()), sheets: z.optional(z.record(z.string(), sheetChoices())) }));

type Chosen = z.infer<ReturnType<typeof chosen>>;
export type SheetChoices = z.infer<ReturnType<typeof sheetChoices>>;

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
  /** @param sheetIds of all sheets that there are: what was said of any other is forgotten */
  readonly remember: (choice: Chosen, sheetIds: readonly number[]) => void;
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
/** With a sheet's id behind it. */
const CHOSEN_FOR = 'outventions.chosen.';
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
    chosen: chosenIn(kept),
    remember: ({ taughtMinutes, sheets = {} }, sheetIds) => {
      const alive = new Set(sheetIds.map(String));
      for (const [id, choices] of Object.entries(sheets)) {
        const [key, json] = [`${CHOSEN_FOR}${id}`, JSON.stringify(choices)];
        if (alive.has(id) && kept[key] !== json) put(key, json);
      }
      for (const key of Object.keys(kept)) if (key.startsWith(CHOSEN_FOR) && !alive.has(key.slice(CHOSEN_FOR.length))) drop(key);
      put(CHOSEN, JSON.stringify({ taughtMinutes }));
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

function chosenIn(kept: Readonly<Record<string, string>>): Chosen {
  const { taughtMinutes, sheets: before = {} } = parsed(chosen(), kept[CHOSEN]) ?? {};
  const own = Object.entries(kept).flatMap(([key, json]) => {
    const choices = key.startsWith(CHOSEN_FOR) ? parsed(sheetChoices(), json) : null;
    return choices ? [[key.slice(CHOSEN_FOR.length), choices] as const] : [];
  });
  return { ...(taughtMinutes === undefined ? {} : { taughtMinutes }), sheets: { ...before, ...Object.fromEntries(own) } };
}

function parsed<S extends z.ZodMiniType>(schema: S, json: string | undefined): z.infer<S> | null {
  try {
    const read = schema.safeParse(JSON.parse(json ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
