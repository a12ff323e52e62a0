/** What the sidebar is told of each intervention, over this register and the reviews there are. */
import type { InterventionCard } from '../words/interventionCard';

export type { InterventionCard };

export interface InterventionsReply {
  /** "By intervention, Autumn 2026". */
  readonly title: string;
  /** How it was made, in sentences. */
  readonly how: readonly string[];
  /** What takes most of pupils' time first; what is in no row of the register any more last. */
  readonly interventions: readonly InterventionCard[];
}
