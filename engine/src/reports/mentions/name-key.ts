/**
 * @module reports/mentions/name-key
 * What a name is known by, whatever its case: `Путин`, `Путина`, `Путиным`.
 */
import { foldDiacritics } from "../../names/index.ts";
import type { Draft } from "../draft.ts";

/** Letters that must be left of a word without its ending. */
const STEM_AT_LEAST = 2;

/** A word of a name without diacritics and, where names are declined, without the ending of its case. */
export function nameWord(draft: Draft, word: string): string {
  const folded = foldDiacritics(word.toLowerCase().replace(/ё/g, "е"));
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
