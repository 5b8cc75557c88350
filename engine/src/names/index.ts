/**
 * @module embargo/names
 * Turns a name into comparable parts and says how two parts are related. Pure; no I/O.
 */
export { foldDiacritics, soundKeys } from "./fold.ts";
export { normaliseName } from "./normalise.ts";
export type { TokenRelation } from "./relation.ts";
export { editDistance, relateTokens, TYPO_LENGTHS, writtenAlike } from "./relation.ts";
export type { Script } from "./script.ts";
export { scriptOf } from "./script.ts";
export { FORENAMES, isNamePart, KOREAN_SURNAMES } from "./tables.ts";
export type { NameToken, TokenisedName, TokenRole } from "./tokens.ts";
export { joinTokens, TOKEN_LIMITS, tokeniseName } from "./tokens.ts";
