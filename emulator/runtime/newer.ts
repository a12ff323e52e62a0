/**
 * What JavaScript's library has gained since ES2019. Google names no version for its library
 * (https://developers.google.com/apps-script/guides/v8-runtime), so a script that needs any of it fails here, and not at a school.
 */
export const NEWER: Readonly<Record<string, readonly string[]>> = {
  globalThis: ['WeakRef', 'FinalizationRegistry', 'AggregateError', 'SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Iterator'],
  Array: ['fromAsync'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'String.prototype': ['at', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
};
