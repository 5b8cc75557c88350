/**
 * @module cli/render/regimes
 * Provisions in force for reading.
 */
import type { RegimeInForce } from "embargo/regimes";
import type { Context } from "../context.ts";

/** The text form of regimes. */
export function renderRegimes(
  { say, value, colour, label }: Context,
  answer: { readonly asOf: string; readonly regimes: readonly RegimeInForce[] },
): string {
  const detailed = answer.regimes.reduce((total, regime) => total + regime.provisions.length, 0) <= 3;
  return [
    `${say("asOf")} ${answer.asOf}`,
    ...answer.regimes.flatMap((regime) => [
      "",
      `${colour.bold(regime.id)}  ${regime.title} [${regime.target}]`,
      `  ${regime.summary}`,
      `  ${regime.provisions.length} ${label("inForce")}`,
      ...regime.provisions.flatMap((item) => {
        const doubt =
          item.verified.paragraph === "unverified" ? colour.yellow(` [${say("unverified")}]`) : "";
        const line = `  ${item.provision.padEnd(26)} ${item.inForce.from}  ${item.title} (${value(item.legalForce)})${doubt}`;
        if (!detailed) return [line];
        return [
          line,
          `    ${item.says}`,
          `    ${label("source")} ${item.source.cite}, ${item.source.url}`,
          ...(item.seen.length === 0 ? [] : [`    ${label("seen")} ${item.seen.join("; ")}`]),
          ...(item.exemptions.length === 0
            ? []
            : [`    ${label("exemptions")} ${item.exemptions.join(", ")}`]),
        ];
      }),
    ]),
    "",
  ].join("\n");
}
