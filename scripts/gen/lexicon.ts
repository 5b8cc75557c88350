/**
 * @module scripts/gen/lexicon
 * Compiles a language pack: words inflected, verbs conjugated, territories and goods joined in. What languages share
 * (ids, countries, captions) stands in the English files; a pack beyond French and English has its own `territories.yml` and
 * `goods.yml`.
 */
import { type Lang, LANGS, type TextLang } from "../../engine/src/model/index.ts";
import type { CasedWords } from "./languages/case-table.ts";
import { type Inflection, unique } from "./languages/inflection.ts";
import { withForms } from "./languages/word-forms.ts";
import { caseTable } from "./languages/case-table.ts";
import { INFLECTIONS } from "./languages/languages.ts";
import { sorted } from "./law.ts";
import { readYaml } from "./read-yaml.ts";

type Json = Record<string, unknown>;

/** Names of a territory in one language. */
interface TerritoryNames {
  readonly name: string;
  readonly also: readonly string[];
  readonly adjectives: readonly (string | readonly string[])[];
  readonly people: readonly string[];
  readonly capital: string | null;
  readonly capitalsAlso?: readonly string[];
  readonly seats: readonly string[];
}

/** A body or place: what is known of it, and its words in one language. */
interface Named {
  readonly id: string;
  readonly words: readonly string[];
}

/** The nouns for parties without a name in all their forms; what ties them to a place or State stays as it is. */
function unnamedForms(unnamed: Record<string, readonly string[]>, { roleForms }: Inflection): Json {
  const isNoun = (sort: string): boolean => sort !== "based" && sort !== "tied";
  return Object.fromEntries(
    Object.entries(unnamed).map(([sort, words]) => [
      sort,
      isNoun(sort) ? unique(words.flatMap((word) => [word, ...roleForms(word)])) : words,
    ]),
  );
}

/** A language pack as the reader loads it. */
export function compileLexicon(lang: TextLang): Json {
  const inflection = INFLECTIONS[lang];
  const read = (name: string): Json =>
    withForms(inflection, name, readYaml<Json>(`data/lexicons/${lang}/${name}.yml`));
  const { frames, nounSets, instruments, coreference, unnamed, vessels } = read("frames");
  const { bodies, orgWords, headWords, nameLinks, things, capitalNouns } = read("bodies");
  const { places, facilities, placeWords, placeNouns, halves } = read("places");
  const { roles, titles, bodies: stateBodies, governments } = read("roles");
  return {
    lang,
    grammar: read("grammar"),
    words: read("words"),
    dates: read("dates"),
    cues: read("cues"),
    roles: (roles as { words: string[]; office: string }[]).map(({ words, office }) => ({
      words: unique(words.flatMap((word) => [word, ...inflection.roleForms(word)])),
      several: unique(words.flatMap((word) => inflection.roleForms(word))),
      office,
    })),
    titles,
    stateBodies,
    governments,
    bodies: joined(lang, "bodies", bodies as readonly Named[]),
    orgWords,
    headWords,
    nameLinks,
    things,
    capitalNouns,
    places: joined(lang, "places", places as readonly Named[]),
    facilities,
    placeWords,
    placeNouns,
    halves,
    frames: (frames as FrameRow[]).map((frame) => withCompounds(lang, frame)),
    nounSets,
    instruments,
    coreference,
    unnamed: unnamedForms(unnamed as Record<string, readonly string[]>, inflection),
    vessels,
    aircraft: read("aircraft"),
    statements: read("statements")["statements"],
    territories: territoriesFor(lang, inflection),
    goods: goodsFor(lang, inflection),
    cases: caseTable(inflection, casedWords(lang)),
    goodsAncestors: goodsAncestors(),
    verbs: inflection.verbs(read("verbs")),
  };
}

/** Words whose case the reader must know, by how they change. */
function casedWords(lang: TextLang): CasedWords {
  const read = <T>(name: string): T => readYaml<T>(`data/lexicons/${lang}/${name}.yml`);
  const rows = territoryNames(lang).map(({ names }) => names);
  const { bodies } = read<{ bodies: Named[] }>("bodies");
  const { places } = read<{ places: Named[] }>("places");
  const { roles, bodies: organs } = read<{ roles: { words: string[] }[]; bodies: string[] }>("roles");
  const { coreference, vessels } = read<{
    coreference: { single: Record<string, string[]> };
    vessels: { cues: string[] };
  }>("frames");
  return {
    name: [
      ...rows.flatMap((row) => [
        row.name,
        ...row.also,
        ...row.people,
        ...(row.capital === null ? [] : [row.capital]),
      ]),
      ...[...bodies, ...places].flatMap(({ words }) => words),
    ],
    adjective: rows.flatMap(({ adjectives }) => adjectives.flat()),
    noun: [
      ...goodsWords(lang).flatMap(([, words]) => words),
      ...Object.values(coreference.single).flat(),
      ...vessels.cues,
      ...organs,
    ],
    role: roles.flatMap(({ words }) => words),
  };
}

/** The language as one whose territories, goods and captions are written in the shared files; `null` = it has its own. */
function sharedAs(lang: TextLang): Lang | null {
  return LANGS.find((shared) => shared === lang) ?? null;
}

/** Bodies or places with what the English file says of them, and their names in all forms. */
function joined(lang: TextLang, table: "bodies" | "places", rows: readonly Named[]): readonly object[] {
  if (sharedAs(lang) !== null) return rows;
  const { nameForms } = INFLECTIONS[lang];
  const english = readYaml<Record<string, readonly Named[]>>(`data/lexicons/en/${table}.yml`)[table] ?? [];
  const facts = new Map(english.map((row) => [row.id, row]));
  return rows.map((row) => ({
    ...facts.get(row.id),
    ...row,
    words: unique(row.words.flatMap((word) => [word, ...nameForms(word)])),
  }));
}

function territoriesFor(lang: TextLang, { adjectiveForms, nameForms }: Inflection): readonly Json[] {
  const forms = (names: readonly string[]): readonly string[] =>
    unique(names.flatMap((name) => [name, ...nameForms(name)]));
  return territoryNames(lang).map(({ code, caption, names }) => ({
    code,
    caption,
    names: forms([names.name, ...names.also]),
    adjectives: unique(names.adjectives.flatMap((adjective) => adjectiveForms(adjective))),
    people: forms(names.people),
    capitals: forms([names.capital, ...(names.capitalsAlso ?? [])].filter((name) => name !== null)),
    seats: names.seats,
  }));
}

function territoryNames(
  lang: TextLang,
): readonly { readonly code: string; readonly caption: string; readonly names: TerritoryNames }[] {
  type Territory = { readonly code: string } & Readonly<Record<Lang, TerritoryNames>>;
  const { territories } = readYaml<{ territories: Territory[] }>("data/territories/territories.yml");
  const shared = sharedAs(lang);
  if (shared !== null)
    return territories.map((row) => ({ code: row.code, caption: row.en.name, names: row[shared] }));
  const captions = new Map(territories.map(({ code, en }) => [code, en.name]));
  const own = readYaml<{ territories: ({ code: string } & TerritoryNames)[] }>(
    `data/lexicons/${lang}/territories.yml`,
  );
  return own.territories.map(({ code, ...names }) => ({ code, caption: captions.get(code) ?? code, names }));
}

function goodsFor(lang: TextLang, { nounForms }: Inflection): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [goodsClass, words] of goodsWords(lang)) {
    for (const word of words) for (const form of [word, ...nounForms(word)]) found[form] ??= goodsClass;
  }
  for (const [goodsClass, words] of compoundGoods(lang)) for (const word of words) found[word] ??= goodsClass;
  return sorted(found);
}

function goodsWords(lang: TextLang): readonly (readonly [goodsClass: string, words: readonly string[]])[] {
  const shared = sharedAs(lang);
  if (shared === null)
    return Object.entries(
      readYaml<{ words: Record<string, string[]> }>(`data/lexicons/${lang}/goods.yml`).words,
    );
  const { words } = readYaml<{ words: ({ class: string } & Record<Lang, string[]>)[] }>(
    "data/goods/words.yml",
  );
  return words.map((row) => [row.class, row[shared]]);
}

/** First halves of compounds by goods class; a language that writes none has none. */
function stemsOf(lang: TextLang): readonly (readonly [goodsClass: string, stems: readonly string[]])[] {
  if (sharedAs(lang) !== null) return [];
  return Object.entries(
    readYaml<{ stems?: Record<string, string[]> }>(`data/lexicons/${lang}/goods.yml`).stems ?? {},
  );
}

interface FrameRow {
  readonly nouns?: readonly string[];
  /** Second halves of nouns whose first half is a word for goods: Waffen + lieferung. */
  readonly compounds?: readonly string[];
}

function withCompounds(lang: TextLang, { compounds = [], ...frame }: FrameRow): object {
  const made = stemsOf(lang).flatMap(([, stems]) =>
    stems.flatMap((stem) => compounds.map((half) => joinedWord(stem, half))),
  );
  return made.length === 0 ? frame : { ...frame, nouns: unique([...(frame.nouns ?? []), ...made]) };
}

/** `Waffen` and `lieferung`; behind a hyphen the second half has its capital. */
function joinedWord(stem: string, half: string): string {
  return stem + (stem.endsWith("-") ? half.charAt(0).toUpperCase() + half.slice(1) : half);
}

/** Compounds that hold goods and name an act are goods too: `Waffenlieferung` says what is delivered. */
function compoundGoods(lang: TextLang): readonly (readonly [goodsClass: string, words: readonly string[]])[] {
  if (sharedAs(lang) !== null) return [];
  const { frames } = readYaml<{ frames: FrameRow[] }>(`data/lexicons/${lang}/frames.yml`);
  const halves = unique(frames.flatMap((frame) => frame.compounds ?? []));
  return stemsOf(lang).map(([id, stems]) => [
    id,
    stems.flatMap((stem) => halves.map((half) => joinedWord(stem, half))),
  ]);
}

function goodsAncestors(): Record<string, string[]> {
  const { classes } = readYaml<{ classes: { id: string; parents: string[] }[] }>("data/goods/classes.yml");
  const above = (id: string): string[] => [
    id,
    ...(classes.find((item) => item.id === id)?.parents ?? []).flatMap(above),
  ];
  return Object.fromEntries(classes.map(({ id }) => [id, unique(above(id))]));
}
