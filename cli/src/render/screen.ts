/**
 * @module cli/render/screen
 * Screenings and comparisons for reading: each candidate with the sum that makes its score.
 */
import Table from "cli-table3";
import type { Candidate, Comparison, Screening, ScorePart } from "embargo/screening";
import type { Context } from "../context.ts";
import { designationLines, searchedLines } from "./lines.ts";

/** The text form of a screening. */
export function renderScreening(context: Context, screening: Screening): string {
  const { say, colour, label } = context;
  const { candidates, nearest } = screening;
  return [
    `${say("asOf")} ${screening.asOf ?? "?"}, ${say("knownAt")} ${screening.knownAt}`,
    "",
    candidates.length === 0 ? say("noCandidate") : colour.bold(say("candidates")),
    ...candidates.flatMap((candidate) => candidateLines(context, candidate)),
    ...(screening.found > candidates.length
      ? [`${screening.found - candidates.length} ${say("more")} (--limit)`]
      : []),
    ...(screening.otherKinds > 0 ? [`${screening.otherKinds} ${say("otherKinds")}`] : []),
    ...(screening.weakAliases > 0 ? [`${screening.weakAliases} ${say("weakAliases")}`] : []),
    ...(nearest.length === 0
      ? []
      : [
          `${label("nearest")} ${nearest.map((item) => `${item.name} (${item.nameSimilarity.toFixed(2)})`).join(", ")}`,
        ]),
    "",
    ...searchedLines(context, screening.searched),
    "",
  ].join("\n");
}

function candidateLines(context: Context, candidate: Candidate): readonly string[] {
  const { say, colour, quote } = context;
  const { entity } = candidate;
  const verdict = candidate.match ? colour.red(say("match")) : colour.yellow(say("noMatch"));
  const weak = candidate.aliasStrength === "weak" ? `, ${say("weakAlias")}` : "";
  return [
    `  ${colour.bold(entity.caption)} [${entity.schema}] ${verdict}`,
    `    ${say("similarity")} ${candidate.nameSimilarity.toFixed(2)}, ${say("probability")} ${candidate.matchProbability.toFixed(2)}, ${say("matchedName")} ${quote(candidate.matchedName)}${weak}`,
    ...designationLines(context, candidate, "    "),
    explanationTable(context, candidate.explanation, candidate.score),
    "",
  ];
}

/** The text form of a comparison. */
export function renderComparison(context: Context, comparison: Comparison): string {
  const { say } = context;
  return [
    `${say("similarity")} ${comparison.nameSimilarity.toFixed(2)}, ${say("probability")} ${comparison.matchProbability.toFixed(2)}: ${say(comparison.match ? "match" : "noMatch")}`,
    explanationTable(context, comparison.explanation, comparison.score),
    "",
  ].join("\n");
}

function explanationTable(context: Context, parts: readonly ScorePart[], score: number): string {
  const { say } = context;
  const table = new Table({
    style: { head: [], border: [], compact: true },
    chars: {
      mid: "",
      "left-mid": "",
      "mid-mid": "",
      "right-mid": "",
      top: "",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "     ",
      right: "",
      middle: "  ",
    },
    colAligns: ["left", "left", "left", "right"],
  });
  for (const part of parts)
    table.push([part.query ?? "", part.candidate ?? "", relationText(context, part), part.weight.toFixed(2)]);
  table.push(["", "", say("sum"), score.toFixed(2)]);
  return table.toString();
}

/** How the two sides of a part are related; what is no name says which fact it is. */
function relationText({ value, lang }: Context, { part, relation }: ScorePart): string {
  switch (part) {
    case "name":
      return value(relation === "near" ? "name.near" : relation);
    case "extra":
    case "conflict":
    case "alias":
      return value(relation);
    default:
      return `${value(`part.${part}`)}${lang === "fr" ? " :" : ":"} ${value(relation)}`;
  }
}
