/**
 * @module cli/render/lines
 * Lines that several answers share: designations, facts, ways out, what was searched.
 */
import type { Designation, Finding } from "embargo/model";
import type { Judgement } from "embargo/regimes";
import type { Candidate, Screening } from "embargo/screening";
import type { Context } from "../context.ts";

/** A designation in one line: list, reference, programme, since when. */
function designationLine({ say }: Context, item: Designation): string {
  const programme = item.programme === null ? "" : ` ${item.programme}`;
  const reference = item.reference === null ? "" : ` ${item.reference}`;
  const since =
    item.from === null ? `${say("sinceUnknown")} ${item.firstSeen ?? "?"}` : `${say("since")} ${item.from}`;
  const until = item.to === null ? "" : ` ${say("until")} ${item.to}`;
  const gone =
    item.absentSince === undefined || item.absentSince === null
      ? ""
      : `, ${say("goneSince")} ${item.absentSince}`;
  return `${item.list}${reference}${programme}, ${since}${until}${gone}`;
}

/** What stands behind a candidate on the day: in force, former, later, uncertain, and looked for in vain. */
export function designationLines(context: Context, candidate: Candidate, indent: string): readonly string[] {
  const { say, colour, label } = context;
  const under = (sign: string, label: string, items: readonly Designation[]): readonly string[] =>
    items.map((item) => `${indent}${sign} ${label}${designationLine(context, item)}`);
  const absent = candidate.absentFrom.map((item) => `${item.list} (${say("checked")} ${item.checked})`);
  return [
    ...under(colour.red("•"), "", candidate.designations),
    ...under("◦", `${label("former")} `, candidate.formerDesignations),
    ...under("◦", `${label("later")} `, candidate.laterDesignations),
    ...under("?", `${label("uncertain")} `, candidate.uncertainDesignations),
    ...(absent.length === 0 ? [] : [colour.dim(`${indent}${say("absent")} ${absent.join(", ")}`)]),
  ];
}

/** The law that binds and is not modelled, on which a verdict may hang. */
export function notModelledLines(
  { label }: Context,
  items: Judgement["notModelled"],
  indent: string,
): readonly string[] {
  const binding = items.filter((item) => item.binds).map((item) => item.id);
  return binding.length === 0 ? [] : [`${indent}${label("notModelled")} ${binding.join(", ")}`];
}

/** Facts by their questions, each with its id and the document that proves it. */
export function factLines(
  context: Context,
  title: "missing" | "conditions",
  facts: readonly string[],
  indent: string,
): readonly string[] {
  if (facts.length === 0) return [];
  const { value, engine, lang, colour, label } = context;
  const lines = facts.map((id) => {
    const fact = engine.data.law.facts.find((item) => item.id === id);
    if (fact === undefined) return `${indent}  - ${provisionTitle(context, id) ?? value(id)}`;
    return `${indent}  - ${fact.question[lang]} ${colour.dim(`[${id}; ${label("proof")} ${fact.proof[lang]}]`)}`;
  });
  return [`${indent}${label(title)}`, ...lines];
}

/** What was assumed, in one line a fact with the provisions that ask for it; `judge` prints the proofs. */
export function assumptionLines(
  context: Context,
  facts: readonly string[],
  findings: readonly Finding[],
  indent: string,
): readonly string[] {
  if (facts.length === 0) return [];
  const { engine, lang, colour, label } = context;
  const lines = facts.map((id) => {
    const fact = engine.data.law.facts.find((item) => item.id === id);
    const asking = findings
      .filter((finding) => finding.missing.includes(id) && finding.legalForce === "decides")
      .map((finding) => finding.source.cite.replace("S/RES/", ""));
    const cites = asking.length === 0 ? "" : ` (${[...new Set(asking)].slice(0, 3).join("; ")})`;
    return `${indent}  - ${fact?.question[lang] ?? provisionTitle(context, id) ?? id}${colour.dim(cites)}`;
  });
  return [`${indent}${label("conditions")}`, ...lines];
}

/** Whether a finding hangs on more than what is assumed: the others show among the assumptions with their paragraph. */
export function isOpen(finding: Finding, missing: readonly string[]): boolean {
  return finding.missing.some((fact) => missing.includes(fact));
}

/** An exemption on file stands among the conditions by its provision id. */
function provisionTitle({ engine, lang }: Context, id: string): string | null {
  return engine.data.law.provisions.find((item) => item.id === id)?.title[lang] ?? null;
}

/** The permissions that would lift what applies, without repetition. */
export function explainWayOut(
  context: Context,
  findings: readonly Finding[],
  indent: string,
): readonly string[] {
  const { say, engine, lang, label } = context;
  const ways = findings
    .flatMap((finding) => finding.exemptions)
    .filter((item) => item.outcome !== "does-not-apply");
  const unique = ways.filter(
    (item, at) => ways.findIndex((other) => other.provision === item.provision) === at,
  );
  return unique.map((item) => {
    const needs = item.missing
      .map((id) => engine.data.law.facts.find((fact) => fact.id === id)?.proof[lang] ?? id)
      .join(", ");
    const state = item.outcome === "applies" ? say("onFile") : `${label("needs")} ${needs}`;
    return `${indent}${label("wayOut")} ${item.cite}, ${item.title} (${state})`;
  });
}

/** What was searched, and of which official lists only a part is loaded. */
export function searchedLines(context: Context, searched: Screening["searched"]): readonly string[] {
  const { say, colour, label } = context;
  const lists = searched.lists.map(
    (list) =>
      `${list.id} (${say("published")} ${list.published}, ${list.entities} ${say("entries")}${list.stale ? `, ${say("stale")}` : ""}, sha256 ${list.sha256.slice(0, 12)}…)`,
  );
  const missing = searched.missing.length === 0 ? "" : `; ${say("partOf")} ${searched.missing.join(", ")}`;
  return [
    colour.dim(
      `${label("searched")} ${searched.namesScored} ${label("names")} ${lists.join("; ")}${missing}`,
    ),
  ];
}
