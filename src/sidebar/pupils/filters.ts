/** Which pupils are shown: by status, by year, and by the letters of a name. */
import type { PupilCard } from '../../messages';
import { NOT_READ, STATUSES, type Status } from '../../week/status';
import { make, optionsOf, select } from '../dom';

export interface Filters {
  readonly element: HTMLElement;
  readonly shows: (pupil: PupilCard) => boolean;
  readonly isOn: () => boolean;
  readonly choose: (status?: Status) => void;
  /** Offers the statuses and years of these pupils; what was chosen stays. */
  readonly offer: (pupils: readonly PupilCard[]) => void;
}

const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

export function filtersOf(changed: () => void): Filters {
  const status = select('filter-status', [], '', changed);
  const year = select('filter-year', [], '', changed);
  const name = make('input', { id: 'filter-name', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  name.addEventListener('input', changed);
  const years = make('div', {}, make('label', { for: 'filter-year' }, 'Year'), year);
  const element = make(
    'div',
    { class: 'filters', role: 'search', 'aria-label': 'Which pupils are shown' },
    make('label', { for: 'filter-status' }, 'Status'),
    status,
    make('div', { class: 'pair' }, years, make('div', {}, make('label', { for: 'filter-name' }, 'Name'), name)),
  );

  function offer(pupils: readonly PupilCard[]): void {
    const count = (wanted: Status): number => pupils.filter((pupil) => pupil.status === wanted).length;
    const statuses = STATUSES.filter((each) => each !== NOT_READ || count(each) > 0).map((each) => ({
      value: each,
      text: `${each} (${count(each)})`,
    }));
    const all = [...new Set(pupils.flatMap((pupil) => pupil.years))].sort(byName.compare);
    const keptYear = all.includes(year.value) ? year.value : '';
    status.replaceChildren(...optionsOf([{ value: '', text: `All (${pupils.length})` }, ...statuses], status.value));
    year.replaceChildren(...optionsOf([{ value: '', text: 'All' }, ...all.map((each) => ({ value: each, text: each }))], keptYear));
    years.hidden = all.length === 0;
  }

  return {
    element,
    offer,
    shows: (pupil) =>
      (status.value === '' || pupil.status === status.value) &&
      (year.value === '' || pupil.years.includes(year.value)) &&
      pupil.pupil.toLowerCase().includes(name.value.trim().toLowerCase()),
    isOn: () => [status.value, year.value, name.value.trim()].some((value) => value !== ''),
    choose: (wanted) => {
      status.value = wanted ?? '';
      year.value = '';
      name.value = '';
      changed();
    },
  };
}
