/** In the status of a row that is a duty under a plan, and by which the review knows it again. The sidebar reads it too, so it stands by itself. */
export const DUTY_WORDS = 'EHCP or statutory';
