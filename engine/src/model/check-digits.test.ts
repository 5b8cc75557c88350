import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isIban,
  isImoCompanyNumber,
  isImoNumber,
  isInn,
  isIsin,
  isLei,
  isNpi,
  isOgrn,
  isUscc,
} from "./check-digits.ts";

const RUNS = { seed: 20261123, numRuns: 2000 } as const;
const code = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 5, maxLength: 16 }),
  fc.string({ unit: fc.constantFrom(..."0123456789ABYZ"), minLength: 8, maxLength: 21 }),
  fc.string({ maxLength: 20 }),
);
const SOUND: readonly (readonly [(code: string) => boolean, string])[] = [
  [isImoNumber, "9187629"],
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
  it("are what plain arithmetic on the whole number says", () => {
    const asNumbers = (text: string): string =>
      [...text].map((character) => Number.parseInt(character, 36)).join("");
    fc.assert(
      fc.property(code, (text) => {
        const lei = /^[0-9A-Z]{18}\d{2}$/.test(text) && BigInt(asNumbers(text)) % 97n === 1n;
        expect(isLei(text)).toBe(lei);
        const ogrn =
          /^(?:\d{13}|\d{15})$/.test(text) &&
          (BigInt(text.slice(0, -1)) % BigInt(text.length - 2)) % 10n === BigInt(text.slice(-1));
        expect(isOgrn(text)).toBe(ogrn);
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
      // These end in “modulo 11, modulo 10”: one error in ten slips through.
      if (check === isInn || check === isOgrn || check === isImoCompanyNumber) continue;
      for (let at = 0; at < text.length; at += 1) {
        if (!/\d/.test(text.charAt(at))) continue;
        const wrong = `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`;
        expect([wrong, check(wrong)]).toEqual([wrong, false]);
      }
    }
  });
});
