/** Every colour that we put into a sheet. Light enough for black text (contrast above 12:1), and never the only sign of anything. */
export const HEADING = '#e8eaed';
/** What people type into. */
export const INPUT = '#fff8e1';
/** The line of a pupil's whole package. */
export const PUPIL = '#f3f4f6';
export const EXAMPLE_TAB = '#9aa0a6';
/** On papers that are handed out: no alarm. */
export const TERMS_SERIES = '#5b7a99';
/** Out, may be out, in class; this term and last. */
export const WEEK_SERIES = ['#a33327', '#e8a33d', '#9db8d2'] as const;
export const SHARE_SERIES = ['#a33327', '#9aa0a6'] as const;
