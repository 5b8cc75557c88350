/**
 * @module scripts/bench/ours
 * Embargo on a list of names: prepared as for any screening, asked the whole question, answers as the library gives them.
 */
import type { LoadedList } from "embargo/model";
import { prepareLists, screenEntity, type PreparedLists } from "embargo/screening";
import type { ScaleName } from "./names-scale.ts";
import type { Figures } from "./peers/figures.ts";
import type { BenchQuery, QueryMix } from "./queries.ts";

const DAY = "2026-11-23";

/** A list with one entry a name. */
export function listOfNames(names: readonly ScaleName[]): LoadedList {
  return {
    id: "own:bench",
    title: { fr: "bench", en: "bench" },
    publisher: "bench",
    published: DAY,
    retrieved: DAY,
    checkedAgainst: "format-only",
    sha256: "",
    sources: {},
    coverage: [],
    entries: names.map(({ text, schema }, at) => ({
      id: String(at),
      schema,
      names: [{ value: text, kind: "primary", strength: "strong", source: "bench" }],
      properties: {},
      designations: [],
      absentFrom: [],
      dates: [],
      unverifiedIdentifiers: [],
      wikidata: null,
    })),
  };
}

/** What preparing a list costs. */
export interface Prepared {
  readonly lists: PreparedLists;
  readonly seconds: number;
  /** Bytes of the index. */
  readonly bytes: number;
}

/** Prepare a list and measure it. */
export function prepareNames(names: readonly ScaleName[]): Prepared {
  const list = listOfNames(names);
  const started = performance.now();
  const lists = prepareLists([list]);
  const seconds = (performance.now() - started) / 1000;
  return { lists, seconds, bytes: bytesOf(lists.index) };
}

function bytesOf(tree: object): number {
  return Object.values(tree).reduce(
    (sum: number, value: unknown) =>
      sum + (ArrayBuffer.isView(value) ? value.byteLength : bytesOf(value as object)),
    0,
  );
}

/**
 * Ask queries one after the other.
 *
 * @param nearest rejected names that an answer shows where it has no candidate; 0 = none are looked for.
 */
export function askAll(
  lists: PreparedLists,
  queries: readonly BenchQuery[],
  mix: QueryMix,
  nearest = 0,
): Figures {
  const ask = ({ name, schema }: BenchQuery): void => {
    screenEntity({ schema, properties: { name: [name] } }, lists, {
      asOf: DAY,
      knownAt: DAY,
      today: DAY,
      version: "bench",
      limit: 5,
      nearest,
    });
  };
  for (const query of queries) ask(query);
  const milliseconds = queries.map((query) => {
    const started = performance.now();
    ask(query);
    return performance.now() - started;
  });
  const names = lists.index.nameEntry.length.toLocaleString("en");
  return {
    system: nearest === 0 ? "Embargo" : `Embargo, ${nearest} nearest`,
    mix,
    against: `${names} names`,
    milliseconds,
  };
}
