/**
 * @module embargo/screening
 * Answers who on the lists a query could be, and why. No files, no HTTP, no law; never says “clear”.
 */
export { compareEntities, compareNames } from "./compare.ts";
export type { Comparison } from "./compare.ts";
export { designationsOn } from "./designations.ts";
export type { DesignationsOn } from "./designations.ts";
export type { PreparedLists } from "./prepare.ts";
export { prepareLists } from "./prepare.ts";
export type { ScorePart } from "./score.ts";
export type { Candidate, NearName, Screening, ScreenOptions, SearchedList } from "./screen.ts";
export { describeSearch, isStale, screenEntity } from "./screen.ts";
export { DECISION, MODEL } from "./weights.ts";
