import { describe, expect, it } from "vitest";
import { openEngine } from "../../engine.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

/** Acts of a text as `kind: actors > recipients, modality`. */
function actsIn(text: string, textLang: "en" | "fr"): readonly string[] {
  const { acts, parties } = engine.readReport(text, { published: "2025-03-01", textLang });
  const say = (ids: readonly string[]): string =>
    ids.map((id) => parties.find((party) => party.id === id)?.caption ?? id).join("+");
  return acts.map((act) => `${act.kind}: ${say(act.actors)} > ${say(act.recipients)}, ${act.modality}`);
}

describe("who stands in the places of an act", () => {
  it.each([
    [
      "en",
      "The sale of 50 tanks by Belarus to Sudan was investigated by the UN Panel of Experts.",
      /^investigation: Panel of Experts >/,
    ],
    [
      "fr",
      "La vente de 50 chars par la Biélorussie au Soudan a été dénoncée par le Japon.",
      /^protest: Japan >/,
    ],
  ] as const)("leaves to a sale the agent of the sale: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContainEqual(expect.stringMatching(act));
  });

  it.each([
    ["en", "French customs seized a shipment of drones bound for Iran."],
    ["fr", "La douane française a saisi une cargaison de drones destinée à l'Iran."],
  ] as const)("does not make who seizes a shipment its sender: %s %s", (lang, text) => {
    for (const act of actsIn(text, lang)) expect(act).not.toMatch(/^transfer: \S/);
  });

  it.each([
    ["en", "Chips were exported to Kazakhstan and re-exported to Russia.", "transfer:  > Russia, asserted"],
    [
      "en",
      "Were Iran to sell drones to Sudan, Washington would react.",
      "transfer: Iran > Sudan, conditional",
    ],
  ] as const)(
    "takes a helping verb for a condition only at the head of a clause: %s %s",
    (lang, text, act) => {
      expect(actsIn(text, lang)).toContain(act);
    },
  );

  it.each([
    [
      "en",
      "Tokyo accused Pyongyang of having stolen $5 million from a bank.",
      "cyber-theft: North Korea > bank, alleged",
    ],
    [
      "en",
      "The US Justice Department charged Li Fangwei with selling missiles to Iran.",
      "transfer: Li Fangwei > Iran, asserted",
    ],
    [
      "fr",
      "Washington a inculpé Li Fangwei pour avoir vendu des missiles à l'Iran.",
      "transfer: Li Fangwei > Iran, asserted",
    ],
  ] as const)("takes whom a verb blames for who did it: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContain(act);
  });

  it.each([
    ["en", "The court annulled the listing of Violetta Prigozhina.", "delisting"],
    ["en", "The Council removed Mahan Air from the EU's list.", "delisting"],
    ["en", "Mahan Air was taken off the list.", "delisting"],
    ["fr", "Mahan Air a été retirée de sa liste par l'UE.", "delisting"],
  ] as const)("reads lists with their owners: %s %s", (lang, text, kind) => {
    expect(actsIn(text, lang).map((act) => act.split(":")[0])).toContain(kind);
  });

  it.each([
    ["en", "Libya, to which Iran had sold missiles, is at war.", "transfer: Iran > Libya, asserted"],
    [
      "fr",
      "La Libye, à laquelle l'Iran avait vendu des missiles, est en guerre.",
      "transfer: Iran > Libya, asserted",
    ],
  ] as const)("reads a preposition with its relative pronoun: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContain(act);
  });

  it.each([
    ["en", "Rosneft was sanctioned for acting on behalf of Venezuela.", "designation:  > Rosneft, asserted"],
    [
      "fr",
      "Rosneft a été sanctionnée pour avoir agi au nom du Venezuela.",
      "designation:  > Rosneft, asserted",
    ],
  ] as const)("does not let act whom somebody serves: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContain(act);
  });

  it.each([
    ["en", "Venezuela swapped gold for Iranian petrol.", "barter: Venezuela > Iran, asserted"],
    [
      "fr",
      "Le Venezuela a échangé du pétrole contre de l'essence iranienne.",
      "barter: Venezuela > Iran, asserted",
    ],
  ] as const)("takes the origin of the payment for the other side: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContain(act);
  });

  it.each([
    ["fr", "L'OFAC a délivré une licence générale à Rosbank.", "delisting: OFAC > Rosbank, asserted"],
    [
      "fr",
      "Des pirates nord-coréens ont volé 600 millions de dollars à Ronin.",
      "cyber-theft: North Korea > Ronin, asserted",
    ],
  ] as const)("does not license or rob an unknown place: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContain(act);
  });

  it.each([
    ["en", "Lavrov, according to South Korean officials, sold missiles to Iran.", /South Korea/],
    ["fr", "Des ouvriers qui, selon les services sud-coréens, sont employés en Russie.", /South Korea/],
  ] as const)("does not make the source of a remark the subject: %s %s", (lang, text, source) => {
    for (const act of actsIn(text, lang)) expect(act).not.toMatch(source);
  });

  it.each([
    [
      "en",
      "Prosecutors in Hamburg are investigating the company.",
      "investigation: Prosecutors in Hamburg > company, asserted",
    ],
    [
      "fr",
      "Le parquet de Hambourg enquête sur la société.",
      "investigation: parquet de Hambourg > société, asserted",
    ],
  ] as const)("does not take an authority up as a company: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContain(act);
  });

  it.each([
    ["en", "Washington ended Volga Bank's designation.", "delisting: United States > Volga Bank, asserted"],
    ["en", "Indonesia's seizure of the Hana was lawful.", /^seizure: Indonesia >/],
  ] as const)("reads the owner of a listing as the one listed: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContainEqual(
      expect.stringMatching(act instanceof RegExp ? act : new RegExp(act)),
    );
  });

  it.each([
    [
      "fr",
      "Un accord de défense a été signé par le Mali et la Russie.",
      "agreement: Mali+Russia > , asserted",
    ],
    ["en", "A military pact was signed by Mali and Russia.", "agreement: Mali+Russia > , asserted"],
  ] as const)("reads pacts of defence as agreements: %s %s", (lang, text, act) => {
    expect(actsIn(text, lang)).toContain(act);
  });
});
