/**
 * @module reports/mentions/vessels
 * Ships' names: behind a word for ship, in quotation marks after one, or before an IMO number.
 */
import { isImoNumber } from "../../model/index.ts";
import { foldDiacritics } from "../../names/index.ts";
import {
  addMention,
  isCovered,
  partyFor,
  sentenceOf,
  textOf,
  type Draft,
  type DraftParty,
} from "../draft.ts";
import type { NameRun } from "./capital-runs.ts";

/** The IMO number in English and in French. */

/**
 * Ships named before a bracket with their IMO number, wherever the text names them: `Pacific Lantern (IMO 9405150)`.
 * Comes before the gazetteer, which knows the Pacific. Linear in the text for each ship.
 */
export function findNumberedShips(draft: Draft): void {
  const { tokens } = draft.text;
  const names = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    if (!draft.pack.sets.shipSchemes.has(tokens[at]?.norm ?? "") || tokens[at - 1]?.norm !== "(") continue;
    const first = capitalsBefore(draft, at - 1);
    if (at - 1 - first < 2) continue;
    const party = shipParty(draft, textOf(draft, first, at - 1));
    party.identifiers.push(...imoBehind(draft, at - 1).filter((id) => !party.identifiers.includes(id)));
    names.add(party.caption);
  }
  for (const name of names) nameEverywhere(draft, name);
}

/** First of the capital words, and numbers behind them, that end at a token. */
function capitalsBefore(draft: Draft, end: number): number {
  const { tokens } = draft.text;
  const { first: opening } = sentenceOf(draft, end);
  let first = end;
  while (first > opening) {
    const before = tokens[first - 1];
    const number = before?.kind === "number" && first === end;
    if (!number && (before?.kind !== "word" || !before.capital)) break;
    first -= 1;
  }
  const { vesselCues, determiners } = draft.pack.sets;
  while (
    first < end &&
    (vesselCues.has(tokens[first]?.norm ?? "") || determiners.has(tokens[first]?.norm ?? ""))
  )
    first += 1;
  return first;
}

function nameEverywhere(draft: Draft, name: string): void {
  const { tokens, text } = draft.text;
  const words = name.split(/\s+/);
  const party = shipParty(draft, name);
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    const last = at + words.length;
    const same = words.every((word, index) => {
      const token = tokens[at + index];
      return token !== undefined && text.slice(token.start, token.end) === word;
    });
    if (same && !isCovered(draft, at, last))
      addMention(draft, { type: "name", first: at, last, parties: [party.key], sort: "vessel" });
  }
}

/** Get or make the party of a ship. */
export function shipParty(draft: Draft, name: string): DraftParty {
  const caption = name.replace(/\s+/g, " ");
  return partyFor(draft, `vessel:${foldDiacritics(caption.toLowerCase())}`, () => ({
    caption,
    kind: "vessel",
    schema: "Vessel",
    country: null,
    wikidata: null,
    identifiers: [],
  }));
}

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
  return tokens
    .slice(run.last, run.last + IMO_REACH)
    .some(({ norm }) => draft.pack.sets.shipSchemes.has(norm));
}

/** An IMO number within the next few tokens whose check digit is right. */
export function imoBehind(draft: Draft, last: number): readonly string[] {
  const near = draft.text.tokens.slice(last, last + 2 * IMO_REACH);
  const at = near.findIndex(({ norm }) => draft.pack.sets.shipSchemes.has(norm));
  const number = at === -1 ? undefined : near.slice(at + 1).find((token) => /^\d{7}$/.test(token.norm));
  return number !== undefined && isImoNumber(number.norm) ? [`imo:${number.norm}`] : [];
}
