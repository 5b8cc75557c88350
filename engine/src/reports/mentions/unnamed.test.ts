import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openEngine } from "../../engine.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

/** Who acts in a text, with the State each is of. */
function actorsOf(text: string, textLang: "de" | "en" | "fr" | "es"): readonly string[] {
  const { acts, parties } = engine.readReport(text, { published: "2025-03-01", textLang });
  return acts
    .flatMap(({ actors }) => actors)
    .map((id) => parties.find((party) => party.id === id))
    .map((party) => `${party?.caption ?? ""} (${party?.country ?? "?"})`);
}

describe("parties without a name", () => {
  it.each([
    ["en", "A company based in Dubai shipped drones to Iran.", "company based in Dubai (AE)"],
    ["en", "A Dubai-based company shipped drones to Iran.", "Dubai-based company (AE)"],
    ["en", "The Dubai-based company Velmar Trading shipped drones to Iran.", "Velmar Trading (AE)"],
    ["en", "The tools were sold to Russia by Velmar Trading, a Turkish company.", "Velmar Trading (TR)"],
    ["fr", "Une société établie à Dubaï a expédié des drones à l’Iran.", "société établie à Dubaï (AE)"],
    ["es", "Una empresa radicada en Dubái envió drones a Irán.", "empresa radicada en Dubái (AE)"],
    ["en", "Hackers linked to North Korea stole cryptocurrency.", "North Korea (KP)"],
    [
      "fr",
      "Des pirates informatiques liés à la Corée du Nord ont volé des cryptomonnaies.",
      "North Korea (KP)",
    ],
    ["en", "Police in Rotterdam arrested Ivan Petrov.", "Police in Rotterdam (NL)"],
    ["en", "The Vadinar refinery shipped diesel to France.", "Vadinar refinery (IN)"],
    ["en", "The refinery of Vadinar shipped diesel to France.", "refinery of Vadinar (IN)"],
    ["fr", "La raffinerie de Vadinar a expédié du gazole vers la France.", "raffinerie de Vadinar (IN)"],
    ["es", "La refinería de Vadinar envió gasóleo a Francia.", "refinería de Vadinar (IN)"],
    ["de", "Die Raffinerie in Rotterdam lieferte Diesel nach Frankreich.", "Raffinerie in Rotterdam (NL)"],
  ] as const)("%s: %s", (lang, text, wanted) => {
    expect(actorsOf(text, lang)).toContain(wanted);
  });

  it("never takes the State of a refinery for the refinery", () => {
    expect(actorsOf("The Vadinar refinery shipped diesel to France.", "en")).toEqual([
      "Vadinar refinery (IN)",
    ]);
  });

  it("leaves a named company its name", () => {
    expect(actorsOf("The Velmar Trading company shipped drones to Iran.", "en")).toEqual([
      "Velmar Trading (?)",
    ]);
  });

  it("points at its own words, whatever stands around them", () => {
    const words = fc.constantFrom(
      "company",
      "Dubai-based",
      "trader",
      "in",
      "Turkey",
      "based",
      "linked to",
      "hackers",
      ",",
      "a",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (list) => {
        const text = `The ${list.join(" ")} sold arms.`;
        const { mentions } = engine.readReport(text, { published: "2025-03-01", textLang: "en" });
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }),
      { numRuns: 300 },
    );
  });
});
