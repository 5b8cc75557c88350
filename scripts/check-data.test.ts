/** Every lint can fail: small data that are good, broken one thing at a time. */
import { describe, expect, it } from "vitest";
import { ACT_KINDS, SCHEMATA, type Activity, type StatementKind } from "../engine/src/model/index.ts";
import type { FrameRole, PrepositionRole } from "../engine/src/reports/lexicon.ts";
import { checkData } from "./check-data.ts";
import { missingFiles, readDataFiles } from "./check-data/files.ts";
import { KIND_NAMES, kindsOf } from "./check-data/kinds.ts";
import { lemmasOf, lintFrames, lintVerbs } from "./check-data/lint-frames.ts";
import { lintGoods, lintGoodsWords } from "./check-data/lint-goods.ts";
import { lintLanguages } from "./check-data/lint-languages.ts";
import { lintProvisions } from "./check-data/lint-provisions.ts";
import { lintCountries, lintReach } from "./check-data/lint-reach.ts";
import { lintStarter } from "./check-data/lint-starter.ts";
import { lintTables } from "./check-data/lint-tables.ts";
import { lintRepeats, lintTexts } from "./check-data/lint-texts.ts";
import { lintVersions } from "./check-data/lint-versions.ts";
import { placeOf } from "./check-data/problem.ts";
import { idleSchemas, loadSchemas, readSchema } from "./check-data/schemas.ts";
import type {
  Dataset,
  Lexicon,
  NamedThing,
  ProvisionFile,
  StarterEntry,
  VersionFile,
} from "./check-data/shapes.ts";
import { compileLexicon } from "./gen/lexicon.ts";

const FOLDER = "data/regimes/un/dprk";
const text = { en: "text", fr: "texte" };

const ban: ProvisionFile = {
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
const permit: ProvisionFile = {
  id: "un.dprk.1-2",
  kind: "exemption",
  instrument: "1",
  versions: [{ from: "2006-10-14", needs: ["approval"] }],
  seen: [],
};

const ship: StarterEntry = {
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

function lexicon(lang: "fr" | "en", change: Partial<Lexicon> = {}): Lexicon {
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

const file = (value: ProvisionFile): Dataset["regimes"][number]["provisions"][number] => ({
  path: `${FOLDER}/${value.id.slice(8)}.yml`,
  value,
});

function rules(...provisions: readonly ProvisionFile[]): Dataset["regimes"] {
  return [
    {
      folder: FOLDER,
      card: {
        id: "un.dprk",
        issuer: "un",
        target: "KP",
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

function starter(...entries: readonly StarterEntry[]): Dataset["starter"] {
  return [
    {
      path: "data/starter/ships.yml",
      value: { part: "ships", sources: { un: { published: null } }, entries },
    },
  ];
}

const good: Dataset = {
  regimes: rules(ban, permit),
  facts: { from: {}, to: {}, "goods-class": {}, "national-law": {}, approval: {} },
  pointers: [
    { id: "un.mali", issuer: "un", target: "ML", title: text, from: "2017-09-05", to: "2023-09-01" },
  ],
  issuers: [{ id: "us", title: text, countries: ["US"] }],
  classes: [
    { id: "fuel", parents: [], hs: ["27"], title: text },
    { id: "coal", parents: ["fuel"], hs: ["2701"], title: text },
  ],
  goodsWords: [
    { class: "fuel", en: ["fuel"], fr: ["combustible"] },
    { class: "coal", en: ["coal"], fr: ["charbon"] },
  ],
  territories: [{ code: "KP" }, { code: "ML" }, { code: "US" }],
  card: { assert: { entries: { min: 1, max: 2 } }, coverage: [{ list: "un-sc" }] },
  starter: starter(ship),
  lexicons: { fr: lexicon("fr"), en: lexicon("en") },
};

function lintAll(data: Dataset): readonly string[] {
  return [
    ...lintProvisions(data),
    ...lintVersions(data),
    ...lintReach(data),
    ...lintCountries(data),
    ...lintTables(data),
    ...lintGoods(data),
    ...lintGoodsWords(data),
    ...lintStarter(data),
    ...Object.values(data.lexicons).flatMap((lexicon) => [
      ...lintFrames(lexicon, data.classes),
      ...lintVerbs(lexicon),
    ]),
    ...lintLanguages(data),
  ];
}

const withBan = (change: Partial<ProvisionFile>): Partial<Dataset> => ({
  regimes: rules({ ...ban, ...change }, permit),
});
const withVersions = (...versions: readonly VersionFile[]): Partial<Dataset> => withBan({ versions });
const withCard = (change: Partial<Dataset["regimes"][number]["card"]>): Partial<Dataset> => ({
  regimes: good.regimes.map((regime) => ({ ...regime, card: { ...regime.card, ...change } })),
});
const withEntry = (change: Partial<StarterEntry>): Partial<Dataset> => ({ starter: entry(change) });
const withDesignation = (change: Partial<StarterEntry["designations"][number]>): Partial<Dataset> =>
  withEntry({ designations: ship.designations.map((designation) => ({ ...designation, ...change })) });
const withEnglish = (change: Partial<Lexicon>): Partial<Dataset> => ({
  lexicons: { ...good.lexicons, en: lexicon("en", change) },
});
const withFrame = (change: Partial<Lexicon["frames"][number]>): Partial<Dataset> =>
  withEnglish({ frames: lexicon("en").frames.map((frame) => ({ ...frame, ...change })) });
const withClass = (change: Partial<Dataset["classes"][number]>): Partial<Dataset> => ({
  classes: good.classes.map((item) => (item.id === "coal" ? { ...item, ...change } : item)),
});

const BROKEN: readonly (readonly [what: string, change: Partial<Dataset>, told: RegExp])[] = [
  [
    "a provision id that is not its path",
    { regimes: [{ ...rules()[0]!, provisions: [{ path: `${FOLDER}/9.yml`, value: ban }, file(permit)] }] },
    /9\.yml: id: is “un\.dprk\.1-1”/,
  ],
  ["a provision id used twice", { regimes: rules(ban, ban, permit) }, /id of another provision/],
  ["an unknown instrument", withBan({ instrument: "9" }), /“9” is no instrument/],
  ["an undefined source code", withBan({ seen: ["zz"] }), /“zz” is no code/],
  [
    "an unknown exemption",
    withBan({ exemptions: ["un.dprk.1-2", "un.dprk.x"] }),
    /exemptions: there is no provision “un\.dprk\.x”/,
  ],
  [
    "an exemption that is a prohibition",
    withBan({ exemptions: ["un.dprk.1-2", "un.dprk.1-1"] }),
    /is a prohibition, not an exemption/,
  ],
  [
    "an unknown amending provision",
    withVersions({ from: "2006-10-14", amendedBy: "un.dprk.x" }),
    /amendedBy: there is no provision/,
  ],
  [
    "an unknown ending provision",
    withVersions({ from: "2006-10-14", to: "2007-01-01", endedBy: "un.dprk.x" }),
    /endedBy: there is no provision/,
  ],
  [
    "an unknown fact deep in a condition",
    withVersions({ from: "2006-10-14", when: { any: [{ not: { fact: "nope" } }] } }),
    /there is no fact “nope”/,
  ],
  [
    "an unknown fact an exemption needs",
    { regimes: rules(ban, { ...permit, versions: [{ from: "2006-10-14", needs: ["nope"] }] }) },
    /there is no fact “nope”/,
  ],
  [
    "an unknown goods class in a condition",
    withVersions({ from: "2006-10-14", when: { all: [{ goods: ["nope"] }] } }),
    /there is no goods class “nope”/,
  ],
  ["a regime id that is not its folder", withCard({ id: "un.x" }), /regime\.yml: id:/],
  ["a regime issuer that is not its folder", withCard({ issuer: "eu" }), /regime\.yml: issuer:/],
  [
    "an instrument twice",
    withCard({
      instruments: [
        { id: "1", adopted: "2006-10-14" },
        { id: "1", adopted: "2006-10-14" },
      ],
    }),
    /instruments: “1” is there twice/,
  ],
  ["an unknown trigger fact", withCard({ askedBy: ["nope"] }), /askedBy: there is no fact/],
  [
    "an unknown goods class covered",
    withCard({ coverage: [{ classes: ["nope"] }] }),
    /coverage: there is no goods class/,
  ],

  [
    "a version that ends before it begins",
    withVersions({ from: "2010-01-01", to: "2010-01-01" }),
    /not after its first day/,
  ],
  [
    "versions out of order",
    withVersions({ from: "2016-01-01" }, { from: "2010-01-01" }),
    /not before the next version/,
  ],
  [
    "versions that overlap",
    withVersions({ from: "2010-01-01", to: "2017-01-01" }, { from: "2016-01-01" }),
    /after the next version begins/,
  ],
  [
    "a version before the act was adopted",
    withVersions({ from: "2006-10-13" }),
    /begins on 2006-10-13, before the act/,
  ],
  [
    "a version ended before the ending act was adopted",
    withVersions({ from: "2006-10-14", to: "2006-10-01", endedBy: "un.dprk.1-2" }),
    /ends on 2006-10-01, before the act/,
  ],

  ["an exemption no provision lists", withBan({ exemptions: [] }), /no provision lists this exemption/],
  ["a fact no provision asks for", { facts: { ...good.facts, idle: {} } }, /facts\.idle: no provision asks/],
  [
    "a fact of the engine that is not defined",
    { facts: { from: {}, to: {}, approval: {}, "goods-class": {} } },
    /national-law: the engine asks/,
  ],
  [
    "a country of a condition that is none",
    withVersions({ from: "2006-10-14", when: { not: { parties: ["XX"] } } }),
    /versions: “XX” is no code/,
  ],
  ["a target that is no country", withCard({ target: "XX" }), /target: “XX” is no code/],
  [
    "a country of an issuer that is none",
    { issuers: [{ id: "us", title: text, countries: ["XX"] }] },
    /issuers\[us\]\.countries: “XX”/,
  ],
  [
    "a pointer twice",
    { pointers: [...good.pointers, ...good.pointers] },
    /pointers\[un\.mali\]: is there twice/,
  ],
  [
    "a pointer of another issuer",
    { pointers: good.pointers.map((item) => ({ ...item, issuer: "eu" })) },
    /does not begin with its issuer/,
  ],
  [
    "a pointer that ends before it begins",
    { pointers: good.pointers.map((item) => ({ ...item, to: "2000-01-01" })) },
    /2000-01-01 is not after/,
  ],
  ["an issuer twice", { issuers: [...good.issuers, ...good.issuers] }, /issuers\[us\]: is there twice/],
  [
    "a territory twice",
    { territories: [...good.territories, { code: "KP" }] },
    /territories\[KP\]: is there twice/,
  ],

  [
    "a goods class twice",
    { classes: [...good.classes, { id: "coal", parents: [], hs: [], title: text }] },
    /classes\[coal\]: is there twice/,
  ],
  ["a parent that is none", withClass({ parents: ["nope"] }), /parents: there is no goods class “nope”/],
  [
    "classes in a circle",
    {
      classes: [
        { id: "coal", parents: ["fuel"], hs: [], title: text },
        { id: "fuel", parents: ["coal"], hs: [], title: text },
      ],
    },
    /classes\[fuel\]\.parents: lead back/,
  ],
  ["an HS code of three digits", withClass({ hs: ["270"] }), /“270” has not 2, 4 or 6 digits/],
  ["an HS code in two classes", withClass({ hs: ["27"] }), /classes\[fuel\]\.hs: “27” is there twice/],
  [
    "words of an unknown class",
    { goodsWords: [{ class: "nope", en: ["x"], fr: ["x"] }] },
    /there is no goods class “nope”/,
  ],
  [
    "words of a class in two rows",
    { goodsWords: [...good.goodsWords, { class: "coal", en: ["x"], fr: ["x"] }] },
    /words\[coal\]: is there twice/,
  ],
  [
    "a plural that is a word of another class",
    {
      goodsWords: [
        { class: "fuel", en: ["Fuels"], fr: ["x"] },
        { class: "coal", en: ["fuel"], fr: ["y"] },
      ],
    },
    /words\[coal\]\.en: “fuels” is a word of “fuel” too/,
  ],

  ["an entry id twice", { starter: starter(ship, ship) }, /entries\[ship\]\.id: is the id of another/],
  [
    "a source key that is none",
    withEntry({ absentFrom: [{ list: "un-sc", checked: "2026-01-01", source: "nope" }] }),
    /there is no source “nope”/,
  ],
  [
    "a source that means two things",
    {
      starter: [
        ...starter(),
        {
          path: "data/starter/b.yml",
          value: { part: "b", sources: { un: { published: "2026-01-01" } }, entries: [ship] },
        },
      ],
    },
    /sources\.un: is another publication/,
  ],
  [
    "a part that is not its file",
    { starter: starter(ship).map(({ path, value }) => ({ path, value: { ...value, part: "x" } })) },
    /part: is “x”/,
  ],
  ["a list the card does not cover", withDesignation({ list: "nope" }), /covers no list “nope”/],
  [
    "a day that does not exist",
    withDesignation({ from: "2023-02-30", to: null }),
    /“2023-02-30” is no year, month or day/,
  ],
  [
    "a birth date without year",
    withEntry({ properties: { birthDate: ["--02-03"] } }),
    /“--02-03” is no year/,
  ],
  [
    "a designation that ends before it begins",
    withDesignation({ to: "2018-02" }),
    /2018-02 is before 2018-03/,
  ],
  [
    "a designation seen last before first",
    withDesignation({ from: null, to: null, firstSeen: "2020-01-02", lastSeen: "2020-01-01" }),
    /seen: 2020-01-01 is before/,
  ],
  [
    "first seen although the first day is known",
    withDesignation({ firstSeen: "2020-01-02" }),
    /firstSeen is only for/,
  ],
  [
    "absent after it was seen",
    withDesignation({ from: null, to: null, firstSeen: "2020-01-02", notSeen: "2020-01-02" }),
    /notSeen 2020-01-02 is not before/,
  ],
  [
    "a range of dates the wrong way round",
    withEntry({ dates: [{ property: "birthDate", from: "1969", to: "1967", precision: "range" }] }),
    /birthDate: 1967 is before 1969/,
  ],
  [
    "an IMO number with a wrong check digit",
    withEntry({ properties: { imoNumber: ["9074728"] } }),
    /9074728: wrong check digit/,
  ],
  [
    "an entry without a primary name",
    withEntry({ names: ship.names.map((name) => ({ ...name, kind: "alias" })) }),
    /no primary name/,
  ],
  ["fewer entries than promised", { starter: starter() }, /there are 0 entries, not 1 to 2/],
  [
    "more entries than promised",
    { starter: starter(ship, { ...ship, id: "b" }, { ...ship, id: "c" }) },
    /there are 3 entries/,
  ],

  ["a kind of act that is none", withFrame({ kind: "nope" }), /frames\[en\.sale\]\.kind: there is no kind/],
  [
    "a goods class that a frame needs and is none",
    withFrame({ needs: "goods:coal,nope" }),
    /needs: there is no goods class “nope”/,
  ],
  ["a frame without example", withFrame({ example: " " }), /has no example/],
  ["a frame of another language", withFrame({ id: "fr.sale" }), /does not begin with “en\.”/],
  [
    "a frame twice",
    withEnglish({ frames: [...lexicon("en").frames, ...lexicon("en").frames] }),
    /frames\[en\.sale\]: is there twice/,
  ],
  [
    "a statement twice",
    withEnglish({ statements: [...lexicon("en").statements, ...lexicon("en").statements] }),
    /statements\[en\.law\]: is there twice/,
  ],
  [
    "events of a kind that is none",
    withEnglish({ events: { nope: ["x"] } }),
    /coreference\.events: there is no kind/,
  ],
  [
    "a verb of a frame that is none",
    withFrame({ verbs: ["nope"] }),
    /frames\.yml: frames\[en\.sale\]\.verbs: “nope” is no verb/,
  ],
  [
    "a verb of a statement that is none",
    withEnglish({ statements: [{ id: "en.law", kind: "cause", verbs: ["nope"], example: "…" }] }),
    /statements\.yml: .*“nope” is no verb/,
  ],
  [
    "a verb of a cue that is none",
    withEnglish({ cueVerbs: { said: ["nope"] } }),
    /cues\.yml: verbs\.said: “nope” is no verb/,
  ],
  [
    "an auxiliary that is no verb",
    withEnglish({ helpers: { passive: ["nope"], auxiliaries: [] } }),
    /words\.yml: passive: “nope” is no verb/,
  ],

  [
    "a body that one language lacks",
    withEnglish({ bodies: [] }),
    /en\/bodies\.yml: bodies: “un” of .*fr\/bodies\.yml is missing/,
  ],
  [
    "a place that the other language lacks",
    withEnglish({ places: [...lexicon("en").places, { id: "b", caption: "B" }] }),
    /fr\/places\.yml: places: “b” of/,
  ],
  [
    "a caption that differs",
    withEnglish({ bodies: [{ id: "un", caption: "UN" }] }),
    /bodies\[un\]\.caption: is “United Nations”, the English file has “UN”/,
  ],
  [
    "a country that differs",
    withEnglish({ bodies: [{ id: "un", caption: "United Nations", country: "US" }] }),
    /country: is not said/,
  ],
  [
    "a body twice",
    withEnglish({ bodies: [...lexicon("en").bodies, ...lexicon("en").bodies] }),
    /en\/bodies\.yml: bodies\[un\]: is there twice/,
  ],
  ["a facility that is none", withEnglish({ facilities: {} }), /facility: there is no “port”/],
];

describe("lints", () => {
  it("find nothing in good data", () => {
    expect(lintAll(good)).toEqual([]);
  });

  it.each(BROKEN)("find %s", (_, change, told) => {
    const problems = lintAll({ ...good, ...change });
    expect(
      problems.some((line) => told.test(line)),
      problems.join("\n"),
    ).toBe(true);
  });

  it("find a text that a language lacks, at any depth", () => {
    expect(lintTexts("x.yml", { list: [{ id: "a", title: { en: "text", fr: " " } }] })).toEqual([
      "x.yml: list[a].title: has no text in “fr”",
    ]);
    expect(lintTexts("x.yml", { title: { fr: "texte" } })).toEqual(["x.yml: title: has no text in “en”"]);
    expect(lintTexts("x.yml", { en: ["word"], fr: [] })).toEqual(["x.yml: whole file: has no text in “fr”"]);
    expect(lintTexts("x.yml", { title: text })).toEqual([]);
  });

  it("find a word said twice, but not in forms and pairs", () => {
    expect(lintRepeats("x.yml", { words: ["a", "b", "a", "a"] })).toEqual(["x.yml: words: says “a” twice"]);
    expect(lintRepeats("x.yml", { pres: ["a", "a"], adjectives: [["belge", "belge"]] })).toEqual([]);
  });

  it("know the verbs that the compiled lexicon reads", () => {
    for (const lang of ["fr", "en"] as const) {
      const { files } = readDataFiles();
      const verbs = files.get(`data/lexicons/${lang}/verbs.yml`) as Lexicon["verbs"];
      const readings = compileLexicon(lang)["verbs"] as Record<
        string,
        readonly (readonly [string, string])[]
      >;
      const read = new Set(Object.values(readings).flatMap((list) => list.map(([lemma]) => lemma)));
      expect([...lemmasOf({ lang, verbs })].sort()).toEqual([...read].sort());
    }
  });
});

describe("schemas", () => {
  const schemas = loadSchemas();
  const { files } = readDataFiles();

  it("take every file as exactly one kind, and every kind has a file and a schema", () => {
    for (const path of files.keys()) expect(kindsOf(path), path).toHaveLength(1);
    const used = new Set([...files.keys()].flatMap(kindsOf));
    expect([...used].sort()).toEqual([...KIND_NAMES].sort());
    for (const kind of KIND_NAMES) expect(readSchema(kind)["$schema"], kind).toMatch(/2020-12/);
    expect(idleSchemas([...KIND_NAMES, "common", "x"])).toEqual([
      expect.stringMatching(/x\.schema\.json: whole file/),
    ]);
  });

  it.each(KIND_NAMES)("refuse an unknown field and an empty file of %s", (kind) => {
    const [path = "", value] = [...files].find(([name]) => kindsOf(name).includes(kind)) ?? [];
    expect(schemas.check(path, { ...(value as object), surprise: 1 }).join("\n")).toMatch(
      /whole file: .*“surprise”/,
    );
    expect(schemas.check(path, {})).not.toEqual([]);
    expect(schemas.check(path, null)).not.toEqual([]);
  });

  it("close every object", () => {
    const open = (schema: unknown, at: string): readonly string[] => {
      if (typeof schema !== "object" || schema === null) return [];
      const own =
        "type" in schema &&
        schema.type === "object" &&
        !("additionalProperties" in schema && schema.additionalProperties === false);
      return [
        ...(own ? [at] : []),
        ...Object.entries(schema).flatMap(([key, part]) => open(part, `${at}/${key}`)),
      ];
    };
    for (const kind of [...KIND_NAMES, "common"]) expect(open(readSchema(kind), kind)).toEqual([]);
  });

  it("refuse a file at a place of no kind, and name files that are missing", () => {
    expect(schemas.check("data/regimes/notes.yml", {})).toEqual([
      expect.stringMatching(/no schema is for a file/),
    ]);
    expect(schemas.check("data/goods/classes.yaml", {})).toHaveLength(1);
    const paths = [...files.keys()];
    expect(missingFiles(paths)).toEqual([]);
    expect(missingFiles(paths.filter((path) => path !== "data/goods/words.yml"))).toHaveLength(1);
    expect(missingFiles([...paths, "data/regimes/eu/kp/1.yml"])).toHaveLength(2);
  });

  it.each([
    [
      "two operators in a condition",
      { versions: [{ from: "2006-10-14", when: { all: [{ to: ["KP"], goods: ["coal"] }] } }] },
      /all\[0\]: must NOT have more than 1/,
    ],
    [
      "an impossible day",
      { versions: [{ from: "2006-02-30", when: { to: ["KP"] } }] },
      /versions\[0\]\.from: must match format "date"/,
    ],
    ["a number without quotation marks", { paragraph: 10 }, /paragraph: must be string, not 10/],
    ["an unknown force", { force: "decide" }, /force: must be one of decides, .*not "decide"/],
    [
      "an empty French text",
      { title: { en: "x", fr: "" } },
      /title\.fr: "" does not fit: The text in French/,
    ],
    [
      "a prohibition without condition",
      { versions: [{ from: "2006-10-14" }] },
      /the field “when” is missing/,
    ],
    [
      "a prohibition that needs facts",
      { versions: [{ from: "2006-10-14", when: { to: ["KP"] }, needs: ["x"] }] },
      /needs: does not belong here/,
    ],
    ["a prohibition that binds nobody", { bound: [] }, /bound: must NOT have fewer than 1/],
    ["an exemption with exemptions", { kind: "exemption", bound: [] }, /exemptions: does not belong here/],
    [
      "an end without its day",
      { versions: [{ from: "2006-10-14", when: { to: ["KP"] }, endedBy: "un.dprk.1-1" }] },
      /must have property to/,
    ],
  ])("refuse a provision with %s", (_, change, told) => {
    const path = `${FOLDER}/2371-8.yml`;
    const value = files.get(path) as object;
    expect(schemas.check(path, value)).toEqual([]);
    expect(schemas.check(path, { ...value, ...change }).join("\n")).toMatch(told);
  });

  it("allow the words that the engine knows, no more and no fewer", () => {
    const activities: Readonly<Record<Activity, true>> = {
      supply: true,
      assistance: true,
      "military-cooperation": true,
      "science-cooperation": true,
      "space-cooperation": true,
      "ballistic-launch": true,
      "nuclear-test": true,
      "ship-to-ship-transfer": true,
      labour: true,
      "trade-finance": true,
      payment: true,
      "joint-venture": true,
      "vessel-service": true,
      "fishing-rights": true,
      travel: true,
      trade: true,
    };
    const roles: Readonly<Record<FrameRole, true>> = {
      actor: true,
      recipient: true,
      goods: true,
      payment: true,
      both: true,
      none: true,
      workers: true,
      instrument: true,
      agreement: true,
      "goods-or-actor": true,
      "goods-or-recipient": true,
      "recipient-or-actor": true,
      "recipient-or-event": true,
      "recipient-or-goods": true,
      "recipient-state": true,
      "place-or-recipient": true,
      "target-place": true,
    };
    const prepositions: Readonly<Record<PrepositionRole, true>> = {
      to: true,
      from: true,
      of: true,
      by: true,
      with: true,
      against: true,
      for: true,
      between: true,
      "in-exchange": true,
      in: true,
      about: true,
      despite: true,
    };
    const statements: Readonly<Record<StatementKind, true>> = {
      "legal-statement": true,
      cause: true,
      aim: true,
      forecast: true,
      evaluation: true,
      status: true,
    };
    const at = (kind: string, ...path: readonly string[]): unknown =>
      path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], readSchema(kind));
    const keys = (value: unknown): readonly string[] => Object.keys(value as object);
    const item = ["properties", "statements", "items", "properties", "kind", "enum"];
    expect(at("common", "$defs", "activity", "enum")).toEqual(keys(activities));
    expect(keys(at("facts", "$defs", "forActivity", "properties"))).toEqual(keys(activities));
    expect(at("lexicon-frames", "$defs", "role", "enum")).toEqual(keys(roles));
    expect(keys(at("lexicon-frames", "$defs", "preps", "properties"))).toEqual(keys(prepositions));
    expect(at("lexicon-words", "properties", "prepositions", "required")).toEqual(keys(prepositions));
    expect(at("lexicon-frames", "$defs", "frame", "properties", "kind", "enum")).toEqual([
      ...ACT_KINDS,
      "none",
    ]);
    expect(at("lexicon-statements", ...item)).toEqual(keys(statements));
    expect(at("starter", "$defs", "entry", "properties", "schema", "enum")).toEqual(SCHEMATA);
  });
});

describe("checkData", () => {
  it("says each problem in one line: path, place, what", () => {
    for (const line of checkData()) expect(line).toMatch(/^(?:data|schemas)\/\S+: .+: .+$/);
  });

  it("names the place as a person reads it", () => {
    const value = { entries: [{ id: "un-1", names: [{ kind: "primary" }] }], sources: { a: {} } };
    expect(placeOf("", value)).toBe("whole file");
    expect(placeOf("/entries/0/names/0/kind", value)).toBe("entries[un-1].names[0].kind");
    expect(placeOf("/sources/a", value)).toBe("sources.a");
  });
});
