/**
 * @module chronology/date-groups
 * Which tellings that are alike but for their dates may be of one event.
 */
import { daySpan, type Day, type PartialDate } from "../model/index.ts";

/** What of a telling its group hangs on. */
export interface DatedTelling {
  readonly date: PartialDate | null;
  readonly reportDay: Day | null;
}

/** Tellings of one event. */
export interface DateGroup<T> {
  /** The most exact date given; `null` = none. */
  readonly date: PartialDate | null;
  readonly tellings: readonly T[];
}

interface OpenGroup<T> {
  readonly date: PartialDate | null;
  readonly first: number;
  readonly last: number;
  readonly tellings: T[];
}

/** Days around a report in which an act that it does not date is looked for: news mostly tells of the last weeks. */
const NEAR_DAYS = 31;

/**
 * Group tellings by date.
 *
 * The same date is one group. A month or a year joins the one more exact group within it; where there are several,
 * nobody can tell which, and it stays apart. Tellings without a date go together where their reports are within a month
 * of each other, and join the one dated group near them. The order of the tellings does not matter. Cost n log n.
 */
export function groupByDate<T extends DatedTelling>(tellings: readonly T[]): readonly DateGroup<T>[] {
  const dated = Map.groupBy(tellings, ({ date }) => (date === null || daySpan(date) === null ? null : date));
  const undated = dated.get(null) ?? [];
  const dates = [...dated.keys()].filter((date) => date !== null);
  // The more exact first: a longer string says more.
  const groups: OpenGroup<T>[] = [];
  for (const length of [10, 7, 4]) {
    const finer = groupFinder(groups);
    for (const date of dates.filter((text) => text.length === length)) {
      const span = daySpan(date);
      if (span === null) continue;
      const [first, last] = [dayNumber(span.first), dayNumber(span.last)];
      const found = finer(first, last);
      if (found === null) groups.push({ date, first, last, tellings: [...(dated.get(date) ?? [])] });
      else found.tellings.push(...(dated.get(date) ?? []));
    }
  }
  return [...groups, ...groupUndated(undated, groups)];
}

/** Chains of undated tellings that joined no dated group; those that did are put into it. */
function groupUndated<T extends DatedTelling>(
  undated: readonly T[],
  groups: readonly OpenGroup<T>[],
): readonly DateGroup<T>[] {
  const near = groupFinder(groups);
  const left: DateGroup<T>[] = [];
  // A day without a year is a date of its own: it goes with its like only.
  for (const [date, alike] of Map.groupBy(undated, (telling) => telling.date)) {
    for (const chain of chainsOf(alike)) {
      const found = date === null ? near(chain.first - NEAR_DAYS, chain.last + NEAR_DAYS) : null;
      if (found === null) left.push({ date, tellings: chain.tellings });
      else found.tellings.push(...chain.tellings);
    }
  }
  return left;
}

/** Tellings whose reports follow one another by no more than a month; those of an unknown day are one chain. */
function chainsOf<T extends DatedTelling>(
  tellings: readonly T[],
): readonly { readonly first: number; readonly last: number; readonly tellings: readonly T[] }[] {
  const dayOf = ({ reportDay }: T): number => (reportDay === null ? Infinity : dayNumber(reportDay));
  const chains: { first: number; last: number; tellings: T[] }[] = [];
  for (const telling of [...tellings].sort((a, b) => compareNumbers(dayOf(a), dayOf(b)))) {
    const day = dayOf(telling);
    const chain = chains.at(-1);
    if (chain === undefined || (day !== chain.last && !(day - chain.last <= NEAR_DAYS))) {
      chains.push({ first: day, last: day, tellings: [telling] });
      continue;
    }
    chain.last = day;
    chain.tellings.push(telling);
  }
  // A report of no day may be of any: its chain is held against all groups.
  return chains.map((chain) => (chain.first === Infinity ? { ...chain, first: -Infinity } : chain));
}

/** Finds the one group that has days between two; `null` = none or several. The groups there are now, by their spans. */
function groupFinder<T>(
  groups: readonly OpenGroup<T>[],
): (first: number, last: number) => OpenGroup<T> | null {
  const byFirst = placesBy(groups, ({ first }) => first);
  const byLast = placesBy(groups, ({ last }) => last);
  return (first, last) => {
    const begun = countUpTo(byFirst.days, last);
    const ended = countUpTo(byLast.days, first - 1);
    if (begun - ended !== 1) return null;
    // All that have ended have begun: the sums of their places differ by the place of the one that has not ended.
    return groups[(byFirst.sums[begun] ?? 0) - (byLast.sums[ended] ?? 0)] ?? null;
  };
}

/** Days in their order, and for each number of them the sum of the places of their groups. */
function placesBy<T>(
  groups: readonly OpenGroup<T>[],
  dayOf: (group: OpenGroup<T>) => number,
): { readonly days: readonly number[]; readonly sums: readonly number[] } {
  const order = groups.map((group, place) => ({ day: dayOf(group), place })).sort((a, b) => a.day - b.day);
  const sums = [0];
  for (const { place } of order) sums.push((sums.at(-1) ?? 0) + place);
  return { days: order.map(({ day }) => day), sums };
}

/** How many of the sorted numbers are at most this. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Also of days that are not finite. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
