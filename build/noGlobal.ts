/** Stands in for `globalThis` in the bundle: zod keeps its settings there, and on Apps Script that would be one more top-level name. */
const globals = {};
export { globals as globalThis };
