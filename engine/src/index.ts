/**
 * @module embargo
 * Sanctions engine: screen names, read reports, judge dealings, with the evidence.
 */
export type { AssessedAct, AssessedParty, Assessment } from "./assess.ts";
export type { EngineData, GivenData } from "./data.ts";
export { STARTER } from "./data.ts";
export { MOST_VALUE } from "./dealing-circumstances.ts";
export type { DealingOwnership } from "./dealing-owners.ts";
export type { DealingInput, HoldingInput } from "./dealing-input.ts";
export type {
  CallOptions,
  Engine,
  EngineOptions,
  ReportOptions,
  ScreeningOptions,
} from "./engine.ts";
export { openEngine } from "./engine.ts";
export type { JudgedDealing } from "./judged-dealing.ts";
export type { GivenLists, IndexStore } from "./known-lists.ts";
export type { IndexFile } from "./screening/index.ts";
export { FORMAT_CARDS, LIST_CARDS } from "./lists/load/card.ts";
export { EmbargoError } from "./model/index.ts";
export type { ErrorCode } from "./model/index.ts";
export type { AssessedReport } from "./assessed-report.ts";
export { READING_WORDS } from "./reading-words.ts";
export { VERDICTS } from "./summary.ts";
export { VERSION } from "./version.ts";
