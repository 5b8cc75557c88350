/**
 * @module reports/east-asian/chinese-persons
 * Persons of Chinese texts: a surname with one or two characters beside a role or a verb of speaking, and foreign names in
 * the characters they are written with.
 */
import { addPerson, type Finding } from "./found.ts";
import { isHan, type Hit } from "./scan.ts";

/** Characters of a surname and of a given name. */
const SURNAME = [2, 1] as const;
const GIVEN = { most: 2 } as const;
/** Most characters of one part of a foreign name, fewest of one without a dot, and most parts with dots between them. */
const FOREIGN = { most: 8, least: 3, parts: 5 } as const;

const DOTS: ReadonlySet<string> = new Set(["·", "•", "‧", "・", "．"]);

/** Find persons that the lexicon does not name. */
export function findChinesePersons(finding: Finding): void {
  findDotted(finding);
  for (const hit of finding.scan.hits) {
    const { type } = hit.value;
    if (type === "role" || type === "title" || type === "says") nameBefore(finding, hit);
    if (type === "role") nameAfter(finding, hit);
  }
}

/** `弗拉基米尔·普京`: both sides of the dot as far as such names are written. */
function findDotted(finding: Finding): void {
  const { flat } = finding.scan;
  for (let at = 1; at < flat.length; at += 1) {
    if (!DOTS.has(flat.charAt(at))) continue;
    let start = at;
    while (at - start < FOREIGN.most && isLetter(finding, start - 1)) start -= 1;
    let end = at;
    for (let parts = 1; parts < FOREIGN.parts; parts += 1) {
      if (!DOTS.has(flat.charAt(end)) || !isLetter(finding, end + 1)) break;
      end = foreignEnd(finding, end + 1);
    }
    if (start < at && end > at) addPerson(finding, widened(finding, start, end));
    at = Math.max(at, end - 1);
  }
}

/** A character that the letters lack still belongs to the name where a word ends before it, or begins behind it. */
function widened(
  finding: Finding,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const { flat } = finding.scan;
  const from =
    !isEdge(finding, start) && isHan(flat, start - 1) && isEdge(finding, start - 1) ? start - 1 : start;
  const to = [end, end + 1, end + 2].find((place) => isEnd(finding, place)) ?? end;
  return { start: from, end: to };
}

function foreignEnd(finding: Finding, start: number): number {
  let end = start;
  while (end - start < FOREIGN.most && isLetter(finding, end)) end += 1;
  return end;
}

/** Whether a character of foreign names stands here, and no word of the lexicon. */
function isLetter({ pack, scan, taken }: Finding, at: number): boolean {
  return pack.letters.has(scan.flat.charAt(at)) && taken[at] === 0 && !isWord(scan.starting.get(at));
}

function isWord(hit: Hit | undefined): boolean {
  return hit !== undefined && (hit.value.type !== "behind" || hit.end - hit.start > 1);
}

/** `毛宁表示`, `王毅外长`: what stands before must end there, so that no word is cut through. */
function nameBefore(finding: Finding, { start: end, value }: Hit): void {
  for (let given = GIVEN.most; given > 0; given -= 1) {
    for (const length of SURNAME) {
      const start = end - given - length;
      const bounded = start >= 0 && isEdge(finding, start);
      if (bounded && isFullName(finding, start, length, given) && addPerson(finding, { start, end })) return;
    }
  }
  if (value.type === "says") return;
  let start = end;
  while (end - start < FOREIGN.most && isLetter(finding, start - 1)) start -= 1;
  if (end - start >= FOREIGN.least) addPerson(finding, { start, end });
}

/** `国家主席习近平`: as long as what follows begins a word, otherwise the longer one. */
function nameAfter(finding: Finding, { end: start }: Hit): void {
  for (const length of SURNAME) {
    const lengths = [1, 2].filter((given) => isFullName(finding, start, length, given));
    const bounded = lengths.find((given) => isEnd(finding, start + length + given));
    const given = bounded ?? lengths.at(-1);
    if (given !== undefined && addPerson(finding, { start, end: start + length + given })) return;
  }
  const end = foreignEnd(finding, start);
  const least = isEnd(finding, end) ? FOREIGN.least - 1 : FOREIGN.least;
  if (end - start >= least) addPerson(finding, { start, end });
}

/** A surname and a given name that no other word runs through; a particle may stand in one of two characters only. */
function isFullName({ pack, scan, taken }: Finding, start: number, length: number, given: number): boolean {
  const end = start + length + given;
  if (!pack.surnames.has(scan.flat.slice(start, start + length))) return false;
  for (let at = start; at < end; at += 1)
    if (!isHan(scan.flat, at) || taken[at] === 1 || isWord(scan.starting.get(at))) return false;
  const first = scan.starting.has(start + length);
  const last = scan.starting.has(end - 1);
  return given === 1 ? !first : first || !last || isEnd({ pack, scan }, end);
}

/** Whether a word may end before this place and a name begin at it. */
function isEdge({ scan }: Finding, at: number): boolean {
  return !isHan(scan.flat, at - 1) || scan.ending.has(at);
}

/** Whether a name may end here: no Han character follows, or a word does. */
function isEnd({ scan }: Pick<Finding, "pack" | "scan">, at: number): boolean {
  return !isHan(scan.flat, at) || scan.starting.has(at);
}
