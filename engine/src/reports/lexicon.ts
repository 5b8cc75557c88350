/**
 * @module reports/lexicon
 * Shape of a language pack as compiled from `data/lexicons` by `npm run gen`. Words are data; this file has none.
 */
import type { ActKind, StatementKind, TextLang } from "../model/index.ts";
import type { GrammarData } from "./grammar.ts";

/** Role that a frame gives to what stands in a place of the sentence. */
export type FrameRole =
  | "actor"
  | "recipient"
  | "goods"
  | "payment"
  | "both"
  | "none"
  | "workers"
  | "instrument"
  | "agreement"
  | "licence"
  | "goods-or-actor"
  | "goods-or-recipient"
  | "recipient-or-actor"
  | "recipient-or-event"
  | "recipient-or-goods"
  | "recipient-state"
  | "place-or-recipient"
  | "target-place";

/** Sense of a preposition. */
export type PrepositionRole =
  | "to"
  | "from"
  | "of"
  | "by"
  | "with"
  | "against"
  | "for"
  | "between"
  | "in-exchange"
  | "in"
  | "about"
  | "despite"
  /** For whom the subject acts. */
  | "behalf";

/** Which words name an act, what must stand beside them, and who stands where. */
export interface Frame {
  readonly id: string;
  readonly kind: ActKind | "none";
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly needs: string;
  readonly subject?: FrameRole;
  readonly object?: FrameRole;
  readonly preps: Readonly<Partial<Record<PrepositionRole, FrameRole>>>;
  readonly mention?: "dealing" | "event" | "none";
  /** `talk`: only as the topic of talk; `governed`: only as the object of a verb. */
  readonly under?: "talk" | "governed";
  /** The verb says by itself that goods move: they need not be known to the lexicon. */
  readonly unknownGoods?: boolean;
  /** The verb itself says how sure the act is: `considers sanctions`. */
  readonly effect?: "planned" | "possible";
  readonly example: string;
}

/** What a statement frame looks for. */
export interface StatementFrame {
  readonly id: string;
  readonly kind: StatementKind;
  readonly verbs?: readonly string[];
  readonly phrases?: readonly string[];
  readonly moods?: readonly string[];
  readonly subjects?: readonly ("instrument" | "body")[];
  readonly example: string;
}

/** A State with its names, adjectives and seats in one language. */
export interface TerritoryWords {
  readonly code: string;
  readonly caption: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
}

/** Effects of a cue on an act. */
export type CueEffect =
  | "possible"
  | "alleged"
  | "planned"
  | "threatened"
  | "denied"
  | "negated"
  | "conditional"
  | "attempted"
  | "failed"
  | "ongoing"
  | "distanced";

type WordsBy<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** A language pack. */
export interface LexiconData {
  readonly lang: TextLang;
  readonly grammar: GrammarData;
  readonly words: {
    /** Where adjectives stand beside their noun. */
    readonly adjectives: "before" | "after";
    /** Endings by which an adjective behind its noun is known. */
    readonly adjectiveEndings: readonly string[];
    /** What a capital letter marks inside a sentence: names, or every noun. */
    readonly capitals: "names" | "nouns";
    readonly openers: readonly string[];
    readonly articles: readonly string[];
    readonly demonstratives: readonly string[];
    readonly possessives: { readonly singular: readonly string[]; readonly plural: readonly string[] };
    readonly prepositions: Readonly<Record<PrepositionRole, readonly string[]>>;
    readonly locatives: readonly string[];
    readonly conjunctions: readonly string[];
    readonly contrast: readonly string[];
    readonly complementizers: readonly string[];
    readonly relatives: readonly string[];
    readonly negation: { readonly particles: readonly string[]; readonly words: readonly string[] };
    readonly clitics: readonly string[];
    readonly passive: readonly string[];
    readonly auxiliaries: readonly string[];
    readonly abbreviations: readonly string[];
    readonly adverbs: readonly string[];
    readonly examples: readonly string[];
    readonly numbers: Readonly<Record<string, number>>;
    readonly multiples: readonly string[];
    readonly units: readonly string[];
    readonly currencies: readonly string[];
    readonly collectives: readonly string[];
  };
  readonly dates: {
    readonly months: Readonly<Record<string, number>>;
    readonly weekdays: Readonly<Record<string, number>>;
    readonly firstDay: readonly string[];
    readonly order: "day-month-year" | "month-day-year";
    readonly relativeDays: Readonly<Record<string, number>>;
    readonly vague: readonly string[];
    readonly before: readonly string[];
    readonly durations: readonly string[];
    readonly softeners: readonly string[];
    /** Words of softeners of several words. */
    readonly softenerParts: readonly string[];
    /** Words for one before a duration. */
    readonly one: readonly string[];
    /** Prefixes of a month: mi-septembre. */
    readonly parts: readonly string[];
    /** What may follow the number of a day: 13th. */
    readonly ordinals: readonly string[];
    /** Words between a day and its month. */
    readonly beforeMonth: readonly string[];
    /** Words behind which four digits are a year. */
    readonly beforeYear: readonly string[];
    /** Months are written with a capital, and words in small letters are none. */
    readonly capitalMonths: boolean;
  };
  readonly cues: {
    readonly adjectives: WordsBy<CueEffect>;
    readonly verbs: WordsBy<CueEffect | "said" | "talk" | "light">;
    readonly hedgedParticiples: readonly string[];
    readonly nouns: WordsBy<CueEffect | "aim">;
    readonly phrases: WordsBy<CueEffect | "quoted">;
    readonly attribution: readonly string[];
  };
  readonly roles: readonly {
    readonly words: readonly string[];
    /** The forms among them that may stand for several holders. */
    readonly several: readonly string[];
    readonly office: "head" | "other" | "private" | "relation";
  }[];
  readonly titles: readonly string[];
  readonly stateBodies: readonly string[];
  /** Organs that are their State. */
  readonly governments: readonly string[];
  readonly bodies: readonly {
    readonly id: string;
    readonly caption: string;
    readonly country?: string;
    readonly kind?: string;
    readonly wikidata?: string;
    readonly words: readonly string[];
  }[];
  readonly orgWords: readonly string[];
  readonly headWords: readonly string[];
  readonly nameLinks: readonly string[];
  readonly things: readonly string[];
  readonly capitalNouns: readonly string[];
  readonly places: readonly {
    readonly id: string;
    readonly caption: string;
    readonly wikidata?: string;
    readonly facility?: string;
    /** State in which a town or site lies, where that is not disputed. */
    readonly country?: string;
    readonly words: readonly string[];
  }[];
  readonly facilities: Readonly<Record<string, readonly string[]>>;
  readonly placeWords: readonly string[];
  readonly placeNouns: readonly string[];
  readonly halves: readonly { readonly code: string; readonly words: readonly string[] }[];
  readonly frames: readonly Frame[];
  readonly nounSets: Readonly<
    Record<
      "workers" | "soldiers" | "agreement" | "listPhrase" | "cyber" | "licence" | "penalty" | "assets",
      readonly string[]
    >
  >;
  readonly instruments: {
    readonly heads: readonly string[];
    /** Words among the heads that are measures against somebody. */
    readonly measures: readonly string[];
    readonly adjectives: readonly string[];
    readonly numbers: readonly string[];
  };
  readonly coreference: {
    readonly groups: { readonly states: readonly string[]; readonly persons: readonly string[] };
    readonly single: WordsBy<"state" | "organisation" | "vessel">;
    readonly pronouns: { readonly singular: readonly string[]; readonly plural: readonly string[] };
    readonly events: Readonly<Record<string, readonly string[]>>;
  };
  /** Parties told of without a name: nouns in all forms, and what ties them to a place or a State. */
  readonly unnamed: Readonly<
    Record<
      "organisation" | "facility" | "vessel" | "agent" | "person" | "office" | "based" | "tied",
      readonly string[]
    >
  >;
  readonly vessels: { readonly cues: readonly string[]; readonly schemes: readonly string[] };
  /** Words beside the registration of an aircraft. */
  readonly aircraft: {
    /** Words in whose company letters and figures are a registration. */
    readonly cues: readonly string[];
    readonly serials: readonly string[];
    readonly operators: readonly string[];
    readonly owners: readonly string[];
    /** Sentences with what must be read of them. */
    readonly examples: readonly AircraftExample[];
  };
  readonly statements: readonly StatementFrame[];
  readonly territories: readonly TerritoryWords[];
  /** Goods class by word or phrase, all inflected forms. */
  readonly goods: Readonly<Record<string, string>>;
  /** Every class above a goods class, itself included. */
  readonly goodsAncestors: Readonly<Record<string, readonly string[]>>;
  /** Cases of a form of the lexicon, as letters of `CaseLetter`; empty where nouns have none. */
  readonly cases: Readonly<Record<string, string>>;
  /** Readings of a verb form: lemma and mood or tense. */
  readonly verbs: Readonly<Record<string, readonly (readonly [lemma: string, code: string])[]>>;
}

/** A sentence of a language pack that names an aircraft; `null` = it does not say so. */
export interface AircraftExample {
  readonly text: string;
  readonly registration: string;
  /** State of the mark. */
  readonly mark: string;
  readonly model: string | null;
  readonly serial: string | null;
  readonly operator: string | null;
  readonly owner: string | null;
}
