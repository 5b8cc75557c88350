/**
 * @module embargo/chronology
 * What several reports tell, brought together: events with their sources, contradictions, and the order of time.
 */
export { bringTogether } from "./bring-together.ts";
export type {
  Chronology,
  EventParty,
  ReportedEvent,
  Telling,
  TellingOrigin,
  TellingPlace,
} from "./event.ts";
