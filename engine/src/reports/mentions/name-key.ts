/**
 * @module reports/mentions/name-key
 * What a name is known by, whatever its case: `Путин`, `Путина`, `Путиным`.
 */
import { foldDiacritics } from "../../names/index.ts";
import type { Draft } from "../draft.ts";

/** Letters that must be left of a word without its ending. */
const STEM_AT_LEAST = 2;

/** A word of a name in small letters without diacritics; `й` is a letter of its own, and `ё` is mostly written `е`. */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  return /\p{Script=Cyrillic}/u.test(small) ? small.replace(/ё/g, "е") : foldDiacritics(small);
}

/** A plain word of a name, where names are declined without the ending of its case. */
export function nameWord(draft: Draft, word: string): string {
  const folded = plainWord(word);
  const stem = folded.replace(draft.pack.grammar.patterns.nameEnding, "");
  return stem.length < STEM_AT_LEAST ? folded : stem;
}

/** A name by all its words. */
export function nameKey(draft: Draft, name: string): string {
  return name
    .split(/\s+/)
    .map((word) => nameWord(draft, word))
    .join(" ");
}

/** Words that a form of a name may be in its base form, itself first. */
export function baseForms(draft: Draft, folded: string): readonly string[] {
  if (draft.pack.grammar.nameCases.length === 0) return [folded];
  const stem = nameWord(draft, folded);
  return [folded, stem, `${stem}й`, `${stem}ий`, `${stem}а`, `${stem}я`, `${stem}ия`, `${stem}ь`];
}
