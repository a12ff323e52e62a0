/** What a group costs a week: by the register's own column where it is filled, else by the school's rates for whoever leads. */
import { dividedBy, exactly, plus, scaled, times, type Range } from '../dose/range';
import { schoolWeeks, schoolYear, termOf, wholeTerm } from '../meaning/term';
import type { Settings } from '../settings/settings';
import type { Group, ReadRow } from './groups';
import { readMoney, type Money } from './money';

/** Why a cost can't be said. */
export type NoCost = 'no rate' | 'no role' | 'no period';

/** Pounds a week, or why not. */
export type Cost = Range | NoCost;

export function isCost(cost: Cost): cost is Range {
  return typeof cost !== 'string';
}

/**
 * What a group costs a week, in pounds.
 * @param heading of the cost column, which may say "per term"
 * @example costOf(fourWithOneTA, '', { costAnHour: new Map([['assistant', 12]]) }) // { least: 18, most: 18 } for 90 minutes a week
 */
export function costOf(group: Group, heading: string, settings: Settings): Cost {
  const said = group.rows.flatMap((row) => {
    const money = readMoney(row.provision.texts.cost ?? '', heading);
    return money ? [{ row, money }] : [];
  });
  return said.length > 0 ? bySaid(said, group, settings) : byRates(group, settings);
}

/** Where several roles share it, the cheapest and the dearest of them. */
function byRates({ adultMinutes, roles }: Group, { costAnHour }: Settings): Cost {
  if (roles.length === 0) return 'no role';
  const rates = roles.flatMap((role) => costAnHour.get(role) ?? []);
  if (rates.length < roles.length) return 'no rate';
  return times(dividedBy(adultMinutes, 60), { least: Math.min(...rates), most: Math.max(...rates) });
}

type Said = readonly { readonly row: ReadRow; readonly money: Money }[];

function bySaid(said: Said, { adultMinutes, sessions, rows }: Group, settings: Settings): Cost {
  const weekly = said.map(({ row, money }) => aWeek(row, money, settings));
  if (!weekly.every(isCost)) return 'no period';
  const sum = weekly.reduce(plus, exactly(0));
  const { per } = said[0]?.money ?? {};
  if (said.some(({ money }) => money.perPupil)) return sum;
  const dearest = { least: Math.max(...weekly.map(({ least }) => least)), most: Math.max(...weekly.map(({ most }) => most)) };
  // An hour's and a session's cost is paid for as many as there are; each row says the same of them.
  if (per === 'hour') return times(dearest, dividedBy(adultMinutes, 60));
  if (per === 'session') return times(dearest, sessions);
  // On each row of a group there may stand the group's cost, or each pupil's part of it.
  return sessions.least >= rows.length ? sum : { least: dearest.least, most: sum.most };
}

/** One row's sum as pounds a week; of an hour's as it stands, of a session's for as many as there are in the week. */
function aWeek({ pupils, time, provision: { weeks } }: ReadRow, { pounds, per, perPupil }: Money, { reviewDay, terms }: Settings): Cost {
  const each = perPupil ? scaled(pounds, Math.max(1, pupils.length)) : pounds;
  const over = (count: number): Cost => (count > 0 ? dividedBy(each, count) : 'no period');
  switch (per) {
    case 'hour':
      return perPupil ? scaled(times(each, time.weekly), 1 / 60) : each;
    case 'session':
      return time.times ? times(each, time.times) : 'no period';
    case 'week':
      return each;
    case 'half term':
      return over(weeksOfTerm(reviewDay, terms) / 2);
    case 'term':
      return over(weeksOfTerm(reviewDay, terms));
    case 'year':
      return over(weeksOfYear(reviewDay, terms));
    case 'in all':
      return weeks === undefined || weeks === 'open' || weeks.least <= 0
        ? 'no period'
        : { least: each.least / weeks.most, most: each.most / weeks.least };
    case null:
      return 'no period';
  }
}

/**
 * School weeks of the term that a day lies in.
 * @example weeksOfTerm(dayNumber(2026, 11, 18), []) // 15: with half term left out
 */
export function weeksOfTerm(day: number, terms: Settings['terms']): number {
  const { first, last } = termOf(day, terms).span;
  return schoolWeeks(first, last, terms);
}

function weeksOfYear(day: number, terms: Settings['terms']): number {
  const year = schoolYear(day);
  return schoolWeeks(wholeTerm('Autumn', year, terms).first, wholeTerm('Summer', year, terms).last, terms);
}
