/** Classes of goods and their words. */
import { describe } from "vitest";
import { type Broken, good, text, withClass } from "./good-data.ts";
import { lintGoods, lintGoodsWords } from "./lint-goods.ts";
import type { Dataset } from "./shapes.ts";
import { testLint } from "./test-lint.ts";

const BROKEN: Broken = [
  ["a parent that is none", withClass({ parents: ["nope"] }), /parents: there is no goods class “nope”/],
  [
    "classes in a circle",
    {
      classes: [
        { id: "coal", parents: ["fuel"], hs: [], title: text },
        { id: "fuel", parents: ["coal"], hs: [], title: text },
      ],
    },
    /classes\[fuel\]\.parents: lead back/,
  ],
  ["an HS code of three digits", withClass({ hs: ["270"] }), /“270” has not 2, 4 or 6 digits/],
  ["an HS code that there is not", withClass({ hs: ["2799"] }), /“2799” is no code of data\/goods\/hs-codes/],
  [
    "a chapter in no class",
    { hsCodes: new Set(["27", "2701", "28", "2801"]) },
    /whole file: no class has chapter “28”/,
  ],
  ["an HS code in two classes", withClass({ hs: ["27"] }), /classes\[fuel\]\.hs: “27” is there twice/],
  [
    "words of an unknown class",
    { goodsWords: [{ class: "nope", en: ["x"], fr: ["x"] }] },
    /there is no goods class “nope”/,
  ],
  [
    "words of a class in two rows",
    { goodsWords: [...good.goodsWords, { class: "coal", en: ["x"], fr: ["x"] }] },
    /words\[coal\]: is there twice/,
  ],
  [
    "a plural that is a word of another class",
    {
      goodsWords: [
        { class: "fuel", en: ["Fuels"], fr: ["x"] },
        { class: "coal", en: ["fuel"], fr: ["y"] },
      ],
    },
    /words\[coal\]\.en: “fuels” is a word of “fuel” too/,
  ],
  [
    "a word of deals that is a word of another class",
    { dealWords: [{ class: "coal", en: ["fuel"], fr: ["y"] }] },
    /words\[coal\]\.en: “fuel” is a word of “fuel” too/,
  ],
  [
    "a word that is another class in the other language",
    {
      goodsWords: [
        { class: "fuel", en: ["gas"], fr: ["x"] },
        { class: "coal", en: ["y"], fr: ["gas"] },
      ],
    },
    /words\[coal\]\.fr: “gas” is English for another class/,
  ],
];

function lint(data: Dataset): readonly string[] {
  return [...lintGoods(data), ...lintGoodsWords(data)];
}

describe("lintGoods and lintGoodsWords", () => {
  testLint(lint, BROKEN);
});
