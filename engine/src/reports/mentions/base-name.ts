/**
 * @module reports/mentions/base-name
 * The name of a person in its base form where the text has it in another case, so that it is found in lists:
 * `с Владимиром Путиным` → `Владимир Путин`.
 */
import { isNamePart, wordFacts } from "../../names/index.ts";
import type { Draft } from "../draft.ts";
import type { NameBase } from "../grammar.ts";
import { plainWord } from "./name-key.ts";
import { isGivenName } from "./persons.ts";

/** A word in its base form, by the rule that made it. */
interface Base extends Pick<NameBase<RegExp>, "gender" | "cases"> {
  readonly base: string;
}

/** A first word of so few letters may be a surname that stands first: Ким, Си. */
const SURNAME_FIRST_AT_MOST = 3;

/**
 * The base form of a name, as far as the tables of names tell it.
 *
 * @param at its first token; what stands before may say that it is in an oblique case: `Ивана` is a woman's name too.
 * @returns the name itself where it stands in its base form, or nothing tells that it does not: a guess would be another
 *   name.
 */
export function baseName(draft: Draft, name: string, at: number): string {
  const [first = "", ...others] = name.split(" ");
  const last = others.at(-1);
  if (draft.pack.grammar.nameBases.length === 0 || last === undefined) return name;
  if (wordFacts(plainWord(first)) !== null && first.length <= SURNAME_FIRST_AT_MOST) {
    const known = basesOf(draft, last, "family").find(({ base }) => wordFacts(plainWord(base)) !== null);
    const stays = known === undefined || wordFacts(plainWord(last)) !== null;
    return stays ? name : [first, ...others.slice(0, -1), known.base].join(" ");
  }
  if (isGivenName(plainWord(first)) && !isOblique(draft, at)) return name;
  const bases = basesOf(draft, first, "given").filter(({ base }) => isGivenName(plainWord(base)));
  const fits = (given: Base): boolean =>
    others.every((word) => isBorne(word) || familyName(draft, word, given) !== word);
  const given = bases.find(fits) ?? bases[0];
  if (given === undefined) return name;
  return [given.base, ...others.map((word) => familyName(draft, word, given))].join(" ");
}

/** Whether a preposition or a noun in an oblique case stands right before a token. */
function isOblique(draft: Draft, at: number): boolean {
  const { tokens, flat } = draft.text;
  const letters = draft.pack.cases.get(tokens[at - 1]?.norm ?? "");
  if (letters !== undefined) return !letters.includes("n");
  return at > 0 && draft.pack.prepositions.matchAt(tokens, at - 1, flat, at) !== null;
}

/** A surname or father's name beside a given name: in the same case, unless it never changes. */
function familyName(draft: Draft, word: string, { gender, cases }: Base): string {
  const bases = basesOf(draft, word, "family").filter(
    (found) => found.gender === gender && [...found.cases].some((letter) => cases.includes(letter)),
  );
  const known = bases.find(({ base }) => isBorne(base));
  if (known === undefined && isBorne(word)) return word;
  return (known ?? bases[0])?.base ?? word;
}

/** A word that persons bear as it stands. */
function isBorne(word: string): boolean {
  const facts = wordFacts(plainWord(word));
  return isNamePart(plainWord(word)) || (facts !== null && facts.given + facts.family > 0);
}

function basesOf(draft: Draft, word: string, part: NameBase<RegExp>["part"]): readonly Base[] {
  return draft.pack.grammar.nameBases
    .filter((rule) => rule.part === part && rule.ending.test(word))
    .map(({ ending, base, gender, cases }) => ({ base: word.replace(ending, base), gender, cases }));
}
