import { describe, expect, it } from "vitest";
import { SCHEMATA } from "../../model/index.ts";
import { entry, query } from "../../../../test/screening/evidence.ts";
import { kindEvidence } from "./kinds.ts";

const differ = (asked: (typeof SCHEMATA)[number] | null, known: (typeof SCHEMATA)[number]): boolean =>
  kindEvidence(query({}, asked), entry({}, { schema: known })).length > 0;

describe("kindEvidence", () => {
  it("takes a legal entity for a person or a body, but for no ship", () => {
    expect(SCHEMATA.filter((schema) => differ("LegalEntity", schema))).toEqual(["Vessel", "Airplane"]);
    expect(SCHEMATA.filter((schema) => !differ("Person", schema))).toEqual(["Person", "LegalEntity"]);
    expect(SCHEMATA.filter((schema) => !differ("Vessel", schema))).toEqual(["Vessel"]);
  });

  it("is the same from either side, and nothing against itself or a query of any kind", () => {
    for (const one of SCHEMATA) {
      expect([differ(null, one), differ(one, one)]).toEqual([false, false]);
      for (const other of SCHEMATA) expect(differ(one, other)).toBe(differ(other, one));
    }
  });
});
