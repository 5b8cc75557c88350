/**
 * @module reports/verbs
 * Verb groups in the text: mood, voice and negation of a verb with its auxiliaries.
 */
import { endingAt, sentenceOf, type Draft } from "./draft.ts";
import { bracketGroup } from "./verb-bracket.ts";
import { isAdverb, isPassiveForm, readingsAt, type Mood, type Reading } from "./verb-forms.ts";
import { hasSubjectBefore, isVerbAt, openingComma } from "./verb-or-noun.ts";

export { isAdverb, readingsAt } from "./verb-forms.ts";
export { isVerbAt } from "./verb-or-noun.ts";

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
    } else if (participle !== undefined && grammar.perfect.has(word)) {
      // `of having stolen`, `ayant livré`
      [lemma] = participle;
      [mood, finite, perfect] = ["ger", false, true];
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
