/**
 * @module embargo/names/facts
 * Facts about single words of names: commonness, use as given or family name, kind, groups of equal meaning; and
 * legal forms of several words. Compiled from `data/names`. Pure; no I/O.
 */
export type { GroupKind } from "./kinds.ts";
export type { LegalForm } from "./legal-forms.ts";
export { legalFormAt } from "./legal-forms.ts";
export type { WordFacts } from "./words.ts";
export { groupKind, wordFacts } from "./words.ts";
