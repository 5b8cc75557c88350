import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as readers from "../../lists/entry/identifiers.ts";
import { isBic, isIban, isImo, isInn, isIsin, isLei, isNpi, isOgrn, isUscc } from "./check-digits.ts";

const RUNS = { seed: 20261123, numRuns: 2000 } as const;
const code = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 5, maxLength: 16 }),
  fc.string({ unit: fc.constantFrom(..."0123456789ABYZ"), minLength: 8, maxLength: 21 }),
  fc.string({ maxLength: 20 }),
);
const SOUND: readonly (readonly [(code: string) => boolean, string])[] = [
  [isImo, "9187629"],
  [isLei, "5493001KJTIIGC8Y1R12"],
  [isIban, "GB82WEST12345698765432"],
  [isIban, "DE89370400440532013000"],
  [isIsin, "US0378331005"],
  [isNpi, "1234567893"],
  [isInn, "7707083893"],
  [isInn, "500100732259"],
  [isOgrn, "1027700132195"],
  [isUscc, "91350100M000100Y43"],
];

describe("check digits", () => {
  it("are checked as the readers of lists check them", () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(isImo(text)).toBe(readers.isImoNumber(text) || readers.isImoCompanyNumber(text));
        expect(isLei(text)).toBe(readers.isLei(text));
        expect(isIsin(text)).toBe(readers.isIsin(text));
        expect(isInn(text)).toBe(readers.isInn(text));
        expect(isOgrn(text)).toBe(readers.isOgrn(text));
        expect(isBic(text)).toBe(readers.isBic(text));
      }),
      RUNS,
    );
  });

  // The examples that the standards and the registers themselves give.
  it.each(SOUND)("%o passes %s", (check, text) => {
    expect(check(text)).toBe(true);
  });

  it("fail when one digit is wrong, whichever it is", () => {
    for (const [check, text] of SOUND) {
      // These two end in “modulo 11, modulo 10”, and a ship’s number may be a company’s: one error in ten slips through.
      if (check === isInn || check === isOgrn || check === isImo) continue;
      for (let at = 0; at < text.length; at += 1) {
        if (!/\d/.test(text.charAt(at))) continue;
        const wrong = `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`;
        expect([wrong, check(wrong)]).toEqual([wrong, false]);
      }
    }
  });
});
