/**
 * @module reports/east-asian
 * Names in Korean and Chinese: in a text of that language, and in brackets behind a name in another.
 */
export { nameInBrackets } from "./in-brackets.ts";
export type { NameLexicon } from "./name-lexicon.ts";
export { type NamePack, prepareNames } from "./prepare.ts";
export { readNames } from "./read-names.ts";
