/**
 * @module cli/render/assess
 * An assessment for reading: who, what, under which law, how sure, with the words.
 */
import { VERDICTS, type AssessedAct, type AssessedParty, type Assessment } from "embargo";
import type { Verdict } from "embargo/model";
import type { Context } from "../context.ts";
import { documentLines } from "./document.ts";
import { secondReadingLines } from "./second-reading.ts";
import {
  assumptionLines,
  designationLines,
  explainWayOut,
  factLines,
  isOpen,
  notModelledLines,
  searchedLines,
} from "./lines.ts";

/** The text form of an assessment. */
export function renderAssessment(context: Context, assessment: Assessment, name: string): string {
  const { say, colour, label } = context;
  const { document, asOf, knownAt, summary } = assessment;
  const date =
    document.date.value === null ? "" : ` ${document.date.value} (${say(`basis.${document.date.basis}`)})`;
  return [
    `${colour.bold(`${label("report")} ${name}`)}${date}`,
    ...documentLines(context, assessment),
    asOf === null ? colour.yellow(say("noDate")) : `${say("asOf")} ${asOf}, ${say("knownAt")} ${knownAt}`,
    "",
    summary[context.lang],
    "",
    ...actSection(context, assessment),
    ...partySection(context, assessment),
    ...statementSection(context, assessment),
    ...secondReadingLines(context, assessment),
    ...searchedLines(context, assessment.searched),
    ...(assessment.unread.length === 0
      ? []
      : [`${label("unread")} ${assessment.unread.map((span) => span.text).join(", ")}`]),
    "",
  ].join("\n");
}

function actSection(context: Context, { acts, parties }: Assessment): readonly string[] {
  if (acts.length === 0) return [];
  return [
    context.colour.bold(context.say("acts")),
    ...acts.flatMap((act) => actLines(context, act, parties)),
    "",
  ];
}

function actLines(context: Context, act: AssessedAct, parties: readonly AssessedParty[]): readonly string[] {
  const { say, value, lang, colour, label, quote } = context;
  const caption = (id: string): string =>
    captionIn(
      context,
      parties.find((party) => party.id === id),
      id,
    );
  const who = act.actors.map(caption).join(" + ");
  const whom = act.recipients.map(caption).join(" + ");
  const goods = act.goods.map((item) => item.text).join(", ");
  const payment = act.payment.map((item) => item.text).join(", ");
  const parts = [
    who === "" && whom === "" ? "" : whom === "" ? who : `${who === "" ? "?" : who} → ${whom}`,
    goods === "" ? "" : payment === "" ? goods : `${goods} ⇄ ${payment}`,
    act.place === null ? "" : `@ ${caption(act.place)}`,
    act.date ?? "",
  ].filter((part) => part !== "");
  const notes = [
    `${say("modality")} ${value(act.modality)}`,
    act.direction === "inferred" ? say("inferred") : act.direction === "unknown" ? say("direction") : "",
    act.distanced ? say("distanced") : "",
    ["failed", "attempted", "ongoing"].includes(act.outcome) ? value(act.outcome) : "",
  ].filter((part) => part !== "");
  const applying = act.findings.filter(
    (finding) => finding.outcome === "applies" && finding.legalForce === "decides",
  );
  const maybe = act.findings.filter(
    (finding) =>
      finding.outcome === "undetermined" && finding.legalForce === "decides" && isOpen(finding, act.missing),
  );
  const shown = applying.length > 0 ? applying : act.verdict === "permitted" ? [] : maybe;
  return [
    `  ${paint(context, act.verdict)(VERDICTS[act.verdict][lang])}  ${value(act.kind)}: ${parts.join("; ")}`,
    colour.dim(`    ${notes.join("; ")}`),
    ...act.evidence
      .slice(0, 3)
      .map(
        (item) =>
          `    ${quote(item.text.replace(/\s+/g, " "))}${item.page === undefined ? "" : ` (${say("page")} ${item.page})`}${item.cues.length === 0 ? "" : colour.dim(` [${item.cues.map((cue) => cue.replace(/\s+/g, " ")).join(", ")}]`)}`,
      ),
    ...shown
      .slice(0, 6)
      .map(
        (finding) =>
          `    ${finding.outcome === "applies" ? "" : `${label("undetermined")} `}${finding.source.cite}: ${finding.title}${finding.bound.length === 0 ? "" : ` (${label("bound")} ${finding.bound.join(", ")})`}`,
      ),
    ...(applying.length === 0 ? [] : explainWayOut(context, applying, "    ")),
    ...factLines(context, "missing", act.missing, "    "),
    ...(act.verdict === "undetermined" ? notModelledLines(context, act.notModelled, "    ") : []),
    ...(act.verdict === "not-a-sanctions-matter"
      ? []
      : assumptionLines(context, act.conditions, act.findings, "    ")),
  ];
}

/** A State by its name in the language of the answer; others as they are known. */
function captionIn({ engine, lang }: Context, party: AssessedParty | undefined, id: string): string {
  if (party === undefined) return id;
  return party.kind === "state"
    ? (engine.data.law.countries[party.country ?? ""]?.[lang] ?? party.caption)
    : party.caption;
}

/** Colour of a verdict. */
export function paint({ colour }: Context, verdict: Verdict): (text: string) => string {
  if (verdict === "prohibited" || verdict === "would-be-prohibited") return colour.red;
  if (verdict === "conditional" || verdict === "undetermined") return colour.yellow;
  return verdict === "permitted" ? colour.green : colour.dim;
}

function partySection(context: Context, { parties }: Assessment): readonly string[] {
  const { say, colour } = context;
  return [
    colour.bold(say("parties")),
    ...parties.filter((party) => party.kind !== "place").flatMap((party) => partyLines(context, party)),
    "",
  ];
}

function partyLines(context: Context, party: AssessedParty): readonly string[] {
  const { say, colour, label } = context;
  const place = party.country === null ? "" : ` (${party.country})`;
  const head = `  ${captionIn(context, party, party.id)}${place}`;
  if (party.screening === null) return [`${head}: ${colour.dim(say("notScreened"))}`];
  const [best] = party.screening.candidates;
  // Of a party that was settled on, the same party on other lists; of one that was not, all that it may be.
  const others = party.screening.candidates.filter(
    (other) => other !== best && (other.match || party.reference === null),
  ).length;
  if (best === undefined) {
    const nearest = party.screening.nearest[0]?.name;
    return [
      `${head}: ${say("notListed")}${nearest === undefined ? "" : colour.dim(` (${label("nearest").toLowerCase()} ${nearest})`)}`,
    ];
  }
  // A candidate that was not settled on is no absence: it is shown as what it is, with its own name.
  const possible =
    party.reference === null ? ` ${say("possible")} ${best.matchedName} (${best.nameSimilarity})` : "";
  return [
    `${head}:${colour.yellow(possible)}`,
    ...designationLines(context, best, "    "),
    ...(others > 0 ? [`    ${others} ${say("more")} (--json)`] : []),
  ];
}

function statementSection(context: Context, { statements }: Assessment): readonly string[] {
  const { say, value, colour, quote } = context;
  if (statements.length === 0) return [];
  return [
    colour.bold(say("statements")),
    ...statements.map(
      (item) =>
        `  ${value(item.kind)} (${say("modality")} ${value(item.modality)}): ${quote((item.evidence[0]?.text ?? "").replace(/\s+/g, " "))}`,
    ),
    "",
  ];
}
