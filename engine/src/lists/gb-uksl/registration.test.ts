/** Registration numbers in free text. Numbers with check digits are made up. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRegistrations } from "./registration.ts";

const plain = (text: string): readonly string[] =>
  readRegistrations(text).map(({ property, value }) => `${property}:${value}`);

describe("readRegistrations", () => {
  it.each([
    ["1234567", ["registrationNumber:1234567"]],
    ["'04152338 ", ["registrationNumber:04152338"]],
    ["INN: 9900000017", ["innCode:9900000017"]],
    ["INN – 9900000017OGRN - 9999900000002", ["innCode:9900000017", "ogrnCode:9999900000002"]],
    [
      "OGRN: 9999900000002KPP: 770701001INN: 9900000017",
      ["ogrnCode:9999900000002", "registrationNumber:770701001", "innCode:9900000017"],
    ],
    ["INN:305134690", ["taxNumber:305134690"]],
    ["TIN - 9900000017 ", ["taxNumber:9900000017"]],
    ["TIN: 91131181MA07MANB7G", ["taxNumber:91131181MA07MANB7G"]],
    ["Tax Identification Number: INN 9900000017", ["innCode:9900000017"]],
    ["SWIFT/BIC - PBIRIRTH", ["swiftBic:PBIRIRTH"]],
    ["UK Company no. 06527449", ["registrationNumber:06527449"]],
    ["VAT number: BE0123", ["vatCode:BE0123"]],
    ["9 · FC005874", ["registrationNumber:9 · FC005874"]],
    ["", []],
    [" ' ", []],
  ])("reads %s", (text, numbers) => {
    expect(plain(text)).toEqual(numbers);
  });

  it("says the country and the list’s own words", () => {
    expect(readRegistrations("Russia INN - 9900000017")).toEqual([
      { property: "innCode", value: "9900000017", type: "Russia INN", country: "ru", valid: true },
    ]);
    expect(readRegistrations("104189683 (Belarus)")).toEqual([
      {
        property: "registrationNumber",
        value: "104189683",
        country: "by",
        note: "104189683 (Belarus)",
        valid: true,
      },
    ]);
  });

  it("marks a number that fails its own check", () => {
    expect(readRegistrations("INN: 9900000018")).toMatchObject([{ property: "innCode", valid: false }]);
  });

  it("keeps the whole text where it holds more than was found", () => {
    const text = "OGRN 9999900000002 OKPO 00044434";
    expect(readRegistrations(text)).toMatchObject([{ value: "9999900000002", note: text }]);
  });

  it("loses no digit of any text", () => {
    const pieces = fc.constantFrom(
      "INN",
      "OGRN",
      "TIN",
      "SWIFT/BIC",
      " ",
      ": ",
      "-",
      "9900000017",
      "12",
      "MA0",
      "(Russia)",
      "'",
      "no.",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (some) => {
        const text = some.join("");
        const found = readRegistrations(text);
        const kept = found.map(({ value, note = "" }) => value + note).join("");
        for (const number of ["9900000017", "12", "MA0"])
          expect(kept.includes(number)).toBe(text.includes(number));
      }),
      { seed: 20261123, numRuns: 5000 },
    );
  });
});
