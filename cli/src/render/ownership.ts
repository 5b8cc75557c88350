/**
 * @module cli/render/ownership
 * Who owns the parties, by the rule of each issuer: the chain, what is not known, and the owners that were screened.
 */
import type { JudgedDealing } from "embargo";
import { fillTemplate } from "embargo/model";
import type { OwnershipChain, PartyOwnership } from "embargo/regimes";
import type { Context } from "../context.ts";
import { designationLines } from "./lines.ts";

/** Ownership under a heading of its own; nothing where no holding was stated. */
export function ownershipLines(context: Context, { ownership }: JudgedDealing): readonly string[] {
  if (ownership === null) return [];
  const { say, label, colour } = context;
  const told = ownership.answers.filter(
    ({ outcome, chains }) => outcome !== "not-blocked" || chains.length > 0,
  );
  const silent = new Set(
    ownership.answers.map(({ issuer }) => issuer).filter((id) => !told.some((row) => row.issuer === id)),
  );
  return [
    label("ownership"),
    ...told.flatMap((row) => answerLines(context, row)),
    ...(silent.size === 0 ? [] : [`  ${say("ownership.none")} ${[...silent].join(", ")}`]),
    ...ownerLines(context, ownership.owners),
    ...(ownership.unused.length === 0
      ? []
      : [colour.yellow(`  ${label("ownership.unused")} ${ownership.unused.join(", ")}`)]),
  ];
}

function answerLines(context: Context, row: PartyOwnership): readonly string[] {
  const { say, value, colour } = context;
  const { outcome, basis, source, verified, rule } = row;
  const paint = outcome === "blocked" ? colour.red : outcome === "undetermined" ? colour.yellow : colour.dim;
  const key = basis === "listed" ? "ownership.blocked.listed" : `ownership.${outcome}`;
  const doubt = verified?.content === "unverified" ? colour.yellow(` [${say("contentUnverified")}]`) : "";
  const cite = source === null ? say("ownership.noRule") : `${source.cite}, ${rule?.title ?? ""}`;
  return [
    `  ${colour.bold(row.party)} (${row.issuer}): ${paint(value(key))} (${cite})${doubt}`,
    ...row.chains.map((chain) => `    ${chainOf(context, chain, row)}`),
    ...row.circles.map((circle) => `    ${say("ownership.circle")} ${circle.join(", ")}`),
    ...(row.chainsLeftOut === 0 ? [] : [`    + ${row.chainsLeftOut} ${say("more")}`]),
    ...row.missing.map(
      ({ reason, owner, owned }) =>
        `    ${colour.yellow("?")} ${fillTemplate(value(`gap.${reason}`), { owner: owner ?? "?", owned: owned ?? "?" })}`,
    ),
  ];
}

/** A chain from the listed party down: “Jane Doe (listed): 60 % of the shares → Holding: 51 % of the shares → Acme”. */
function chainOf(context: Context, { listed, steps, cut }: OwnershipChain, row: PartyOwnership): string {
  const { say, value, lang } = context;
  const percent = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 2 });
  const open = row.missing.filter(({ reason }) => reason === "listing").map(({ owner }) => owner);
  const parts = steps.map(({ owner, kind, share }) => {
    const isOpen = open.includes(owner);
    const listing = say(isOpen ? "ownership.perhaps" : "ownership.listed");
    const mark = owner === listed ? ` ${listing}` : "";
    const size = share === null ? "?" : kind === "control" ? "" : percent.format(share / WHOLE);
    return `${owner}${mark}, ${`${size} ${value(`holding.${kind}`)}`.trim()} → `;
  });
  return `${cut ? `(${say("ownership.cut")}) ` : ""}${parts.join("")}${steps.at(-1)?.owned ?? ""}`;
}

/** The whole, in hundredths of a percent. */
const WHOLE = 10_000;

function ownerLines(
  context: Context,
  owners: NonNullable<JudgedDealing["ownership"]>["owners"],
): readonly string[] {
  const { say, label } = context;
  return owners.flatMap(({ query, candidates }) => [
    `  ${label("ownership.owner")} ${query.properties["name"]?.join(", ") ?? ""}${candidates.length === 0 ? `, ${say("notListed")}` : ""}`,
    ...candidates.flatMap((candidate) => [
      `    ${candidate.entity.caption} (${candidate.nameSimilarity.toFixed(2)}, ${say(candidate.match ? "match" : "noMatch")})`,
      ...designationLines(context, candidate, "      "),
    ]),
  ]);
}
