/** Asked once, after the first check: how long the taught week is. Until then 25 hours are taken, and the young have less. */
import { callButton } from '../calls';
import { make } from '../dom';

const MINUTES_AN_HOUR = 60;

/** @param answer checks again with the minutes. Null where the school has said it */
export function taughtWeekBox(asked: boolean, taughtMinutes: number, answer: (minutes: number) => void): HTMLElement | null {
  if (!asked) return null;
  const hours = make('input', {
    id: 'taught-hours',
    type: 'number',
    min: '5',
    max: '40',
    step: 'any',
    inputmode: 'decimal',
    value: String(taughtMinutes / MINUTES_AN_HOUR),
    'aria-describedby': 'taught-hours-hint',
  });
  const hint = make(
    'p',
    { class: 'hint', id: 'taught-hours-hint' },
    '21 to 25 is usual, in Year 1 about 21. Until you say, 25 is taken. Asked once.',
  );
  const use = callButton('Use', 'plain', () => {
    const minutes = Math.round(Number(hours.value) * MINUTES_AN_HOUR);
    if (hours.value === '' || !hours.checkValidity()) {
      hint.textContent = 'Type the hours of lessons in a week, from 5 to 40: 25, or 23.5.';
      hours.focus();
    } else answer(minutes);
  });
  return make(
    'section',
    { class: 'question', 'aria-labelledby': 'taught-hours-label' },
    make('label', { for: 'taught-hours', id: 'taught-hours-label' }, 'Lessons in a week, without breaks, lunch and assembly'),
    make('div', { class: 'hours' }, hours, make('span', {}, 'hours'), use),
    hint,
  );
}
