import fc from "fast-check";
import { describe, expect, it } from "vitest";
import starter from "../../generated/starter.json" with { type: "json" };
import type { LoadedList } from "../../model/index.ts";
import { anyEntry, entry, properties, query, schema } from "../../../../test/screening/evidence.ts";
import { bitsOf, EVIDENCE_BITS, evidenceBound, evidenceOf, sharesIdentifier } from "./index.ts";

const RUNS = { seed: 20261123, numRuns: 2000 } as const;
const ENTRIES = (starter as unknown as LoadedList).entries;

describe("evidenceOf", () => {
  it("says nothing of what one side does not know", () => {
    fc.assert(
      fc.property(properties, anyEntry, (asked, known) => {
        expect(evidenceOf(query(asked), entry({}))).toEqual([]);
        expect(evidenceOf(query({}), known)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("never throws, says the same again, and agrees where its weight helps", () => {
    fc.assert(
      fc.property(properties, schema, anyEntry, (asked, kind, known) => {
        const parts = evidenceOf(query(asked, kind), known);
        expect(evidenceOf(query(asked, kind), known)).toEqual(parts);
        for (const part of parts) expect(EVIDENCE_BITS[part.evidence] < 0).toBe(part.relation === "differs");
        const facts = parts.filter((part) => part.part !== "identifier").map((part) => part.part);
        expect(new Set(facts).size).toBe(facts.length);
      }),
      RUNS,
    );
  });

  it("finds an entry of the list to agree with everything that it says of itself", () => {
    for (const one of ENTRIES) {
      const parts = evidenceOf(query(one.properties, one.schema), one);
      expect([one.id, parts.filter((part) => EVIDENCE_BITS[part.evidence] <= 0)]).toEqual([one.id, []]);
    }
  });

  it("lets a certain identifier outweigh everything but another IMO number", () => {
    fc.assert(
      fc.property(properties, schema, anyEntry, (asked, kind, known) => {
        const both = { innCode: ["7707083893"] };
        const parts = evidenceOf(
          query({ ...asked, ...both }, kind),
          entry({ ...known.properties, ...both }, { schema: known.schema, dates: known.dates }),
        );
        const [first] = parts.filter((part) => part.query === "innCode:7707083893");
        expect(first?.evidence).toBe("identifierSame");
        if (!parts.some((part) => part.evidence === "imoDifferent")) expect(bitsOf(parts)).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("lets the IMO number decide between ships", () => {
    const known = entry({ imoNumber: ["9187629"], mmsi: ["445123000"], flag: ["kp"] }, { schema: "Vessel" });
    const ship = (imoNumber: string): number =>
      bitsOf(
        evidenceOf(query({ imoNumber: [imoNumber], mmsi: ["445123000"], flag: ["kp"] }, "Vessel"), known),
      );
    expect(ship("IMO 9187629")).toBeGreaterThan(15);
    expect(ship("7303803")).toBeLessThan(-10);
    // Fails its check: mistyped, so it says nothing either way.
    expect(ship("9187628")).toBe(EVIDENCE_BITS.identifierSameWeak + EVIDENCE_BITS.flagSame);
  });
});

describe("evidenceBound", () => {
  it("is never below what an entry without a shared identifier gets", () => {
    fc.assert(
      fc.property(properties, schema, anyEntry, (asked, kind, known) => {
        const one = query(asked, kind);
        if (sharesIdentifier(one, known)) return;
        const helping = evidenceOf(one, known).filter((part) => EVIDENCE_BITS[part.evidence] > 0);
        expect(bitsOf(helping)).toBeLessThanOrEqual(evidenceBound(one));
      }),
      { ...RUNS, numRuns: 5000 },
    );
  });

  it("is reached: by an entry that says of itself what the query says", () => {
    for (const one of ENTRIES) {
      const asked = query({ ...one.properties }, one.schema);
      const helping = evidenceOf(asked, one).filter((part) => part.part !== "identifier");
      const bound = evidenceBound(asked);
      const born = one.schema === "Person" || one.schema === "LegalEntity";
      if (born) expect([one.id, bitsOf(helping)]).toEqual([one.id, bound]);
    }
  });

  it("is nothing for a query of a name alone", () => {
    expect(evidenceBound(query({ name: ["Kim"], birthDate: ["soon"], country: ["-"], address: [""] }))).toBe(
      0,
    );
  });
});
