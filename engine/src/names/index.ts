/**
 * @module embargo/names
 * Turns a name into comparable parts and says how two parts are related. Pure; no I/O.
 */
export { foldDiacritics, soundKeys } from "./fold.ts";
export { normaliseName } from "./normalise.ts";
export type { Script } from "./script.ts";
export { scriptOf } from "./script.ts";
export { FORENAMES, isNamePart, KOREAN_SURNAMES } from "./tables.ts";
export { groupKind, wordFacts } from "./facts/index.ts";
export { mayBeCut } from "./cut-off.ts";
export { foldHan } from "./romanise/han.ts";
export { kanjiSurnameLength, readKanjiName } from "./romanise/kanji-names.ts";
export type { NamePart } from "./parties.ts";
export { splitParties } from "./parties.ts";
export { FIRST_SYLLABLE_GROUP, syllableGroups } from "./word/syllable-groups.ts";
export { isSyllable, joinedForms, joinWords } from "./word/join-words.ts";
export type { PreparedName } from "./word/prepare-name.ts";
export { NAME_LIMITS, prepareName } from "./word/prepare-name.ts";
export type { WordRole } from "./word/role.ts";
export { isNaming, ROLE, ROLE_NAMES } from "./word/role.ts";
export type { NameWord } from "./word/word.ts";
