/** Quotes and their places, against a slow definition of “stands verbatim, in whole words”. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeQuote, type Placed } from "./place-quote.ts";

const RUNS = { seed: 20261123, numRuns: 2000 } as const;
const place = (text: string, quote: string, hints: { start?: number; occurrence?: number } = {}): Placed =>
  placeQuote(text, { quote, start: hints.start ?? null, occurrence: hints.occurrence ?? null }, 300);

/** All places where a quote stands in whole words, code point by code point. */
function wholePlaces(text: string, quote: string): readonly number[] {
  const isWord = (point: string | undefined) => point !== undefined && /[\p{L}\p{N}\p{M}]/u.test(point);
  const found: number[] = [];
  for (let at = 0; at + quote.length <= text.length; at++) {
    if (text.slice(at, at + quote.length) !== quote) continue;
    const before = Array.from(text.slice(0, at)).at(-1);
    const [after] = text.slice(at + quote.length);
    const points = [...quote];
    const goesOn =
      (isWord(before) && isWord(points[0])) ||
      (isWord(points.at(-1)) && isWord(after)) ||
      /^\p{M}/u.test(after ?? "");
    if (!goesOn) found.push(at);
  }
  return found;
}

const unit = fc.constantFrom("a", "b", " ", "-", "é", "\u0301", "𝐀", "🚢", "’");
const text = fc.string({ unit, maxLength: 24 });
const quote = fc.string({ unit, minLength: 1, maxLength: 4 });

describe("placeQuote", () => {
  it("places words that stand once, and no others", () => {
    fc.assert(
      fc.property(text, quote, (text, quote) => {
        const places = wholePlaces(text, quote);
        const placed = place(text, quote);
        if (places.length === 1) expect(placed).toMatchObject({ start: places[0], text: quote });
        else if (places.length > 1) expect(placed).toBe("ambiguous");
        else expect(placed).toBe(text.includes(quote) ? "inside-word" : "not-in-text");
      }),
      RUNS,
    );
  });

  it("takes an offset only where the words stand at it", () => {
    fc.assert(
      fc.property(text, quote, fc.integer({ min: -2, max: 30 }), (text, quote, start) => {
        const placed = place(text, quote, { start });
        const isThere = wholePlaces(text, quote).includes(start);
        if (isThere) expect(placed).toEqual({ start, end: start + quote.length, text: quote });
        else expect(placed).toBeTypeOf("string");
      }),
      RUNS,
    );
  });

  it("counts occurrences from one, from the left", () => {
    fc.assert(
      fc.property(text, quote, fc.integer({ min: -1, max: 6 }), (text, quote, occurrence) => {
        const at = wholePlaces(text, quote)[occurrence - 1];
        const placed = place(text, quote, { occurrence });
        if (at === undefined) expect(placed).toBeTypeOf("string");
        else expect(placed).toMatchObject({ start: at });
      }),
      RUNS,
    );
  });

  it.each([
    ["Iranian oil", "Iran", {}, "inside-word"],
    ["l’Iran", "Iran", {}, { start: 2 }],
    ["cafe\u0301", "cafe", {}, "inside-word"],
    ["Kim Jong Un", "KIM JONG UN", {}, "not-in-text"],
    ["Kim\u00a0Jong Un", "Kim Jong Un", {}, "not-in-text"],
    ["café", "cafe\u0301", {}, "not-in-text"],
    ["Iran, Iran", "Iran", {}, "ambiguous"],
    ["Iran, Iran", "Iran", { occurrence: 2 }, { start: 6 }],
    ["Iran, Iran", "Iran", { occurrence: 3 }, "out-of-bounds"],
    ["Iran, Iran", "Iran", { occurrence: 0 }, "out-of-bounds"],
    ["Iran, Iran", "Iran", { start: 6 }, { start: 6 }],
    ["Iran, Iran", "Iran", { start: 6, occurrence: 1 }, "wrong-place"],
    ["Iran, Iran", "Iran", { start: 5 }, "wrong-place"],
    ["Iran", "Iran", { start: -1 }, "out-of-bounds"],
    ["Iran", "Iran", { start: 1 }, "out-of-bounds"],
    ["Iran", "Irak", { start: 0 }, "not-in-text"],
    ["🚢 Iran", "Iran", { start: 3 }, { start: 3 }],
  ] as const)("of %j places %j %j: %j", (text, quote, hints, expected) => {
    const placed = place(text, quote, hints);
    if (typeof expected === "string") expect(placed).toBe(expected);
    else expect(placed).toMatchObject(expected);
  });

  it("looks first into the words given, and refuses what is too long", () => {
    const text = "Iran sold oil. Later Iran denied it.";
    const within = { start: 15, end: 36, text: text.slice(15, 36) };
    const quoted = (quote: string) => ({ quote, start: null, occurrence: null });
    expect(placeQuote(text, quoted("Iran"), 300, within)).toMatchObject({ start: 21 });
    expect(placeQuote(text, quoted("oil"), 300, within)).toMatchObject({ start: 10 });
    expect(placeQuote("Iran Iran", quoted("Iran"), 300, { start: 0, end: 9, text: "" })).toBe("ambiguous");
    expect(placeQuote(text, quoted("Later Iran"), 5)).toBe("too-long");
  });
});
