/** Sentences as agencies write them in German, Spanish and Russian: one rule of reading, shown in each language it touches. */
import { describe, expect, it } from "vitest";
import { openEngine } from "../engine.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

type Lang = "de" | "es" | "ru";

/** Each act as kind, actors, recipients and modality. */
function actsIn(textLang: Lang, text: string): readonly string[] {
  const { acts, parties } = engine.readReport(text, { published: "2025-03-01", textLang });
  const captions = (ids: readonly string[]): string =>
    ids.map((id) => parties.find((party) => party.id === id)?.caption ?? "?").join("+");
  return acts.map(
    ({ kind, actors, recipients, modality }) =>
      `${kind}: ${captions(actors)} > ${captions(recipients)}, ${modality}`,
  );
}

type Row = readonly [lang: Lang, text: string, act: string];

const LAUNCH = "missile-launch: North Korea > , asserted";

describe.each([
  [
    "a year before a number counts nothing",
    [
      ["de", "Nordkorea hat am 13. September 2023 zwei ballistische Raketen abgefeuert.", LAUNCH],
      ["es", "Corea del Norte lanzó el 13 de septiembre de 2023 dos misiles balísticos.", LAUNCH],
      ["ru", "КНДР 13 сентября 2023 запустила две баллистические ракеты.", LAUNCH],
    ],
  ],
  [
    "a name that never changes is the subject behind a day, a condition or a pronoun",
    [
      ["ru", "В среду КНДР запустила две баллистические ракеты.", LAUNCH],
      ["ru", "Если КНДР продаст оружие Сирии, будет война.", "transfer: North Korea > Syria, conditional"],
      [
        "ru",
        "Компания «Орлан» закрылась. Против нее США ввели санкции.",
        "designation: United States > Орлан, asserted",
      ],
    ],
  ],
  [
    "who denies or says something does what has no subject of its own",
    [
      ["ru", "Иран опроверг, что передал Сирии ракеты.", "transfer: Iran > Syria, denied"],
      ["ru", "Иран опроверг, что он передал Сирии ракеты.", "transfer: Iran > Syria, denied"],
      ["ru", "США заявили, что они не поставляли Сирии оружие.", "transfer: United States > Syria, denied"],
      ["es", "Irán negó que entregara misiles a Siria.", "transfer: Iran > Syria, denied"],
    ],
  ],
  [
    "a participle before the infinitive of the perfect is no verb of its own",
    [
      ["de", "Moskau bestritt, Munition an den Iran verkauft zu haben.", "transfer: Russia > Iran, denied"],
      [
        "de",
        "Washington warf Moskau vor, Raketen an den Iran verkauft zu haben.",
        "transfer: Russia > Iran, alleged",
      ],
    ],
  ],
  [
    "what somebody else is said to have done is denied as well",
    [["ru", "Иран опроверг, что Китай передал Сирии ракеты.", "transfer: China > Syria, denied"]],
  ],
  [
    "a subject behind its verb",
    [
      ["es", "Entregó Irán drones a Siria.", "transfer: Iran > Syria, asserted"],
      ["es", "A Siria le vendió Corea del Norte cohetes.", "transfer: North Korea > Syria, asserted"],
      ["ru", "Ракеты Сирии поставил Иран.", "transfer: Iran > Syria, asserted"],
    ],
  ],
  [
    "a name stands with the role before it",
    [
      [
        "de",
        "Gegen den früheren Präsidenten Joseph Kabila verhängten die USA Sanktionen.",
        "designation: United States > Joseph Kabila, asserted",
      ],
      [
        "ru",
        "Против бывшего министра Сергея Лаврова США ввели санкции.",
        "designation: United States > Сергей Лавров, asserted",
      ],
      [
        "es",
        "Vladímir Putin se reunió con el líder norcoreano, Kim Jong-un, en Moscú.",
        "meeting: Vladímir Putin+Kim Jong-un > , asserted",
      ],
      [
        "ru",
        "Владимир Путин встретился с лидером КНДР Ким Чен Ыном.",
        "meeting: Владимир Путин+Ким Чен Ын > , asserted",
      ],
    ],
  ],
  [
    "an adjective of State is no body that bears it in its name",
    [
      [
        "de",
        "China verhängte Sanktionen gegen amerikanische Firmen.",
        "designation: China > amerikanische Firmen, asserted",
      ],
    ],
  ],
  [
    "pronouns behind a preposition",
    [
      [
        "ru",
        "Сергей Лавров прибыл в Пхеньян. С ним встретился Ким Чен Ын.",
        "meeting: Ким Чен Ын+Сергей Лавров > , asserted",
      ],
      ["ru", "Компания «Орлан» закрылась. Она продала Сирии снаряды.", "transfer: Орлан > Syria, asserted"],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Row[]])[])("%s", (_rule, rows) => {
  it.each<Row>([...rows])("%s: %s", (lang, text, act) => {
    expect(actsIn(lang, text)).toContain(act);
  });
});
