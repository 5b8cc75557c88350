/**
 * @module scripts/bench/queries
 * Mixes of queries for the bench: the same list, mix and seed give the same queries.
 */
import { oneLetterOff, pick, seeded, type ScaleName } from "./names-scale.ts";
import { commonNames } from "./real-names.ts";

/**
 * - `customers`: common given names and surnames that make no listed name;
 * - `listed`: names of the list as they stand;
 * - `typo`: names of the list with one typing error in their longest word;
 * - `common`: three of the hundred commonest words of the list, the worst that a search by words can meet.
 */
export type QueryMix = "customers" | "listed" | "typo" | "common";

/** All mixes, in the order of a report. */
export const QUERY_MIXES: readonly QueryMix[] = ["customers", "listed", "typo", "common"];

/** What is asked: a name, and who bears it. */
export interface BenchQuery {
  readonly name: string;
  readonly schema: ScaleName["schema"];
}

/** So many queries of a mix against a list. */
export function queriesOf(
  mix: QueryMix,
  count: number,
  list: readonly ScaleName[],
  seed = 20261123,
): readonly BenchQuery[] {
  const random = seeded(seed + QUERY_MIXES.indexOf(mix));
  const make = makers[mix](list);
  return Array.from({ length: count }, () => make(random));
}

const makers: Readonly<
  Record<QueryMix, (list: readonly ScaleName[]) => (random: () => number) => BenchQuery>
> = {
  customers: (list) => {
    const { given, family } = commonNames();
    const listed = new Set(list.map(({ text }) => wordSet(text)));
    const make = (random: () => number): BenchQuery => {
      const name = `${pick(random, given)} ${pick(random, family)}`;
      return listed.has(wordSet(name)) ? make(random) : { name, schema: "Person" };
    };
    return make;
  },
  listed: (list) => (random) => {
    const { text, schema } = pick(random, list);
    return { name: text, schema };
  },
  typo: (list) => (random) => {
    const { text, schema } = pick(random, list);
    const words = text.split(" ");
    const longest = words.reduce(
      (best, word, at) => (word.length > (words[best] ?? "").length ? at : best),
      0,
    );
    const name = words.map((word, at) => (at === longest ? oneLetterOff(word, random) : word)).join(" ");
    return { name, schema };
  },
  common: (list) => {
    const words = commonest(list, 100);
    return (random) => ({
      name: [pick(random, words), pick(random, words), pick(random, words)].join(" "),
      schema: "Organization",
    });
  },
};

/** The words of a name, in small letters and whatever order. */
export function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordSet(name: string): string {
  return [...new Set(wordsOf(name))].sort().join(" ");
}

function commonest(list: readonly ScaleName[], count: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of list)
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word);
}
