/** Every frame of a language pack comes with a sentence that it must read: the lexicon's own test. */
import { openEngine } from "embargo";
import { describe, expect, it } from "vitest";

const engine = openEngine({ clock: () => "2026-11-23" });

describe.each(engine.data.packs.lexicons.map((lexicon) => [lexicon.lang, lexicon] as const))(
  "lexicon %s",
  (lang, lexicon) => {
    const acts = lexicon.frames.filter((frame) => frame.kind !== "none");

    it.each(acts.map((frame) => [frame.id, frame] as const))("%s reads its example", (_, frame) => {
      const reading = engine.readReport(frame.example, { textLang: lang, published: "2024-01-15" });
      expect(reading.acts.map((act) => act.kind)).toContain(frame.kind);
    });

    it.each(lexicon.statements.map((frame) => [frame.id, frame] as const))(
      "%s reads its example",
      (_, frame) => {
        const reading = engine.readReport(frame.example, { textLang: lang, published: "2024-01-15" });
        expect(reading.statements.map((item) => item.rule)).toContain(frame.id);
      },
    );
  },
);
