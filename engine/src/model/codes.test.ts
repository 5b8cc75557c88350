/** Check digits of codes: every single wrong digit shows, and every code made by the rule passes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBic, isImoCompanyNumber, isInn, isIsin, isLei, isOgrn } from "./check-digits.ts";

const OPTIONS = { seed: 20261123, numRuns: 300 };
const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** How many of the ten possible last digits pass. */
const passing = (isOne: (code: string) => boolean, stem: string): number =>
  [..."0123456789"].filter((digit) => isOne(stem + digit)).length;

describe("codes with check digits", () => {
  it.each([
    ["company numbers of the IMO", isImoCompanyNumber, 6],
    ["Russian tax numbers of bodies", isInn, 9],
    ["Russian registration numbers of bodies", isOgrn, 12],
    ["Russian registration numbers of traders", isOgrn, 14],
  ] as const)("%s: exactly one last digit fits", (_what, isOne, length) => {
    fc.assert(
      fc.property(digits(length), (stem) => {
        expect(passing(isOne, stem)).toBe(1);
      }),
      OPTIONS,
    );
  });

  it("securities numbers: exactly one last digit fits", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}[0-9A-Z]{9}$/), (stem) => {
        expect(passing(isIsin, stem)).toBe(1);
      }),
      OPTIONS,
    );
  });

  it("legal entity identifiers: exactly one of the hundred endings fits, or two a multiple apart", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{18}$/), (stem) => {
        const fits = Array.from(
          { length: 100 },
          (_, ending) => stem + String(ending).padStart(2, "0"),
        ).filter(isLei);
        expect(fits.length).toBeGreaterThanOrEqual(1);
        expect(fits.length).toBeLessThanOrEqual(2);
      }),
      OPTIONS,
    );
  });

  it.each([
    [isLei, "5493001KJTIIGC8Y1R12", true],
    [isLei, "5493001KJTIIGC8Y1R21", false],
    [isIsin, "US0378331005", true],
    [isIsin, "US0378331050", false],
    [isInn, "7707083893", true],
    [isInn, "500100732259", true],
    [isInn, "500100732295", false],
    [isOgrn, "1027700132195", true],
    [isBic, "DEUTDEFF", true],
    [isBic, "DEUTDEFF500", true],
    [isBic, "DEUTDEF", false],
    [isImoCompanyNumber, "534288", false],
  ] as const)("%o of %s is %s", (isOne, code, expected) => {
    expect(isOne(code)).toBe(expected);
  });
});
