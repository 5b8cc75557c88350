/**
 * @module exports/ftm/document-entity
 * The report itself as an entity: its name, its date, its hash, and the two clocks of the answer.
 */
import type { AssessedReport } from "../../assessed-report.ts";
import type { Lang } from "../../model/index.ts";
import { exportId } from "../export-id.ts";
import { ftmDate, ftmLine, type FtmLine } from "./ftm-line.ts";
import { leftOutOf } from "./left-out.ts";

/** ISO 639-3 codes, which FollowTheMoney counts in. */
const LANGUAGES = { fr: "fra", en: "eng", de: "deu", es: "spa", ru: "rus", ko: "kor", zh: "zho" } as const;

/** The Document of a report. FollowTheMoney’s `contentHash` holds SHA-1 only; the SHA-256 stands in `notes`. */
export function documentEntity({ name, assessment }: AssessedReport, lang: Lang): FtmLine {
  const { document, asOf, knownAt, engine } = assessment;
  const date = ftmDate(document.date.value);
  return ftmLine(exportId(document.sha256), "Document", {
    name: [name],
    fileName: [name],
    title: [name],
    date: [date],
    publishedAt: [document.date.basis === "published" ? date : null],
    language: [LANGUAGES[document.lang]],
    generator: [`Embargo ${engine.version}`],
    notes: [
      `sha256: ${document.sha256}`,
      ...(assessment.notRead === undefined ? [] : [`notRead: ${assessment.notRead.join(", ")}`]),
      `date: ${document.date.value ?? "?"} (${document.date.basis})`,
      `asOf: ${asOf ?? "?"}; knownAt: ${knownAt}; law: ${engine.law}; model: ${engine.model}`,
      ...leftOutOf(assessment, lang),
    ],
  });
}
