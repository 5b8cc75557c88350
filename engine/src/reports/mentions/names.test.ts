import { describe, expect, it } from "vitest";
import { openEngine } from "../../engine.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

/** Names in a text, with the kind of each. */
function namesIn(text: string, textLang: "en" | "fr"): readonly string[] {
  const { mentions, parties } = engine.readReport(text, { published: "2025-03-01", textLang });
  return mentions
    .filter(({ type }) => type === "name" || type === "metonym" || type === "place")
    .map(
      ({ text: name, type, party }) =>
        `${name}: ${type === "place" ? type : (parties.find(({ id }) => id === party)?.kind ?? "nobody")}`,
    );
}

describe("names outside the gazetteer", () => {
  it.each([
    [
      "en",
      "The Department of Agriculture met Olga Petrova in Brumel.",
      ["Department of Agriculture: organisation", "Olga Petrova: person", "Brumel: place"],
    ],
    [
      "en",
      "Officials of the Velmar Oil and Gas Enterprise left.",
      ["Velmar Oil and Gas Enterprise: organisation"],
    ],
    [
      "en",
      "The Pacific Lantern (IMO 9405150) sailed. Later the Pacific Lantern was seen.",
      ["Pacific Lantern: vessel", "Pacific Lantern: vessel"],
    ],
    [
      "en",
      "The Front for Velmar Unity (FVU) denied it. The FVU said no more.",
      ["Front for Velmar Unity: organisation", "FVU: organisation", "FVU: organisation"],
    ],
    ["en", "On Saturday the Missile will be launched again, with the Su-30 and under the Caesar Act.", []],
    [
      "en",
      "Velmar Trading – VT – moved to New Hampshire, said VT, and Nizhny Novgorod agreed with Hamhung.",
      [
        "Velmar Trading: organisation",
        "VT: organisation",
        "New Hampshire: place",
        "VT: organisation",
        "Nizhny Novgorod: place",
        "Hamhung: place",
      ],
    ],
    ["en", "SEOUL, March 2 – Nobody spoke.", ["SEOUL: place"]],
    [
      "en",
      "They named Shanghai Winsonda Technology Ltd and Rosneft Trading Ltd.",
      ["Shanghai Winsonda Technology Ltd: organisation", "Rosneft Trading Ltd: organisation"],
    ],
    [
      "en",
      "Zimbabwe Defence Industries sold nothing to the U.S. market.",
      ["Zimbabwe Defence Industries: organisation"],
    ],
    [
      "fr",
      "Le ministère velmarien de la Pêche et le comité central du Parti velmarien ont écrit à M. Jean Dupont.",
      ["Jean Dupont: person"],
    ],
    [
      "fr",
      "Selon le Musée national de Corée, la société Orval Pétrole a écrit au port de Brumel.",
      ["Musée national de Corée: organisation", "Orval Pétrole: organisation", "Brumel: place"],
    ],
    ["fr", "La Corée du Nord se tait. Le Nord attend.", ["Corée du Nord: state", "Nord: state"]],
    ["fr", "LYON, 2 mars – Le règlement (UE) n° 833/2014 ne dit rien.", []],
  ] as const)("%s: %s", (lang, text, wanted) => {
    const found = namesIn(text, lang);
    for (const name of wanted) expect(found).toContain(name);
    if (wanted.length === 0) expect(found.filter((name) => !name.endsWith("place"))).toEqual([]);
  });

  it("take up the whole name, a word of it, and half of a compound", () => {
    const found = namesIn(
      "Ivan Petrov met Anna Sokolova. Petrov left with Sokolova, and Petrov-linked firms stayed.",
      "en",
    );
    expect(found).toEqual([
      "Ivan Petrov: person",
      "Anna Sokolova: person",
      "Petrov: person",
      "Sokolova: person",
      "Petrov: person",
    ]);
  });

  it("are unread where capitals say nothing", () => {
    const text =
      "Minister Takes Further Actions Against Brumel Trade\n\nNothing more was said about it in the city.";
    const { unread } = engine.readReport(text, { published: "2025-03-01", textLang: "en" });
    expect(unread.length).toBeGreaterThan(0);
  });
});
