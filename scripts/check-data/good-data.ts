/**
 * @module scripts/check-data/good-data
 * Small data that every lint finds good, and ways to break one thing in them. For tests only.
 */
import { TEXT_LANGS, type TextLang } from "../../engine/src/model/index.ts";
import type {
  Dataset,
  Filed,
  Lexicon,
  NamedThing,
  ProvisionFile,
  RegimeCard,
  StarterEntry,
  VersionFile,
} from "./shapes.ts";

/** What to put in the place of good data, and what must then be told. */
export type Broken = readonly (readonly [what: string, change: Partial<Dataset>, told: RegExp])[];

export const FOLDER = "data/regimes/un/dprk";
export const text = { en: "text", fr: "texte" };

export const ban: ProvisionFile = {
  id: "un.dprk.1-1",
  kind: "prohibition",
  instrument: "1",
  versions: [
    {
      from: "2006-10-14",
      to: "2016-03-02",
      when: {
        all: [{ to: ["KP"] }, { not: { goods: ["coal"] } }, { any: [{ fact: "from" }, { fact: "to" }] }],
      },
    },
    { from: "2016-03-02", amendedBy: "un.dprk.1-1", when: { goods: ["coal"] } },
  ],
  exemptions: ["un.dprk.1-2"],
  seen: ["a"],
};
export const permit: ProvisionFile = {
  id: "un.dprk.1-2",
  kind: "exemption",
  instrument: "1",
  versions: [{ from: "2006-10-14", needs: ["approval"] }],
  seen: [],
};

export const ship: StarterEntry = {
  id: "ship",
  schema: "Vessel",
  names: [{ value: "Ship", kind: "primary", strength: "strong", source: "un" }],
  properties: { imoNumber: ["9074729"] },
  designations: [
    {
      list: "un-sc",
      issuer: "un",
      programme: null,
      reference: null,
      from: "2018-03",
      to: "2019",
      source: "un",
      verified: "text",
    },
  ],
};
const [sea]: readonly NamedThing[] = [{ id: "sea", caption: "Sea", facility: "port" }];

export function lexicon(lang: TextLang, change: Partial<Lexicon> = {}): Lexicon {
  const verb = lang === "en" ? "sell" : "vendre";
  const frame = {
    id: `${lang}.sale`,
    kind: "transfer",
    verbs: [verb],
    needs: "goods:coal",
    preps: {},
    example: "…",
  };
  return {
    lang,
    verbs: { regular: ["vendre"], irregular: [{ lemma: "sell" }] },
    frames: [frame],
    events: { transfer: ["sale"] },
    statements: [{ id: `${lang}.law`, kind: "cause", verbs: [verb], example: "…" }],
    cueVerbs: { said: [verb] },
    helpers: { passive: [verb], auxiliaries: [verb] },
    bodies: [{ id: "un", caption: "United Nations" }],
    places: sea === undefined ? [] : [sea],
    facilities: { port: ["port"] },
    ...change,
  };
}

export const file = (value: ProvisionFile): Filed<ProvisionFile> => ({
  path: `${FOLDER}/${value.id.slice(8)}.yml`,
  value,
});

export function rules(...provisions: readonly ProvisionFile[]): Dataset["regimes"] {
  return [
    {
      folder: FOLDER,
      card: {
        id: "un.dprk",
        issuer: "un",
        target: "KP",
        from: "2006-10-14",
        askedBy: ["approval"],
        instruments: [{ id: "1", adopted: "2006-10-14" }],
        coverage: [{ classes: ["coal"] }],
      },
      sources: { a: "somewhere" },
      provisions: provisions.map(file),
    },
  ];
}

const entry = (change: Partial<StarterEntry>): Dataset["starter"] => starter({ ...ship, ...change });

export function starter(...entries: readonly StarterEntry[]): Dataset["starter"] {
  return [
    {
      path: "data/starter/ships.yml",
      value: { part: "ships", sources: { un: { published: null } }, entries },
    },
  ];
}

export const good: Dataset = {
  regimes: rules(ban, permit),
  facts: {
    from: {},
    to: {},
    "goods-class": {},
    "national-law": {},
    "other-measures": {},
    "ship-renamed": {},
    approval: {},
  },
  pointers: [
    { id: "un.mali", issuer: "un", target: "ML", title: text, from: "2017-09-05", to: "2023-09-01" },
  ],
  issuers: [{ id: "us", from: "1917-10-06", title: text, countries: ["US"] }],
  classes: [
    { id: "fuel", parents: [], hs: ["27"], title: text },
    { id: "coal", parents: ["fuel"], hs: ["2701"], title: text },
  ],
  goodsWords: [
    { class: "fuel", en: ["fuel"], fr: ["combustible"] },
    { class: "coal", en: ["coal"], fr: ["charbon"] },
  ],
  dealWords: [{ class: "coal", en: ["coke"], fr: ["coke"] }],
  hsCodes: new Set(["27", "2701"]),
  territories: [{ code: "KP" }, { code: "ML" }, { code: "US" }],
  derived: {
    territories: [{ id: "isle", country: "ML", fact: "approval" }],
    derived: [{ id: "dollars", when: { bank: ["US"] }, states: ["approval"], strength: "entails" }],
  },
  signals: {
    signals: [],
    thresholds: [],
    neighbours: [{ target: "KP", countries: ["ML"] }],
    openRegistries: ["ML"],
  },
  quotas: [
    {
      id: "un.dprk.coal",
      provision: "un.dprk.1-1",
      goods: "coal",
      to: "KP",
      limits: [{ unit: "tonne", amount: 1 }],
      fact: "approval",
    },
  ],
  card: { assert: { entries: { min: 1, max: 2 } }, coverage: [{ list: "un-sc" }] },
  starter: starter(ship),
  lexicons: Object.fromEntries(TEXT_LANGS.map((lang) => [lang, lexicon(lang)])) as Dataset["lexicons"],
};

export const withBan = (change: Partial<ProvisionFile>): Partial<Dataset> => ({
  regimes: rules({ ...ban, ...change }, permit),
});
export const withVersions = (...versions: readonly VersionFile[]): Partial<Dataset> => withBan({ versions });
export const withCard = (change: Partial<RegimeCard>): Partial<Dataset> => ({
  regimes: good.regimes.map((regime) => ({ ...regime, card: { ...regime.card, ...change } })),
});
export const withEntry = (change: Partial<StarterEntry>): Partial<Dataset> => ({ starter: entry(change) });
export const withDesignation = (change: Partial<StarterEntry["designations"][number]>): Partial<Dataset> =>
  withEntry({ designations: ship.designations.map((designation) => ({ ...designation, ...change })) });
export const withEnglish = (change: Partial<Lexicon>): Partial<Dataset> => ({
  lexicons: { ...good.lexicons, en: lexicon("en", change) },
});
export const withFrame = (change: Partial<Lexicon["frames"][number]>): Partial<Dataset> =>
  withEnglish({ frames: lexicon("en").frames.map((frame) => ({ ...frame, ...change })) });
export const withClass = (change: Partial<Dataset["classes"][number]>): Partial<Dataset> => ({
  classes: good.classes.map((item) => (item.id === "coal" ? { ...item, ...change } : item)),
});
