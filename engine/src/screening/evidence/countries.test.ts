import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../model/index.ts";
import { countryEvidence } from "./countries.ts";
import { anyEntry, entry, properties, query } from "../../../../test/screening/evidence.ts";

const RUNS = { seed: 20261123, numRuns: 1000 } as const;
type Table = Readonly<Record<string, readonly string[]>>;
const says = (asked: Table, known: Table, schema: Schema = "Person"): string | null =>
  countryEvidence(query(asked), entry(known, { schema }))[0]?.evidence ?? null;

describe("countryEvidence", () => {
  it("does not see property, case or order", () => {
    expect(says({ country: ["KP"] }, { nationality: ["kp"] })).toBe("countrySame");
    expect(says({ country: ["FR", "KP"] }, { birthCountry: ["kp"] })).toBe("countrySame");
    fc.assert(
      fc.property(properties, anyEntry, (asked, known) => {
        const turned = Object.fromEntries(
          Object.entries(asked).map(([property, values]) => [
            property,
            [...values].reverse().map((value) => value.toUpperCase().toLowerCase()),
          ]),
        );
        const one = countryEvidence(query(asked), known)[0]?.evidence;
        expect(countryEvidence(query(turned), known)[0]?.evidence).toBe(one);
      }),
      RUNS,
    );
  });

  it("weighs a difference by the kind of entry", () => {
    expect(says({ country: ["fr"] }, { nationality: ["kp"] })).toBe("countryDifferent");
    expect(says({ jurisdiction: ["fr"] }, { jurisdiction: ["kp"] }, "Company")).toBe("jurisdictionDifferent");
    expect(says({ country: ["fr"] }, { jurisdiction: ["kp"] }, "Company")).toBe("countryDifferent");
    expect(says({ flag: ["fr"] }, { flag: ["kp"] }, "Vessel")).toBe("flagDifferent");
    expect(says({ flag: ["pa"] }, { flag: ["kp"], pastFlags: ["pa"] }, "Vessel")).toBe("flagSame");
  });

  it.each([
    ["suhh", "ru"],
    ["ru", "suhh"],
    ["rs", "yucs"],
    ["ge", "ge-ab"],
    ["hk", "cn"],
    ["csxx", "yucs"],
    ["xx", "fr"],
    ["North Korea", "kp"],
    ["-", "kp"],
  ])("holds nothing against %s and %s", (asked, known) => {
    expect(says({ country: [asked] }, { country: [known] })).toBeNull();
  });
});
