/** A pattern is tried only where a cheap look says that it may fit: nothing that it would have found may be lost by that. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { patterns } from '../../src/dose/patterns';
import { normalise, spellings } from '../../src/dose/spellings';

const CELLS = join(import.meta.dirname, '../fixtures/schools/cells');

/** Every cell of the schools' registers. */
const typed = readdirSync(CELLS).flatMap((file) =>
  readFileSync(join(CELLS, file), 'utf8')
    .split('\n')
    .map((line) => line.toLowerCase()),
);

/** Words of doses and of what stands beside them, put together anyhow. */
const PIECES = (
  '1 2 3 5 20 30 2nd 1:1 1/2 1/4 3/4 ½ ¼ ¾ 0.5 9.00 9.15-9.45 0930-1015 1,500 x @ by of a an the and + & , ; : / - ( ) \n . £5 20% ' +
  'mins min m minutes minuets h hr hrs hour hours half quarter quarters day days daily dialy week weeks wk wks weekly pw p/d /d pd fortnight fnight month mo term termly half-term year ' +
  'session sessions sesions times tims twice twise once thrice trice every evry each per other second alternate alt. mon tue wed th fri m t w f mwf mtwtf mon-fri monday morning afternoon am pm ' +
  'group groups individual paired ta hlta teacher teachers pupils children of between from until till review reviewed assessment every six except no not without more than minimum maximum max ' +
  'was now previously out break breaks lots school academic whole full all as needed when required ad hoc consecutive term time autumn 2 during throughout year 4 y3 class power of 2 block'
).split(' ');
const putTogether = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 9 })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));

/** Texts that a pattern is likely to fit: what stands in a look ahead is put in, what must not stand there is left out, and edges of words are. */
function likelyFor({ source }: RegExp): fc.Arbitrary<string> {
  const plain = source.replace(/\\[b1-9]/g, '').replace(/\(\?=/g, '(?:');
  return fc.stringMatching(new RegExp(`^(?:${withoutLooks(plain).replace(/[\^$](?![^[]*\])/g, '')})$`), { size: 'small' });
}

/** Takes away "(?!…)", "(?<!…)", whatever brackets they hold. */
function withoutLooks(source: string): string {
  const at = source.search(/\(\?<?!/);
  if (at < 0) return source;
  let end = at + 1;
  for (let depth = 1; depth > 0; end += 1) {
    const letter = source.charAt(end);
    if (letter === '\\') end += 1;
    else if (letter === '[') end = source.indexOf(']', end);
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
  }
  return withoutLooks(source.slice(0, at) + source.slice(end));
}

test('a spelling is brought to one in every text that holds it', () => {
  const holds = (text: string): void => {
    let plain = text;
    for (const [written, as, needs] of spellings()) {
      const next = typeof as === 'string' ? plain.replace(written, as) : plain.replace(written, as);
      if (next !== plain && needs && !needs.some((each) => plain.includes(each))) throw new Error(`${String(written)} fits ${text}`);
      plain = next;
    }
  };
  typed.forEach(holds);
  fc.assert(fc.property(putTogether, holds), { numRuns: 3000 });
});

test.each(spellings().flatMap(([written, , needs]) => (needs ? [[String(written), written, needs] as const] : [])))(
  '%s fits no text in which nothing stands that it needs',
  (_, written, needs) => {
    let fits = 0;
    fc.assert(
      fc.property(likelyFor(written), (text) => {
        if (text.search(written) < 0) return;
        fits += 1;
        expect(needs.some((each) => text.includes(each))).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(fits).toBeGreaterThan(0);
  },
);

test.each(patterns().map(([kind, pattern, starts, needs]) => [kind, String(pattern), { pattern, starts, needs }] as const))(
  '%s: %s fits nothing that begins otherwise',
  (_, __, { pattern, starts, needs }) => {
    let fits = 0;
    fc.assert(
      fc.property(likelyFor(pattern), (text) => {
        pattern.lastIndex = 0;
        if (!pattern.test(text)) return;
        fits += 1;
        expect(starts).toContain(text.charAt(0));
        expect(needs?.some((each) => text.includes(each)) ?? true).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(fits).toBeGreaterThan(0);
  },
);

test('a word of a dose is found wherever its pattern fits', () => {
  const holds = (text: string): void => {
    const plain = normalise(text);
    for (const [kind, pattern, starts, needs] of patterns()) {
      const passedOver = needs && !needs.some((each) => plain.includes(each));
      for (let at = 0; at < plain.length; at += 1) {
        if (starts.includes(plain.charAt(at)) && !passedOver) continue;
        pattern.lastIndex = at;
        if (pattern.test(plain)) throw new Error(`${kind}: ${String(pattern)} fits ${plain} at ${at}`);
      }
    }
  };
  typed.forEach(holds);
  fc.assert(fc.property(putTogether, holds), { numRuns: 1000 });
});
