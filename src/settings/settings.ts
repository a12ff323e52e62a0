/** What a school can set, as a value, with the defaults. The list of its lines is lines.ts. */
import type { Role } from '../meaning/leader';
import { CHOICES, usualReading, type HowRead } from '../register/howRead';

/** Whether the two columns beside the register go on by themselves, or hold what the last check found. */
export const COLUMNS_HOLD = {
  label: 'The two columns hold',
  options: ['live formulas', 'values'],
  means:
    'Live formulas go on by themselves, and somebody without the add-on may not see their answers. Values are as of the last check, and everybody sees them: for colleagues without the add-on, viewers, what is downloaded for Excel, and very long registers.',
} as const;

/** What a person chooses from a list for one sheet: remembered with it, and shown under "How it was understood". */
export const SHEET_CHOICES = { ...CHOICES, columnsHold: COLUMNS_HOLD } as const;

/** Which school this is, for the return for a trust; '' where the school has not said. */
export interface School {
  /** The school's number at Get Information about Schools, six digits. */
  readonly urn: string;
  readonly name: string;
  readonly trustId: string;
}

export interface Settings extends HowRead {
  /** Shares of the taught week, 0 to 1. More than the first is "More out than in"; the second and over is "Watch". */
  readonly moreThan: number;
  readonly watchFrom: number;
  /** Scores from which the bands High and Medium begin. */
  readonly highFrom: number;
  readonly mediumFrom: number;
  readonly columnsHold: (typeof COLUMNS_HOLD.options)[number];
  /** Points of checks that the school gave other points than their own, by the check's name. */
  readonly points: ReadonlyMap<string, number>;
  /** Figures the checks go by that the school changed, by the figure's name. */
  readonly figures: ReadonlyMap<string, number>;
  /** What an hour of an adult costs the school, in pounds, by role; a role without a rate is absent. Never anybody's pay. */
  readonly costAnHour: ReadonlyMap<Role, number>;
  /** How the school does a kind of work in class, in its own words, by the kind. */
  readonly ownWays: ReadonlyMap<string, string>;
  readonly school: School;
}

/** A figure that a check goes by, as a line of the settings. */
export interface Figure {
  /** Its label in the settings, exactly; no two are alike. */
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What it does, for the settings tab. */
  readonly means: string;
  /** Shown and typed as a percentage. */
  readonly share?: true;
}

/** @param today day number; the review date unless another is set */
export function defaultSettings(today: number): Settings {
  return {
    ...usualReading(today),
    moreThan: 0.5,
    watchFrom: 0.25,
    highFrom: 70,
    mediumFrom: 35,
    columnsHold: 'live formulas',
    points: new Map(),
    figures: new Map(),
    costAnHour: new Map(),
    ownWays: new Map(),
    school: { urn: '', name: '', trustId: '' },
  };
}

/** What the school set for a figure, else its own value. */
export function figure({ figures }: Pick<Settings, 'figures'>, { name, value }: Figure): number {
  return figures.get(name) ?? value;
}

/** What the school gave a check, else its own points. */
export function pointsOf({ points }: Pick<Settings, 'points'>, check: { readonly name: string; readonly points: number }): number {
  return points.get(check.name) ?? check.points;
}
