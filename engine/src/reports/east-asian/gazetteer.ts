/**
 * @module reports/east-asian/gazetteer
 * States, capitals, bodies, places, known persons and roles; single characters that stand for States.
 */
import { addFound, addParty, addPerson, type Finding } from "./found.ts";
import { endOfHangul, isHangul, isParticles, TAIL, type Hit } from "./scan.ts";
import type { WordTrie } from "./word-trie.ts";

/** Add what the lexicon names. */
export function findNamed(finding: Finding): void {
  for (const hit of finding.scan.hits) addHit(finding, hit);
  findShort(finding);
}

function addHit(finding: Finding, hit: Hit): void {
  const { start, end, value } = hit;
  const { data } = finding.pack;
  if (value.type === "person") addPerson(finding, hit, value.key, value.caption);
  else if (value.type === "role") addFound(finding, { start, end, type: "role", party: null });
  else if (value.type === "state") addState(finding, hit, value);
  else if (value.type === "body" || value.type === "place") {
    const thing = data[value.type === "body" ? "bodies" : "places"].find(({ id }) => id === value.id);
    const party = addParty(finding, `${value.type}:${value.id}`, {
      caption: thing?.caption ?? value.id,
      kind: value.type === "body" ? "organisation" : "place",
      schema: thing?.kind === "listable" ? "Organization" : null,
      country: value.type === "body" ? (thing?.country ?? null) : null,
      wikidata: thing?.wikidata ?? null,
    });
    addFound(finding, { start, end, type: "name", party });
  }
}

function addState(
  finding: Finding,
  hit: Hit,
  { code, form }: { readonly code: string; readonly form: "name" | "capital" | "seat" },
): void {
  const { start, end } = hit;
  if (form === "capital" && isPlace(finding, hit)) {
    const party = addParty(finding, `place:capital:${code}`, {
      caption: finding.scan.text.slice(start, end),
      kind: "place",
      country: code,
    });
    addFound(finding, { start, end, type: "place", party });
    return;
  }
  const party = stateKey(finding, code);
  addFound(finding, { start, end, type: form === "name" ? "name" : "metonym", party });
}

function stateKey(finding: Finding, code: string): string {
  const caption = finding.pack.data.states.find((state) => state.code === code)?.caption ?? code;
  return addParty(finding, `state:${code}`, { caption, kind: "state", country: code });
}

/** A capital beside a word of place is a place; otherwise it stands for its government. */
function isPlace({ pack, scan }: Finding, { start, end }: Hit): boolean {
  const { flat } = scan;
  const { places, placeAfter, placeBefore } = pack.around;
  const tail = endOfHangul(flat, end, TAIL);
  if (tail > end && places.longestAt(flat, end)?.end === tail) return true;
  const next = flat.charAt(tail) === " " ? tail + 1 : tail;
  return placeAfter.longestAt(flat, next) !== null || endsWith(placeBefore, flat, start);
}

/** Longest word of `placeBefore` and `shortBefore`. */
const LOOK_BACK = 4;

/** Whether a word of the table ends here. */
function endsWith(words: WordTrie<true>, flat: string, end: number): boolean {
  for (let start = Math.max(0, end - LOOK_BACK); start < end; start += 1)
    if (words.matchesAt(flat, start).some((match) => match.end === end)) return true;
  return false;
}

const JOINTS: ReadonlySet<string> = new Set(["·", "・", "‧", "-", "–", "ㆍ"]);

/** `한·미·일`, `朝俄关系`, `对朝制裁`: single characters that stand for States in company only. */
function findShort(finding: Finding): void {
  const { pack, scan } = finding;
  for (let at = 0; at < scan.flat.length; ) {
    const run = shortRun(finding, at);
    if (run.places.length > 0 && isCompany(finding, run)) {
      for (const place of run.places)
        addFound(finding, {
          start: place,
          end: place + 1,
          type: "name",
          party: stateKey(finding, pack.short.get(scan.flat.charAt(place)) ?? ""),
        });
    }
    at = Math.max(at + 1, run.end);
  }
}

interface ShortRun {
  readonly places: readonly number[];
  readonly end: number;
  readonly joined: boolean;
}

/** Single characters of States one behind the other, with joints between or without. */
function shortRun({ pack, scan, taken }: Finding, start: number): ShortRun {
  const places: number[] = [];
  let [at, joined] = [start, false];
  const isShort = (place: number): boolean =>
    pack.short.has(scan.flat.charAt(place)) &&
    taken[place] === 0 &&
    !scan.starting.has(place) &&
    !isInsideStop(scan.hits, place);
  while (isShort(at)) {
    places.push(at);
    at += 1;
    if (JOINTS.has(scan.flat.charAt(at)) && isShort(at + 1)) {
      at += 1;
      joined = true;
    }
  }
  return { places, end: at, joined };
}

function isCompany({ pack, scan }: Finding, { places, end, joined }: ShortRun): boolean {
  const { flat } = scan;
  const [start = 0] = places;
  const { shortAfter, shortBefore } = pack.around;
  const next = flat.charAt(end) === " " && pack.data.lang === "ko" ? end + 1 : end;
  const followed = shortAfter.longestAt(flat, next) !== null;
  if (pack.data.lang === "zh") return followed || places.length > 1 || endsWith(shortBefore, flat, start);
  if (isHangul(flat, start - 1)) return false;
  return places.length > 1 && (followed || (joined && isParticles(flat, end, pack)));
}

/** Whether a stop word covers this place. Cost: logarithmic in the hits. */
function isInsideStop(hits: readonly Hit[], place: number): boolean {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const hit = hits[low];
  return hit !== undefined && hit.start <= place && hit.value.type === "stop";
}
