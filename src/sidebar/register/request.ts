/** What a check is asked with: the fields of the section, and what was corrected since the last check. */
import type { CheckRequest } from '../../messages';
import { lastCheck } from '../checked';
import { make } from '../dom';
import { say } from '../message';

/** What was changed in how the register was understood, since the last check. */
export type Changes = Pick<
  CheckRequest,
  'columns' | 'unsaidPlace' | 'sheet' | 'headingRow' | 'pupilsInCell' | 'blankPupils' | 'columnsHold'
>;

let changes: Changes = {};

/** The taught week that a check has used: the settings tab or the script has it now, and may be given another there. */
let used = '';

const taught = make('input', {
  id: 'taught',
  type: 'number',
  min: '100',
  max: '10080',
  step: '1',
  placeholder: '1500',
  inputmode: 'numeric',
  'aria-describedby': 'taught-hint',
});
const review = make('input', { id: 'review', type: 'date', min: '2000-01-01', max: '2099-12-31', 'aria-describedby': 'review-hint' });

export const weekAndDate = make(
  'details',
  {},
  make('summary', {}, 'Taught week and review date'),
  make('label', { for: 'taught' }, 'Taught minutes a week'),
  taught,
  make(
    'p',
    { class: 'hint', id: 'taught-hint' },
    'Lessons only, without breaks and lunch. Left blank: as on the settings tab; without one, what was last chosen here, or 1,500 (25 hours).',
  ),
  make('label', { for: 'review' }, 'Review date'),
  review,
  make(
    'p',
    { class: 'hint', id: 'review-hint' },
    'Only interventions running on this day count. Left blank: the date on the settings tab, or today.',
  ),
);

/** The date the review is of; left out, today or the settings'. A date that is not complete is none yet. */
export function chosenDate(): { reviewDate?: string } {
  return review.value === '' || !review.checkValidity() ? {} : { reviewDate: review.value };
}

export function change(changed: Changes): void {
  changes = { ...changes, ...changed, columns: { ...changes.columns, ...changed.columns } };
}

/** As if it had been typed into its field. */
export function sayTaughtWeek(minutes: number): void {
  taught.value = String(minutes);
}

/** The check has used them, and the script remembers them. A taught week that stands in its field goes on showing the one that is used. */
export function forgetChanges(taughtMinutes: number): void {
  changes = {};
  if (taught.value !== '') taught.value = String(taughtMinutes);
  used = taught.value;
}

const WRONG: readonly (readonly [HTMLInputElement, string])[] = [
  [taught, 'The taught week has to be a whole number of minutes from 100 to 10,080: 25 hours are 1500.'],
  [review, 'The review date is not complete or not a date. Type day, month and year, or clear it.'],
];

/** @param toFields opens the section where the fields are. What to check with; null where a field can't be used, which is then said. */
export function choices(toFields?: () => void): CheckRequest | null {
  const wrong = WRONG.find(([field]) => !field.checkValidity());
  if (wrong) {
    const [field, words] = wrong;
    toFields?.();
    say('bad', words);
    weekAndDate.open = true;
    field.focus();
    return null;
  }
  const { columns, ...others } = changes;
  return {
    ...(taught.value === '' || taught.value === used ? {} : { taughtMinutes: Number(taught.value) }),
    ...chosenDate(),
    ...others,
    ...(columns === undefined || Object.keys(columns).length === 0 ? {} : { columns }),
  };
}

/** The sheet that was checked, so that the review is of the same register whatever tab is open by then; null as `choices`. */
export function sameRegister(toFields: () => void): CheckRequest | null {
  const asked = choices(toFields);
  const checked = lastCheck();
  return asked && checked ? { sheet: checked.sheet, ...asked } : asked;
}
