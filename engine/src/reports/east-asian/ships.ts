/**
 * @module reports/east-asian/ships
 * Ships by their IMO number, with the name right before it if one is there: `货轮“海星”（IMO编号9187629）`.
 */
import { isImoNumber } from "../../model/index.ts";
import { addFound, addParty, type Finding } from "./found.ts";

/** The scheme, a few marks or a word for number, and the number. */
const NUMBERED = /(?<![\p{Script=Latin}\d])IMO[^\p{Script=Latin}\d\n]{0,6}(\d{7})(?!\d)/gu;
/** Characters before a number that are looked at for a name. */
const REACH = 80;
/** What ends right before a number: a name in quotation marks, or in Latin capitals, then perhaps an opening bracket. */
const QUOTED = /[“"「『《‘']([^“”"「」『』《》‘’'\n]{1,40})[”"」』》’']\s?号?\s?[(（]?\s?$/u;
const LATIN =
  /((?:\p{Lu}[\p{Script=Latin}\d.'-]*)(?: [\p{Lu}\d][\p{Script=Latin}\d.'-]*){0,5})\s?号?\s?[(（]\s?$/u;

/** Add ships whose number has the right check digit. Cost: linear in the text. */
export function findShips(finding: Finding): void {
  for (const { 0: whole, 1: number = "", index } of finding.scan.flat.matchAll(NUMBERED)) {
    if (!isImoNumber(number)) continue;
    const key = `vessel:${number}`;
    const isKnown = finding.parties.has(key);
    const name = isKnown ? null : nameBefore(finding, index);
    const party = addParty(finding, key, {
      caption: name === null ? `IMO ${number}` : finding.scan.text.slice(name.start, name.end),
      kind: "vessel",
      schema: "Vessel",
      identifiers: [`imo:${number}`],
    });
    const span = name ?? { start: index, end: index + whole.length };
    addFound(finding, { ...span, type: "name", party });
  }
}

function nameBefore({ scan }: Finding, end: number): { readonly start: number; readonly end: number } | null {
  const from = Math.max(0, end - REACH);
  const before = scan.flat.slice(from, end);
  const match = QUOTED.exec(before) ?? LATIN.exec(before);
  if (match === null) return null;
  const name = match[1] ?? "";
  const start = from + match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}
