/**
 * @module reports/east-asian
 * Names in Korean and Chinese.
 */
export type { NameLexicon } from "./name-lexicon.ts";
export { type NamePack, prepareNames } from "./prepare.ts";
export { readNames } from "./read-names.ts";
