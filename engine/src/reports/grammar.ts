/**
 * @module reports/grammar
 * What the reader needs of a language beyond its words for things: forms that tell clauses, moods and numbers. Compiled from
 * `data/lexicons/<lang>/grammar.yml`.
 */

import type { PrepositionRole } from "./lexicon.ts";

/** Lists of small words, each by what the reader takes from it. */
export interface GrammarWords<Words> {
  /** Articles of what is known. */
  readonly definite: Words;
  /** Prepositions that hold such an article. */
  readonly contracted: Words;
  /** Articles that stay inside a name: El Salvador, María de los Ángeles. */
  readonly nameArticles: Words;
  /** Words that point at one thing told before. */
  readonly pointing: Words;
  /** Words for any and every. */
  readonly universal: Words;
  /** Words that may stand between a conjunction and the second of a pair. */
  readonly linking: Words;
  /** Words that may stand between a trigger and what governs it, beside determiners and adverbs: `va a vender`. */
  readonly governingLinks: Words;
  /** Prepositions before an object that is a person or a State: `acusa a Irán`. */
  readonly objectMarks: Words;
  /** Words that may stand between a preposition and its noun. */
  readonly quantifiers: Words;
  /** Prepositions of belonging that may be articles: `vendre du charbon`. */
  readonly partitives: Words;
  /** Those that are articles at the head of a clause. */
  readonly openPartitives: Words;
  /** Those that are articles before an adjective. */
  readonly adjectivePartitives: Words;
  /** Those that are articles behind a verb. */
  readonly barePartitives: Words;
  /** Those that are articles before an article. */
  readonly articlePartitives: Words;
  /** Pronouns of persons alone. */
  readonly personal: Words;
  /** Pronouns that are never a person. */
  readonly neuter: Words;
  /** Pronouns that stand for nobody before one of `expletiveVerbs`. */
  readonly expletives: Words;
  /** Words behind which an expletive stands for nobody. */
  readonly expletiveVerbs: Words;
  /** Articles that are also pronouns of the object. */
  readonly objectClitics: Words;
  /** Words before such a pronoun. */
  readonly beforeClitic: Words;
  /** Reflexive pronouns before a verb. */
  readonly reflexives: Words;
  /** Relative pronouns that are the subject. */
  readonly subjectRelatives: Words;
  /** Relative pronouns that are the object. */
  readonly objectRelatives: Words;
  /** Conjunctions that are relative pronouns right before a verb and behind a mention. */
  readonly relativeLinks: Words;
  /** Relative pronouns of the owner. */
  readonly possessiveRelatives: Words;
  /** With a negating particle, these restrict: `ne … que`. */
  readonly restrictions: Words;
  /** Words that end `such as`. */
  readonly exampleLinks: Words;
  /** Words right before a verb, never before a noun. */
  readonly beforeVerb: Words;
  /** Words that open an object. */
  readonly opensObject: Words;
  /** Particles that belong to the verb before them. */
  readonly particles: Words;
  /** Small words of languages near this one: a text that has them is not in it. */
  readonly foreign: Words;
  /** Lemmas of the auxiliaries of the perfect. */
  readonly perfect: Words;
  /** Lemmas of other auxiliaries. */
  readonly support: Words;
  /** Lemmas before a form in progress. */
  readonly progressive: Words;
  /** Modals of the conditional. */
  readonly conditionalModals: Words;
  /** Modals of possibility. */
  readonly possibleModals: Words;
  /** Verbs whose conditional is settled by the verb. */
  readonly obligation: Words;
  /** Modals that report what others say, with an infinitive of the perfect: `soll geliefert haben`. */
  readonly hearsayModals: Words;
  /** Articles and pronouns that make a noun behind another noun its owner, or what it is about. */
  readonly genitives: Words;
  /** Articles and pronouns that no subject has. */
  readonly oblique: Words;
  /** Words that open a clause whose verb stands at its end. */
  readonly subordinators: Words;
  /** Words that open a clause with an infinitive. */
  readonly infinitiveOpeners: Words;
  /** Particles beside a past that make it a conditional: `бы`. */
  readonly conditionalParticles: Words;
}

/** Forms of words, told by their endings. */
export interface GrammarPatterns<Pattern> {
  /** Adverbs by their ending. */
  readonly adverb: Pattern;
  /** Forms of the conditional. */
  readonly conditional: Pattern;
  /** Verb forms that open a clause behind a comma. */
  readonly participialClause: Pattern;
  /** Plural adjectives behind their noun. */
  readonly pluralAdjective: Pattern;
  /** Adjectives of State that mean its people. */
  readonly people: Pattern;
  /** Words at the head of a sentence that are hardly part of a name. */
  readonly ordinary: Pattern;
  /** Adjectives that may stand between a verb or noun and the noun that it governs. */
  readonly adjectiveBetween: Pattern;
  /** Genitives of names. */
  readonly genitiveName: Pattern;
  /** Adjectives of State that are genitives behind a noun: `Lieferungen russischer Kohle`. */
  readonly genitiveAdjective: Pattern;
  /** Ending of a word of a name that its case changes; what is left tells that two forms are one name. */
  readonly nameEnding: Pattern;
}

/** Choices of a language. */
interface GrammarChoices {
  /** Word that marks an infinitive; `null` = its form does. */
  readonly infinitiveMarker: string | null;
  /** What shows that a form that is also a noun is a verb. */
  readonly verbBesideNoun: "subject" | "subject-and-object";
  /** Past and participle mostly look alike. */
  readonly pastLikeParticiple: boolean;
  /** What is said may follow without a conjunction: `said Iran had …`. */
  readonly speechWithoutLink: boolean;
  /** A conditional without a condition is hearsay; else it is a plan told in the past. */
  readonly conditionalOfHearsay: boolean;
  /** Where the parts of a verb stand: together, or as a bracket around the rest of the clause. */
  readonly verbPlace: "together" | "bracket";
  /** A mood that by itself leaves what is said to somebody else: `habe geliefert`; `null` = none. */
  readonly reportedMood: "subj" | null;
  /** The subject may stand behind its verb, told from the object by its case. */
  readonly subjectBehindVerb: boolean;
  /** Names of bodies and ships stand in quotation marks. */
  readonly quotedNames: boolean;
  /** Whom a verb blames does what the noun behind names: `обвинил X в поставках`. */
  readonly blameBeforeNoun: boolean;
  /** Senses that a case has where no preposition stands before it; empty = nouns have no cases. */
  readonly cases: Readonly<Partial<Record<CaseLetter, readonly PrepositionRole[]>>>;
}

/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
export type CaseLetter = "n" | "g" | "d" | "a" | "i" | "p";

/** Cases that a word outside the lexicon may stand in, by its ending. */
interface EndingCases<Pattern> {
  readonly ending: Pattern;
  readonly cases: string;
}

/** How the case of a part of a name is undone. */
export interface NameBase<Pattern> {
  readonly gender: "male" | "female";
  readonly part: "given" | "family";
  /** Letters of the cases that the ending may be of. */
  readonly cases: string;
  readonly ending: Pattern;
  /** What stands in place of the ending. */
  readonly base: string;
}

/** The grammar of a language as data. */
export interface GrammarData extends GrammarChoices {
  readonly words: GrammarWords<readonly string[]>;
  /** Regular expressions on the folded word; `null` = the language has no such form. */
  readonly patterns: GrammarPatterns<string | null>;
  /** The first that fits counts; none = the name may stand in any case. */
  readonly nameCases: readonly EndingCases<string>[];
  /** Participles that agree with the noun they are said of; no case = with several nouns. */
  readonly participles: readonly EndingCases<string>[];
  /** The first that gives a known name counts, else the first that fits. */
  readonly nameBases: readonly NameBase<string>[];
}

/** The grammar made ready. */
export interface Grammar extends GrammarChoices {
  readonly words: GrammarWords<ReadonlySet<string>>;
  readonly patterns: GrammarPatterns<RegExp>;
  readonly nameCases: readonly EndingCases<RegExp>[];
  readonly participles: readonly EndingCases<RegExp>[];
  readonly nameBases: readonly NameBase<RegExp>[];
}

const NEVER = /(?!)/;

/** Build the sets and patterns of a grammar. */
export function prepareGrammar({
  words,
  patterns,
  nameCases,
  nameBases,
  participles,
  ...choices
}: GrammarData): Grammar {
  const sets = Object.entries<readonly string[]>({ ...words }).map(([name, list]) => [name, new Set(list)]);
  const tests = Object.entries<string | null>({ ...patterns }).map(([name, pattern]) => [
    name,
    pattern === null ? NEVER : new RegExp(pattern, "u"),
  ]);
  return {
    ...choices,
    words: Object.fromEntries(sets) as GrammarWords<ReadonlySet<string>>,
    patterns: Object.fromEntries(tests) as GrammarPatterns<RegExp>,
    nameCases: byEnding(nameCases),
    nameBases: byEnding(nameBases),
    participles: byEnding(participles),
  };
}

function byEnding<T extends { readonly ending: string }>(
  rules: readonly T[],
): readonly (Omit<T, "ending"> & { readonly ending: RegExp })[] {
  return rules.map((rule) => ({ ...rule, ending: new RegExp(rule.ending, "u") }));
}
