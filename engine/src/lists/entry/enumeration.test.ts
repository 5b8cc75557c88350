/** Values counted out in one field. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitEnumeration } from "./enumeration.ts";

const texts = (text: string): readonly string[] => splitEnumeration(text).map((value) => value.text);

describe("splitEnumeration", () => {
  it.each([
    ["(1) Central African Republic (2) Sudan", ["Central African Republic", "Sudan"]],
    ["1) Saudi Arabia 2) Qatar", ["Saudi Arabia", "Qatar"]],
    ["a) South Sudan, b) Uganda", ["South Sudan", "Uganda"]],
    ["(1) Germany (b) Algeria", ["Germany", "Algeria"]],
    ["(1) Afghanistan, (2) Pakistan", ["Afghanistan", "Pakistan"]],
    ["(1) to (6) Algeria (7) Morocco", ["Algeria", "Morocco"]],
    ["(1)-(5) Tunisia (6)-(7) Algeria", ["Tunisia", "Algeria"]],
    ["(1) (2) Egypt", ["Egypt"]],
    ["(A)001714467 (B)101505554", ["001714467", "101505554"]],
    [
      "00344994 (Yemeni). Issued in Sanaa (b) 973406 (Yemeni)",
      ["00344994 (Yemeni). Issued in Sanaa", "973406 (Yemeni)"],
    ],
    ["1) Mullah, 2) Maulavi, 3) Habji.", ["Mullah", "Maulavi", "Habji."]],
  ])("takes %s apart", (text, values) => {
    expect(texts(text)).toEqual(values);
  });

  it.each([
    "Iran",
    "Afghanistan (since 2009)",
    "(2) 842 781",
    "Branch (3)",
    "(1) first (3) third",
    "f(a) and f(b)",
    "(1)",
    "",
  ])("leaves %s whole", (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it("hands over what goes for all", () => {
    expect(splitEnumeration("Jordanian passport numbers (1) K048787 (2) 486298")).toEqual([
      { text: "K048787", before: "Jordanian passport numbers" },
      { text: "486298", before: "Jordanian passport numbers" },
    ]);
  });

  it("gives back what it is given counted out", () => {
    const value = fc.stringMatching(/^[A-Z][a-z]{2,8}(?: [A-Z][a-z]{2,8})?$/);
    const style = fc.constantFrom<(at: number) => string>(
      (at) => `(${at + 1})`,
      (at) => `${at + 1})`,
      (at) => `(${String.fromCharCode(97 + at)})`,
      (at) => `${String.fromCharCode(65 + at)})`,
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        style,
        fc.constantFrom(" ", ", ", "; "),
        (values, mark, by) => {
          expect(texts(values.map((one, at) => `${mark(at)} ${one}`).join(by))).toEqual(values);
        },
      ),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  it("keeps every word of any text", () => {
    const pieces = fc.constantFrom(
      "(1)",
      "2)",
      "(b)",
      "a)",
      " ",
      "Egypt",
      "to",
      "-",
      ",",
      "No. 7",
      "(3)",
      "(as",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => {
        const text = some.join("");
        const kept = splitEnumeration(text)
          .map(({ text: value, before = "" }) => before + value)
          .join("");
        for (const word of ["Egypt", "No. 7", "(as"])
          expect(kept.split(word).length).toBeGreaterThanOrEqual(text.split(word).length);
      }),
      { seed: 20261123, numRuns: 5000 },
    );
  });
});
