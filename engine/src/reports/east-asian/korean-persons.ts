/**
 * @module reports/east-asian/korean-persons
 * Persons of Korean texts: a surname with two syllables before or behind a role, and foreign names written in syllables
 * that Korean words do not have.
 */
import { addPerson, type Finding } from "./found.ts";
import { endOfHangul, isHangul, isParticles, type Hit } from "./scan.ts";

/** Syllables of a Korean name before a role; behind one only the usual three. */
const SYLLABLES = { least: 2, usual: 3, most: 4 } as const;
/** Words of a foreign name, syllables of one, and what may stand between a name and its role: State, body. */
const FOREIGN = { words: 3, least: 2, most: 9 } as const;
const BETWEEN = 3;

/** Find persons that the lexicon does not name. */
export function findKoreanPersons(finding: Finding): void {
  for (const hit of finding.scan.hits) {
    const { type } = hit.value;
    if (type === "role" || type === "title") nameBefore(finding, hit);
    if (type === "role") nameAfter(finding, hit);
  }
}

/** `최선희 외무상`, `리용호 북한 외무상`, `세르게이 라브로프 러시아 외무장관`. */
function nameBefore(finding: Finding, hit: Hit): void {
  const { scan } = finding;
  let end = beforeBlank(finding, hit.start);
  for (let round = 0; round < BETWEEN; round += 1) {
    const between = scan.ending.get(end);
    if (between === undefined || !["state", "body"].includes(between.value.type)) break;
    end = beforeBlank(finding, between.start);
  }
  const start = wordStart(finding, end);
  if (start === null || scan.ending.has(end)) return;
  const length = end - start;
  const isKorean = length >= SYLLABLES.least && length <= SYLLABLES.most && hasSurname(finding, start, end);
  if (isKorean && isFree(finding, start, end)) addPerson(finding, { start, end });
  else if (isForeign(finding, start, end)) addPerson(finding, { start: foreignStart(finding, start), end });
}

/** `외무상 최선희는`: three syllables, then particles or nothing. */
function nameAfter(finding: Finding, hit: Hit): void {
  const { scan, pack } = finding;
  if (scan.flat.charAt(hit.end) !== " " || !isHangul(scan.flat, hit.end + 1)) return;
  const start = hit.end + 1;
  const three = start + SYLLABLES.usual;
  const whole = isHangul(scan.flat, three - 1) && isParticles(scan.flat, three, pack);
  if (whole && hasSurname(finding, start, three) && isFree(finding, start, three)) {
    addPerson(finding, { start, end: three });
    return;
  }
  let [from, end] = [start, start];
  for (let words = 0; words < FOREIGN.words; words += 1) {
    const stop = withoutParticles(finding, from, endOfHangul(scan.flat, from, FOREIGN.most + 1));
    if (!isForeign(finding, from, stop)) break;
    end = stop;
    if (scan.flat.charAt(stop) !== " ") break;
    from = stop + 1;
  }
  if (end > start) addPerson(finding, { start, end });
}

function beforeBlank({ scan }: Finding, at: number): number {
  return scan.flat.charAt(at - 1) === " " ? at - 1 : at;
}

/** Where the run of Hangul that ends here begins; `null` = there is none, or it is too long for a name. */
function wordStart({ scan }: Finding, end: number): number | null {
  let start = end;
  while (end - start <= FOREIGN.most && isHangul(scan.flat, start - 1)) start -= 1;
  return start === end || end - start > FOREIGN.most ? null : start;
}

function hasSurname({ pack, scan }: Finding, start: number, end: number): boolean {
  const isSurname = (length: number): boolean => pack.surnames.has(scan.flat.slice(start, start + length));
  if (end - start === SYLLABLES.most) return isSurname(2);
  return isSurname(1) || (isSurname(2) && end - start > 2);
}

/** Whether no word of the lexicon begins in the span and nothing in it is taken. */
function isFree({ scan, taken }: Finding, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1 || scan.starting.has(at)) return false;
  return true;
}

function isForeign(finding: Finding, start: number, end: number): boolean {
  const { pack, scan } = finding;
  const length = end - start;
  if (length < FOREIGN.least || length > FOREIGN.most || !isFree(finding, start, end)) return false;
  const letters = Array.from(scan.flat.slice(start, end)).filter((syllable) =>
    pack.letters.has(syllable),
  ).length;
  return letters >= 1 && letters * 2 >= length;
}

/** Words before that are written alike belong to the name. */
function foreignStart(finding: Finding, last: number): number {
  let start = last;
  for (let words = 1; words < FOREIGN.words; words += 1) {
    const end = beforeBlank(finding, start);
    const before = end < start ? wordStart(finding, end) : null;
    if (before === null || !isForeign(finding, before, end)) break;
    // 안드레이: such names end in 이 too, which is a particle only at the end of the whole.
    const isWhole = finding.scan.flat.charAt(end - 1) === "이";
    if (!isWhole && withoutParticles(finding, before, end) < end) break;
    start = before;
  }
  return start;
}

/** The end of a foreign word without a particle of one syllable that such names do not end in. */
function withoutParticles({ scan, pack }: Finding, start: number, end: number): number {
  for (let at = start + FOREIGN.least; at < end; at += 1) {
    const rest = scan.flat.slice(at, end);
    if (!rest.startsWith("이") && !pack.letters.has(rest.charAt(0)) && isParticles(scan.flat, at, pack))
      return at;
  }
  return scan.flat.charAt(end - 1) === "이" && end - start > FOREIGN.least ? end - 1 : end;
}
