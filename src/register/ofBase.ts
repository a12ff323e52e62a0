/** A register that is a base's own: its title says so, and every pupil in it is placed there. */
import type { Grid } from '../meaning/cell';
import { plainWords } from '../text';
import { bannerText, isBanner } from './lines';

const A_BASE =
  /\b(?:(?:specialist|support|inclusion|resourced?|autism|asd|language|communication|hearing(?: impairment)?|learning support) (?:base|unit)|(?:additionally )?resourced provision|pupil support unit|srp|arp|arb)\b/;

/** "Main school and resourced provision", "pupils outside the base": not the base's alone. */
const NOT_ITS_OWN = /\b(?:and|incl|including|outside|not|without|mainstream|whole school|main school|referrals?)\b|[&+]/;

/**
 * The title above the headings that says it is a base's own register; null where none does.
 * @param headingIndex of the heading row, from 0
 * @example baseInTitle([['Resourced provision: interventions', ''], ['Pupil', 'Dose']], 1) // 'Resourced provision: interventions'
 * @example baseInTitle([['Main school and resourced provision', ''], ['Pupil', 'Dose']], 1) // null
 */
export function baseInTitle(grid: Grid, headingIndex: number): string | null {
  for (const cells of grid.slice(0, Math.max(0, headingIndex))) {
    const title = isBanner(cells) ? bannerText(cells).trim() : '';
    if (A_BASE.test(plainWords(title)) && !NOT_ITS_OWN.test(plainWords(title))) return title;
  }
  return null;
}
