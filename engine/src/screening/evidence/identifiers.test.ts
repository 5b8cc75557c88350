import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEntry, entry, properties, query } from "../../../../test/screening/evidence.ts";
import { SCHEMES } from "./identifier-schemes.ts";
import { identifierEvidence, identifierKeys, identifierKeysOf, sharesIdentifier } from "./identifiers.ts";

const RUNS = { seed: 20261123, numRuns: 3000 } as const;
type Table = Readonly<Record<string, readonly string[]>>;
const says = (asked: Table, known: Table): readonly (readonly [string, string])[] =>
  identifierEvidence(query(asked), entry(known)).map((part) => [part.query, part.evidence]);
const shares = (asked: Table, known: Table): boolean => sharesIdentifier(query(asked), entry(known));

describe("identifierKeys", () => {
  it("finds by exact lookup the entries that share an identifier, and no other", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 5 }), properties, (entries, asked) => {
        const index = new Map<string, Set<number>>();
        entries.forEach((one, at) => {
          for (const key of identifierKeysOf(one)) index.set(key, (index.get(key) ?? new Set()).add(at));
        });
        const found = new Set(identifierKeys(asked).flatMap((key) => [...(index.get(key) ?? [])]));
        entries.forEach((one, at) => {
          expect(found.has(at)).toBe(sharesIdentifier(query(asked), one));
        });
      }),
      RUNS,
    );
  });

  it("is agreed on by the evidence: an identifier agrees exactly where one is shared", () => {
    fc.assert(
      fc.property(properties, anyEntry, (asked, known) => {
        const agrees = identifierEvidence(query(asked), known).some((part) => part.relation === "agrees");
        expect(agrees).toBe(sharesIdentifier(query(asked), known));
      }),
      RUNS,
    );
  });

  it("gives each key once and does not see case, spaces, dots or the order of values", () => {
    fc.assert(
      fc.property(properties, (asked) => {
        const keys = identifierKeys(asked);
        expect(new Set(keys).size).toBe(keys.length);
        const turned = Object.fromEntries(
          Object.entries(asked)
            .reverse()
            .map(([property, values]) => [property, [...values].reverse().map((value) => ` ${value} `)]),
        );
        expect(new Set(identifierKeys(turned))).toEqual(new Set(keys));
      }),
      RUNS,
    );
  });
});

describe("sharesIdentifier", () => {
  it.each([
    ["innCode", "3017 041 900", "3017041900"],
    ["passportNumber", "AB654321", "ab 654.321"],
    ["passportNumber", "№ 654321987 (Iran)", "654321987"],
    ["passportNumber", "АВ654321", "AB654321"],
    ["imoNumber", "IMO 9187629", "9187629"],
    ["swiftBic", "SABRRUMMXXX", "sabrrumm"],
    ["iban", "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432"],
    ["leiCode", "LEI: 5493001KJTIIGC8Y1R12", "5493001kjtiigc8y1r12"],
    [
      "cryptoWallets",
      "0x52908400098527886E0F7030069857D2E4169EE7",
      "0x52908400098527886e0f7030069857d2e4169ee7",
    ],
    ["callSign", "H.M.X", "HMX"],
    ["mmsi", "MMSI 445123000", "445123000"],
    ["registrationNumber", "YI-NAC", "yi-nac"],
  ])("reads %s %s as %s", (property, one, other) => {
    expect(shares({ [property]: [one] }, { [property]: [other] })).toBe(true);
  });

  it("keeps kinds of identifier apart, but not what lists write under any heading", () => {
    expect(shares({ ogrnCode: ["3017041900"] }, { innCode: ["3017041900"] })).toBe(false);
    expect(shares({ idNumber: ["A-654321"] }, { passportNumber: ["A654321"] })).toBe(true);
    expect(shares({ idNumber: ["A-6543"] }, { passportNumber: ["A6543"] })).toBe(false);
    expect(shares({ taxNumber: ["7707083893"] }, { innCode: ["7707083893"] })).toBe(true);
    expect(shares({ registrationNumber: ["IMO 9187629"] }, { imoNumber: ["9187629"] })).toBe(true);
    expect(shares({ wikidataId: ["Q937"] }, {})).toBe(false);
    expect(sharesIdentifier(query({ wikidataId: ["Q937"] }), entry({}, { wikidata: "Q937" }))).toBe(true);
  });

  it("keeps the case of a wallet where it counts", () => {
    const wallet = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2";
    expect(shares({ cryptoWallets: [wallet] }, { cryptoWallets: [wallet] })).toBe(true);
    expect(shares({ cryptoWallets: [wallet.toLowerCase()] }, { cryptoWallets: [wallet] })).toBe(false);
  });

  it("takes no placeholder, no stump and nothing without a digit for an identifier", () => {
    for (const text of [
      "UNKNOWN",
      "n/a",
      "-",
      "",
      "0000000",
      "123456789",
      "1234567",
      "12",
      "none",
      "Tehran",
    ]) {
      for (const property of ["idNumber", "passportNumber", "innCode", "imoNumber", "mmsi"]) {
        expect([property, text, identifierKeys({ [property]: [text] })]).toEqual([property, text, []]);
      }
    }
  });

  it("never matches on an identifier that failed its own check", () => {
    const unverifiedIdentifiers = [{ property: "imoNumber", value: "7303803", source: "s" }];
    expect(sharesIdentifier(query({ imoNumber: ["7303803"] }), entry({}, { unverifiedIdentifiers }))).toBe(
      false,
    );
  });
});

describe("identifierEvidence", () => {
  it("is certain of what passes its check or is long, and not of what is short or under another heading", () => {
    const same = (property: string, value: string): string | undefined =>
      says({ [property]: [value] }, { [property]: [value] })[0]?.[1];
    expect([
      same("imoNumber", "9187629"),
      same("innCode", "7707083893"),
      same("passportNumber", "A6543210"),
    ]).toEqual(Array(3).fill("identifierSame"));
    expect([
      same("imoNumber", "9187628"),
      same("innCode", "7707083894"),
      same("passportNumber", "A6543"),
    ]).toEqual(Array(3).fill("identifierSameWeak"));
    expect(says({ idNumber: ["123450000"] }, { taxNumber: ["123450000"] })).toEqual([
      ["idNumber:123450000", "identifierSameWeak"],
    ]);
    expect(says({ taxNumber: ["7707083893"] }, { innCode: ["7707083893"] })[0]?.[1]).toBe("identifierSame");
  });

  it("counts one number once, under whatever headings it stands", () => {
    const both = { innCode: ["7707083893"], taxNumber: ["7707083893"], idNumber: ["7707083893"] };
    expect(says(both, both)).toEqual([["innCode:7707083893", "identifierSame"]]);
    const passports = { passportNumber: ["A6543210", "A6543211"] };
    expect(says(passports, passports)).toHaveLength(1);
  });

  it.each([
    ["imoNumber", "9187629", "7303803", "imoDifferent"],
    ["innCode", "7707083893", "3017041900", "identifierDifferent"],
    ["passportNumber", "A6543210", "B7654321", "passportDifferent"],
    ["idNumber", "A6543210", "B7654321", "identifierDifferentWeak"],
    ["iban", "GB82WEST12345698765432", "DE89370400440532013000", undefined],
    ["innCode", "7707083894", "3017041900", undefined],
  ])("%s: %s is not %s: %s", (property, one, other, evidence) => {
    expect(says({ [property]: [one] }, { [property]: [other] })[0]?.[1]).toBe(evidence);
  });

  it("passes over other numbers once one is certain, but never another IMO number", () => {
    const asked = { innCode: ["7707083893"], passportNumber: ["A6543210"], imoNumber: ["9187629"] };
    const known = { innCode: ["7707083893"], passportNumber: ["B7654321"], imoNumber: ["7303803"] };
    expect(says(asked, known).map(([, evidence]) => evidence)).toEqual(["identifierSame", "imoDifferent"]);
  });

  it("knows every heading by a scheme of that name", () => {
    for (const { heading } of SCHEMES.values()) expect(SCHEMES.has(heading)).toBe(true);
  });
});
