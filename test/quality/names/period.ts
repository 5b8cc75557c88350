/**
 * @module test/quality/names/period
 * When a party was first listed, in the spans in which lists were kept and written alike.
 */
import { officialParties } from "./corpus.ts";

/** First year of each span after the first: the lists of 2001, of programmes by country, of 2014, of 2022. */
const SPANS: readonly number[] = [2001, 2010, 2014, 2018, 2022];

/** The span of a day of designation (any part of it from the year on); `not said` where the list gives none. */
export function periodOf(listed: string | null): string {
  const year = Number(listed?.slice(0, 4) ?? Number.NaN);
  if (!Number.isInteger(year)) return "not said";
  const from = SPANS.findLast((first) => first <= year);
  const next = SPANS.find((first) => first > year);
  if (from === undefined) return `before ${SPANS[0] ?? ""}`;
  return next === undefined ? `from ${from}` : `${from} to ${next - 1}`;
}

let kept: ReadonlyMap<string, string> | undefined;

/** The span in which an official party was first listed; `on no list` for the parties of no list. */
export function periodOfParty(id: string): string {
  kept ??= new Map(officialParties().map((party) => [party.id, periodOf(party.listed)]));
  return kept.get(id) ?? "on no list";
}
