/** Which lists answer on a day, held against a slow rule; and the starter list standing back for official ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openEngine } from "./engine.ts";
import { knownLists, withoutRepeats } from "./known-lists.ts";
import type { Designation, ListEntry, LoadedList } from "./model/index.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;

function designation(list: string, reference: string | null, from: string | null = null): Designation {
  return { list, issuer: "x", programme: null, reference, from, to: null, source: "s", verified: "text" };
}

function entry(id: string, designations: readonly Designation[]): ListEntry {
  return {
    id,
    schema: "Person",
    names: [{ value: id, kind: "primary", strength: "strong", source: "s" }],
    properties: {},
    designations,
    absentFrom: [],
    dates: [],
    unverifiedIdentifiers: [],
    wikidata: null,
  };
}

function list(id: string, over: Partial<LoadedList> = {}): LoadedList {
  return {
    id,
    title: { fr: id, en: id },
    publisher: "x",
    published: "2030-01-01",
    retrieved: "2030-01-02",
    checkedAgainst: "whole",
    sha256: "0",
    entries: [],
    sources: {},
    coverage: [{ list: id, part: "whole", scope: { fr: "t", en: "a" }, entries: 0 }],
    ...over,
  };
}

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2030-01-0${number}`);
const snapshot = fc
  .record({ id: fc.constantFrom("a", "b", "c"), published: day, retrieved: day, sha256: fc.string() })
  .map(({ id, ...over }) => list(id, over));

describe("knownLists", () => {
  it("takes of each list the newest publication fetched by the day", () => {
    fc.assert(
      fc.property(fc.array(snapshot, { minLength: 1, maxLength: 8 }), day, (lists, asked) => {
        const known = lists.filter((item) => item.retrieved <= asked);
        const expected = ["a", "b", "c"].flatMap((id) => {
          const key = (item: LoadedList): string => [item.published, item.retrieved, item.sha256].join(" ");
          return known.filter((item) => item.id === id).sort((x, y) => (key(x) < key(y) ? 1 : -1))[0] ?? [];
        });
        if (expected.length === 0) {
          expect(() => knownLists(lists)(asked)).toThrow(
            expect.objectContaining({ code: "KNOWN_AT_BEFORE_DATA" }),
          );
          return;
        }
        const answer = knownLists(lists)(asked);
        const shown = (items: readonly LoadedList[]): readonly string[] =>
          items
            .map(({ id, published, retrieved, sha256 }) => `${id} ${published} ${retrieved} ${sha256}`)
            .sort();
        expect(shown(answer.lists)).toEqual(shown(expected));
        expect(answer.knownAt).toBe(asked);
      }),
      RUNS,
    );
  });

  it("answers without a day from the newest of all", () => {
    const lists = [
      list("a", { retrieved: "2030-01-05" }),
      list("a", { published: "2030-01-03", retrieved: "2030-01-04" }),
    ];
    expect(knownLists(lists)(undefined).lists[0]?.published).toBe("2030-01-03");
    expect(knownLists(lists)(undefined).knownAt).toBe("2030-01-04");
    expect(() => knownLists(lists)("soon")).toThrow(expect.objectContaining({ code: "DATE_INVALID" }));
  });
});

describe("an engine with some lists", () => {
  const searched = (id: string, lists?: readonly string[]): readonly string[] =>
    openEngine({ clock: () => "2030-01-03", lists: [list(id)] }).screen(
      { schema: null, properties: { name: ["Nobody Here"] } },
      lists === undefined ? {} : { lists },
    ).searched.missing;

  it("names the official lists that are not loaded: an empty answer says nothing of them", () => {
    expect(searched("un-sc")).toEqual(expect.arrayContaining(["eu-fsf", "gb-uksl", "us-csl", "us-ofac-sdn"]));
    expect(searched("un-sc")).not.toContain("un-sc");
    expect(searched("own:x")).toContain("un-sc");
  });

  it("leaves out those that were not asked for, and those that another list has taken over", () => {
    expect(searched("un-sc", ["un-sc"])).toEqual([]);
    expect(searched("un-sc")).not.toContain("gb-ofsi");
  });
});

describe("withoutRepeats", () => {
  const compiled = list("starter", {
    coverage: [{ list: "a", part: "part", scope: { fr: "t", en: "a" }, entries: 2 }],
    sources: { s1: { title: "Gazette" } },
    entries: [
      entry("x", [{ ...designation("a", "1", "2029-05-05"), source: "s1", verified: "secondary" }]),
      entry("y", [designation("a", "2"), designation("b", "7", "2028-01-01")]),
      entry("z", [designation("a", "9", "2027-01-01")]),
    ],
  });
  const official = list("a", {
    entries: [entry("a:1", [designation("a", "1")]), entry("a:2", [designation("a", "2")])],
  });

  it("leaves compiled lists alone while no official list is loaded", () => {
    expect(withoutRepeats([compiled])).toEqual([compiled]);
  });

  it("takes out what the official list says, and keeps what it does not", () => {
    const [left] = withoutRepeats([compiled, official]);
    expect(
      left?.entries.map((item) => [
        item.id,
        item.designations.map(({ list: of, reference }) => `${of}:${reference}`),
      ]),
    ).toEqual([
      ["y", ["b:7"]],
      ["z", ["a:9"]],
    ]);
  });

  it("hands over a first day that the official entry lacks, other spellings and what was looked for, with the source", () => {
    const absent = [
      { list: "a", checked: "2030-01-01", source: "s1" },
      { list: "c", checked: "2030-01-01", source: "s1" },
    ];
    const x = { ...compiled.entries[0], wikidata: "Q1", absentFrom: absent } as ListEntry;
    const [, after] = withoutRepeats([{ ...compiled, entries: [x, ...compiled.entries.slice(1)] }, official]);
    expect(after?.entries.map((item) => item.designations[0])).toEqual([
      { ...designation("a", "1", "2029-05-05"), source: "s1", verified: "secondary" },
      designation("a", "2"),
    ]);
    expect(after?.entries.map((item) => item.names.map(({ value, kind }) => `${value} ${kind}`))).toEqual([
      ["a:1 primary", "x alias"],
      ["a:2 primary", "y alias"],
    ]);
    expect(after?.entries[0]).toMatchObject({ wikidata: "Q1", absentFrom: [absent[1]] });
    expect(after?.sources["s1"]).toEqual({ title: "Gazette" });
  });

  it("hands over a last day only where the compiled list is the newer one", () => {
    const over = (published: string): string | null | undefined => {
      const ended = entry("x", [{ ...designation("a", "1", "2029-05-05"), to: "2029-12-31" }]);
      const [, after] = withoutRepeats([{ ...compiled, published, entries: [ended] }, official]);
      return after?.entries[0]?.designations[0]?.to;
    };
    expect([over("2030-01-02"), over("2030-01-01"), over("2029-12-31")]).toEqual(["2029-12-31", null, null]);
  });

  it("leaves to the compiled list what vanished from the official one", () => {
    const gone = list("a", {
      entries: [entry("a:1", [{ ...designation("a", "1"), absentSince: "2030-01-01" }])],
    });
    expect(withoutRepeats([compiled, gone])[0]).toEqual(compiled);
  });

  it("takes designations without a reference for no repeats of one another", () => {
    const bare = { ...compiled, entries: [entry("x", [designation("a", null, "2029-05-05")])] };
    const [left, after] = withoutRepeats([
      bare,
      list("a", { entries: [entry("a:1", [designation("a", null)])] }),
    ]);
    expect(left).toEqual(bare);
    expect(after?.entries[0]).toEqual(entry("a:1", [designation("a", null)]));
  });

  it("never changes a first day that the official list states", () => {
    const stated = list("a", { entries: [entry("a:1", [designation("a", "1", "2026-06-06")])] });
    const [, after] = withoutRepeats([compiled, stated]);
    expect(after?.entries[0]?.designations[0]?.from).toBe("2026-06-06");
  });
});
