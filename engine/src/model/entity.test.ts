import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captionOf, SCHEMATA, type EntryName, type ListEntry } from "./entity.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;

function entry(names: readonly EntryName[]): ListEntry {
  return {
    id: "x-1",
    schema: "Person",
    names,
    properties: {},
    designations: [],
    absentFrom: [],
    dates: [],
    unverifiedIdentifiers: [],
    wikidata: null,
  };
}

const name: fc.Arbitrary<EntryName> = fc.record({
  value: fc.string({ minLength: 1 }),
  kind: fc.constantFrom("primary", "alias", "former"),
  strength: fc.constantFrom("strong", "weak"),
  source: fc.constant("s"),
});

describe("captionOf", () => {
  it("shows the first primary name, else the first name, else the id", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (names) => {
        const sorted = [...names.filter((item) => item.kind === "primary"), ...names, { value: "x-1" }];
        expect(captionOf(entry(names))).toBe(sorted[0]?.value);
      }),
      RUNS,
    );
  });

  it("prefers a primary name that comes after aliases", () => {
    const names: EntryName[] = [
      { value: "Office 39", kind: "former", strength: "strong", source: "s" },
      { value: "Bureau 39", kind: "primary", strength: "strong", source: "s" },
    ];
    expect(captionOf(entry(names))).toBe("Bureau 39");
    expect(captionOf(entry(names.slice(0, 1)))).toBe("Office 39");
    expect(captionOf(entry([]))).toBe("x-1");
  });
});

describe("SCHEMATA", () => {
  it("names each schema once", () => {
    expect([...SCHEMATA].sort()).toEqual([
      "Airplane",
      "Company",
      "LegalEntity",
      "Organization",
      "Person",
      "PublicBody",
      "Vessel",
    ]);
  });
});
