/** What Node and a browser both answer: names in many scripts against the starter list and a small made one. */
import { openEngine, STARTER, VERSION } from "embargo";
import type { ListEntry, LoadedList, QueryEntity, Schema } from "embargo/model";

/** Names of nobody, by script; each is a list entry, and more often a query. */
const NAMES: readonly (readonly [Schema, string])[] = [
  ["Person", "Marguerite d’Hérouville-Lefèvre"],
  ["Person", "Søren Ødegård Kjærgaard"],
  ["Person", "Włodzimierz Szczęsny-Brzęczyszczykiewicz"],
  ["Person", "İsmail Çağrı Yıldırım"],
  ["Person", "Nguyễn Thị Ánh Tuyết"],
  ["Person", "José María Peña y Núñez"],
  ["Person", "Сергей Вячеславович Щукин"],
  ["Person", "Олександр Їжакевич"],
  ["Person", "Ευάγγελος Παπαχαραλάμπους"],
  ["Person", "عبد الرحمن بن يوسف الحسيني"],
  ["Person", "محمدرضا پورحسینی"],
  ["Person", "יעקב בן־ישראל לוינשטיין"],
  ["Person", "राजेन्द्र प्रसाद श्रीवास्तव"],
  ["Person", "মোহাম্মদ রফিকুল ইসলাম"],
  ["Person", "欧阳志远"],
  ["Person", "諸葛瑾瑜"],
  ["Person", "山本 五郎左衛門"],
  ["Person", "やまだ はなこ"],
  ["Person", "남궁민수"],
  ["Person", "Գրիգոր Տեր-Պետրոսյան"],
  ["Person", "გიორგი ჭავჭავაძე"],
  ["Person", "ဒေါ်ခင်မျိုးချစ်"],
  ["Person", "สมชาย วงศ์สวัสดิ์"],
  ["Person", "ተስፋዬ ገብረ መድህን"],
  ["Company", "Общество с ограниченной ответственностью «Северный Ветер»"],
  ["Company", "Northern Wind Shipping & Trading GmbH & Co. KG"],
  ["Company", "深圳市远洋国际贸易有限公司"],
  ["Company", "شركة النور للتجارة العامة ذ.م.م"],
  ["Vessel", "AURORA BOREALIS II"],
];

/** Names of the starter list, as written and otherwise. */
const SOUGHT: readonly string[] = [
  "Kim Jong Un",
  "김정은",
  "Vladimir Putin",
  "Владимир Путин",
  "Poutine, Vladimir",
  "فلاديمير بوتين",
  "弗拉基米尔·普京",
  "M.G. Flot",
  "?!",
  "🚢 AN SAN 1",
];

const source = "made";
const entryOf = ([schema, value]: readonly [Schema, string], at: number): ListEntry => ({
  id: `made-${at}`,
  schema,
  names: [{ value, kind: "primary", strength: at % 7 === 3 ? "weak" : "strong", source }],
  properties: at % 3 === 0 ? { country: ["fr"], birthDate: [`19${50 + (at % 40)}-03-0${1 + (at % 9)}`] } : {},
  designations: [],
  absentFrom: [],
  dates: [],
  unverifiedIdentifiers: [],
  wikidata: null,
});

const MADE: LoadedList = {
  id: "made",
  title: { en: "Made up", fr: "Inventée" },
  publisher: "Tests of Embargo",
  published: "2026-11-01",
  retrieved: "2026-11-02",
  checkedAgainst: "format-only",
  sha256: "0".repeat(64),
  entries: NAMES.map(entryOf),
  sources: { made: { title: "Made up" } },
  coverage: [],
};

/** A name as it is, in other order, without a letter, in capitals, in another form of Unicode, cut short. */
const spellings = (name: string): readonly string[] => [
  name,
  name.split(" ").reverse().join(" "),
  [...name].filter((_, at) => at !== 2).join(""),
  name.toUpperCase(),
  name.normalize("NFKD"),
  name.slice(0, Math.ceil(name.length * 0.7)),
];

const QUERIES: readonly QueryEntity[] = [
  ...NAMES.flatMap(([schema, name]) =>
    spellings(name).map((spelling, at) => ({ schema: at % 2 === 0 ? schema : null, spelling })),
  ),
  ...[...SOUGHT, ...SOUGHT.map((name) => name.toLowerCase()), ...SOUGHT.map((name) => `${name} X`)].map(
    (spelling) => ({ schema: null, spelling }),
  ),
].map(({ schema, spelling }, at) => ({
  schema,
  properties: { name: [spelling], ...(at % 5 === 0 ? { country: ["fr"], birthDate: ["1950-03-01"] } : {}) },
}));

/** How many queries there are. */
export const ASKED: number = QUERIES.length;

/** All answers as JSON, those of an error as its code. */
export function answersAsJson(): string {
  const engine = openEngine({ clock: () => "2026-11-23", lists: [STARTER, MADE] });
  const answers = QUERIES.map((query) => {
    try {
      return engine.screen(query, { asOf: "2026-11-20", limit: 20 });
    } catch (error) {
      return { query, error: error instanceof Error && "code" in error ? error.code : String(error) };
    }
  });
  return JSON.stringify({ version: VERSION, answers });
}
