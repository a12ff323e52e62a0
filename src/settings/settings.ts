/** What a school can set, with the defaults. */
import type { TermDates } from '../meaning/term';
import type { Corrections } from '../register/columns';
import type { Where } from '../meaning/place';
import { yearKey } from '../meaning/yearGroup';

export interface Settings {
  /** Minutes of lessons in a week, without breaks and lunch: 25 hours unless the school says otherwise. */
  readonly taughtMinutes: number;
  /** The same for a year group or class whose week is another, by its key. */
  readonly taughtByYear: ReadonlyMap<string, number>;
  /** Day number. */
  readonly reviewDay: number;
  /** Shares of the taught week, 0 to 1. More than the first is "More out than in"; the second and over is "Watch". */
  readonly moreThan: number;
  readonly watchFrom: number;
  /** What a row that does not say where is taken as. */
  readonly unsaidPlace: Where;
  /** Scores from which the bands High and Watch begin. */
  readonly highFrom: number;
  readonly watchScoreFrom: number;
  /** Points of checks that the school gave other points than their own, by the check's name. */
  readonly points: ReadonlyMap<string, number>;
  /** Figures the checks go by that the school changed, by the figure's name. */
  readonly figures: ReadonlyMap<string, number>;
  /** How the register is to be understood, where what was found is not right. */
  readonly headingRow: 'as found' | 'first row';
  readonly pupilsInCell: 'as found' | 'one' | 'several';
  readonly blankPupils: 'as found' | 'the pupil above' | 'nobody';
  /** What the user said a column is, by its plain heading; null is a column that is not to be used. */
  readonly columns: Corrections;
  /** The school's own term dates; the usual calendar stands in for what is not given. */
  readonly terms: readonly TermDates[];
}

export const PLACES = ['out of class', 'in class', 'unknown'] as const;
export const HEADING_ROWS = ['as found', 'first row'] as const;
export const PUPILS_IN_CELL = ['as found', 'one', 'several'] as const;
export const BLANK_PUPILS = ['as found', 'the pupil above', 'nobody'] as const;

/** Fewer minutes than this are hours, typed by mistake: 25 is meant to be 1,500. */
export const LEAST_TAUGHT_MINUTES = 100;
export const WEEK_OF_MINUTES = 7 * 24 * 60;

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

export function defaultSettings(today: number): Settings {
  return {
    taughtMinutes: 1500,
    taughtByYear: new Map(),
    reviewDay: today,
    moreThan: 0.5,
    watchFrom: 0.25,
    unsaidPlace: 'out of class',
    highFrom: 70,
    watchScoreFrom: 35,
    points: new Map(),
    figures: new Map(),
    columns: new Map(),
    headingRow: 'as found',
    pupilsInCell: 'as found',
    blankPupils: 'as found',
    terms: [],
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

/** The taught week of a year group or class, as its cell names it; the school's where that has none of its own. */
export function taughtWeekOf({ taughtMinutes, taughtByYear }: Pick<Settings, 'taughtMinutes' | 'taughtByYear'>, year: string): number {
  if (taughtByYear.size === 0 || year === '') return taughtMinutes;
  return taughtByYear.get(yearKey(year).own) ?? taughtByYear.get(yearKey(year).group) ?? taughtMinutes;
}
