/** Bodies and places in both languages. */
import { describe } from "vitest";
import { type Broken, lexicon, withEnglish } from "./good-data.ts";
import { lintLanguages } from "./lint-languages.ts";
import type { Dataset } from "./shapes.ts";
import { testLint } from "./test-lint.ts";

const BROKEN: Broken = [
  [
    "a body that one language lacks",
    withEnglish({ bodies: [] }),
    /en\/bodies\.yml: bodies: “un” of .*fr\/bodies\.yml is missing/,
  ],
  [
    "a place that the other language lacks",
    withEnglish({ places: [...lexicon("en").places, { id: "b", caption: "B" }] }),
    /fr\/places\.yml: places: “b” of/,
  ],
  [
    "a caption that differs",
    withEnglish({ bodies: [{ id: "un", caption: "UN" }] }),
    /bodies\[un\]\.caption: is “United Nations”, the English file has “UN”/,
  ],
  [
    "a country that differs",
    withEnglish({ bodies: [{ id: "un", caption: "United Nations", country: "US" }] }),
    /country: is not said/,
  ],
  [
    "a body twice",
    withEnglish({ bodies: [...lexicon("en").bodies, ...lexicon("en").bodies] }),
    /en\/bodies\.yml: bodies\[un\]: is there twice/,
  ],
  ["a facility that is none", withEnglish({ facilities: {} }), /facility: there is no “port”/],
];

function lint(data: Dataset): readonly string[] {
  return [...lintLanguages(data)];
}

describe("lintLanguages", () => {
  testLint(lint, BROKEN);
});
