/** The version in package.json, put here by the build. */
declare const BUILT_VERSION: string;

export const VERSION = BUILT_VERSION;

/** Goes up whenever a register is judged otherwise than before; then it is said once at the next check. */
export const JUDGEMENT = '2';
