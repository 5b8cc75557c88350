/**
 * @module cli/render/judge
 * A judgement for reading: the verdict, the paragraphs, the way out, what is missing.
 */
import { VERDICTS, type JudgedDealing } from "embargo";
import type { Finding } from "embargo/model";
import type { Context } from "../context.ts";
import { paint } from "./assess.ts";
import {
  assumptionLines,
  designationLines,
  explainWayOut,
  factLines,
  isOpen,
  notModelledLines,
  searchedLines,
} from "./lines.ts";
import { ownershipLines } from "./ownership.ts";
import { quotaLines } from "./quota.ts";

/** The text form of a judgement. */
export function renderJudgement(context: Context, judged: JudgedDealing): string {
  const { say, lang, colour, label } = context;
  const deciding = judged.findings.filter((finding) => finding.legalForce === "decides");
  const applying = deciding.filter((finding) => finding.outcome === "applies");
  const maybe = deciding.filter((finding) => finding.outcome === "undetermined");
  const others = judged.findings.filter(
    (finding) => finding.outcome === "applies" && finding.legalForce !== "decides",
  );
  return [
    `${say("asOf")} ${judged.asOf}, ${say("knownAt")} ${judged.knownAt}`,
    `${colour.bold(label("verdict"))} ${paint(context, judged.verdict)(VERDICTS[judged.verdict][lang])} (${verdictsOf(context, judged, true)})`,
    ...(judged.verdicts.some(({ binds }) => !binds)
      ? [colour.dim(`${label("beside")} ${verdictsOf(context, judged, false)}`)]
      : []),
    "",
    ...applying.flatMap((finding) => findingLines(context, finding)),
    ...explainWayOut(context, applying, "  "),
    ...(judged.verdict === "prohibited"
      ? []
      : maybe
          .filter((finding) => isOpen(finding, judged.missing))
          .flatMap((finding) => findingLines(context, finding))),
    ...others.flatMap((finding) => findingLines(context, finding)),
    ...section(context, label("exposure"), judged.exposure),
    ...section(context, label("duties"), judged.duties),
    ...ownershipLines(context, judged),
    ...quotaLines(context, judged),
    ...signalLines(context, judged),
    ...factLines(context, "missing", judged.missing, ""),
    ...assumptionLines(context, judged.conditions, judged.findings, ""),
    ...notModelledLines(context, judged.notModelled, ""),
    ...judged.parties.flatMap((party) => [
      `${party.query.properties["name"]?.join(", ") ?? `IMO ${party.query.properties["imoNumber"]?.join(", ") ?? ""}`}:`,
      ...(party.candidates.length === 0
        ? [`  ${say("notListed")}`]
        : party.candidates.flatMap((candidate) => [
            `  ${candidate.entity.caption} (${candidate.nameSimilarity.toFixed(2)})`,
            ...designationLines(context, candidate, "    "),
          ])),
      ...searchedLines(context, party.searched),
    ]),
    colour.dim(
      judged.considered.regimes.length === 0
        ? say("noRegime")
        : `${label("considered")} ${judged.considered.provisions} (${judged.considered.regimes.join(", ")})`,
    ),
    "",
  ].join("\n");
}

function verdictsOf({ lang }: Context, { verdicts }: JudgedDealing, binding: boolean): string {
  return verdicts
    .filter(({ binds }) => binds === binding)
    .map(({ issuer, verdict }) => `${issuer}: ${VERDICTS[verdict][lang]}`)
    .join(", ");
}

/** What applies of exposures or duties, under a heading. */
function section(context: Context, heading: string, findings: readonly Finding[]): readonly string[] {
  const applying = findings.filter(({ outcome }) => outcome === "applies");
  if (applying.length === 0) return [];
  return [heading, ...applying.flatMap((finding) => findingLines(context, finding))];
}

/** Signals under a heading of their own, each with its reasons. */
function signalLines({ say, label, colour }: Context, { signals }: JudgedDealing): readonly string[] {
  if (signals.length === 0) return [];
  return [
    label("signals"),
    ...signals.map(({ title, because, verified }) => {
      const doubt = verified === "unverified" ? colour.yellow(` [${say("contentUnverified")}]`) : "";
      return `  ${title} (${because.join("; ")})${doubt}`;
    }),
  ];
}

function findingLines(context: Context, finding: Finding): readonly string[] {
  const { say, value, colour, label } = context;
  const doubt = [
    finding.verified.paragraph === "unverified" ? say("unverified") : "",
    finding.verified.content === "unverified" ? say("contentUnverified") : "",
  ].filter((part) => part !== "");
  const bound = finding.bound.length === 0 ? "" : `; ${label("bound")} ${finding.bound.join(", ")}`;
  return [
    `  ${colour.bold(finding.source.cite)} ${say(finding.outcome === "applies" ? "applies" : "undetermined")} (${value(finding.legalForce)}${bound})${doubt.length === 0 ? "" : colour.yellow(` [${doubt.join(", ")}]`)}`,
    `    ${finding.title}. ${finding.because.length === 0 ? "" : `${say("because")} ${finding.because.join("; ")}`}`,
    ...(finding.outcome === "undetermined"
      ? [colour.dim(`    ${label("missing").toLowerCase()} ${finding.missing.join(", ")}`)]
      : []),
    colour.dim(`    ${finding.source.url}`),
  ];
}
