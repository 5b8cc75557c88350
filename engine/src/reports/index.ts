/**
 * @module embargo/reports
 * Reads a text and says who did what to whom, who says so, how sure: always with the words.
 */
export type { NameLexicon } from "./east-asian/index.ts";
export type { LexiconData } from "./lexicon.ts";
export type { Packs } from "./packs.ts";
export { openPacks } from "./packs.ts";
export type { ReadOptions } from "./read.ts";
export { readText } from "./read.ts";
