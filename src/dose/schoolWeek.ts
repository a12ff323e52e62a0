/** What a school week holds at most: the lines beyond which a figure must mean something else. */

export const SCHOOL_DAYS_A_WEEK = 5;
export const MOST_SESSIONS_A_WEEK = 5;

/** Longer than a school day with its breaks, 6 h 30: so many minutes are a total, and a total needs to say over how many weeks. */
export const LONGEST_SESSION = 390;
