/**
 * Registers say the same words in row after row: what was read once is remembered for as long as the script runs. And a script
 * that runs for one cell loads whole: what it may not need is made when it is first asked for.
 */

/** More different texts than this are not worth remembering, and would take memory without end. */
const MOST = 4000;

/** The same function of a text, remembering its answers. Only for functions that always answer alike. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  return rememberedBy((text: string) => text, read);
}

/** The same for what is no text, by a text that says all that the answer depends on. */
export function rememberedBy<A, T>(textOf: (asked: A) => string, read: (asked: A) => T): (asked: A) => T {
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

/** Makes something at the first use of it, and once: what stands at a module's top is made at every single formula call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
