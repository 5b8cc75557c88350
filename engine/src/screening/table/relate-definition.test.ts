/** How two words are related against its definition, under any weights and between words that no language has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeWords, anyShares } from "../../../../test/screening/alike-words.ts";
import { arePlainlyNear, plainRelate } from "../../../../test/screening/plain-relate.ts";
import { wordOf } from "../../../../test/screening/words.ts";
import type { NameWord } from "../../names/index.ts";
import { hashText, KEY_SEED } from "./hash.ts";
import { relationOf, shareOf } from "./packed.ts";
import { isNear, relateWords, sameString } from "./relate.ts";
import { WordTable, type WordColumns } from "./word-table.ts";

const RUNS = { seed: 20261124, numRuns: 1000 } as const;

/** A table of words, and the same words in another order in another: no place of one is that of the other. */
function tablesOf(words: readonly NameWord[]): readonly [WordTable, WordTable] {
  const [one, other] = [new WordTable(), new WordTable()];
  words.forEach((word) => one.append(word));
  words.toReversed().forEach((word) => other.append(word));
  return [one, other];
}

describe("relateWords", () => {
  it("is what its definition says of any two words, the first of them two written as one or not", () => {
    fc.assert(
      fc.property(anyShares, alikeWords, fc.boolean(), (weights, words, joined) => {
        const [one, other] = tablesOf(words);
        words.forEach((left, a) => {
          words.toReversed().forEach((right, b) => {
            const packed = relateWords(one, a, other, b, weights, joined);
            const found = { relation: relationOf(packed), share: shareOf(packed) };
            expect([left, right, found]).toEqual([left, right, plainRelate(left, right, weights, joined)]);
          });
        });
      }),
      RUNS,
    );
  });
});

describe("isNear", () => {
  it("holds for two words one edit apart, one of them short", () => {
    fc.assert(
      fc.property(alikeWords, fc.integer({ min: 1, max: 8 }), (words, letters) => {
        const [one, other] = tablesOf(words);
        words.forEach((left, a) => {
          words.toReversed().forEach((right, b) => {
            const near = isNear(one.columns, a, other.columns, b, letters);
            expect([left.forms, right.forms, near]).toEqual([
              left.forms,
              right.forms,
              arePlainlyNear(left, right, letters),
            ]);
          });
        });
      }),
      RUNS,
    );
  });
});

/** Texts of two letters, and of three, by their hash: the first of each length whose hashes meet. */
function textsOfOneHash(): readonly (readonly [string, string])[] {
  const known = new Map<number, string>();
  const met = new Map<string, readonly [string, string]>();
  for (let at = 0; met.size < 2; at += 1) {
    const text = [at % 251, Math.floor(at / 251) % 251, Math.floor(at / 63001)]
      .slice(0, at % 2 === 0 ? 2 : 3)
      .map((part) => String.fromCharCode(0x4e00 + part * 83))
      .join("");
    const hash = hashText(text, KEY_SEED.form);
    const other = known.get(hash);
    if (other === undefined) known.set(hash, text);
    else if (other !== text) met.set(other.length === text.length ? "as long" : "longer", [other, text]);
  }
  return [...met.values()];
}

describe("sameString", () => {
  it("tells two texts apart whose hashes are the same", () => {
    for (const texts of textsOfOneHash()) {
      const words = texts.map((text) => ({ ...wordOf("Orlov"), text }));
      const [one, other] = tablesOf(words);
      const [left, right] = [one.columns, other.columns];
      const placeOf = ({ firstString }: WordColumns, word: number): number => firstString[word] ?? 0;
      const hashes = [0, 1].map((word) => left.stringHash[placeOf(left, word)]);
      expect([...new Set(hashes)]).toHaveLength(1);
      const found = [0, 1].flatMap((a) =>
        [0, 1].map((b) => sameString(left, placeOf(left, a), right, placeOf(right, b))),
      );
      expect(found).toEqual([false, true, true, false]);
    }
  });
});
