/**
 * @module cli/render/quota
 * The quotas that a dealing comes under, with what is used, what is left, and which figure is not known.
 */
import type { JudgedDealing } from "embargo";
import { fillTemplate } from "embargo/model";
import type { DealingQuota } from "embargo/regimes";
import type { Context } from "../context.ts";

type Gap = DealingQuota["missing"][number];

/** Quotas under a heading of their own; a line that there is none where figures were said in vain. */
export function quotaLines(context: Context, { quota, dealing }: JudgedDealing): readonly string[] {
  const isSaid = dealing.quantity !== undefined || dealing.already !== undefined;
  if (quota.length === 0) return isSaid ? [context.say("quota.none")] : [];
  return [context.label("quota"), ...quota.flatMap((row) => rowLines(context, row))];
}

function rowLines(context: Context, row: DealingQuota): readonly string[] {
  const { say, value, colour, label } = context;
  const { outcome, period, limit, used, quantity, remaining } = row;
  const paint = outcome === "exceeded" ? colour.red : outcome === "within" ? colour.green : colour.yellow;
  const limits = limit.map((each) => amountOf(context, each)).join(` ${say("quota.or")} `);
  const days = fillTemplate(say("quota.period"), period);
  const main = limit[0]?.unit ?? "barrel";
  const figures = [
    `${label("quota.used")} ${used === null ? say("quota.unknown") : amountOf(context, used)}`,
    `${label("quota.quantity")} ${quantity === null ? say("quota.unknown") : amountOf(context, quantity)}`,
    `${label("quota.remaining")} ${remaining === null ? say("quota.unknown") : amountOf(context, { amount: remaining, unit: main })}`,
  ];
  return [
    `  ${colour.bold(row.source.cite)} ${row.title}, ${paint(value(`quota.${outcome}`))}`,
    `    ${limits}, ${days}`,
    `    ${figures.join("; ")}`,
    ...row.missing.map((gap) => `    - ${gapOf(context, gap)}`),
  ];
}

function gapOf(context: Context, { figure, reason, units, proof }: Gap): string {
  const { say, value, colour, label } = context;
  const names = units.map((unit) => value(`unit.${unit}`)).join(` ${say("quota.or")} `);
  const words = fillTemplate(value(`quota.${figure}.${reason}`), { units: names });
  return `${words} ${colour.dim(`[--${figure}; ${label("proof")} ${proof}]`)}`;
}

function amountOf({ value, lang }: Context, { amount, unit }: DealingQuota["limit"][number]): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 }).format(amount);
  return `${number} ${value(`unit.${unit}`)}`;
}
