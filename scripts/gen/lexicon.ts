/**
 * @module scripts/gen/lexicon
 * Compiles a language pack: words inflected, verbs conjugated, territories and goods joined in.
 */
import { inflectEnglish, type EnglishVerb } from "./english-verbs.ts";
import { conjugateFrench, type FrenchVerb } from "./french-verbs.ts";
import { pluralsOf, sorted } from "./law.ts";
import { readYaml } from "./read-yaml.ts";

type Json = Record<string, unknown>;
type Lang = "fr" | "en";

interface Territory {
  readonly code: string;
  readonly fr: TerritoryNames<readonly [string, string]>;
  readonly en: TerritoryNames<string>;
}

interface TerritoryNames<Adjective> {
  readonly name: string;
  readonly also: readonly string[];
  readonly adjectives: readonly Adjective[];
  readonly people: readonly string[];
  readonly capital: string | null;
  readonly capitalsAlso?: readonly string[];
  readonly seats: readonly string[];
}

/** A language pack as the reader loads it. */
export function compileLexicon(lang: Lang): Json {
  const read = (name: string): Json => readYaml<Json>(`data/lexicons/${lang}/${name}.yml`);
  const { frames, nounSets, instruments, coreference, vessels } = read("frames");
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
      words: unique(words.flatMap((word) => [word, ...rolePlurals(word, lang)])),
      office,
    })),
    titles,
    stateBodies,
    governments,
    bodies,
    orgWords,
    headWords,
    nameLinks,
    things,
    capitalNouns,
    places,
    facilities,
    placeWords,
    placeNouns,
    halves,
    frames,
    nounSets,
    instruments,
    coreference,
    vessels,
    statements: read("statements")["statements"],
    territories: territoriesFor(lang),
    goods: goodsFor(lang),
    goodsAncestors: goodsAncestors(),
    verbs: lang === "fr" ? frenchVerbs() : englishVerbs(),
  };
}

function rolePlurals(word: string, lang: Lang): readonly string[] {
  const words = word.split(" ");
  const head = lang === "fr" ? 0 : words.length - 1;
  const plural = pluralsOf(words[head] ?? "", lang)[0];
  return plural === undefined ? [] : [words.map((part, at) => (at === head ? plural : part)).join(" ")];
}

function territoriesFor(lang: Lang): readonly Json[] {
  const { territories } = readYaml<{ territories: Territory[] }>("data/territories/territories.yml");
  return territories.map((territory) => {
    const names = territory[lang];
    return {
      code: territory.code,
      caption: territory.en.name,
      names: unique([names.name, ...names.also]),
      adjectives: lang === "fr" ? frenchAdjectives(territory.fr.adjectives) : territory.en.adjectives,
      people: names.people,
      capitals: unique([names.capital, ...(names.capitalsAlso ?? [])].filter((name) => name !== null)),
      seats: names.seats,
    };
  });
}

function frenchAdjectives(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return unique(
    pairs.flatMap(([masculine, feminine]) =>
      [masculine, feminine].flatMap((form) => [form, /[sx]$/.test(form) ? form : form + "s"]),
    ),
  );
}

function goodsFor(lang: Lang): Record<string, string> {
  const { words } = readYaml<{ words: ({ class: string } & Record<Lang, string[]>)[] }>(
    "data/goods/words.yml",
  );
  const found: Record<string, string> = {};
  for (const row of words) {
    for (const word of row[lang])
      for (const form of [word, ...pluralsOf(word, lang)]) found[form] ??= row.class;
  }
  return sorted(found);
}

function goodsAncestors(): Record<string, string[]> {
  const { classes } = readYaml<{ classes: { id: string; parents: string[] }[] }>("data/goods/classes.yml");
  const above = (id: string): string[] => [
    id,
    ...(classes.find((item) => item.id === id)?.parents ?? []).flatMap(above),
  ];
  return Object.fromEntries(classes.map(({ id }) => [id, unique(above(id))]));
}

type Readings = Record<string, (readonly [lemma: string, code: string])[]>;

function frenchVerbs(): Readings {
  const { regular, irregular } = readYaml<{ regular: string[]; irregular: FrenchVerb[] }>(
    "data/lexicons/fr/verbs.yml",
  );
  const special = new Set(irregular.map((verb) => verb.lemma));
  const all = [
    ...unique(regular)
      .filter((lemma) => !special.has(lemma))
      .map((lemma) => ({ lemma })),
    ...irregular,
  ];
  return readings(all.map((verb) => [verb.lemma, conjugateFrench(verb)]));
}

function englishVerbs(): Readings {
  const { regular, double, irregular } = readYaml<{
    regular: string[];
    double: string[];
    irregular: EnglishVerb[];
  }>("data/lexicons/en/verbs.yml");
  const special = new Set(irregular.map((verb) => verb.lemma));
  const doubled = new Set(double);
  const plain = unique([...regular, ...double]).filter((lemma) => !special.has(lemma));
  const all = [...plain.map((lemma) => ({ lemma, double: doubled.has(lemma) })), ...irregular];
  const be: readonly (readonly [string, string])[] = [
    ...["am", "is", "are"].map((form) => [form, "pres"] as const),
    ...["was", "were"].map((form) => [form, "past"] as const),
    ["be", "inf"],
    ["been", "pp"],
    ["being", "ger"],
  ];
  const modals = ["will", "would", "shall", "should", "may", "might", "can", "could", "must"].map(
    (modal) => [modal, [[modal, "modal"]]] as const,
  );
  return readings([...all.map((verb) => [verb.lemma, inflectEnglish(verb)] as const), ["be", be], ...modals]);
}

function readings(verbs: readonly (readonly [string, readonly (readonly [string, string])[]])[]): Readings {
  const found: Readings = {};
  for (const [lemma, forms] of verbs) {
    for (const [form, code] of forms) {
      const list = (found[form] ??= []);
      if (!list.some(([known, mood]) => known === lemma && mood === code)) list.push([lemma, code]);
    }
  }
  return sorted(found);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
