/**
 * @module scripts/bench/peers/candidates
 * The candidates that a search engine would hand to a scorer: entries of the kind asked for that share the rarest
 * words, and runs of three letters, with the query.
 */
import type { ScaleName } from "../names-scale.ts";
import { wordsOf, type BenchQuery } from "../queries.ts";

/** An entry with all its names. */
export interface Candidate {
  readonly id: string;
  readonly schema: ScaleName["schema"];
  readonly names: readonly string[];
}

/** A search of a list for so many entries; fewer where fewer share anything with the query. */
export function searchOf(
  list: readonly ScaleName[],
  count: number,
): (query: BenchQuery) => readonly Candidate[] {
  const entries = [...Map.groupBy(list, ({ entry }) => entry)].map(([id, names]) => ({
    id,
    schema: names[0]?.schema ?? "Organization",
    names: names.map(({ text }) => text),
  }));
  const places = new Map<string, Set<number>>();
  entries.forEach(({ names }, at) => {
    for (const name of names)
      for (const term of termsOf(name)) {
        const known = places.get(term);
        if (known === undefined) places.set(term, new Set([at]));
        else known.add(at);
      }
  });
  return ({ name, schema }) => {
    const scores = new Map<number, number>();
    for (const term of termsOf(name)) {
      const found = places.get(term) ?? new Set();
      const weight = Math.log(entries.length / found.size);
      for (const at of found)
        if (entries[at]?.schema === schema) scores.set(at, (scores.get(at) ?? 0) + weight);
    }
    const ranked = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
    return ranked.slice(0, count).flatMap(([at]) => entries[at] ?? []);
  };
}

/** Words, and each run of three letters in a word with its ends marked. */
function termsOf(name: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const word of wordsOf(name)) {
    terms.add(word);
    const marked = `^${word}$`;
    for (let at = 0; at + 3 <= marked.length; at++) terms.add(`~${marked.slice(at, at + 3)}`);
  }
  return terms;
}
