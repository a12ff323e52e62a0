/**
 * Is it true, what an answer says was done? Each sentence that claims something is held against the workbook as it was before the call and as it is
 * after it. What a claim leaves open (an answer that says it is not sure) is not held against anything.
 */
import { cellAt, type SheetData, type Workbook } from '../../emulator/workbook/model';
import { reviewTab } from './meanwhile';
import { ourColumns, wholeText } from './snapshot';

export interface Told {
  readonly message: string;
  readonly before: Workbook;
  readonly after: Workbook;
  /** Somebody edited during the call, so that what is there is not only our doing. */
  readonly edited: boolean;
}

interface Claim {
  readonly says: RegExp;
  readonly holds: (told: Told, said: readonly string[]) => boolean;
  /** Somebody's edit in the same moment may make it untrue without our doing. */
  readonly alone?: true;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const tab = (workbook: Workbook, name: string): SheetData | undefined => workbook.sheets.find((sheet) => sheet.name === name);
const marked = (workbook: Workbook, key: string): SheetData[] =>
  workbook.sheets.filter(({ metadata }) => metadata.some((each) => each.key === key));
const cellsWith = (sheet: SheetData | undefined, text: string): number =>
  [...(sheet?.cells.values() ?? [])].filter(({ value }) => textOf(value).includes(text)).length;
const review = (workbook: Workbook): SheetData | undefined => marked(workbook, 'outventions.review').at(-1) ?? reviewTab(workbook);
const countOfOurs = (workbook: Workbook): number => workbook.sheets.flatMap(ourColumns).length;
/** On a register; those of the review are the tab's own. */
const ourRules = (workbook: Workbook): number =>
  workbook.sheets
    .filter((sheet) => !marked(workbook, 'outventions.review').includes(sheet) && sheet !== review(workbook))
    .flatMap(({ conditionalRules }) => conditionalRules.filter(({ values }) => textOf(values[0]).startsWith('=LEFT('))).length;

/** How many lines the review has, above what stands below its table; and how many have no decision, of pupils who have none as a whole. */
function lines(workbook: Workbook): { readonly count: number; readonly open: number } {
  const sheet = review(workbook);
  const cells = [...(sheet?.cells ?? [])].map(([key, { value }]) => ({ ...cellAt(key), text: textOf(value) }));
  const heading = cells.find(({ text }) => text === 'Decision');
  const foot =
    sheet?.metadata.flatMap(({ location }) => (location.type === 'ROW' ? [location.row] : []))[0] ??
    cells.find(({ text }) => text === 'How the figures were made')?.row ??
    Infinity;
  const under = (name: string): Map<number, string> => {
    const at = cells.find(({ row, text }) => row === heading?.row && text === name)?.column;
    const own = cells.filter(({ row, column, text }) => column === at && row > (heading?.row ?? 0) && row < foot && text !== '');
    return new Map(own.map(({ row, text }) => [row, text]));
  };
  const [named, decided, pupils] = [under('Intervention'), under('Decision'), under('Pupil')];
  const isWhole = (row: number): boolean => named.get(row) === 'All together';
  const settled = new Set(
    [...named.keys()].filter((row) => isWhole(row) && ![undefined, 'Rebalance'].includes(decided.get(row))).map((row) => pupils.get(row)),
  );
  const open = [...named.keys()].filter((row) => !isWhole(row) && !decided.has(row) && !settled.has(pupils.get(row)));
  return { count: named.size, open: open.length };
}

const isNew = ({ before, after }: Told, name: string): boolean => {
  const now = tab(after, name);
  return now !== undefined && !before.sheets.some(({ id }) => id === now.id);
};
const noneGone = ({ before, after }: Told): boolean => before.sheets.every(({ id }) => after.sheets.some((sheet) => sheet.id === id));
const exampleIn = (workbook: Workbook): boolean => marked(workbook, 'outventions.example').length > 0;

const CLAIMS: readonly Claim[] = [
  { says: /nothing was (?:saved|checked)|no page was made/, holds: ({ before, after }) => wholeText(before) === wholeText(after), alone: true }, // prettier-ignore
  { says: /^"(.+?)" is made, as a tab of its own/, holds: (told, [, name = '']) => isNew(told, name) },
  { says: /takes the place of the one made before/, holds: ({ before, after }) => before.sheets.length === after.sheets.length },
  { says: /made before was changed by hand.*stays as it is/, holds: noneGone },
  { says: /^The review is started, in the tab "(.+?)"/, holds: (told, [, name = '']) => isNew(told, name), alone: true },
  { says: /^"(.+?)" is refreshed/, holds: ({ before, after }, [, name = '']) => tab(before, name)?.id === tab(after, name)?.id, alone: true }, // prettier-ignore
  { says: /is refreshed(?:, as of [^;]*)?; what you have written stays\.$/, holds: ({ before, after }) => lines(before).count === lines(after).count, alone: true }, // prettier-ignore
  { says: /(\d+) new lines? (?:is|are) at the end/, holds: ({ before, after }, [, n]) => lines(after).count - lines(before).count === Number(n), alone: true }, // prettier-ignore
  { says: /(\d+) lines? (?:is|are) no longer in the register, and says?/, holds: ({ after }, [, n]) => cellsWith(review(after), 'No longer in the register') === Number(n), alone: true }, // prettier-ignore
  { says: /^The review is finished, on (.+?)\./, holds: ({ after }, [, day = '']) => cellsWith(review(after), `Finished on ${day}`) > 0 },
  { says: /Still open: (\d+) decisions?/, holds: ({ after }, [, n]) => lines(after).open === Number(n), alone: true },
  { says: /Everything has a decision/, holds: ({ after }) => lines(after).open === 0, alone: true },
  { says: /(\d+) columns?(?: and \d+ highlight rules?)? taken away/, holds: ({ before, after }, [, n]) => countOfOurs(before) - countOfOurs(after) >= Number(n), alone: true }, // prettier-ignore
  { says: /(\d+) highlight rules? taken away/, holds: ({ before, after }, [, n]) => ourRules(before) - ourRules(after) === Number(n), alone: true }, // prettier-ignore
  { says: /taken away|no highlights or added columns/, holds: ({ message, after }) => /example/i.test(message) || countOfOurs(after) + ourRules(after) === 0, alone: true }, // prettier-ignore
  { says: /^The tab "(.+?)" is made/, holds: (told, [, name = '']) => isNew(told, name) },
  { says: /^The settings are on the tab "(.+?)"/, holds: ({ before, after }, [, name = '']) => tab(after, name) !== undefined && tab(before, name)?.id === tab(after, name)?.id }, // prettier-ignore
  { says: /^"(.+?)" is open\. Its pupils are invented/, holds: ({ after }, [, name = '']) => exampleIn(after) && tab(after, name) !== undefined }, // prettier-ignore
  { says: /^The example is taken away/, holds: ({ before, after }) => exampleIn(before) && !exampleIn(after) && before.sheets.length > after.sheets.length }, // prettier-ignore
  { says: /with the review made from it|^The review made from the example is taken away/, holds: ({ before, after }) => marked(after, 'outventions.review').length < marked(before, 'outventions.review').length }, // prettier-ignore
  { says: /^There is no example to take away/, holds: ({ before }) => !exampleIn(before), alone: true },
  { says: /^The example was changed by hand, so it stays/, holds: noneGone },
];

/** The claims of an answer that don't hold. */
export function untrue(told: Told): string[] {
  return CLAIMS.flatMap(({ says, holds, alone }) => {
    const said = says.exec(told.message);
    return said === null || (alone === true && told.edited) || holds(told, said) ? [] : [`not true: ${said[0]}`];
  });
}
