/** Frames, statements and cues. */
import { describe, expect, it } from "vitest";
import { TEXT_LANGS } from "../../engine/src/model/index.ts";
import { type Broken, lexicon, withEnglish, withFrame } from "./good-data.ts";
import { compileLexicon } from "../gen/lexicon.ts";
import { readDataFiles } from "./files.ts";
import { lemmasOf, lintFrames, lintVerbs } from "./lint-frames.ts";
import type { Dataset, Lexicon } from "./shapes.ts";
import { testLint } from "./test-lint.ts";

const BROKEN: Broken = [
  ["a kind of act that is none", withFrame({ kind: "nope" }), /frames\[en\.sale\]\.kind: there is no kind/],
  [
    "a goods class that a frame needs and is none",
    withFrame({ needs: "goods:coal,nope" }),
    /needs: there is no goods class “nope”/,
  ],
  ["a frame without example", withFrame({ example: " " }), /has no example/],
  ["a frame of another language", withFrame({ id: "fr.sale" }), /does not begin with “en\.”/],
  [
    "a frame twice",
    withEnglish({ frames: [...lexicon("en").frames, ...lexicon("en").frames] }),
    /frames\[en\.sale\]: is there twice/,
  ],
  [
    "a statement twice",
    withEnglish({ statements: [...lexicon("en").statements, ...lexicon("en").statements] }),
    /statements\[en\.law\]: is there twice/,
  ],
  [
    "events of a kind that is none",
    withEnglish({ events: { nope: ["x"] } }),
    /coreference\.events: there is no kind/,
  ],
  [
    "a verb of a frame that is none",
    withFrame({ verbs: ["nope"] }),
    /frames\.yml: frames\[en\.sale\]\.verbs: “nope” is no verb/,
  ],
  [
    "a verb of a statement that is none",
    withEnglish({ statements: [{ id: "en.law", kind: "cause", verbs: ["nope"], example: "…" }] }),
    /statements\.yml: .*“nope” is no verb/,
  ],
  [
    "a verb of a cue that is none",
    withEnglish({ cueVerbs: { said: ["nope"] } }),
    /cues\.yml: verbs\.said: “nope” is no verb/,
  ],
  [
    "an auxiliary that is no verb",
    withEnglish({ helpers: { passive: ["nope"], auxiliaries: [] } }),
    /words\.yml: passive: “nope” is no verb/,
  ],
];

function lint(data: Dataset): readonly string[] {
  return Object.values(data.lexicons).flatMap((each) => [
    ...lintFrames(each, data.classes),
    ...lintVerbs(each),
  ]);
}

describe("lintFrames and lintVerbs", () => {
  testLint(lint, BROKEN);

  it("knows the verbs that the compiled lexicon reads", () => {
    for (const lang of TEXT_LANGS) {
      const { files } = readDataFiles();
      const verbs = files.get(`data/lexicons/${lang}/verbs.yml`) as Lexicon["verbs"];
      const readings = compileLexicon(lang)["verbs"] as Record<
        string,
        readonly (readonly [string, string])[]
      >;
      const read = new Set(Object.values(readings).flatMap((list) => list.map(([lemma]) => lemma)));
      expect([...lemmasOf({ lang, verbs })].sort()).toEqual([...read].sort());
    }
  });
});
