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

describe.each(engine.data.packs.lexicons.map((lexicon) => [lexicon.lang, lexicon] as const))(
  "aircraft of lexicon %s",
  (lang, { aircraft }) => {
    it.each(aircraft.examples.map((example) => [example.text, example] as const))("%s", (text, example) => {
      const { parties, mentions } = engine.readReport(text, { textLang: lang, published: "2024-08-15" });
      const captions = new Map(parties.map(({ id, caption }) => [id, caption]));
      const [craft, ...more] = parties.filter(({ kind }) => kind === "aircraft");
      expect(more).toEqual([]);
      const named = (id: string | null | undefined): string | null =>
        id === null || id === undefined ? null : (captions.get(id) ?? null);
      expect({
        registration: craft?.caption,
        mark: craft?.aircraft?.markState,
        model: craft?.aircraft?.model,
        serial: craft?.identifiers.find((id) => id.startsWith("msn:"))?.slice(4) ?? null,
        operator: named(craft?.aircraft?.operator),
        owner: named(craft?.aircraft?.owner),
        country: craft?.country,
      }).toEqual({
        registration: example.registration,
        mark: example.mark,
        model: example.model,
        serial: example.serial,
        operator: example.operator,
        owner: example.owner,
        country: null,
      });
      expect(mentions.filter(({ party }) => party === craft?.id).map((mention) => mention.text)).toEqual([
        example.registration,
      ]);
    });
  },
);
