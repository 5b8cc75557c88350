/**
 * @module test/quality/names/screening-figures
 * What a screening makes of queries: whether the one who is meant is found, and how often a customer on no list is stopped.
 */
import type { Customer } from "./customers.ts";

/** A candidate as far as the figures need it. */
export interface Found {
  readonly id: string;
  readonly nameSimilarity: number;
  readonly matchProbability: number;
  readonly match: boolean;
}

/** What is known of who is sought. */
export interface Sought {
  readonly name: string;
  readonly schema: string | null;
  readonly birthDate?: string;
  readonly country?: string;
}

/** A search of a list; candidates in the order of the engine, down to a low likeness. */
export type Screen = (sought: Sought, limit: number) => readonly Found[];

/** A query with a right answer, and the candidates. */
export interface Searched {
  readonly query: string;
  readonly target: string;
  readonly group: string;
  readonly found: readonly Found[];
}

/** Shares of 1 over queries with a right answer. */
export interface SearchFigures {
  readonly queries: number;
  /** Among the first candidates, whatever their likeness. */
  readonly top1: number;
  readonly top5: number;
  readonly top10: number;
  /** At or above the shown threshold, at any rank looked at. */
  readonly matched: number;
  readonly matchedTop5: number;
  /** First candidate is another party at or above the threshold. */
  readonly wrongTop: number;
}

/** Figures of searches. All NaN where there are none. */
export function searchFigures(searched: readonly Searched[], threshold: number): SearchFigures {
  const share = (holds: (item: Searched) => boolean): number =>
    searched.filter(holds).length / searched.length;
  const within = (count: number) => (item: Searched) => rankOf(item) < count;
  const matched = (item: Searched): boolean => similarityOf(item) >= threshold;
  return {
    queries: searched.length,
    top1: share(within(1)),
    top5: share(within(5)),
    top10: share(within(10)),
    matched: share(matched),
    matchedTop5: share((item) => matched(item) && rankOf(item) < 5),
    wrongTop: share(({ found, target }) => {
      const [first] = found;
      return first !== undefined && first.id !== target && first.nameSimilarity >= threshold;
    }),
  };
}

/** Rank of the right answer from 0; infinite where it is missing. */
export function rankOf({ found, target }: Searched): number {
  const at = found.findIndex(({ id }) => id === target);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

const similarityOf = ({ found, target }: Searched): number =>
  found.find(({ id }) => id === target)?.nameSimilarity ?? 0;

/** A customer with the likeness of the likest candidate, 0 where there is none, and whether any is a match. */
export interface ScreenedCustomer {
  readonly customer: Customer;
  readonly highest: number;
  readonly matched: boolean;
  readonly name: string;
}

/** Alerts among customers who share no name with a list, per 10,000, with how many there were. */
export interface AlertRow {
  readonly group: string;
  readonly customers: number;
  readonly namesakes: number;
  readonly alerts: number;
  readonly perTenThousand: number;
}

/** Alert rates by culture, and over all, the last row. Customers who have a listed name word for word are counted apart. */
export function alertRates(
  screened: readonly ScreenedCustomer[],
  isAlert: (customer: ScreenedCustomer) => boolean,
): readonly AlertRow[] {
  const byCulture = Map.groupBy(screened, ({ customer }) => customer.culture as string);
  const row = (group: string, items: readonly ScreenedCustomer[]): AlertRow => {
    const clean = items.filter(({ customer }) => !customer.namesake);
    const alerts = clean.filter(isAlert).length;
    const rate = clean.length === 0 ? 0 : (10_000 * alerts) / clean.length;
    return {
      group,
      customers: clean.length,
      namesakes: items.length - clean.length,
      alerts,
      perTenThousand: rate,
    };
  };
  const rows = [...byCulture].map(([group, items]) => row(group, items));
  return [...rows.toSorted((a, b) => (a.group < b.group ? -1 : 1)), row("all", screened)];
}

/**
 * The lowest threshold at which no more than so many of 10,000 customers alert: just above the score of the next one.
 * With fewer customers than that rate resolves, no alert is allowed at all.
 */
export function thresholdForRate(scores: readonly number[], perTenThousand: number): number {
  const allowed = Math.floor((scores.length * perTenThousand) / 10_000);
  const next = scores.toSorted((a, b) => b - a)[allowed];
  return next === undefined ? 0 : next + Number.EPSILON;
}

/** Share of the right answers found at a rate of alerts. */
export interface RecallAtRate {
  readonly perTenThousand: number;
  readonly threshold: number;
  readonly recall: number;
}

/** Recall of searches at 1, 5 and 10 alerts of 10,000 clean customers; rates that need more customers are left out. */
export function recallAtRates(
  screened: readonly ScreenedCustomer[],
  searched: readonly Searched[],
): readonly RecallAtRate[] {
  const scores = screened.filter(({ customer }) => !customer.namesake).map(({ highest }) => highest);
  const resolved = [1, 5, 10].filter((rate) => scores.length * rate >= 10_000);
  return resolved.map((perTenThousand) => {
    const threshold = thresholdForRate(scores, perTenThousand);
    const found = searched.filter((item) => similarityOf(item) >= threshold).length;
    return { perTenThousand, threshold, recall: found / searched.length };
  });
}
