import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factKey, wordHash } from "./hash.ts";

describe("factKey", () => {
  it("leaves ASCII words alone", () => {
    for (const word of ["", "ivan", "ltd", "2nd"]) expect(factKey(word)).toBe(word);
  });

  it.each([
    ["علی", "علي"],
    ["أحمد", "احمد"],
    ["شركة", "شركه"],
    ["مُحَمَّد", "محمد"],
    ["محـمد", "محمد"],
    ["пётр", "петр"],
    ["евге́ний", "евгений"],
    ["ג'ון", "גון"],
    ["γιώργος", "γιωργοσ"],
  ])("gives %s the key %s", (word, key) => {
    expect(factKey(word)).toBe(key);
  });

  it("is idempotent and never longer than the word, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const key = factKey(text);
        expect(factKey(key)).toBe(key);
        expect(key.length).toBeLessThanOrEqual(text.length);
      }),
      { seed: 17, numRuns: 500 },
    );
  });
});

describe("wordHash", () => {
  it("is a whole number below 2^48 for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const hash = wordHash(text);
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 48).toBe(true);
      }),
      { seed: 18, numRuns: 500 },
    );
  });

  it("spreads short words evenly over the buckets", () => {
    const buckets = new Map<number, number>();
    const letters = "abcdefghijklmnopqrstuvwxyz";
    for (const a of letters)
      for (const b of letters)
        for (const c of letters) {
          const bucket = Math.floor(wordHash(a + b + c) / 2 ** 40);
          buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
        }
    // 17,576 words on 256 buckets: 69 each.
    expect(buckets.size).toBe(256);
    expect(Math.max(...buckets.values())).toBeLessThan(140);
  });
});
