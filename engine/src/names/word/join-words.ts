/**
 * @module names/word/join-words
 * Two neighbours of a name as one word: `Jong Un` may be written `Jongun`.
 */
import { soundKeys } from "../fold.ts";
import { ROLE } from "./role.ts";
import type { NameWord } from "./word.ts";

/** Spellings of each neighbour that are joined. */
const JOINED_FORMS = 3;
/** The same for characters that stand for a syllable: their spellings do not stand side by side by system. */
const CROSSED_FORMS = 5;

/** Scripts that are cut by syllable. */
const SYLLABLES: ReadonlySet<string> = new Set(["Hani", "Hang"]);

/**
 * Join two words: the spellings of one with the spellings of the other that stand at the same place, so that both are
 * written by one system; each with each where a character is a syllable.
 *
 * @returns the joined word; it has no groups and no skeletons. Cost: a few sound keys.
 */
export function joinWords(left: NameWord, right: NameWord): NameWord {
  const forms = joinedForms(left.forms, right.forms, isSyllable(left) || isSyllable(right));
  return {
    key: `${left.key}+${right.key}`,
    text: left.text + right.text,
    script: left.script,
    role: ROLE.name,
    forms: forms.slice(0, MOST_FORMS),
    sounds: [...new Set(forms.flatMap((form) => soundKeys(form)))].slice(0, MOST_FORMS),
    skeletons: [],
    groups: [],
    bits: left.bits + right.bits,
    known: isBorne(left) && isBorne(right),
    syllabic: false,
  };
}

/** A name that many enough bear that it is no half of a mistyped word: Adbul Samad is nobody but Abdulsamad. */
function isBorne({ known, bits }: NameWord): boolean {
  return known && bits < RAREST;
}

/** Hundredths of a bit of a name that hardly anybody bears. */
const RAREST = 850;

/** Spellings and sounds that a joined word keeps. */
const MOST_FORMS = 32;

/** Whether a word is a character that stands for a syllable. */
export function isSyllable({ script }: Pick<NameWord, "script">): boolean {
  return SYLLABLES.has(script);
}

/** Spellings of two neighbours written as one word. @param crossed each spelling with each. */
export function joinedForms(
  left: readonly string[],
  right: readonly string[],
  crossed: boolean,
): readonly string[] {
  if (crossed) {
    const ends = right.slice(0, CROSSED_FORMS);
    return [...new Set(left.slice(0, CROSSED_FORMS).flatMap((head) => ends.map((end) => head + end)))];
  }
  const many = Math.min(JOINED_FORMS, Math.max(left.length, right.length));
  const forms = Array.from(
    { length: many },
    (_, at) => (left[at] ?? left[0] ?? "") + (right[at] ?? right[0] ?? ""),
  );
  return [...new Set(forms)];
}
