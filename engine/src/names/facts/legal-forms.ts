/**
 * @module names/facts/legal-forms
 * Recognises legal forms of organisations of one or several words.
 */
import data from "../../generated/name-facts.json" with { type: "json" };
import { factKey } from "./hash.ts";

/** A legal form found among the words of a name. */
export interface LegalForm {
  /** How many words it takes. */
  readonly words: number;
  /** Its group, of kind `legal-form`: forms of one class and meaning share it (ООО, OOO, limited liability company). */
  readonly group: number;
}

interface LegalForms {
  /** Group of each form, its words joined by one space. */
  readonly groups: ReadonlyMap<string, number>;
  /** Words of the longest form that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

let decoded: LegalForms | null = null;

/**
 * The longest legal form that begins at a place among the words of a name, `null` where none does.
 *
 * @param words Latin words without diacritics (a-z, 0-9), words of other scripts in lower case and NFC; initials that
 * were written with dots may come as one word (`llc`) or as several (`l`, `l`, `c`).
 * @param at place of its first word. Cost: one look-up, and one more for each length that a form may have.
 * Source: `data/names/legal-forms.tsv`.
 */
export function legalFormAt(words: readonly string[], at: number): LegalForm | null {
  decoded ??= decode();
  const first = words[at];
  const longest = first === undefined ? undefined : decoded.longest.get(factKey(first));
  if (longest === undefined) return null;
  for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
    const group = decoded.groups.get(phrase(words, at, count));
    if (group !== undefined) return { words: count, group };
  }
  return null;
}

function phrase(words: readonly string[], at: number, count: number): string {
  let text = factKey(words[at] ?? "");
  for (let next = at + 1; next < at + count; next += 1) text += " " + factKey(words[next] ?? "");
  return text;
}

function decode(): LegalForms {
  const groups = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const [group, forms] of data.legalForms)
    for (const form of String(forms).split("|")) {
      groups.set(form, Number(group));
      const first = form.split(" ", 1)[0] ?? "";
      longest.set(first, Math.max(longest.get(first) ?? 0, form.split(" ").length));
    }
  return { groups, longest };
}
