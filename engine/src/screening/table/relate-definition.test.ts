/** How two words are related against its definition, under any weights and between words that no language has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeWords, anyShares } from "../../../../test/screening/alike-words.ts";
import { arePlainlyNear, plainRelate } from "../../../../test/screening/plain-relate.ts";
import { relateBoth, wordOf } from "../../../../test/screening/words.ts";
import data from "../../generated/name-facts.json" with { type: "json" };
import { FIRST_SYLLABLE_GROUP, groupKind, ROLE, ROLE_NAMES, type NameWord } from "../../names/index.ts";
import { NAME_WEIGHTS } from "../scorer/weights.ts";
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

describe("relateWords, of each word of a small world and each other one", () => {
  const latin: NameWord = { ...wordOf("Orlov"), sounds: [], skeletons: [], groups: [] };
  /** Every word of these is asked of every other one. */
  const askAll = (words: readonly NameWord[]): void => {
    const [one, other] = tablesOf(words);
    words.forEach((left, a) => {
      words.toReversed().forEach((right, b) => {
        const packed = relateWords(one, a, other, b, NAME_WEIGHTS);
        const found = { relation: relationOf(packed), share: shareOf(packed) };
        expect([left, right, found]).toEqual([left, right, plainRelate(left, right, NAME_WEIGHTS, false)]);
      });
    });
  };
  const relationsIn = (words: readonly NameWord[]): readonly unknown[] =>
    words.map((word) => relateBoth(words[0] ?? word, word).relation);

  it("takes the same consonants for one name where they are three, no loan, and both end in -a or none", () => {
    const word = (form: string, skeletons: readonly string[], known: boolean): NameWord => ({
      ...latin,
      key: `${form} ${skeletons.join(" ")} ${known}`,
      text: form,
      forms: [form],
      skeletons,
      known,
    });
    const forms = ["zuhairefgh", "zoherijklm", "zahirumnopa", "zihuropqrsa"];
    const skeletons = [[], ["zh"], ["zhr"], ["~zh"], ["~zhr"], ["zhr", "zhrk"], ["zhrk", "zhr"]];
    const words = forms.flatMap((form) =>
      skeletons.flatMap((some) => [true, false].map((known) => word(form, some, known))),
    );
    askAll(words);
    const [one, ...others] = [
      word("zuhairefgh", ["zhr"], true),
      word("zoherijklm", ["zhr"], false),
      word("zahirumnopa", ["zhr"], false),
      word("zoherijklm", ["zhr"], true),
    ];
    expect(relationsIn(one === undefined ? [] : [one, ...others])).toEqual(["same", "vowels", null, null]);
  });

  it("takes a letter for a name, a generic word or a letter that begins with it, and for no sign or other word", () => {
    const word = (text: string, script: NameWord["script"], role: NameWord["role"]): NameWord => {
      return { ...latin, key: text, text, script, role, forms: ["b"] };
    };
    const words = (["Latn", "Cyrl", "Hani", "Hang"] as const).flatMap((script) =>
      ROLE_NAMES.map((name) => word(`${script} ${name}`, script, ROLE[name])),
    );
    askAll([...words, { ...word("c", "Latn", ROLE.initial), forms: ["c"] }]);
    const others = [word("B", "Latn", ROLE.generic), word("BB", "Cyrl", ROLE.initial)];
    expect(relationsIn([word("b", "Latn", ROLE.initial), ...others])).toEqual(["same", "initial", "initial"]);
  });

  it("takes two words for one that a group holds, unless the group goes through another script", () => {
    const kinds = data.groupStarts
      .slice(0, -1)
      .filter((first, at) => first < (data.groupStarts[at + 1] ?? 0));
    const words = (["Latn", "Cyrl"] as const).flatMap((script) =>
      [...kinds, FIRST_SYLLABLE_GROUP, FIRST_SYLLABLE_GROUP + 1].flatMap((group, at) =>
        ["abcd", "mnop"].map((letters): NameWord => {
          const text = `${letters}${String.fromCharCode(97 + at)}${script}`.toLowerCase();
          return { ...latin, key: text, text, script, forms: [text], groups: [group] };
        }),
      ),
    );
    askAll(words);
    expect(kinds.map((first) => groupKind(first))).toContain("reading");
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
