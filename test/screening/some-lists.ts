/**
 * @module test/screening/some-lists
 * Small lists made by chance, for tests of prepared lists: few names that meet often, in several scripts.
 */
import fc from "fast-check";
import type { ListEntry, LoadedList, QueryEntity } from "embargo/model";
import { screenEntity, type PreparedLists, type Screening } from "embargo/screening";

const GIVEN = ["Ivan", "Vladimir", "Владимир", "Mohammed", "محمد", "Kim", "Jong", "Un", "Li", "A."] as const;
const FAMILY = [
  "Petrov",
  "Petrova",
  "Putin",
  "Путин",
  "Al Assad",
  "Quux Trading LLC",
  "Lee",
  "正恩",
] as const;

const name = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...GIVEN, ""), fc.constantFrom(...FAMILY))
  .map((words) => words.filter((word) => word !== "").join(" "));

const names = fc.array(fc.tuple(name, fc.boolean()), { minLength: 1, maxLength: 3 });

/** An entry with an id below `ids`. */
export function someEntry(list: string, ids: number): fc.Arbitrary<ListEntry> {
  return fc.tuple(fc.nat(ids - 1), names, fc.option(fc.constantFrom("9074729", "9187629"))).map(
    ([id, values, imo]): ListEntry => ({
      id: `${list}:${id}`,
      schema: imo === null ? "Person" : "Vessel",
      names: values.map(([value, weak]) => ({
        value,
        kind: "primary",
        strength: weak ? "weak" : "strong",
        source: "s",
      })),
      properties: imo === null ? {} : { imoNumber: [imo] },
      designations: [
        {
          list,
          issuer: "x",
          programme: null,
          reference: `${id}`,
          from: null,
          to: null,
          source: "s",
          verified: "text",
        },
      ],
      absentFrom: [],
      dates: [],
      unverifiedIdentifiers: [],
      wikidata: null,
    }),
  );
}

/** A list of entries with different ids. */
export function someList(id: string, most: number): fc.Arbitrary<LoadedList> {
  return fc
    .uniqueArray(someEntry(id, most * 2), { maxLength: most, selector: (entry) => entry.id })
    .map((entries) => listOf(id, entries));
}

/** A list of some entries. */
export function listOf(id: string, entries: readonly ListEntry[]): LoadedList {
  return {
    id,
    title: { fr: id, en: id },
    publisher: "x",
    published: "2030-01-01",
    retrieved: "2030-01-02",
    checkedAgainst: "whole",
    sha256: "0",
    sources: { s: { title: "Gazette" } },
    coverage: [{ list: id, part: "whole", scope: { fr: "t", en: "a" }, entries: entries.length }],
    entries,
  };
}

/** A question that some of these lists answer. */
export const someQuery: fc.Arbitrary<QueryEntity> = fc
  .tuple(name, fc.option(fc.constantFrom("9074729", "9187629")))
  .map(([value, imo]) => ({
    schema: null,
    properties: { name: [value], ...(imo === null ? {} : { imoNumber: [imo] }) },
  }));

/** What prepared lists answer. */
export function answerOf(prepared: PreparedLists, query: QueryEntity, lists?: readonly string[]): Screening {
  return screenEntity(query, prepared, {
    asOf: "2030-01-03",
    knownAt: "2030-01-03",
    today: "2030-01-03",
    version: "0",
    ...(lists === undefined ? {} : { lists }),
  });
}
