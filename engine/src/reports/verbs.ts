/**
 * @module reports/verbs
 * Verb forms in the text: whether a word is a verb here, its mood and voice, negation, and the verb group it heads.
 */
import { endingAt, isShouted, sentenceOf, type Draft } from "./draft.ts";
import { bracketGroup, isBracketVerb } from "./verb-bracket.ts";

/** Mood or tense of a finite verb, or the kind of a non-finite form; `att` = a participle with an adjective’s ending. */
export type Mood =
  | "pres"
  | "impf"
  | "past"
  | "fut"
  | "cond"
  | "subj"
  | "inf"
  | "pp"
  | "att"
  | "ger"
  | "modal";

/** A verb with its auxiliaries; token indices. */
export interface VerbGroup {
  readonly lemma: string;
  /** Token of the main verb. */
  readonly at: number;
  /** First token of the group: its auxiliary or particle of negation. */
  readonly first: number;
  readonly last: number;
  /** Mood of the finite part; of the form itself when the group has no finite part. */
  readonly mood: Mood;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Modal verbs of the group: may, will, would … */
  readonly modals: readonly string[];
  readonly finite: boolean;
}

type Reading = readonly [lemma: string, mood: Mood];

/** Readings of a token as a verb; empty when it is none in the lexicon. */
export function readingsAt(draft: Draft, at: number): readonly Reading[] {
  const token = draft.text.tokens[at];
  if (token?.kind !== "word") return [];
  const found = draft.pack.data.verbs[token.norm] ?? [];
  return found.map(([lemma, code]) => [lemma, code.replace(PASSIVE, "") as Mood]);
}

/** Marks the code of a form that is passive by itself: `введены`, `поставляется`. */
const PASSIVE = /-pass$/;

function isPassiveForm(draft: Draft, at: number): boolean {
  const [first] = draft.pack.data.verbs[draft.text.tokens[at]?.norm ?? ""] ?? [];
  return first !== undefined && PASSIVE.test(first[1]);
}

/** Whether a token is a verb here: it has a reading, and no article or adjective makes it a noun. */
export function isVerbAt(draft: Draft, at: number): boolean {
  if (draft.pack.grammar.verbPlace === "bracket") return isBracketVerb(draft, at);
  if (draft.covered[at] === 1 || draft.fixed[at] === 1) return false;
  const readings = readingsAt(draft, at);
  if (readings.length === 0 || isNamed(draft, at)) return false;
  if (followsDeterminer(draft, at, readings) || isNameAfterPreposition(draft, at)) return false;
  if (isPreposition(draft, at)) return false;
  const norm = draft.text.tokens[at]?.norm ?? "";
  return !draft.pack.sets.nounWords.has(norm) || !isNounContext(draft, at, readings);
}

/** A capital inside a sentence makes a word part of a name or of a heading, and no verb. */
function isNamed(draft: Draft, at: number): boolean {
  const token = draft.text.tokens[at];
  const before = draft.text.tokens[at - 1];
  return (
    token?.capital === true &&
    at !== sentenceOf(draft, at).first &&
    before?.kind === "word" &&
    !isShouted(draft, at)
  );
}

/** `entre Pyongyang et Moscou`, `regarding`: a word that is a preposition too is one. */
function isPreposition(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  return draft.pack.prepositions.matchAt(tokens, at, flat, at + 1) !== null;
}

/** `in May`: a capital behind a preposition is a name, whatever verb is written alike. */
function isNameAfterPreposition(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  return (
    tokens[at]?.capital === true &&
    at > 0 &&
    draft.pack.prepositions.matchAt(tokens, at - 1, flat, at) !== null
  );
}

/**
 * Behind an article stands a noun. Where articles are also pronouns (le, la, les, l’), a subject, a relative or “ne”
 * stands before the pronoun, or the verb is an infinitive.
 */
function followsDeterminer(draft: Draft, at: number, readings: readonly Reading[]): boolean {
  const { tokens } = draft.text;
  const { determiners, relatives } = draft.pack.sets;
  const before = tokens[at - 1]?.norm ?? "";
  if (!determiners.has(before)) return false;
  const isPronoun = draft.pack.grammar.words.objectClitics.has(before);
  if (!isPronoun) return true;
  if (readings.some(([, mood]) => mood === "inf")) return false;
  const outer = tokens[at - 2]?.norm ?? "";
  const { pronouns } = draft.pack.data.coreference;
  const subject =
    draft.pack.grammar.words.beforeClitic.has(outer) ||
    pronouns.singular.includes(outer) ||
    pronouns.plural.includes(outer) ||
    relatives.has(outer);
  return (
    !subject &&
    !endingAt(draft, at - 1).some((mention) => mention.parties.length > 0 && mention.type !== "demonym")
  );
}

/** A form that is also a noun is the noun after a determiner, a preposition, an adjective or nothing at all. */
function isNounContext(draft: Draft, at: number, readings: readonly Reading[]): boolean {
  const { tokens } = draft.text;
  const { pack } = draft;
  const sentence = sentenceOf(draft, at);
  const before = tokens[at - 1];
  if (before?.norm === "," && openingComma(draft, at - 1, sentence.first) !== null) return false;
  if (at === sentence.first || before === undefined || before.kind === "mark")
    return !startsPredicate(draft, at);
  const { norm } = before;
  if (draft.pack.grammar.words.beforeVerb.has(norm)) return false;
  if (pack.data.verbs[norm]?.some(([, mood]) => mood === "modal") === true) return false;
  // `ont été saisies`: behind a helping verb stands a participle.
  const helped = pack.data.verbs[norm]?.some(([lemma]) => pack.data.words.passive.includes(lemma)) === true;
  if (helped && readings.some(([, mood]) => mood === "pp")) return false;
  if (pack.grammar.verbBesideNoun === "subject") {
    const finite = readings.some(([, mood]) => mood !== "inf" && mood !== "pp");
    if (pack.sets.determiners.has(norm) || pack.cueAdjectives.has(norm)) return true;
    return !(finite && hasSubjectBefore(draft, at));
  }
  const progressive =
    readings.some(([, mood]) => mood === "ger") &&
    readingsAt(draft, at - 1).some(([lemma]) => pack.grammar.words.progressive.has(lemma));
  return !progressive && !(hasSubjectBefore(draft, at) && takesObject(draft, at));
}

/** An English noun before another noun is no verb: `Syria sanctions program`; before an article or a name it is one. */
function takesObject(draft: Draft, at: number): boolean {
  const next = draft.text.tokens[at + 1];
  if (next === undefined || next.kind !== "word") return !isGoverned(draft, at);
  if (next.capital) return true;
  const { sets, prepositions, adverbs } = draft.pack;
  if (
    sets.determiners.has(next.norm) ||
    sets.conjunctions.has(next.norm) ||
    draft.pack.grammar.words.opensObject.has(next.norm)
  )
    return true;
  if (
    draft.pack.data.words.numbers[next.norm] !== undefined ||
    draft.pack.data.goods[next.norm] !== undefined
  )
    return true;
  const { tokens, flat } = draft.text;
  return (
    prepositions.matchAt(tokens, at + 1, flat) !== null || adverbs.matchAt(tokens, at + 1, flat) !== null
  );
}

/** `despite UN sanctions,`: the party before the word belongs to a preposition and is no subject. */
function isGoverned(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  return endingAt(draft, at).some(
    ({ first, parties }) =>
      parties.length > 0 && first > 0 && draft.pack.prepositions.matchAt(tokens, first - 1, flat) !== null,
  );
}

/** Directly behind a party, a pronoun or an adverb behind one: a verb. */
function hasSubjectBefore(draft: Draft, at: number): boolean {
  const { tokens } = draft.text;
  const { pronouns } = draft.pack.data.coreference;
  let back = at - 1;
  while (back > at - 4 && (isAdverb(draft, back) || draft.pack.sets.clitics.has(tokens[back]?.norm ?? "")))
    back -= 1;
  // `La Grèce, elle, interdit`
  if (tokens[back]?.norm === "," && pronouns.singular.includes(tokens[back - 1]?.norm ?? "")) back -= 1;
  const norm = tokens[back]?.norm ?? "";
  if (
    pronouns.singular.includes(norm) ||
    pronouns.plural.includes(norm) ||
    draft.pack.sets.relatives.has(norm)
  )
    return true;
  if (draft.pack.sets.conjunctions.has(norm)) return false;
  const plural =
    draft.pack.grammar.patterns.people.test(norm) && norm.length > 4 && draft.covered[back] === 0 && back > 0;
  if (plural && endingAt(draft, back).some((mention) => mention.type === "demonym")) return true;
  const parties = endingAt(draft, back + 1);
  return parties.some(
    (mention) => mention.type !== "demonym" && mention.type !== "goods" && mention.parties.length > 0,
  );
}

function startsPredicate(draft: Draft, at: number): boolean {
  return (
    draft.pack.grammar.infinitiveMarker === null && readingsAt(draft, at).some(([, mood]) => mood === "inf")
  );
}

/** Whether a word may stand between the parts of a verb group. */
export function isAdverb(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const norm = tokens[at]?.norm ?? "";
  if (draft.pack.sets.negations.has(norm) || draft.pack.sets.negators.has(norm)) return true;
  if (draft.pack.adverbs.matchAt(tokens, at, flat) !== null) return true;
  return (
    draft.pack.grammar.patterns.adverb.test(norm) && norm.length > 5 && !draft.pack.sets.nounWords.has(norm)
  );
}

/**
 * The verb group around a verb.
 *
 * @param at token of the main verb; `null` is returned when it is no verb here.
 */
export function groupAt(draft: Draft, at: number): VerbGroup | null {
  if (draft.pack.grammar.verbPlace === "bracket") return bracketGroup(draft, at);
  if (!isVerbAt(draft, at)) return null;
  const { tokens } = draft.text;
  const { auxiliaries, passive: passiveVerbs } = draft.pack.data.words;
  const { infinitiveMarker: marker, words: grammar } = draft.pack.grammar;
  const readings = readingsAt(draft, at);
  const sentence = sentenceOf(draft, at);
  const participle = readings.find(([, mood]) => mood === "pp");
  let [lemma, mood] = readings[0] ?? ["", "pres"];
  let [first, perfect, passive] = [at, false, isPassiveForm(draft, at)];
  let finite = mood !== "inf" && mood !== "pp" && mood !== "ger";
  const modals: string[] = [];
  let back = at - 1;
  while (back >= sentence.first) {
    const norm = tokens[back]?.norm ?? "";
    const helpers = readingsAt(draft, back);
    const helper = helpers.find(([word, form]) => auxiliaries.includes(word) || form === "modal");
    if (helper === undefined) {
      const opening = norm === "," ? openingComma(draft, back, sentence.first) : null;
      if (opening !== null) {
        back = opening - 1;
        continue;
      }
      if (!isAdverb(draft, back) && !draft.pack.sets.clitics.has(norm)) break;
      if (grammar.reflexives.has(norm)) first = back;
      back -= 1;
      continue;
    }
    const [word, form] = helper;
    if (form === "modal") {
      modals.push(word);
      [mood, finite] = ["modal", true];
    } else if (participle !== undefined && form !== "ger") {
      [lemma] = participle;
      if (passiveVerbs.includes(word) && !isReflexive(draft, back)) passive = true;
      if (grammar.perfect.has(word)) perfect = true;
      // “to have carried”, “avoir livré” are infinitives; “they have carried” is not, though “have” looks alike.
      const bare = form === "inf" && (marker === null || tokens[back - 1]?.norm === marker);
      if (bare) [mood, finite] = ["inf", false];
      else if (form === "inf") [mood, finite] = ["pres", true];
      else if (form !== "pp") [mood, finite] = [form, true];
    } else if (grammar.support.has(word)) {
      // does not sell; is selling; est vendu is a participle and handled above.
      if (form !== "inf" && form !== "pp") [mood, finite] = [form, true];
    } else break;
    first = back;
    back -= 1;
  }
  const bare = first === at;
  if (participle !== undefined && bare && !isFinitePast(draft, at, readings))
    [lemma, mood, finite] = [participle[0], "pp", false];
  if (marker !== null && bare && readings.some(([, form]) => form === "inf")) {
    const infinitive =
      tokens[at - 1]?.norm === marker || (isAdverb(draft, at - 1) && tokens[at - 2]?.norm === marker);
    if (infinitive) [mood, finite] = ["inf", false];
    else if (mood === "inf") [mood, finite] = ["pres", true];
  }
  if (mood === "past" && hasConditionalParticle(draft, first, at)) mood = "cond";
  return {
    lemma,
    at,
    first,
    last: at + 1,
    mood,
    perfect,
    passive,
    negated: isNegated(draft, first, at),
    modals,
    finite,
  };
}

/** `поставила бы`, `бы поставила`: the particle makes a conditional of the past. */
function hasConditionalParticle(draft: Draft, first: number, at: number): boolean {
  const { conditionalParticles } = draft.pack.grammar.words;
  const near = draft.text.tokens.slice(Math.max(0, first - 2), at + 3);
  return conditionalParticles.size > 0 && near.some(({ norm }) => conditionalParticles.has(norm));
}

/** `would, according to X, supply`: the comma that opens a remark between an auxiliary and its verb. */
function openingComma(draft: Draft, closing: number, first: number): number | null {
  const { tokens } = draft.text;
  for (let at = closing - 1; at > Math.max(first, closing - 12); at -= 1) {
    if (tokens[at]?.norm !== ",") continue;
    const helps = readingsAt(draft, at - 1).some(
      ([word, form]) => form === "modal" || draft.pack.data.words.auxiliaries.includes(word),
    );
    return helps ? at : null;
  }
  return null;
}

/** Where past and participle look alike (English), a bare one with a subject before it and no “by” behind is the past. */
function isFinitePast(draft: Draft, at: number, readings: readonly Reading[]): boolean {
  if (!readings.some(([, mood]) => mood !== "pp" && mood !== "inf")) return false;
  if (!draft.pack.grammar.pastLikeParticiple) return hasSubjectBefore(draft, at);
  const { tokens } = draft.text;
  if (draft.pack.data.words.prepositions.by.includes(tokens[at + 1]?.norm ?? "")) return false;
  if (isApposedParticiple(draft, at)) return false;
  const goodsBefore = endingAt(draft, at).some(
    (mention) => mention.type === "goods" && mention.parties.length === 0,
  );
  return !goodsBefore || hasObjectAfter(draft, at);
}

/** `Petrov, based in Dubai, …`: between a party with its comma and a preposition. */
function isApposedParticiple(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  if (tokens[at - 1]?.norm !== ",") return false;
  if (draft.pack.prepositions.matchAt(tokens, at + 1, flat) === null) return false;
  return endingAt(draft, at - 1).some(({ type, parties }) => type !== "demonym" && parties.length > 0);
}

function hasObjectAfter(draft: Draft, at: number): boolean {
  const next = draft.text.tokens[at + 1]?.norm ?? "";
  return draft.pack.sets.determiners.has(next) || draft.text.tokens[at + 1]?.capital === true;
}

function isReflexive(draft: Draft, auxiliary: number): boolean {
  return draft.pack.grammar.words.reflexives.has(draft.text.tokens[auxiliary - 1]?.norm ?? "");
}

function isNegated(draft: Draft, first: number, at: number): boolean {
  const { tokens } = draft.text;
  const { negations, negators } = draft.pack.sets;
  for (let index = Math.max(0, first - 2); index <= at + 2; index += 1) {
    const norm = tokens[index]?.norm ?? "";
    const inside = index >= first - 2 && index <= at + 2;
    if (negators.has(norm) && inside && index <= at && !isRestriction(draft, index)) return true;
    if (negators.size === 0 && index >= first && index <= at && (negations.has(norm) || norm.endsWith("n't")))
      return true;
  }
  return false;
}

/** `ne … que` restricts, it does not negate; `non seulement` is no negation of the verb. */
function isRestriction(draft: Draft, particle: number): boolean {
  const { tokens } = draft.text;
  const near = tokens.slice(particle + 1, particle + 7).map((token) => token.norm);
  return (
    near.some((norm) => draft.pack.grammar.words.restrictions.has(norm)) &&
    !near.some((norm) => draft.pack.sets.negations.has(norm))
  );
}
