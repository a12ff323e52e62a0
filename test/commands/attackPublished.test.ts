/** Whoever has what a trust publishes, over a term or two, tries to work out a school, a group or a kind of work that is hidden in it. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { csvText } from '../../commands/returnFiles';
import { VIEWS, loadReturns, type View } from '../../commands/trust/database';
import type { Line } from '../../commands/trust/line';
import { publishedViews } from '../../commands/trust/published';
import { PUBLISHED } from '../../src/smallNumbers';
import { Attacker } from '../support/attacker';
import { ANYTHING, WEEK } from '../support/attackReturn';
import { the } from '../support/judged';
import { SETTINGS, pupil, returnFor, type Pupil } from '../support/returns';
import { tries } from '../support/tries';
import { newFolder } from '../support/folders';

type Views = Readonly<Record<View, readonly Line[]>>;
type School = readonly Pupil[];

const sized = (min: number, max: number): fc.Arbitrary<School> => fc.integer({ min, max }).chain((size) => fc.array(pupil, { minLength: size, maxLength: size })); // prettier-ignore
const schools = fc.array(fc.oneof(sized(1, 4), sized(5, 9), sized(10, 30), sized(30, 60)), { minLength: 2, maxLength: 6 });

/** What is published of schools called A, B, C …, of which each term has a list. */
async function published(terms: readonly (readonly School[])[]): Promise<Views> {
  const folder = await newFolder();
  try {
    const sources = [];
    for (const [term, all] of terms.entries())
      for (const [i, pupils] of all.entries()) {
        const name = String.fromCharCode(65 + i);
        const made = returnFor(pupils, { ...SETTINGS, reviewDay: SETTINGS.reviewDay + term * 70, school: { urn: `${100001 + i}`, name, trustId: 'T1' } }); // prettier-ignore
        for (const table of ['pupils', 'kinds'] as const) {
          const path = join(folder, `${name}-${term}-${table}.csv`);
          await writeFile(path, csvText(made[table]));
          sources.push({ path, file: path, table });
        }
      }
    const returns = await loadReturns(sources, folder, () => undefined);
    const views: Partial<Record<View, Line[]>> = {};
    for (const name of VIEWS) views[name] = await returns.view(name);
    returns.close();
    return publishedViews(views as Record<View, Line[]>);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const around = (value: Line[string] | undefined, off: number, fewest = 0): { min: number; max: number } =>
  typeof value === 'number' ? { min: Math.max(fewest, value - off), max: value + off } : ANYTHING;

/** Schools and the trust's sums: a figure is rounded to five by its school, and to ten when it is published. */
function seeSchools(attacker: Attacker, views: Views): void {
  for (const [i, term] of views.terms.entries()) {
    const own = views.schools.filter((line) => line['time_identifier'] === term['time_identifier']);
    for (const line of own) {
      attacker.cell(`${i}|${String(line['school_name'])}|pupils`, around(line['pupils'], 7, PUBLISHED.fewest));
      attacker.cell(`${i}|${String(line['school_name'])}|hours`, around(line['hours_out_most'], 7.5));
    }
    const { pupils_least: min, pupils_most: max } = term;
    attacker.cell(`${i}|all|pupils`, typeof min === 'number' && typeof max === 'number' ? { min, max } : ANYTHING);
    attacker.cell(`${i}|all|hours`, around(term['hours_out_most'], 5 + 2.5 * own.length));
    for (const what of ['pupils', 'hours']) attacker.adds(`${i}|all|${what}`, own.map((line) => `${i}|${String(line['school_name'])}|${what}`)); // prettier-ignore
  }
}

test('a hidden school of fewer than ten cannot be told from one of more, nor from one that has no hours', async () => {
  await fc.assert(
    fc.asyncProperty(schools, fc.boolean(), async (all, twice) => {
      const views = await published(twice ? [all, all.map((pupils, i) => (i === 0 ? pupils.slice(1) : pupils))] : [all]);
      const attacker = new Attacker();
      seeSchools(attacker, views);
      const [first = [], second = []] = views.terms.map((term) => views.schools.filter((line) => line['time_identifier'] === term['time_identifier'])); // prettier-ignore
      // Of whom the same is told nobody came or left.
      for (const line of second)
        if (
          line['pupils'] !== null &&
          first.some((each) => each['school_name'] === line['school_name'] && each['pupils'] === line['pupils'])
        )
          attacker.guessSame(`0|${String(line['school_name'])}|pupils`, `1|${String(line['school_name'])}|pupils`);
      for (const [i, line] of first.entries()) {
        if (the(all[i]).length >= PUBLISHED.fewest) continue;
        expect(line['pupils']).toBeNull();
        const pupils = attacker.range(`0|${String(line['school_name'])}|pupils`);
        if (pupils) expect([pupils.most - pupils.least >= PUBLISHED.fewest - 1, pupils.most >= PUBLISHED.fewest]).toEqual([true, true]);
        const hours = the(attacker.range(`0|${String(line['school_name'])}|hours`) ?? undefined);
        expect([hours.least < 1, hours.most >= WEEK - 5]).toEqual([true, true]);
      }
    }),
    { numRuns: tries(12), endOnFailure: true },
  );
});

const PLACES = ['pupil_hours_out', 'pupil_hours_in_class', 'pupil_hours_outside_lessons'];
const LEADERS = ['led_by_teacher', 'led_by_assistant', 'led_by_other', 'leader_not_said'];

test('what a kind of work hides by place or by leader is not what is left of the other figures; and where a group is hidden nothing of it is told', async () => {
  await fc.assert(
    fc.asyncProperty(schools, async (all) => {
      const { groups, kinds, schools: bySchool } = await published([all]);
      for (const line of kinds) {
        const attacker = new Attacker();
        attacker.cell('hours', ANYTHING);
        for (const cut of [PLACES, LEADERS]) {
          for (const column of cut) attacker.cell(column, around(line[column], 5 + 2.5 * all.length));
          attacker.adds('hours', cut);
        }
        for (const cut of [PLACES, LEADERS]) {
          const hidden = cut.filter((column) => line[column] === null);
          if (hidden.length === 0) continue;
          attacker.cell(`hidden ${String(hidden)}`, ANYTHING);
          attacker.adds(`hidden ${String(hidden)}`, hidden);
          const { least, most } = the(attacker.range(`hidden ${String(hidden)}`) ?? undefined);
          expect([line['kind_of_work'], hidden, least < 1, most >= WEEK - 5]).toEqual([line['kind_of_work'], hidden, true, true]);
        }
      }
      const figures = (line: Line): string[] => Object.keys(line).filter((column) => typeof line[column] === 'number' && !/time_period|taught_minutes|names|says/.test(column)); // prettier-ignore
      for (const line of [...groups, ...kinds, ...bySchool]) if (line['pupils'] === null) expect(figures(line)).toEqual([]);
      for (const line of [...groups, ...kinds, ...bySchool]) if (typeof line['pupils'] === 'number') expect(line['pupils']).toBeGreaterThanOrEqual(PUBLISHED.fewest); // prettier-ignore
    }),
    { numRuns: tries(12), endOnFailure: true },
  );
});

test('a school of fewer than five publishes the same to the letter, whoever its pupils are and whatever they have', async () => {
  await fc.assert(
    fc.asyncProperty(schools, sized(1, 4), sized(1, 4), async (others, one, other) => {
      expect(await published([[one, ...others]])).toEqual(await published([[other, ...others]]));
    }),
    { numRuns: tries(5), endOnFailure: true },
  );
});

test('what six pupils of one school have in class is not what assistants lead less what is out of class', async () => {
  const of = (count: number, ...work: Pupil['work']): Pupil[] => Array.from({ length: count }, () => ({ year: '3', sen: 'K', need: 'SLCN', work })); // prettier-ignore
  const others = [...of(20, ['Maths group', 60, 5, 'Teacher', 'Library']), ...of(20, ['Lego club', 60, 5, 'Teacher', 'Library'])];
  const library = (count: number): Pupil[] => of(count, ['Phonics', 60, 5, 'TA', 'Library']);
  const { kinds } = await published([[[...library(8), ...of(6, ['Phonics', 60, 5, 'TA', 'In class']), ...others], [...library(10), ...others]]]); // prettier-ignore
  const phonics = kinds.find((line) => line['kind_of_work'] === 'phonics');
  expect(phonics).toMatchObject({ pupils: 30, pupil_hours_in_class: null });
  expect([phonics?.['pupil_hours_out'], phonics?.['led_by_assistant']]).toEqual([null, null]);
});

test('told to the nearest five, ten may be eight: that is not published', async () => {
  const year3 = (count: number): Pupil[] => Array.from({ length: count }, () => ({ year: '3', sen: 'K', need: 'SLCN', work: [['Phonics', 60, 5, 'TA', 'Library']] })); // prettier-ignore
  const { schools: lines } = await published([[year3(8), year3(60), year3(60)]]);
  expect(lines.map((line) => line['pupils'])).toEqual([null, 60, null]);
});
