/**
 * @module reports/acts/bare-case
 * What the case of a mention says where no preposition stands before it: `поставила Сирии ракеты`, `поставки оружия Ираном`.
 */
import { casesOf } from "../cases.ts";
import { endingAt, startingAt, type Draft, type DraftMention } from "../draft.ts";
import type { CaseLetter } from "../grammar.ts";
import type { PrepositionRole } from "../lexicon.ts";
import { isAdverb, isVerbAt } from "../verbs.ts";
import type { Governing } from "./preposition.ts";

/**
 * The senses of the case of what begins at a token.
 *
 * @param isGoods a noun before goods that no rule knows is only a measure of them: `колонну грузовиков`.
 * @returns `null` where it is a subject or object, or where the language has no cases.
 */
export function bareCase(draft: Draft, at: number, isGoods: boolean): Governing | null {
  if (draft.pack.cases.size === 0) return null;
  const [mention] = [...startingAt(draft, at)].sort((a, b) => b.last - a.last);
  if (mention === undefined || mention.type === "date") return null;
  const letters = casesOf(draft, mention) ?? (mention.sort === "state" ? "ngdaip" : null);
  if (letters === null) return null;
  const noun = isBehindAdjunct(draft, mention, letters) ? null : nounBefore(draft, mention.first);
  if (isGoods && noun === "unknown" && letters.includes("g")) {
    const before = nounBefore(draft, at - 1);
    return before === "known" ? sense(draft, "g", at) : null;
  }
  if (/[na]/.test(letters)) return letters.includes("g") && noun !== null ? sense(draft, "g", at) : null;
  if (letters.includes("d") && letters.includes("g")) {
    const named = endingAt(draft, at).some((item) => item.class !== undefined || item.parties.length > 0);
    return noun === null || named ? sense(draft, "dg", at) : sense(draft, "gd", at);
  }
  if (letters.includes("i") && !letters.includes("g")) return sense(draft, "i", at);
  if (letters.includes("g")) return noun === null ? null : sense(draft, "g", at);
  return letters.includes("d") ? sense(draft, "d", at) : null;
}

/** `принял в среду министра`: behind a day or place, somebody in the accusative is whom the verb is done to. */
function isBehindAdjunct(draft: Draft, { first, sort }: DraftMention, letters: string): boolean {
  if (!letters.includes("a") || (sort !== "person" && sort !== "role")) return false;
  return endingAt(draft, first).some(
    (before) => before.type === "date" || before.type === "place" || before.sort === "state",
  );
}

function sense(draft: Draft, letters: string, at: number): Governing | null {
  const { cases } = draft.pack.grammar;
  const roles = [...letters].flatMap(
    (letter): readonly PrepositionRole[] => cases[letter as CaseLetter] ?? [],
  );
  return roles.length === 0 ? null : { roles, first: at, bare: true };
}

/** Whether a noun stands right before a token: one of the lexicon or a name, or a word of no other meaning. */
function nounBefore(draft: Draft, at: number): "known" | "unknown" | null {
  const { tokens, flat } = draft.text;
  let back = at - 1;
  if (/^["«]$/.test(tokens[back]?.norm ?? "")) back -= 2;
  while (back > 0 && (draft.pack.sets.determiners.has(tokens[back]?.norm ?? "") || isAdjective(draft, back)))
    back -= 1;
  const token = tokens[back];
  if (token === undefined || token.kind !== "word" || isVerbAt(draft, back) || isAdverb(draft, back))
    return null;
  const { sets, prepositions, cuePhrases } = draft.pack;
  if (
    sets.conjunctions.has(token.norm) ||
    sets.relatives.has(token.norm) ||
    sets.complementizers.has(token.norm)
  )
    return null;
  if (prepositions.matchAt(tokens, back, flat) !== null || sets.clitics.has(token.norm)) return null;
  // `В среду КНДР`, `против нее США`, `если США`: a day, a pronoun, a person or a condition has no genitive behind it.
  if (endingAt(draft, back + 1).some(hasNoGenitive)) return null;
  if (cuePhrases.matchAt(tokens, back, flat, back + 1)?.values.includes("conditional") === true) return null;
  if (endingAt(draft, back + 1).length > 0 || draft.covered[back] === 1 || sets.nounWords.has(token.norm))
    return "known";
  return "unknown";
}

function hasNoGenitive({ type, sort }: DraftMention): boolean {
  return type === "date" || type === "coreference" || sort === "person";
}

function isAdjective(draft: Draft, at: number): boolean {
  return draft.pack.cueAdjectives.has(draft.text.tokens[at]?.norm ?? "");
}
