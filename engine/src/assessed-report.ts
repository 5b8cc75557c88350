/**
 * @module assessed-report
 * A report together with its answer: what exports and the chronology of several reports work on.
 */
import type { Assessment, AssessedParty } from "./assess.ts";
import type { Lang } from "./model/index.ts";
import type { Law } from "./regimes/index.ts";

/** A report, its text as it was read, and the answer to it. */
export interface AssessedReport {
  /** What it is called: a file name, or `-`. */
  readonly name: string;
  /** The very text that the offsets of the assessment are into. */
  readonly text: string;
  readonly assessment: Assessment;
}

/** A State by its name in the language of the answer; others as they are known. */
export function partyCaption(party: AssessedParty, countries: Law["countries"], lang: Lang): string {
  const state = party.kind === "state" ? countries[party.country ?? ""]?.[lang] : undefined;
  return state ?? party.caption;
}
