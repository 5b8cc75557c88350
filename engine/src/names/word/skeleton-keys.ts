/**
 * @module names/word/skeleton-keys
 * Keys by which a word of a script that hides sounds (vowels in Arabic and Hebrew, l and r, b and v in kana) meets its
 * Latin spellings. They count across scripts only.
 */
import { hangulLoanKeys, kanaLoanKeys, latinLoanKeys } from "../romanise/loan-keys.ts";
import type { Script } from "../script.ts";
import { arabicSkeletons, hebrewSkeletons, skeletonsOf } from "../skeleton.ts";
import { WORD_LIMITS } from "./word.ts";

/** The keys of a word; none for most scripts. Consonant skeletons and loan keys are told apart by a mark. */
export function skeletonKeys(text: string, script: Script, forms: readonly string[]): readonly string[] {
  switch (script) {
    case "Latn": {
      const form = forms[0] ?? "";
      if (form.length < 3) return [];
      return [...skeletonsOf(form).slice(0, 2), ...loans(latinLoanKeys(form).slice(0, 2))];
    }
    case "Arab":
      return arabicSkeletons(text).slice(0, WORD_LIMITS.skeletons);
    case "Hebr":
      return hebrewSkeletons(text).slice(0, WORD_LIMITS.skeletons);
    case "Kana":
      return loans(kanaLoanKeys(text));
    case "Hang":
      return [...text].length > 1 ? loans(hangulLoanKeys(text)) : [];
    default:
      return [];
  }
}

function loans(keys: readonly string[]): readonly string[] {
  return keys.map((key) => `~${key}`);
}
