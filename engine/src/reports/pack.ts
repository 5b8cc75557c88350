/**
 * @module reports/pack
 * A language pack made ready: phrase tables and word sets built once from the compiled lexicon.
 */
import { type Grammar, prepareGrammar } from "./grammar.ts";
import type { CueEffect, Frame, LexiconData, PrepositionRole, StatementFrame } from "./lexicon.ts";
import { PhraseTable } from "./text/phrases.ts";
import { cutPhrase, type Points } from "./text/tokens.ts";

/** What a gazetteer phrase names. */
export type GazetteerEntry =
  | {
      readonly type: "state";
      readonly code: string;
      readonly form: "name" | "adjective" | "capital" | "seat" | "people";
    }
  | { readonly type: "body"; readonly id: string }
  | { readonly type: "place"; readonly id: string };

/** What a common word or phrase is. */
export type NounEntry =
  | { readonly type: "goods"; readonly class: string }
  | {
      readonly type: "role";
      readonly office: "head" | "other" | "private" | "relation";
      /** The form may stand for several holders. */
      readonly several: boolean;
    }
  | { readonly type: "instrument" }
  | { readonly type: "group"; readonly of: "states" | "persons" }
  | { readonly type: "frame"; readonly frame: Frame }
  | { readonly type: "facility"; readonly facility: string }
  | { readonly type: "state-body" }
  | {
      readonly type: "set";
      readonly set: keyof LexiconData["nounSets"];
    }
  | { readonly type: "vague-date" };

/** What a word tells of a party without a name. */
export type UnnamedEntry = keyof LexiconData["unnamed"];

/** A language pack with its tables built. */
export interface Pack {
  /** What a full stop may stand behind without ending the sentence. */
  readonly points: Points;
  readonly data: LexiconData;
  readonly grammar: Grammar;
  readonly gazetteer: PhraseTable<GazetteerEntry>;
  readonly nouns: PhraseTable<NounEntry>;
  readonly prepositions: PhraseTable<PrepositionRole>;
  /** Prepositions behind which an unknown name is a place. */
  readonly locatives: PhraseTable<true>;
  readonly cuePhrases: PhraseTable<CueEffect>;
  readonly statementPhrases: PhraseTable<StatementFrame>;
  readonly adverbs: PhraseTable<true>;
  /** Words after which a State's name is part of a place's: sea of, gulf of. */
  readonly placeWords: PhraseTable<true>;
  /** Words for parties without a name. */
  readonly unnamed: PhraseTable<UnnamedEntry>;
  /** Words beside the registration of an aircraft. */
  readonly aircraft: PhraseTable<AircraftWord>;
  /** Cases of a form, by its tokens with spaces between. */
  readonly cases: ReadonlyMap<string, string>;
  readonly verbFrames: ReadonlyMap<string, readonly Frame[]>;
  readonly statementVerbs: ReadonlyMap<string, readonly StatementFrame[]>;
  readonly cueVerbs: ReadonlyMap<string, ReadonlySet<CueEffect | "said" | "talk" | "light">>;
  readonly cueAdjectives: ReadonlyMap<string, CueEffect>;
  readonly cueNouns: ReadonlyMap<string, CueEffect | "aim">;
  readonly sets: {
    readonly articles: ReadonlySet<string>;
    readonly demonstratives: ReadonlySet<string>;
    readonly determiners: ReadonlySet<string>;
    /** Prepositions of belonging. */
    readonly of: ReadonlySet<string>;
    readonly possessives: ReadonlySet<string>;
    readonly conjunctions: ReadonlySet<string>;
    readonly contrast: ReadonlySet<string>;
    readonly complementizers: ReadonlySet<string>;
    readonly relatives: ReadonlySet<string>;
    readonly clitics: ReadonlySet<string>;
    readonly negations: ReadonlySet<string>;
    /** Particles that negate by themselves; without any, the words of negation inside a verb group do. */
    readonly negators: ReadonlySet<string>;
    readonly examples: ReadonlySet<string>;
    readonly orgWords: ReadonlySet<string>;
    /** Nouns that head the name of a body, and what links it to its complement. */
    readonly headWords: ReadonlySet<string>;
    readonly nameLinks: ReadonlySet<string>;
    /** Acronyms of things. */
    readonly things: ReadonlySet<string>;
    /** Nouns written with a capital that name nobody: State, Act, Secretary. */
    readonly capitalNouns: ReadonlySet<string>;
    /** Nouns that make a name beside them a place: region, port. */
    readonly placeNouns: ReadonlySet<string>;
    /** Words that open a sentence and name nobody. */
    readonly openers: ReadonlySet<string>;
    readonly currencies: ReadonlySet<string>;
    readonly titles: ReadonlySet<string>;
    readonly vesselCues: ReadonlySet<string>;
    /** Names of the numbering of ships. */
    readonly shipSchemes: ReadonlySet<string>;
    readonly hedged: ReadonlySet<string>;
    readonly instrumentAdjectives: ReadonlySet<string>;
    readonly instrumentNumbers: ReadonlySet<string>;
    readonly nounWords: ReadonlySet<string>;
    /** Nouns of lists, and the prepositions by which somebody comes on them or off them. */
    readonly lists: { readonly openers: ReadonlySet<string>; readonly heads: ReadonlySet<string> };
  };
}

/** What a word beside the registration of an aircraft says. */
export type AircraftWord = "cues" | "serials" | "operators" | "owners";

/** Build the tables of a pack. Cost linear in the lexicon; done once, the result is never changed. */
export function preparePack(data: LexiconData): Pack {
  const nouns = nounTable(data);
  const { words, cues } = data;
  const lower = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((word) => word.toLowerCase()));
  const possessives = [...words.possessives.singular, ...words.possessives.plural];
  return {
    data,
    grammar: prepareGrammar(data.grammar),
    points: pointsOf(data),
    gazetteer: gazetteerTable(data),
    nouns,
    prepositions: tableOf(words.prepositions),
    locatives: phraseTable(words.locatives.map((phrase) => [phrase, true] as const)),
    cuePhrases: tableOf(omit(cues.phrases, "quoted")),
    statementPhrases: phraseTable(
      data.statements.flatMap((frame) => (frame.phrases ?? []).map((phrase) => [phrase, frame] as const)),
    ),
    adverbs: phraseTable(words.adverbs.map((adverb) => [adverb, true] as const)),
    placeWords: phraseTable(data.placeWords.map((phrase) => [phrase, true] as const)),
    unnamed: tableOf(data.unnamed),
    aircraft: tableOf(withoutExamples(data.aircraft)),
    cases: new Map(Object.entries(data.cases).map(([form, letters]) => [cutPhrase(form).join(" "), letters])),
    verbFrames: index(
      data.frames.flatMap((frame) => (frame.verbs ?? []).map((verb) => [verb, frame] as const)),
    ),
    statementVerbs: index(
      data.statements.flatMap((frame) => (frame.verbs ?? []).map((verb) => [verb, frame] as const)),
    ),
    cueVerbs: effectsByVerb(cues.verbs),
    cueAdjectives: invert(cues.adjectives),
    cueNouns: invert(cues.nouns),
    sets: {
      articles: new Set(words.articles),
      demonstratives: new Set(words.demonstratives),
      of: new Set(words.prepositions.of),
      determiners: new Set([...words.articles, ...words.demonstratives, ...possessives]),
      possessives: new Set(possessives),
      conjunctions: new Set(words.conjunctions),
      contrast: new Set(words.contrast),
      complementizers: new Set(words.complementizers),
      relatives: new Set(words.relatives),
      clitics: new Set([...words.clitics, ...words.negation.particles]),
      negations: new Set(words.negation.words),
      negators: new Set(words.negation.particles),
      examples: new Set(words.examples.flatMap((phrase) => cutPhrase(phrase).slice(0, 1))),
      orgWords: new Set(data.orgWords),
      headWords: lower(data.headWords),
      nameLinks: new Set(data.nameLinks),
      things: new Set(data.things),
      capitalNouns: lower(data.capitalNouns),
      placeNouns: lower(data.placeNouns),
      openers: lower(words.openers),
      currencies: lower(words.currencies),
      titles: lower(data.titles),
      vesselCues: lower(data.vessels.cues),
      shipSchemes: lower(data.vessels.schemes),
      hedged: new Set(cues.hedgedParticiples),
      instrumentAdjectives: lower(data.instruments.adjectives),
      instrumentNumbers: lower(data.instruments.numbers),
      nounWords: nounWords(data),
      lists: listWords(data),
    },
  };
}

/** Preposition and noun of the phrases of three words that stand by an article or possessive: `on its list`. */
function listWords({ nounSets, words }: LexiconData): Pack["sets"]["lists"] {
  const { articles, possessives } = words;
  const links = new Set([...articles, ...possessives.singular, ...possessives.plural]);
  const phrases = nounSets.listPhrase
    .map((phrase) => cutPhrase(phrase.toLowerCase()))
    .filter(([, link = "", head]) => links.has(link) && head !== undefined);
  const short = phrases.filter((phrase) => phrase.length === 3);
  return {
    openers: new Set(phrases.map(([opener = ""]) => opener)),
    heads: new Set(short.map(([, , head = ""]) => head)),
  };
}

/** Where `ordinals` holds the point itself, a number with it is one of a day or of a row. */
function pointsOf({ words, dates, grammar }: LexiconData): Points {
  const numbered = dates.ordinals.includes(".");
  const after = [...words.articles, ...grammar.words.contracted];
  return {
    abbreviations: new Set(words.abbreviations),
    ordinals: numbered ? { before: new Set(Object.keys(dates.months)), after: new Set(after) } : null,
  };
}

function gazetteerTable(data: LexiconData): PhraseTable<GazetteerEntry> {
  const table = new PhraseTable<GazetteerEntry>(cutPhrase);
  for (const territory of data.territories) {
    const { code } = territory;
    const add = (
      words: readonly string[],
      form: "name" | "adjective" | "capital" | "seat" | "people",
    ): void => {
      for (const word of words) table.add(word, { type: "state", code, form });
    };
    add(territory.names, "name");
    add(territory.adjectives, "adjective");
    add(territory.people, "people");
    add(
      territory.capitals.filter((capital) => !territory.names.includes(capital)),
      "capital",
    );
    add(territory.seats, "seat");
  }
  for (const body of data.bodies)
    for (const word of body.words) table.add(word, { type: "body", id: body.id });
  for (const place of data.places)
    for (const word of place.words) table.add(word, { type: "place", id: place.id });
  return table;
}

function nounTable(data: LexiconData): PhraseTable<NounEntry> {
  const table = new PhraseTable<NounEntry>(cutPhrase);
  for (const [word, goodsClass] of Object.entries(data.goods))
    table.add(word, { type: "goods", class: goodsClass });
  for (const { words, several, office } of data.roles) {
    const plural = new Set(several);
    for (const word of words) table.add(word, { type: "role", office, several: plural.has(word) });
  }
  for (const body of data.stateBodies) table.add(body, { type: "state-body" });
  for (const head of data.instruments.heads) table.add(head, { type: "instrument" });
  for (const kind of ["states", "persons"] as const) {
    for (const phrase of data.coreference.groups[kind]) table.add(phrase, { type: "group", of: kind });
  }
  for (const frame of data.frames)
    for (const noun of frame.nouns ?? []) table.add(noun, { type: "frame", frame });
  for (const [facility, words] of Object.entries(data.facilities)) {
    for (const word of words) table.add(word, { type: "facility", facility });
  }
  for (const [set, words] of Object.entries(data.nounSets)) {
    for (const word of words) table.add(word, { type: "set", set: set as keyof LexiconData["nounSets"] });
  }
  for (const phrase of data.dates.vague) table.add(phrase, { type: "vague-date" });
  return table;
}

/** Single words that are nouns of the lexicon: a verb form that is also one of these may be the noun. */
function nounWords(data: LexiconData): ReadonlySet<string> {
  const phrases = [
    ...data.frames.flatMap((frame) => frame.nouns ?? []),
    ...data.roles.flatMap((role) => role.words),
    ...Object.values(data.cues.nouns).flatMap((words) => words ?? []),
    ...Object.keys(data.goods),
    ...data.instruments.heads,
    ...data.vessels.cues,

    ...Object.values(data.coreference.single).flatMap((words) => words ?? []),
    // `a general license`: the noun of a phrase that may be a verb elsewhere.
    ...[...data.nounSets.licence, ...data.nounSets.agreement].flatMap((phrase) =>
      phrase.split(" ").slice(-1),
    ),
  ];
  return new Set(phrases.map((phrase) => phrase.toLowerCase()));
}

function tableOf<Key extends string>(
  words: Readonly<Partial<Record<Key, readonly string[]>>>,
): PhraseTable<Key> {
  return phraseTable(
    Object.entries(words).flatMap(([key, list]) =>
      ((list ?? []) as readonly string[]).map((phrase) => [phrase, key as Key] as const),
    ),
  );
}

function phraseTable<T>(pairs: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new PhraseTable<T>(cutPhrase);
  for (const [phrase, value] of pairs) table.add(phrase, value);
  return table;
}

function index<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const table = new Map<string, T[]>();
  for (const [key, value] of pairs) table.set(key, [...(table.get(key) ?? []), value]);
  return table;
}

function invert<Key extends string>(
  words: Readonly<Partial<Record<Key, readonly string[]>>>,
): ReadonlyMap<string, Key> {
  return new Map(
    Object.entries(words).flatMap(([key, list]) =>
      ((list ?? []) as readonly string[]).map((word) => [word, key as Key] as const),
    ),
  );
}

function effectsByVerb<Key extends string>(
  words: Readonly<Partial<Record<Key, readonly string[]>>>,
): ReadonlyMap<string, ReadonlySet<Key>> {
  const table = new Map<string, Set<Key>>();
  for (const [key, list] of Object.entries(words)) {
    for (const verb of (list ?? []) as readonly string[]) {
      table.set(verb, (table.get(verb) ?? new Set<Key>()).add(key as Key));
    }
  }
  return table;
}

function withoutExamples({
  cues,
  serials,
  operators,
  owners,
}: LexiconData["aircraft"]): Readonly<Record<AircraftWord, readonly string[]>> {
  return { cues, serials, operators, owners };
}

function omit<Key extends string>(
  words: Readonly<Partial<Record<Key, readonly string[]>>>,
  key: "quoted",
): Readonly<Partial<Record<Exclude<Key, "quoted">, readonly string[]>>> {
  const { [key]: _, ...rest } = words as Record<string, readonly string[]>;
  return rest as Readonly<Partial<Record<Exclude<Key, "quoted">, readonly string[]>>>;
}
