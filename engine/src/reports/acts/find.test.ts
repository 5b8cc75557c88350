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

describe("acts", () => {
  it("gives one president to one State, and several leaders to several", () => {
    const countries = (text: string): readonly (string | null)[] => {
      const { parties } = engine.readReport(text, { published: "2025-03-01", textLang: "en" });
      return parties.filter(({ kind }) => kind === "person").map(({ country }) => country);
    };
    expect(countries("The president of Russia and North Korea signed a treaty.")).toEqual(["RU"]);
    expect(countries("The leaders of Russia, China and Iran signed a treaty.")).toEqual(["RU", "CN", "IR"]);
  });

  it.each([
    [
      "a verb in -ing has the subject of its clause",
      "en",
      "The United States acted today, imposing sanctions on Belarus.",
      "designation: United States > Belarus, asserted",
    ],
    [
      "a measure without a target is on whom the text told of last",
      "en",
      "The European Union imposed sanctions on Belarus. France refuses to lift the sanctions.",
      "delisting: France > Belarus, negated",
    ],
    [
      "the State before a measure is its target",
      "en",
      "The United States terminated the Syria sanctions program.",
      "delisting: United States > Syria, asserted",
    ],
    [
      "a licence is an easing",
      "en",
      "The US Treasury issued a general license for Syria.",
      "delisting: US Treasury > Syria, asserted",
    ],
    [
      "to threaten to list is a threat",
      "en",
      "Canada threatens to blacklist the Volga Bank.",
      "threat-of-sanctions: Canada > Volga Bank, threatened",
    ],
    [
      "what one says oneself never to have done is denied",
      "en",
      "Iran said on Monday that it had never exported arms to Yemen.",
      "transfer: Iran > Yemen, denied",
    ],
    [
      "what another says that one did not do is negated",
      "en",
      "France said that Iran had not exported arms to Yemen.",
      "transfer: Iran > Yemen, negated",
    ],
    [
      "what stands behind a place of residence is joined to the one before it",
      "en",
      "The United States sanctioned Ivan Petrov, based in Dubai, and Olga Petrova, of Hong Kong.",
      "designation: United States > Ivan Petrov+Olga Petrova, asserted",
    ],
    [
      "what a denial links is denied",
      "fr",
      "Téhéran nie que l’Iran livre des drones au Soudan.",
      "transfer: Iran > Sudan, denied",
    ],
    [
      "what a doubt links is possible",
      "fr",
      "Il est possible que l’Iran livre des drones au Soudan.",
      "transfer: Iran > Sudan, possible",
    ],
    [
      "a hedge that opens the sentence holds for its verb",
      "fr",
      "Apparemment, la Chine a vendu des drones à la Libye.",
      "transfer: China > Libya, alleged",
    ],
    [
      "a doubt about somebody without a name is no act of the subject",
      "fr",
      "La Pologne surveille un homme soupçonné d’avoir vendu des drones à la Libye.",
      "transfer:  > Libya, alleged",
    ],
    ["a denial is denied", "en", "Moscow denies any delivery of arms.", "denial: Russia > , denied"],
    [
      "from ship to ship, whatever the verb",
      "en",
      "The tanker Ulmaria delivered gasoil to the tanker Velmara.",
      "ship-to-ship-transfer: Ulmaria > Velmara, asserted",
    ],
    [
      "goods outside the lexicon",
      "en",
      "The company Orlane Trading sold widgets to Kyrgyzstan.",
      "transfer: Orlane Trading > Kyrgyzstan, asserted",
    ],
    [
      "what stands before which is listed",
      "en",
      "The Volga Bank, which Canada sanctioned in May, closed.",
      "designation: Canada > Volga Bank, asserted",
    ],
    [
      "a passive of nobody",
      "en",
      "Two machines were seized at the border on Monday.",
      "seizure:  > , asserted",
    ],
    [
      "whose listing",
      "en",
      "The United Kingdom, whose designation of the Volga Bank came first, waits.",
      "designation: United Kingdom > Volga Bank, asserted",
    ],
    [
      "whoever owns the seller, in a clause set between commas, sells nothing",
      "fr",
      "La société kazakhe Orlane, dont Rosneft détient 49 %, a livré du gazole à la Corée du Nord.",
      "transfer: Orlane > North Korea, asserted",
    ],
    [
      "what the text does not name is nobody, and not the owner",
      "en",
      "The refinery, in which Rosneft holds half, shipped gasoil to North Korea.",
      "transfer:  > North Korea, asserted",
    ],
    [
      "the name behind an office is one of the two who meet",
      "en",
      "After a meeting between Chancellor Angela Merkel and Russian President Vladimir Putin, the firms signed.",
      "meeting: Angela Merkel+Vladimir Putin > , asserted",
    ],
    [
      "a purpose has its own parties",
      "en",
      "The United States imposed sanctions on Belarus to help Poland in its dispute.",
      "designation: United States > Belarus, asserted",
    ],
    [
      "the victim of a war is not the target of the sanctions for it",
      "en",
      "Canada imposed sanctions over his war against Ukraine.",
      "designation: Canada > , asserted",
    ],
    [
      "the leaders of two States are two",
      "en",
      "The leaders of North Korea and Russia met in Vladivostok on Wednesday.",
      "meeting: leaders of North Korea and Russia+leaders of North Korea and Russia > , asserted",
    ],
    [
      "les ministres de deux États",
      "fr",
      "Les ministres de la Défense de la Chine et de la Russie ont signé un accord militaire.",
      "agreement: ministres de la Défense de la Chine et de la Russie+ministres de la Défense de la Chine et de la Russie > , asserted",
    ],
    [
      "who would sell is not selling",
      "en",
      "Iran is ready to sell drones to Russia.",
      "transfer: Iran > Russia, planned",
    ],
    [
      "sanctions that are weighed are planned",
      "en",
      "Washington is weighing sanctions on the Volga Bank.",
      "designation: United States > Volga Bank, planned",
    ],
    [
      "who delivered what was seized did not seize it",
      "fr",
      "Des armes, livrées par la Russie à la Syrie, ont été saisies.",
      "seizure:  > , asserted",
    ],
    [
      "a number of drones is drones",
      "fr",
      "Un nombre limité de drones a certes été fourni à la Russie.",
      "transfer:  > Russia, asserted",
    ],
    [
      "the owner of frozen assets is hit",
      "fr",
      "Les avoirs de la banque Volga ont été gelés par Londres.",
      "designation: United Kingdom > Volga, asserted",
    ],
    [
      "relatives are not the one they belong to",
      "en",
      "Washington sanctioned relatives of Vladimir Putin.",
      "designation: United States > relatives, asserted",
    ],
    [
      "companies of a State are not the State",
      "en",
      "Three Russian companies were sanctioned by London.",
      "designation: United Kingdom > Russian companies, asserted",
    ],
    [
      "a measure imposed on somebody by nobody",
      "en",
      "A transaction ban was imposed on the Volga Bank.",
      "designation:  > Volga Bank, asserted",
    ],
    [
      "soldiers are no goods",
      "en",
      "North Korea sent 10,000 soldiers to Russia.",
      "military-cooperation: North Korea > Russia, asserted",
    ],
    [
      "whatever number the test has",
      "fr",
      "La Corée du Nord a procédé à son sixième essai nucléaire.",
      "nuclear-test: North Korea > , asserted",
    ],
    [
      "who ends a listing delists",
      "fr",
      "Le Tribunal de l’Union européenne a annulé l’inscription d’Ivan Petrov.",
      "delisting: General Court of the European Union > Ivan Petrov, asserted",
    ],
    [
      "whoever is sentenced for it did it",
      "en",
      "A court in Hamburg sentenced Ivan Petrov to four years in prison for exporting machine tools to Russia.",
      "transfer: Ivan Petrov > Russia, asserted",
    ],
    [
      "the owner of the searched offices is investigated",
      "fr",
      "La police a perquisitionné les bureaux de la société Velmar à Lyon.",
      "investigation: police > Velmar, asserted",
    ],
    [
      "an issuer lists",
      "en",
      "The EU listed the Volga Bank in its 19th package.",
      "designation: European Union > Volga Bank, asserted",
    ],
    [
      "for whom one sells is on the seller's side",
      "en",
      "Glocom sells radio equipment from Malaysia on behalf of North Korea.",
      "transfer: Malaysia+North Korea > , asserted",
    ],
    [
      "companies of a State buy, not the State",
      "fr",
      "Des entreprises chinoises ont acheté du charbon nord-coréen.",
      "transfer: North Korea > entreprises chinoises, asserted",
    ],
    [
      "une enquête ouverte par l'un contre l'autre",
      "fr",
      "Une enquête a été ouverte par le parquet de Marseille contre la société Velmar.",
      "investigation: parquet de Marseille > Velmar, asserted",
    ],
    [
      "sanctions announced are no plan",
      "fr",
      "Le Canada a annoncé des sanctions contre la Syrie.",
      "designation: Canada > Syria, asserted",
    ],
    [
      "un traité signé entre deux États",
      "fr",
      "Un traité entre la Chine et la Russie a été signé à Pékin.",
      "agreement: China+Russia > , asserted",
    ],
    [
      "un État interdit",
      "fr",
      "Le Canada interdit les livraisons de carburant à la Birmanie.",
      "designation: Canada > Myanmar, asserted",
    ],
    [
      "une somme versée",
      "fr",
      "La société Orlane a versé deux millions d’euros à la Syrie.",
      "transfer: Orlane > Syria, asserted",
    ],
    [
      "le gouvernement est son État",
      "fr",
      "Le gouvernement iranien a livré des drones à la Russie.",
      "transfer: Iran > Russia, asserted",
    ],
    [
      "ce qui suit un auxiliaire est un participe",
      "fr",
      "Deux machines ont été saisies lundi à la frontière.",
      "seizure:  > , asserted",
    ],
  ] as const)("%s", (_, lang, text, wanted) => {
    expect(actsIn(text, lang)).toContain(wanted);
  });

  it.each([
    [
      "a sentence to prison is no protest",
      "fr",
      "Le gérant est condamné à deux ans de prison par le tribunal.",
    ],
    [
      "to whom something is proposed is not who does it",
      "fr",
      "La France a proposé au Japon que la levée de l’embargo soit accompagnée d’inspections.",
    ],
    [
      "what is forbidden is not done",
      "fr",
      "Depuis le 5 décembre 2022, l’importation de pétrole russe est interdite dans l’Union européenne.",
    ],
    ["a protest that nobody makes is none", "fr", "Ivan Petrov a été condamné à Lyon pour fraude."],
    ["what a resolution bans is no act", "en", "Resolution 2371 bans all exports of coal by North Korea."],
  ] as const)("%s", (_, lang, text) => {
    expect(actsIn(text, lang)).toEqual([]);
  });
});
