/** Both sides of ties, against a slow search for every pair. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captionOf, type ListEntry, type Relation } from "../../model/index.ts";
import { joinOtherSides } from "./enhanced-relations.ts";

const KINDS = ["owned-by", "owns", "acts-for", "family", "linked-to"] as const;
const OPPOSITE: Readonly<Record<string, string>> = { "owned-by": "owns", owns: "owned-by", family: "family" };

const entryOf = (uid: number, relations: readonly Relation[]): ListEntry => ({
  id: `l:${uid}`,
  schema: "Organization",
  names: [{ value: `Body ${uid}`, kind: "primary", strength: "strong", source: "l" }],
  properties: {},
  designations: [],
  absentFrom: [],
  dates: [],
  unverifiedIdentifiers: [],
  wikidata: null,
  ...(relations.length === 0 ? {} : { relations }),
});

/** Entries 0 to 5 with ties to entries 0 to 7, of which two are not in the list. */
const entries = fc
  .array(fc.array(fc.record({ to: fc.nat({ max: 7 }), kind: fc.constantFrom(...KINDS) }), { maxLength: 3 }), {
    minLength: 6,
    maxLength: 6,
  })
  .map((all) =>
    all.map((ties, uid) =>
      entryOf(
        uid,
        ties.map(({ to, kind }) => ({ kind, name: `Body ${to}`, type: "in words", reference: String(to) })),
      ),
    ),
  );

/** What each entry must be told: every tie to it of a kind it does not state itself, once for each kind. */
const toldSlowly = (all: readonly ListEntry[], entry: ListEntry): readonly Relation[] => {
  const told: Relation[] = [];
  for (const other of all) {
    for (const tie of other.relations ?? []) {
      if (`l:${tie.reference}` !== entry.id) continue;
      const kind = (OPPOSITE[tie.kind] ?? "linked-to") as Relation["kind"];
      const reference = other.id.slice(2);
      const known = [...(entry.relations ?? []), ...told];
      if (!known.some((one) => one.kind === kind && one.reference === reference))
        told.push({ kind, name: captionOf(other), reference });
    }
  }
  return told;
};

describe("joinOtherSides", () => {
  it("tells every entry of the ties that others state to it", () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const [at, entry] of joinOtherSides(all).entries()) {
          const before = all[at] as ListEntry;
          expect(entry.relations ?? []).toEqual([...(before.relations ?? []), ...toldSlowly(all, before)]);
        }
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it("changes nothing when applied again, and leaves entries without a change the same objects", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const joined = joinOtherSides(all);
        const again = joinOtherSides(joined);
        expect(again.every((entry, at) => entry === joined[at])).toBe(true);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it("takes back what it told of an entry that is gone", () => {
    const all = [
      entryOf(1, []),
      entryOf(2, [{ kind: "owned-by", name: "Body 1", type: "in words", reference: "1" }]),
    ];
    const joined = joinOtherSides(all);
    expect(joined[0]?.relations).toEqual([{ kind: "owns", name: "Body 2", reference: "2" }]);
    expect(joinOtherSides(joined.slice(0, 1))).toEqual([entryOf(1, [])]);
  });

  it("leaves ties without a reference alone", () => {
    const all = [entryOf(1, [{ kind: "linked-to", name: "Body 9" }])];
    expect(joinOtherSides(all)[0]).toBe(all[0]);
  });
});
