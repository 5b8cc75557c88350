/**
 * @module exports/ftm
 * A report and its answer as FollowTheMoney entities.
 */
import type { AssessedReport } from "../../assessed-report.ts";
import type { Mention } from "../../model/index.ts";
import { captionsOf, type ExportWords } from "../act-claim.ts";
import { actEntities } from "./act-entities.ts";
import { documentEntity } from "./document-entity.ts";
import type { FtmLine } from "./ftm-line.ts";
import { partyEntities } from "./party-entities.ts";
import { readingEntities } from "./reading-entities.ts";
import { statementEntities } from "./statement-entities.ts";

/**
 * Entities of a report: the document first, then its parties with their designations, then its acts and what is
 * said without being an act, with their links, then what second readers proposed. The document counts what is left out.
 *
 * Ids are hashes of the document’s SHA-256 and the ids of the answer: the same answer gives the same ids. Nothing is
 * merged across reports; that is for the tools that read the lines. Cost linear in the answer.
 */
export function toFtm(report: AssessedReport, words: ExportWords): readonly FtmLine[] {
  const { assessment } = report;
  const caption = captionsOf(assessment.parties, words);
  const document = assessment.document.sha256;
  const parties = new Map(assessment.parties.map((party) => [party.id, party]));
  const source = { document, caption, mentions: mentionsByParty(assessment.mentions), parties, words };
  return [
    documentEntity(report, words.lang),
    ...assessment.parties.flatMap((party) => partyEntities(party, source)),
    ...assessment.acts.flatMap((act) => actEntities(act, source)),
    ...assessment.statements.flatMap((statement) => statementEntities(statement, source)),
    ...(assessment.secondReadings ?? []).flatMap((reading, at) => readingEntities(reading, at + 1, source)),
  ];
}

/** The same as lines of JSON, of several reports; a text read twice is written once. */
export function renderFtm(reports: readonly AssessedReport[], words: ExportWords): string {
  const lines = new Map(reports.flatMap((report) => toFtm(report, words)).map((line) => [line.id, line]));
  return [...lines.values()].map((line) => `${escapeDirections(JSON.stringify(line))}\n`).join("");
}

/** The same data, and no character that turns a terminal’s words around. */
function escapeDirections(json: string): string {
  return json.replace(/[\u202a-\u202e\u2066-\u2069]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`);
}

function mentionsByParty(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const parties = mention.party === null ? mention.group : [mention.party];
    for (const party of parties) {
      const known = found.get(party);
      if (known === undefined) found.set(party, [mention]);
      else known.push(mention);
    }
  }
  return found;
}
