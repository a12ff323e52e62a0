/** The version in package.json, put here by the build. */
declare const BUILT_VERSION: string;

export const VERSION = BUILT_VERSION;
