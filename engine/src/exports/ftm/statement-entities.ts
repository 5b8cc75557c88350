/**
 * @module exports/ftm/statement-entities
 * What is said and is no act, as entities: a Note, and an UnknownLink for each party of it that says in which role.
 */
import type { Statement } from "../../model/index.ts";
import { claimOf, nameAct, qualifyAct, quoteIn } from "../act-claim.ts";
import { exportId } from "../export-id.ts";
import { roleLinks } from "./act-entities.ts";
import { ftmLine, type FtmLine } from "./ftm-line.ts";
import type { PartySource } from "./party-entities.ts";

/** The Note of a statement, on the parties it speaks of, and their links. It has no verdict: nothing is judged of it. */
export function statementEntities(statement: Statement, source: PartySource): readonly FtmLine[] {
  const { document, caption, words, parties } = source;
  const { actors, recipients, attribution, evidence, modality, kind } = statement;
  const about = [...actors, ...recipients].filter((id) => parties.has(id));
  const note = ftmLine(exportId(document, statement.id), "Note", {
    name: [`${nameAct(statement, caption, words)} (${qualifyAct(statement, caption, words)})`],
    summary: [claimOf(statement, caption, words)],
    description: evidence.map(({ start, end, text }) => `[${start}, ${end}) ${quoteIn(words.lang, text)}`),
    keywords: [kind, `modality:${modality}`, `attribution:${attribution.kind}`, `id:${statement.id}`],
    entity: about.map((id) => exportId(document, id)),
    proof: [exportId(document)],
  });
  return [note, ...roleLinks(statement, source)];
}
