/** By what a pupil's page is known again. */
import { headingMark } from '../register/headings';
import { markOf } from '../text';

/** By which a pupil's page is known again, without holding the name: O'N's is not ON's. */
export function pupilMark(key: string): string {
  return markOf(key);
}

const OLD_PART = 60;

/**
 * The mark that version 0.1.0 gave, which drops apostrophes: a page with it is this pupil's only where its title names the pupil too.
 * Of a long name every part counts.
 */
export function oldPupilMark(key: string): string {
  const parts = Array.from({ length: Math.max(1, Math.ceil(key.length / OLD_PART)) }, (_, i) =>
    key.slice(i * OLD_PART, (i + 1) * OLD_PART),
  );
  return parts.map(headingMark).join('');
}
