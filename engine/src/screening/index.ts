/**
 * @module embargo/screening
 * Answers who on the lists a query could be, and why. No files, no HTTP, no law; never says “clear”.
 */
export type { Candidate } from "./candidate.ts";
export { compareEntities, compareNames } from "./compare.ts";
export type { Comparison } from "./compare.ts";
export { DECISION } from "./decision.ts";
export { designationsOn } from "./designations.ts";
export type { DesignationsOn } from "./designations.ts";
export { INDEX_FINGERPRINT } from "./file/fingerprint.ts";
export type { IndexFile } from "./file/index-file.ts";
export { openIndexFile, packLists, unpackLists } from "./file/index-file.ts";
export type { ListFacts, PreparedLists } from "./prepared/prepare.ts";
export { prepareLists } from "./prepared/prepare.ts";
export type { ListChange } from "./prepared/segments.ts";
export { addDelta } from "./prepared/segments.ts";
export type { ScorePart } from "./scorer/part.ts";
export { NAME_WEIGHTS } from "./scorer/weights.ts";
export type { NearName, Screening, ScreenOptions } from "./screen.ts";
export { screenEntity } from "./screen.ts";
export type { Searched, SearchedList } from "./searched.ts";
export { describeSearch, isStale } from "./searched.ts";
