/** What a check is asked with: the fields of the section, and what was corrected since the last check. */
import type { CheckRequest } from '../../messages';
import { lastCheck } from '../checked';
import { make } from '../dom';
import { say } from '../message';

/** What was changed in how the register was understood, since the last check. */
export type Changes = Pick<CheckRequest, 'columns' | 'unsaidPlace' | 'sheet' | 'headingRow' | 'pupilsInCell' | 'blankPupils'>;

let changes: Changes = {};

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
const review = make('input', { id: 'review', type: 'date', 'aria-describedby': 'review-hint' });

export const weekAndDate = make(
  'details',
  {},
  make('summary', {}, 'Taught week and review date'),
  make('label', { for: 'taught' }, 'Taught minutes a week'),
  taught,
  make(
    'p',
    { class: 'hint', id: 'taught-hint' },
    'Lessons only, without breaks and lunch. Left blank: 1,500 (25 hours), or what was last chosen here.',
  ),
  make('label', { for: 'review' }, 'Review date'),
  review,
  make('p', { class: 'hint', id: 'review-hint' }, 'Only interventions running on this day count. Left blank: today.'),
);

/** The date the review is of; left out, today or the settings'. */
export function chosenDate(): { reviewDate?: string } {
  return review.value === '' ? {} : { reviewDate: review.value };
}

export function change(changed: Changes): void {
  changes = { ...changes, ...changed, columns: { ...changes.columns, ...changed.columns } };
}

/** The check has used them, and the script remembers them with the sheet. */
export function forgetChanges(): void {
  changes = {};
}

/** What to check with; null where a field can't be used, which is then said. */
export function choices(): CheckRequest | null {
  if (!taught.checkValidity()) {
    say('bad', 'The taught week has to be a whole number of minutes from 100 to 10,080: 25 hours are 1500.');
    weekAndDate.open = true;
    taught.focus();
    return null;
  }
  const { columns, ...others } = changes;
  return {
    ...(taught.value === '' ? {} : { taughtMinutes: Number(taught.value) }),
    ...chosenDate(),
    ...others,
    ...(columns === undefined || Object.keys(columns).length === 0 ? {} : { columns }),
  };
}

/** The sheet that was checked, so that the review is of the same register whatever tab is open by then. */
export function sameRegister(): CheckRequest | null {
  const asked = choices();
  const checked = lastCheck();
  return asked && checked ? { sheet: checked.sheet, ...asked } : asked;
}
