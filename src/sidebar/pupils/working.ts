/** What a pupil's figure is made of: each row with its sum, what else there is to know, and the way to the rows. */
import type { PupilCard, RowCard } from '../../messages';
import { callButton } from '../calls';
import { make, sentences } from '../dom';
import { tryOut, type Decide, type TryOut } from './tryOut';

/** What can be done from a pupil's card. */
export interface CardActions {
  /** The sheet of rows that name none. */
  readonly home: string;
  readonly showRows: (pupil: string, sheet: string, rows: readonly number[]) => void;
  readonly makePage: (pupil: string) => void;
  readonly decide: Decide;
}

function rowItem({ intervention, working, where, score, row }: RowCard): HTMLElement {
  return make(
    'li',
    {},
    make(
      'p',
      { class: 'intervention' },
      make('strong', {}, intervention === '' ? 'No name given' : intervention),
      score === '' ? null : make('span', { class: 'score' }, `Score ${score}`),
    ),
    make('p', {}, working),
    make('p', { class: 'hint' }, [where, `row ${row}`].filter(Boolean).join(' · ')),
  );
}

function bySheet(rows: readonly RowCard[], home: string): Map<string, number[]> {
  const sheets = new Map<string, Set<number>>();
  for (const { sheet = home, row } of rows) sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(row));
  return new Map([...sheets].map(([sheet, numbers]) => [sheet, [...numbers].sort((a, b) => a - b)]));
}

interface Working {
  readonly parts: readonly HTMLElement[];
  readonly tried: TryOut | null;
}

/** @param i the pupil's place in the list */
export function working(pupil: PupilCard, i: number, { home, showRows, makePage, decide }: CardActions): Working {
  const sheets = bySheet(pupil.rows, home);
  const buttons = [...sheets].map(([sheet, rows]) =>
    callButton(sheets.size === 1 ? 'Show in sheet' : `Show in “${sheet}”`, 'plain', () => {
      showRows(pupil.pupil, sheet, rows);
    }),
  );
  const page = callButton(`Make a page for ${pupil.pupil}`, 'plain', () => {
    makePage(pupil.pupil);
  });
  const years = pupil.years.length === 0 ? null : make('p', { class: 'hint' }, pupil.years.join(', '));
  const rows =
    pupil.rows.length === 0
      ? make('p', {}, 'No row of the register names this pupil.')
      : make('ul', { class: 'rows' }, ...pupil.rows.map(rowItem));
  const also = sentences(pupil.also, 'also');
  const replaced = make('p', { class: 'hint' }, 'An earlier page is replaced; what was typed into its three fields is kept.');
  const tried = tryOut(pupil, i, decide);
  const parts = [tried?.element ?? null, years, rows, also, make('div', { class: 'buttons wrap' }, ...buttons, page), replaced];
  return { parts: parts.filter((part) => part !== null), tried };
}
