/**
 * @module names/facts/kinds
 * What a word may be besides a name, and why words of a group belong together. The order is that of the table.
 */

/** What a word is, where it is not (only) a name. */
export type WordKind =
  | "legal-form"
  | "generic"
  | "sector"
  | "place"
  | "number"
  | "title"
  | "particle"
  | "suffix"
  | "stop"
  | "vessel-prefix";

/**
 * Why the words of a group belong together.
 *
 * `same`: spellings of one name. `cognate`: one name in several languages (John, Ivan). `nickname`: a name and its
 * short forms. `reading`: writings of one name in several scripts; two words of *one* script that share only such a
 * group are not related (博 and 弘 are both Hiroshi). `legal-form`, `org-word`, `number`, `place`: one meaning.
 * `acronym`: a word of initials and what it stands for.
 */
export type GroupKind =
  | "same"
  | "cognate"
  | "nickname"
  | "reading"
  | "legal-form"
  | "org-word"
  | "number"
  | "place"
  | "acronym";

/** Kinds of words by their number in the table; number 0 is a word that is only a name. */
export const WORD_KINDS: readonly (WordKind | null)[] = [
  null,
  "legal-form",
  "generic",
  "sector",
  "place",
  "number",
  "title",
  "particle",
  "suffix",
  "stop",
  "vessel-prefix",
];

/** Kinds of groups in the order in which group numbers are given out. */
export const GROUP_KINDS: readonly GroupKind[] = [
  "same",
  "cognate",
  "nickname",
  "reading",
  "legal-form",
  "org-word",
  "number",
  "place",
  "acronym",
];

/** Hundredths of a bit that one step of a stored surprise stands for. */
export const BITS_STEP = 3;
/** Stored step of a word that was not counted. */
export const NOT_COUNTED = 255;
/** Most groups that one word keeps. */
export const GROUPS_PER_WORD = 40;
