/**
 * Registers say the same words in row after row, so what was read of a text is kept for as long as the script runs. And a script
 * that runs for one cell loads whole, so what it may not need is made when it is first asked for.
 */

/** More different texts than this are not worth keeping, and would take memory without end. */
const MOST = 4000;

/**
 * The same function of a text, keeping its answers. Only for functions that always answer alike.
 * @example const plain = memoised((text) => text.toLowerCase());
 */
export function memoised<T>(read: (text: string) => T): (text: string) => T {
  return memoisedBy((text: string) => text, read);
}

/**
 * The same for what is no text, by a text that says all that the answer depends on.
 * @example memoisedBy((row: Cells) => JSON.stringify(row), readRow)
 */
export function memoisedBy<A, T>(textOf: (asked: A) => string, read: (asked: A) => T): (asked: A) => T {
  const known = new Map<string, T>();
  return (asked) => {
    const text = textOf(asked);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = read(asked);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/**
 * Makes something at its first use, and only then: what stands at a module's top is made at every single formula call.
 * @example const rules = lazy(() => makeRules());
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
