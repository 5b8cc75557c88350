/**
 * @module reports/east-asian/scan
 * Walks a text once and finds the words of the lexicon, the longest first. In Korean a word begins where a run of Hangul
 * does, or right behind another word, and only particles and a few nouns may be written together with it.
 */
import type { NamePack, Word } from "./prepare.ts";
import type { WordMatch, WordTrie } from "./word-trie.ts";

/** A word of the lexicon in the text. */
export type Hit = WordMatch<Word>;

/** A text with the words found in it, in text order, none inside another. */
export interface Scanned {
  /** As it was received. */
  readonly text: string;
  /** The same with every Han character in its simplified shape; as long as `text`. */
  readonly flat: string;
  readonly hits: readonly Hit[];
  /** The hit that begins, and the one that ends, at a place. */
  readonly starting: ReadonlyMap<number, Hit>;
  readonly ending: ReadonlyMap<number, Hit>;
}

/** Longest run of Hangul that is taken apart into particles behind a name. */
export const TAIL = 12;
/** Names of a language written with blanks that are this long are taken whatever stands behind them. */
const PLAIN = 3;

/** Find the words. Cost: linear in the text, times the longest word. */
export function scanWords(text: string, flat: string, pack: NamePack): Scanned {
  const hits: Hit[] = [];
  const [starting, ending] = [new Map<number, Hit>(), new Map<number, Hit>()];
  for (let at = 0; at < flat.length; ) {
    const hit = hitAt(flat, at, pack, ending);
    if (hit === null) {
      at += 1;
      continue;
    }
    hits.push(hit);
    starting.set(hit.start, hit);
    ending.set(hit.end, hit);
    at = hit.end;
  }
  return { text, flat, hits, starting, ending };
}

function hitAt(flat: string, at: number, pack: NamePack, ending: ReadonlyMap<number, Hit>): Hit | null {
  const matches = pack.words.matchesAt(flat, at);
  if (!isHangul(flat, at))
    return matches.find((match) => !splitsWord(flat, match) && !isOfHead(flat, match)) ?? null;
  if (matches.length === 0 || !(ending.has(at) || beginsWord(flat, at, pack))) return null;
  const [longest] = matches;
  if (longest?.value.type === "stop") return longest;
  return matches.find((match) => endsName(flat, match.end, pack, match.end - match.start)) ?? null;
}

/** `EUR` is not `EU`. */
function splitsWord(flat: string, { start, end }: Hit): boolean {
  const isLatin = (place: number): boolean => /[\p{Script=Latin}\d]/u.test(flat.charAt(place));
  return (isLatin(start) && isLatin(start - 1)) || (isLatin(end - 1) && isLatin(end));
}

/** `美国财政部长`: the ministry's name is part of its head's office, and no party of its own. */
function isOfHead(flat: string, { end, value }: Hit): boolean {
  return value.type === "body" && flat.charAt(end - 1) === "部" && flat.charAt(end) === "长";
}

/** Whether a Korean word begins here: nothing or one glued syllable (대북, 주미) before it. */
function beginsWord(flat: string, at: number, pack: NamePack): boolean {
  if (!isHangul(flat, at - 1)) return true;
  return !isHangul(flat, at - 2) && pack.around.before.longestAt(flat, at - 1)?.end === at;
}

/** Whether a Korean name may end here: the rest of the run is particles, or another word begins. */
function endsName(flat: string, end: number, pack: NamePack, length: number): boolean {
  if (length >= PLAIN || !isHangul(flat, end)) return true;
  if (isParticles(flat, end, pack)) return true;
  const next = pack.words.longestAt(flat, end);
  return next !== null && next.value.type !== "stop";
}

/** Whether what stands from here to the end of the run of Hangul is glued nouns and particles, or nothing. */
export function isParticles(flat: string, start: number, pack: NamePack): boolean {
  const end = endOfHangul(flat, start, TAIL);
  if (end === start) return true;
  if (isHangul(flat, end)) return false;
  const { suffixes, behind } = pack.around;
  let reached = new Set([start]);
  for (const [trie, rounds] of [
    [suffixes, 2],
    [behind, 2],
  ] as const)
    for (let round = 0; round < rounds; round += 1) reached = grown(flat, reached, trie);
  return reached.has(end);
}

function grown(flat: string, places: ReadonlySet<number>, trie: WordTrie<true>): Set<number> {
  const reached = new Set(places);
  for (const place of places) for (const match of trie.matchesAt(flat, place)) reached.add(match.end);
  return reached;
}

/** Where a run of Hangul ends, looking no further than `most` syllables. */
export function endOfHangul(flat: string, start: number, most: number = Number.POSITIVE_INFINITY): number {
  let end = start;
  while (end - start < most && isHangul(flat, end)) end += 1;
  return end;
}

/** Whether a Hangul syllable stands here. */
export function isHangul(flat: string, at: number): boolean {
  const unit = flat.charCodeAt(at);
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Whether a Han character of the basic plane stands here. */
export function isHan(flat: string, at: number): boolean {
  const unit = flat.charCodeAt(at);
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}
