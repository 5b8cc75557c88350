/**
 * @module reports/mentions/vessels
 * Ships' names: behind a word for ship, in quotation marks after one, or before an IMO number.
 */
import { isImoNumber } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { NameRun } from "./capital-runs.ts";

/** How far behind a name its IMO number may stand, in tokens. */
const IMO_REACH = 4;

/** Whether a run of capitalised words names a ship. */
export function isVessel(draft: Draft, run: NameRun): boolean {
  const { tokens } = draft.text;
  const { vesselCues } = draft.pack.sets;
  const before = [tokens[run.first - 1], tokens[run.first - 2]].map((token) => token?.norm ?? "");
  const quoted = /^["«]$/.test(before[0] ?? "");
  if (vesselCues.has(quoted ? (before[1] ?? "") : (before[0] ?? ""))) return true;
  if (vesselCues.has(tokens[run.first]?.norm ?? "") && run.last - run.first > 1) return true;
  return tokens.slice(run.last, run.last + IMO_REACH).some((token) => token.norm === "imo");
}

/** An IMO number within the next few tokens whose check digit is right. */
export function imoBehind(draft: Draft, last: number): readonly string[] {
  const near = draft.text.tokens.slice(last, last + 2 * IMO_REACH);
  const at = near.findIndex((token) => token.norm === "imo");
  const number = at === -1 ? undefined : near.slice(at + 1).find((token) => /^\d{7}$/.test(token.norm));
  return number !== undefined && isImoNumber(number.norm) ? [`imo:${number.norm}`] : [];
}
