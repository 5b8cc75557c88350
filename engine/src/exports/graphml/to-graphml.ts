/**
 * @module exports/graphml
 * Reports and their answers as one graph: parties, acts and statements are nodes, roles are edges.
 */
import type { AssessedAct, AssessedParty } from "../../assess.ts";
import type { AssessedReport } from "../../assessed-report.ts";
import { isWithoutActs } from "../../summary.ts";
import { captionsOf, claimOf, type Claim, type ExportWords } from "../act-claim.ts";
import { exportId } from "../export-id.ts";
import type { Statement } from "../../model/index.ts";
import { participantsOf } from "../participants.ts";
import { standingOf } from "../settled.ts";
import { readingParts } from "./reading-parts.ts";
import { element } from "./xml.ts";

/** What nodes and edges carry, by the name that programs show. */
const KEYS = {
  node: [
    "node",
    "label",
    "kind",
    "country",
    "listed",
    "reference",
    "modality",
    "attribution",
    "verdict",
    "date",
    "outcome",
    "paragraphs",
    "document",
    "reader",
  ],
  edge: ["role", "modality"],
} as const;

/**
 * The graph in GraphML.
 *
 * A party’s `listed` is its standing: `listed`, `listed-otherwise`, `to-check`, `not-found`, `not-screened`. Parties of
 * several reports stay apart; `reference` and `country` say which are the same. Cost linear in the answers.
 */
export function renderGraphml(reports: readonly AssessedReport[], words: ExportWords): string {
  const unique = [...new Map(reports.map((report) => [report.assessment.document.sha256, report])).values()];
  const keys = Object.entries(KEYS).flatMap(([owner, names]) =>
    names.map((name) =>
      element("key", { id: `${owner}-${name}`, for: owner, "attr.name": name, "attr.type": "string" }),
    ),
  );
  const graph = element("graph", { id: "embargo", edgedefault: "directed" }, [
    ...notReadNotes(unique, words),
    ...unique.flatMap((report) => ["\n", ...partsOf(report, words)]),
  ]);
  const root = element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [...keys, graph]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Which reports have no acts here because acts are not read in their language; a graph has one `desc` at most. */
function notReadNotes(reports: readonly AssessedReport[], { lang }: ExportWords): readonly string[] {
  const notes = reports
    .filter(({ assessment }) => isWithoutActs(assessment))
    .map(({ name, assessment }) => `${name}: ${assessment.summary[lang]}`);
  return notes.length === 0 ? [] : [element("desc", {}, notes.join("\n"))];
}

function partsOf({ assessment, name }: AssessedReport, words: ExportWords): readonly string[] {
  const { sha256 } = assessment.document;
  const caption = captionsOf(assessment.parties, words);
  const known = new Set(assessment.parties.map(({ id }) => id));
  return [
    ...assessment.parties.map((party) => partyNode(party, sha256, caption, name)),
    ...assessment.acts.map((act) => actNode(act, sha256, claimOf(act, caption, words), name)),
    ...assessment.acts.flatMap((act) => roleEdges(act, sha256, known)),
    ...assessment.statements.map((statement) =>
      statementNode(statement, sha256, claimOf(statement, caption, words), name),
    ),
    ...assessment.statements.flatMap((statement) => roleEdges(statement, sha256, known)),
    ...(assessment.secondReadings ?? []).flatMap((reading, at) => {
      const { nodes, edges } = readingParts(reading, at + 1, { sha256, name, words });
      return [
        ...nodes.map(({ id, values }) => node(id, values)),
        ...edges.map((edge) => `${element("edge", edge, data("edge", { role: "proposes" }))}\n`),
      ];
    }),
  ];
}

function partyNode(
  party: AssessedParty,
  sha256: string,
  caption: (id: string) => string,
  name: string,
): string {
  return node(exportId(sha256, party.id), {
    node: "party",
    label: caption(party.id),
    kind: party.kind,
    country: party.country,
    listed: standingOf(party).standing,
    reference: party.reference,
    document: name,
  });
}

function actNode(act: AssessedAct, sha256: string, claim: string, name: string): string {
  const applying = act.findings.filter(
    ({ outcome, legalForce }) => outcome === "applies" && legalForce === "decides",
  );
  return node(exportId(sha256, act.id), {
    node: "act",
    label: claim,
    kind: act.kind,
    modality: act.modality,
    attribution: act.attribution.kind,
    verdict: act.verdict,
    date: act.date,
    outcome: act.outcome,
    paragraphs: [...new Set(applying.map(({ source }) => source.cite))].join("; "),
    document: name,
  });
}

/** What is said and is no act: it has no verdict. */
function statementNode(statement: Statement, sha256: string, claim: string, name: string): string {
  return node(exportId(sha256, statement.id), {
    node: "statement",
    label: claim,
    kind: statement.kind,
    modality: statement.modality,
    attribution: statement.attribution.kind,
    document: name,
  });
}

/** Edges run from the party to the act, but to a recipient and to a place from the act. */
function roleEdges(act: Claim, sha256: string, known: ReadonlySet<string>): readonly string[] {
  return participantsOf(act)
    .filter(({ party }) => known.has(party))
    .map(({ role, party }) => {
      const [ofParty, ofAct] = [exportId(sha256, party), exportId(sha256, act.id)];
      const isOutgoing = role === "recipient" || role === "place";
      const [source, target] = isOutgoing ? [ofAct, ofParty] : [ofParty, ofAct];
      const id = exportId(sha256, `${act.id}/${role}/${party}`);
      return `${element("edge", { id, source, target }, data("edge", { role, modality: act.modality }))}\n`;
    });
}

function node(id: string, values: Readonly<Record<string, string | null>>): string {
  return `${element("node", { id }, data("node", values))}\n`;
}

function data(owner: keyof typeof KEYS, values: Readonly<Record<string, string | null>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [element("data", { key: `${owner}-${name}` }, value)],
  );
}
