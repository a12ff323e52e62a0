/** What the user's keys, pointer and clipboard act on. */
import type { Place } from '../a1';
import type { Card } from './card';
import type { CellEditing } from './cellEditing';
import type { CellSelection } from './cellSelection';
import type { Viewport } from './viewport';

export interface GridParts {
  viewport: Viewport;
  selection: CellSelection;
  editing: CellEditing;
  card: Card;
  /** Shows that cell's card, or none while editing or dragging: it would be in the way. */
  showCard: (place: Place) => void;
}
