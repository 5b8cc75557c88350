/**
 * @module scripts/quality/name-searches
 * Searches whose right answer is known, and customers who are on no list.
 */
import { asLoadedList, officialParties, unitedNationsEntries } from "../../test/quality/names/corpus.ts";
import { customers, type Population } from "../../test/quality/names/customers.ts";
import { manipulated, withoutCopies } from "../../test/quality/names/manipulated.ts";
import { latinOnly, nativeToLatin } from "../../test/quality/names/native-to-latin.ts";
import { SHOWN_THRESHOLD } from "../../test/quality/names/pair-figures.ts";
import {
  alertRates,
  searchFigures,
  type AlertRow,
  type ScreenedCustomer,
  type Searched,
} from "../../test/quality/names/screening-figures.ts";
import { typed } from "../../test/quality/names/typed.ts";
import type { GroupFigures } from "./name-figures.ts";
import type { OpenScorer, Scorer } from "./scorer.ts";

const SEARCHED_CANDIDATES = 10;

/** Changed official names among all lists; copies of the party on other lists count as it. */
export function searchManipulated({ screen }: OpenScorer, seed: number, size: number): readonly Searched[] {
  return manipulated(seed, size).map(({ query, schema, target, strength }) => ({
    query,
    target,
    group: strength,
    found: withoutCopies(screen({ name: query, schema }, SEARCHED_CANDIDATES), target),
  }));
}

/** Names with one slip on the United Nations list. */
export function searchTyped(scorer: Scorer, seed: number, most: number): readonly Searched[] {
  if (most === 0) return [];
  const un = unitedNationsEntries();
  const parties = officialParties().filter(({ list }) => list === "un-sc");
  const { screen } = scorer([{ ...asLoadedList("un-sc", parties), entries: un }]);
  return typed(seed)
    .slice(0, most)
    .map(({ query, target }) => ({
      query,
      target,
      group: "typed",
      found: screen({ name: query, schema: "Person" }, SEARCHED_CANDIDATES),
    }));
}

/** Native names on lists without them. */
export function searchNative(scorer: Scorer, seed: number, most: number): readonly Searched[] {
  if (most === 0) return [];
  const { screen } = scorer([asLoadedList("latin", latinOnly())]);
  return nativeToLatin(seed)
    .slice(0, most)
    .map(({ query, script, target }) => ({
      query,
      target,
      group: script,
      found: withoutCopies(screen({ name: query, schema: null }, SEARCHED_CANDIDATES), target),
    }));
}

/** Figures of each group, the largest first. */
export function byGroup(searched: readonly Searched[]): readonly GroupFigures[] {
  return [...Map.groupBy(searched, ({ group }) => group)]
    .map(([group, items]) => ({ group, figures: searchFigures(items, SHOWN_THRESHOLD) }))
    .sort((a, b) => b.figures.queries - a.figures.queries || (a.group < b.group ? -1 : 1));
}

/** Alert rates by culture at the shown threshold. */
export const byLikeness = (screened: readonly ScreenedCustomer[]): readonly AlertRow[] =>
  alertRates(screened, ({ highest }) => highest >= SHOWN_THRESHOLD);

/** The row over all, by `match`, under another name. */
export const overall = (group: string, screened: readonly ScreenedCustomer[]): readonly AlertRow[] =>
  alertRates(screened, ({ matched }) => matched)
    .slice(-1)
    .map((row) => ({ ...row, group }));

const LOOKED_AT = 3;

/** Customers of all populations on all lists. */
export function screenCustomers(
  { screen }: OpenScorer,
  seed: number,
  size: number,
  known: "name" | "details",
): Readonly<Record<Population, readonly ScreenedCustomer[]>> {
  const of = (population: Population): readonly ScreenedCustomer[] =>
    [...customers(seed, size, population)].map((customer) => {
      const { name, birthDate, country } = customer;
      const details = known === "details" ? { birthDate, country } : {};
      const found = screen({ name, schema: "Person", ...details }, LOOKED_AT);
      const highest = found.reduce((most, { nameSimilarity }) => Math.max(most, nameSimilarity), 0);
      return { customer, highest, matched: found.some(({ match }) => match), name };
    });
  return { us: of("us"), global: of("global"), wide: of("wide") };
}
