import { describe, expect, it } from "vitest";
import { openEngine } from "../engine.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

/** Acts of a text as `kind: actors > recipients, modality`. */
function actsIn(text: string): readonly string[] {
  const { acts, parties } = engine.readReport(text, { published: "2025-03-01" });
  const say = (ids: readonly string[]): string =>
    ids.map((id) => parties.find((party) => party.id === id)?.caption ?? id).join("+");
  return acts.map((act) => `${act.kind}: ${say(act.actors)} > ${say(act.recipients)}, ${act.modality}`);
}

function namesIn(text: string): readonly string[] {
  const { mentions } = engine.readReport(text, { published: "2025-03-01", textLang: "de" });
  return mentions.filter(({ type }) => type === "name").map(({ start, end }) => text.slice(start, end));
}

describe("the bracket of a German verb", () => {
  it.each([
    ["second place", "Der Iran lieferte dem Sudan Drohnen.", "transfer: Iran > Sudan, asserted"],
    ["perfect", "Der Iran hat im Mai Drohnen an den Sudan geliefert.", "transfer: Iran > Sudan, asserted"],
    [
      "what is not the subject first",
      "Drohnen hat der Iran an den Sudan geliefert.",
      "transfer: Iran > Sudan, asserted",
    ],
    [
      "separable prefix",
      "Der Iran führte im Mai Drohnen in den Sudan aus.",
      "transfer: Iran > Sudan, asserted",
    ],
    ["passive", "Vom Iran wurden Drohnen an den Sudan geliefert.", "transfer: Iran > Sudan, asserted"],
    [
      "participle before its noun",
      "Die vom Iran an den Sudan gelieferten Drohnen sind alt.",
      "transfer: Iran > Sudan, asserted",
    ],
    [
      "hearsay by modal",
      "Der Iran soll Drohnen an den Sudan geliefert haben.",
      "transfer: Iran > Sudan, alleged",
    ],
    ["plan by modal", "Der Iran soll Drohnen an den Sudan liefern.", "transfer: Iran > Sudan, planned"],
    ["future", "Der Iran wird Drohnen an den Sudan liefern.", "transfer: Iran > Sudan, planned"],
    ["possibility", "Der Iran könnte Drohnen an den Sudan liefern.", "transfer: Iran > Sudan, possible"],
    ["reported speech", "Der Iran habe Drohnen an den Sudan geliefert.", "transfer: Iran > Sudan, alleged"],
    [
      "clause of what is said",
      "Kairo teilte mit, dass der Iran Drohnen an den Sudan geliefert habe.",
      "transfer: Iran > Sudan, alleged",
    ],
    [
      "accusation",
      "Ägypten wirft dem Iran vor, Drohnen an den Sudan geliefert zu haben.",
      "transfer: Iran > Sudan, alleged",
    ],
    ["negation", "Der Iran hat keine Drohnen an den Sudan geliefert.", "transfer: Iran > Sudan, negated"],
    [
      "denial",
      "Teheran bestreitet, Drohnen an den Sudan geliefert zu haben.",
      "transfer: Iran > Sudan, denied",
    ],
    [
      "condition",
      "Ägypten protestiert, falls der Iran Drohnen an den Sudan liefert.",
      "transfer: Iran > Sudan, conditional",
    ],
    [
      "relative clause",
      "Die Drohnen, die der Iran an den Sudan geliefert hat, sind alt.",
      "transfer: Iran > Sudan, asserted",
    ],
    [
      "genitives",
      "Die Drohnenlieferungen des Iran an den Sudan gehen weiter.",
      "transfer: Iran > Sudan, asserted",
    ],
    [
      "genitive before the noun",
      "Irans Drohnenlieferungen an den Sudan gehen weiter.",
      "transfer: Iran > Sudan, asserted",
    ],
    [
      "not only",
      "Der Iran hat nicht nur Drohnen an den Sudan geliefert.",
      "transfer: Iran > Sudan, asserted",
    ],
  ])("%s", (_, text, expected) => {
    expect(actsIn(text)).toContain(expected);
  });

  it.each([
    [
      "measures",
      "Die EU verhängte am Dienstag Sanktionen gegen Belarus.",
      "designation: European Union > Belarus, asserted",
    ],
    [
      "a list",
      "Die EU hat Rosneft auf ihre Sanktionsliste gesetzt.",
      "designation: European Union > Rosneft, asserted",
    ],
    [
      "the end of measures",
      "Die USA heben ihre Sanktionen gegen Syrien auf.",
      "delisting: United States > Syria, asserted",
    ],
    [
      "a threat",
      "Die USA drohten Venezuela mit neuen Sanktionen.",
      "threat-of-sanctions: United States > Venezuela, asserted",
    ],
    [
      "workers",
      "Nordkorea hat Arbeiter nach Katar entsandt.",
      "labour-dispatch: North Korea > Qatar, asserted",
    ],
    ["an arrest", "Das FBI nahm Iwan Petrow in Boston fest.", "investigation: FBI > Iwan Petrow, asserted"],
  ])("reads %s", (_, text, expected) => {
    expect(actsIn(text)).toContain(expected);
  });
});

describe("harmless German", () => {
  it.each([
    "Die Bäckerei liefert ihre Brötchen jeden Morgen an das Krankenhaus um die Ecke.",
    "Der Trainer wechselte in der Pause den Stürmer aus, und die Mannschaft gewann das Spiel.",
    "Im Garten der Nachbarin blühen die Rosen, während die Kinder auf der Schaukel sitzen.",
    "Die Gemeinde hat den neuen Spielplatz am Samstag mit einem Fest eingeweiht.",
    "Der Chor übte am Freitag ein Lied von Schubert und sagte danach die Probe am Montag ab.",
  ])("tells of no act: %s", (text) => {
    expect(actsIn(text)).toEqual([]);
  });

  it.each([
    ["Die Lieferung der Möbel verzögert sich wegen des Wetters um zwei Wochen.", []],
    ["Der Vorstand der Genossenschaft beriet über den Haushalt und die Heizung.", []],
  ])("makes no name of nouns: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("German names", () => {
  it.each([
    [
      "person behind an office",
      "Am Freitag sprach Außenminister Pavel Horvat über den Haushalt.",
      "Pavel Horvat",
    ],
    ["person by a given name", "Das Buch von Maria Lindqvist erschien im Herbst.", "Maria Lindqvist"],
    [
      "company by its legal form",
      "Der Auftrag ging an die Nordwerk Pumpen GmbH in Bremen.",
      "Nordwerk Pumpen GmbH",
    ],
    ["company by its sign", "Der Auftrag ging an Harmsen & Söhne in Bremen.", "Harmsen & Söhne"],
    [
      "company by two forms",
      "Der Auftrag ging an die Harmsen Pumpen GmbH & Co. KG in Bremen.",
      "Harmsen Pumpen GmbH & Co. KG",
    ],
    ["court by its town", "Das Urteil fiel vor dem Landgericht Hamburg am Montag.", "Landgericht Hamburg"],
    ["acronym", "Die Fracht der OSZK wurde geprüft.", "OSZK"],
    ["ship", "Der Tanker Amber Heron lag vor Anker.", "Amber Heron"],
  ])("%s", (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe("German dates and language", () => {
  it("reads the point behind the number of a day as no end of a sentence", () => {
    const text = "Das Treffen zwischen Russland und dem Iran war am 13. September 2023 in Moskau.";
    const { mentions } = engine.readReport(text, { published: "2025-03-01" });
    const dates = mentions
      .filter(({ type }) => type === "date")
      .map(({ start, end }) => text.slice(start, end));
    expect(dates).toEqual(["13. September 2023"]);
  });

  it.each([
    [
      "de",
      "Die Regierung hat mit dem Nachbarn über die Lieferung von Strom gesprochen, aber nicht über den Preis.",
    ],
    [
      "en",
      "The government has talked with its neighbour about the supply of power, but not about the price.",
    ],
    ["fr", "Le gouvernement a parlé avec son voisin de la fourniture de courant, mais pas du prix."],
  ])("tells %s apart", (lang, text) => {
    expect(engine.assess(text, { published: "2025-03-01" }).document.lang).toBe(lang);
  });
});
