/** The error table: complete in both languages, filled, one line, and harmless on a terminal. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ERROR_CODES, type ErrorCode } from "./error-codes.ts";
import { EmbargoError, fillTemplate } from "./errors.ts";
import { LANGS } from "./language.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const CODES = Object.keys(ERROR_CODES) as ErrorCode[];
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? "").sort();
const allOf = (code: ErrorCode, lang: "fr" | "en"): string => {
  const { message, cause, remedy } = ERROR_CODES[code];
  return [message, cause, remedy].map((text) => text[lang]).join("\n");
};
const NAMES = [...new Set(CODES.flatMap((code) => placeholders(allOf(code, "en"))))];
const filled = (value: string): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [name, value]));
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

describe("error table", () => {
  it("has codes, in capitals", () => {
    expect(CODES.length).toBeGreaterThan(20);
    for (const code of CODES) expect(code).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
  });

  it.each(CODES)("%s says what happened in both languages, each in its own words", (code) => {
    const { message } = ERROR_CODES[code];
    expect([message.en.trim(), message.fr.trim()]).not.toContain("");
    expect(message.fr).not.toBe(message.en);
  });

  it.each(CODES)("%s explains and advises in both languages or in neither", (code) => {
    const { cause, remedy } = ERROR_CODES[code];
    expect([cause.en === "", remedy.en === ""]).toEqual([cause.fr === "", remedy.fr === ""]);
  });

  it.each(CODES)("%s names the same values in both languages", (code) => {
    const names = (lang: "fr" | "en"): readonly string[] => [...new Set(placeholders(allOf(code, lang)))];
    expect(names("fr")).toEqual(names("en"));
  });

  it.each(CODES)("%s ends a command with 2 for usage or 3 for input and data", (code) => {
    const usage =
      /^(?:(?:USAGE|VALUE|DATE|COUNTRY|HS|NUMBER|QUANTITY|HOLDING|IDENTIFIER|FACT|DEALING|CURRENCY|IMO|NAME|REGIME)_|LIST_(?:UNKNOWN|DATE_MISSING|MAPPING_INVALID)$|SNAPSHOT_UNKNOWN|OUTPUT_EXISTS|OUTPUT_IS_TERMINAL|FETCH_(?:NOT_ASKED|URL_REFUSED)$|READER_(?:COMMAND_INVALID|URL_REFUSED|OPTION_MISSING|KEY_MISSING|FORMAT_REFUSED)$)/.test(
        code,
      );
    expect(new EmbargoError(code).exitCode).toBe(usage ? 2 : 3);
  });
});

describe("EmbargoError", () => {
  it.each(CODES)("%s leaves no placeholder once every value is given", (code) => {
    const error = new EmbargoError(code, filled("VALUE"));
    for (const lang of LANGS) {
      expect(error.explain(lang)).not.toMatch(/[{}]/);
      expect(error.explain(lang).includes("VALUE")).toBe(placeholders(allOf(code, lang)).length > 0);
    }
    expect(error.message).toBe(fillTemplate(ERROR_CODES[code].message.en, filled("VALUE")));
  });

  it("keeps a value nobody gave visible by its name", () => {
    expect(new EmbargoError("DATE_INVALID", { value: "soon" }).message).toBe(
      "“soon” is not a date ({where}).",
    );
  });

  it("explains itself in one line without gaps, whatever the values", () => {
    const values = fc.oneof(
      fc.string({ unit: "binary-ascii" }),
      fc.string({ unit: fc.constantFrom("\n", "\r", "\t", "\u0085", "a") }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.constantFrom(...LANGS), values, (code, lang, value) => {
        const line = new EmbargoError(code, filled(value)).explain(lang);
        expect(line).not.toMatch(/[\n\r\u0085]/);
        expect(new EmbargoError(code, filled("x")).explain(lang)).not.toMatch(/ {2}|^ | $/);
      }),
      RUNS,
    );
  });

  it("shows control characters as question marks, in the message too", () => {
    const hostile = fc.string({
      unit: fc
        .oneof(fc.integer({ min: 0, max: 0x9f }), fc.constant(0x1b))
        .map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.constantFrom(...LANGS), hostile, (code, lang, value) => {
        const error = new EmbargoError(code, filled(value));
        expect(error.explain(lang)).not.toMatch(CONTROL);
        expect(error.message).not.toMatch(CONTROL);
      }),
      RUNS,
    );
    expect(new EmbargoError("INPUT_NOT_FOUND", { value: "a\u001b[2Jb" }).message).toBe(
      "Cannot find “a?[2Jb”.",
    );
  });

  it("is an Error with its own name, code and values", () => {
    const error = new EmbargoError("LIST_UNKNOWN", { value: "xx", allowed: "un-sc" });
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.values]).toEqual([
      "EmbargoError",
      "LIST_UNKNOWN",
      { value: "xx", allowed: "un-sc" },
    ]);
    expect(error.explain("fr")).toBe(
      "La liste « xx » n’est pas chargée. Connues ici : un-sc. `embargo lists` montre ce qui est chargé.",
    );
  });
});

describe("fillTemplate", () => {
  it("fills every name once and never fills what a value brought in", () => {
    const value = fc.oneof(fc.string({ unit: "grapheme-ascii" }), fc.constantFrom("{b}", "{a}", "$&", "$1"));
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(fillTemplate("<{a}|{b}|{a}|{c}>", { a, b })).toBe(`<${a}|${b}|${a}|{c}>`);
      }),
      RUNS,
    );
  });

  it("writes numbers, zero included", () => {
    expect(fillTemplate("{size} of {limit}", { size: 0, limit: 12 })).toBe("0 of 12");
  });
});
