/**
 * @module chronology/report-copies
 * Which reports are copies of others as a whole.
 */
import type { AssessedReport } from "../assessed-report.ts";
import { daySpan, type Day } from "../model/index.ts";
import { copyFinder } from "./copies.ts";
import { shinglesOf } from "./passage.ts";

/** First day that a report may be of; `null` = unknown. */
export function reportDay({ assessment }: AssessedReport): Day | null {
  const { value } = assessment.document.date;
  return value === null ? null : (daySpan(value)?.first ?? null);
}

/** By SHA-256, the SHA-256 of the earliest report in whose words a report is: its own where there is none. */
export function originalsOf(reports: readonly AssessedReport[]): ReadonlyMap<string, string> {
  const unique = new Map(reports.map((report) => [report.assessment.document.sha256, report]));
  const sorted = [...unique]
    .map(([document, report]) => ({
      document,
      order: `${reportDay(report) ?? "~"} ${document}`,
      shingles: shinglesOf(report.text),
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const findSource = copyFinder<(typeof sorted)[number]>();
  return new Map(sorted.map((report) => [report.document, (findSource(report) ?? report).document]));
}
