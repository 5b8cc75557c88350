/**
 * @module regimes/wording
 * The reasons of a finding in words, French and English.
 */
import {
  fillTemplate,
  type Activity,
  type Country,
  type GoodsItem,
  type Lang,
  type Text,
} from "../model/index.ts";
import { classesOf, classTitle } from "./goods/goods-classes.ts";
import type { Involved, InvolvedRole } from "./involved.ts";
import type { Law } from "./law.ts";
import type { Leg } from "./leg.ts";

interface Scene {
  readonly leg: Leg;
  readonly law: Law;
  readonly lang: Lang;
}

const SENTENCES = {
  from: { en: "supplied or done by {country}", fr: "fourni ou fait par : {country}" },
  to: { en: "received by {country}", fr: "reçu par : {country}" },
  parties: { en: "{country} is a party", fr: "{country} est partie" },
  goods: { en: "“{text}” counts as {class}", fr: "« {text} » : {class}" },
  "goods-hs": { en: "HS {text} counts as {class}", fr: "SH {text} : {class}" },
  "fact-yes": { en: "stated: {fact} yes", fr: "déclaré : {fact} oui" },
  "fact-derived": {
    en: "follows from what the dealing says: {fact} yes",
    fr: "découle de ce que dit la transaction : {fact} oui",
  },
  "fact-no": { en: "stated: {fact} no", fr: "déclaré : {fact} non" },
} as const satisfies Record<string, Text>;

const ROLES: Readonly<Record<InvolvedRole, Text>> = {
  place: { en: "the person acting is in {country}", fr: "celui qui agit se trouve dans : {country}" },
  "end-user": { en: "end user in {country}", fr: "utilisateur final : {country}" },
  transit: { en: "passes through {country}", fr: "passe par : {country}" },
  flag: { en: "carried under the flag of {country}", fr: "transporté sous le pavillon de : {country}" },
  insurer: { en: "insurer of {country}", fr: "assureur de : {country}" },
  bank: { en: "bank of {country}", fr: "banque de : {country}" },
  origin: { en: "goods of {country} origin", fr: "biens originaires de : {country}" },
  territory: { en: "a territory of {country} is concerned", fr: "un territoire de : {country}" },
};

const ACTIVITIES: Readonly<Record<string, Text>> = {
  supply: { en: "goods change hands", fr: "des biens changent de mains" },
  assistance: { en: "a technical service or assistance", fr: "un service ou une assistance technique" },
  "military-cooperation": { en: "military cooperation", fr: "coopération militaire" },
  "science-cooperation": {
    en: "scientific or technical cooperation",
    fr: "coopération scientifique ou technique",
  },
  "space-cooperation": { en: "cooperation in space", fr: "coopération spatiale" },
  "ballistic-launch": {
    en: "a launch using ballistic-missile technology",
    fr: "un lancement recourant à la technologie des missiles balistiques",
  },
  "nuclear-test": { en: "a nuclear test", fr: "un essai nucléaire" },
  "ship-to-ship-transfer": { en: "a transfer from ship to ship", fr: "un transbordement en mer" },
  labour: { en: "workers earning income abroad", fr: "des travailleurs rémunérés à l’étranger" },
  "trade-finance": { en: "financial support for trade", fr: "un soutien financier au commerce" },
  payment: { en: "a payment", fr: "un paiement" },
  "joint-venture": { en: "a joint venture", fr: "une coentreprise" },
  "vessel-service": { en: "a service to a ship or aircraft", fr: "un service à un navire ou aéronef" },
  "fishing-rights": { en: "a transfer of fishing rights", fr: "une cession de droits de pêche" },
  travel: { en: "travel", fr: "un voyage" },
  trade: { en: "trade in general", fr: "le commerce en général" },
  brokering: { en: "brokering", fr: "un courtage" },
  transport: { en: "carriage of goods", fr: "un transport de biens" },
  insurance: { en: "insurance or reinsurance", fr: "une assurance ou réassurance" },
  investment: { en: "an investment", fr: "un investissement" },
  service: { en: "a service", fr: "un service" },
};

/** What the leg is about. */
export function sayActivity({ leg, lang }: Scene): string {
  return activityTitle(leg.activity, lang);
}

/** An activity in a few words; its id where there are none. */
export function activityTitle(activity: Activity, lang: Lang): string {
  return ACTIVITIES[activity]?.[lang] ?? activity;
}

/** Which side a country is on. */
export function sayParty(side: "from" | "to" | "parties", code: Country, { law, lang }: Scene): string {
  return fillTemplate(SENTENCES[side][lang], { country: countryName(code, law, lang) });
}

/** As what a country is involved. */
export function sayInvolved({ role, country }: Involved, { law, lang }: Scene): string {
  return fillTemplate(ROLES[role][lang], { country: countryName(country, law, lang) });
}

/** What the goods count as. */
export function sayGoods(item: GoodsItem, { law, lang }: Scene): string {
  const known = classesOf(item, law).map((id) => classTitle(id, law, lang));
  const title = known.length === 0 ? "?" : [...new Set(known)].join(", ");
  const byCode = item.text === "" || (item.class === null && item.hs.length > 0);
  const [key, text] = byCode ? (["goods-hs", item.hs.join(", ")] as const) : (["goods", item.text] as const);
  return fillTemplate(SENTENCES[key][lang], { text, class: title });
}

/** A fact as stated by the user, found by the engine, or following from the dealing. */
export function sayFact(fact: string, value: boolean, { leg, law, lang }: Scene): string {
  const question = law.facts.find((item) => item.id === fact)?.question[lang] ?? fact;
  const key = !value ? "fact-no" : leg.derived.includes(fact) ? "fact-derived" : "fact-yes";
  return fillTemplate(SENTENCES[key][lang], { fact: question });
}

/** Name and code of a country. */
export function countryName(code: Country, law: Law, lang: Lang): string {
  const name = law.countries[code]?.[lang];
  return name === undefined ? code : `${name} (${code})`;
}
