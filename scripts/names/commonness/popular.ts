/**
 * @module scripts/names/commonness/popular
 * How common the names at the head of each country's list of popular names are there.
 */
import { readRows } from "../sources.ts";
import { wordKeys } from "../word-key.ts";
import type { RoleCounts } from "./list-names.ts";

/** What the lists of popular names tell. */
export interface PopularNames {
  readonly share: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, RoleCounts>;
}

/** Share of the first name of a list where the list gives no figure, and how fast it falls with the rank. */
const FIRST = { given: 12_000, family: 15_000, fall: 0.6 };
/** A list entry tells the use of a name as surely as this many persons. */
const WEIGHT = 5;

/** Read the forenames and surnames by country. */
export function countPopular(folder: string): PopularNames {
  const share = new Map<string, number>();
  const roles = new Map<string, RoleCounts>();
  const note = (text: string, perMillion: number, role: RoleCounts): void => {
    for (const word of new Set(wordKeys(text))) {
      if (word.length < 2 && /[a-z0-9]/.test(word)) continue;
      share.set(word, Math.max(share.get(word) ?? 0, perMillion));
      const known = roles.get(word) ?? { given: 0, family: 0 };
      roles.set(word, { given: known.given + role.given, family: known.family + role.family });
    }
  };
  const path = "names/popular-by-country/common";
  for (const row of readRows(folder, `${path}-forenames-by-country.csv`).slice(1)) {
    // Ranks of forenames are by sex: half the people.
    const perMillion = FIRST.given / 2 / Math.max(1, rankOf(row[8])) ** FIRST.fall;
    for (const text of names(row[10], row[11])) note(text, perMillion, { given: WEIGHT, family: 0 });
  }
  for (const row of readRows(folder, `${path}-surnames-by-country.csv`).slice(1)) {
    const percent = Number.parseFloat(row[7] ?? "");
    const guessed = FIRST.family / Math.max(1, rankOf(row[1])) ** FIRST.fall;
    const perMillion = Number.isFinite(percent) && percent > 0 ? percent * 1e4 : guessed;
    for (const text of names(row[4], row[5])) note(text, perMillion, { given: 0, family: WEIGHT });
  }
  return { share, roles };
}

function names(...texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(texts.filter((text): text is string => text !== undefined && text !== ""));
}

/** `N-AD-1-F-3` and `3` are the third of their list. */
function rankOf(text: string | undefined): number {
  return Number.parseInt(/(\d+)\D*$/.exec(text ?? "")?.[1] ?? "10", 10);
}
