/**
 * @module reports/verb-or-noun
 * Whether a word that can be a verb is one here, or a noun or part of a name: what stands around it tells.
 */
import { endingAt, isShouted, sentenceOf, type Draft } from "./draft.ts";
import { isBracketVerb } from "./verb-bracket.ts";
import { isAdverb, readingsAt, type Reading } from "./verb-forms.ts";

/** Whether a token is a verb here: it has a reading, and no article or adjective makes it a noun. */
export function isVerbAt(draft: Draft, at: number): boolean {
  if (draft.pack.grammar.verbPlace === "bracket") return isBracketVerb(draft, at);
  if (draft.covered[at] === 1 || draft.fixed[at] === 1) return false;
  const readings = readingsAt(draft, at);
  if (readings.length === 0 || isNamed(draft, at)) return false;
  if (followsDeterminer(draft, at, readings) || isNameAfterPreposition(draft, at)) return false;
  if (isPreposition(draft, at) || isOwned(draft, at, readings)) return false;
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

/** `the EU's list`: behind an owner stands a noun. */
function isOwned(draft: Draft, at: number, readings: readonly Reading[]): boolean {
  return (
    draft.text.tokens[at - 1]?.norm === "'s" && readings.every(([, mood]) => mood !== "pp" && mood !== "ger")
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
  return endingAt(draft, at).some(({ first, parties }) => {
    let before = first - 1;
    while (draft.pack.sets.determiners.has(tokens[before]?.norm ?? "")) before -= 1;
    return (
      parties.length > 0 && before >= 0 && draft.pack.prepositions.matchAt(tokens, before, flat) !== null
    );
  });
}

/** Directly behind a party, a pronoun or an adverb behind one: a verb. */
export function hasSubjectBefore(draft: Draft, at: number): boolean {
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

/** `would, according to X, supply`: the comma that opens a remark between an auxiliary and its verb. */
export function openingComma(draft: Draft, closing: number, first: number): number | null {
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
