/**
 * @module names/parties
 * Cuts one field that holds several names into its parts.
 * Shape: one scan from left to right that closes a part at each mark; nothing between the marks is lost or changed.
 * Not here: what is said inside a list's own fields (`lists`), and words of one name (`tokens`).
 */
import { MARKERS, type PartRelation, type PartyMarker, STREET_WORDS } from "./party-markers.ts";
import { numbering } from "./party-numbers.ts";
import {
  hasText,
  isBlank,
  isDivider,
  isOfOrganisation,
  plainWord,
  startsWithDigit,
  startsWord,
  wordsIn,
} from "./party-words.ts";
import { scriptOf } from "./script.ts";
import { FORENAMES, TITLES } from "./tables.ts";

export { mayBeCut } from "./cut-off.ts";
export type { PartRelation } from "./party-markers.ts";

/** One name of a field. */
export interface NamePart {
  /** As in the field; where marks stand within it (a nickname in quotes), its pieces with a blank between. */
  readonly text: string;
  readonly relation: PartRelation;
  /** Its pieces: offsets into the field in UTF-16 code units, end-exclusive. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

interface OpenPart {
  readonly relation: PartRelation;
  readonly spans: [number, number][];
}

/** A mark found at a place: where it ends, and what follows it. */
interface Mark {
  readonly to: number;
  /** `null`: the same part goes on. */
  readonly relation: PartRelation | null;
  /** End of an inserted part (quotes, brackets) after which the part before goes on; its closing sign is a mark. */
  readonly inserted?: number;
}

/** Longer fields are no names: read to here, the rest is one part. */
const READ = 4096;

/**
 * The names in a field, in their order.
 *
 * Divided are: names around `;`, `|`, a line break, ` / `; numbered names (`1) A 2) B`); names around words such as
 * a.k.a., née, dit, c/o; a name in brackets after such a word, in another script, or as the initials of the words
 * before it; a nickname in double quotation marks within the name of a person. One name stay `Surname, Given`,
 * `Co., Ltd.`, `A/S`, `Marks & Spencer`, `"Alfa" LLC`, `Bank (Shanghai)`.
 *
 * What divides is a judgement: a caller that must miss nothing screens the whole field beside its parts.
 *
 * @param raw With its case; any string.
 * @returns Part by part; the first is `main` unless only marks stand before it. Between the spans there are only marks,
 *   blanks and marker words. Empty for a field without letters, digits or signs other than marks.
 * Cost: linear in the field.
 *
 * @example `splitParties("Marie Dupont née Martin")` → `Marie Dupont` main, `Martin` former
 */
export function splitParties(raw: string): readonly NamePart[] {
  const parts: OpenPart[] = [{ relation: "main", spans: [] }];
  scan(raw, 0, Math.min(raw.length, READ), parts);
  if (raw.length > READ) openPart(parts, "alternative").spans.push([READ, raw.length]);
  return parts.flatMap((part) => {
    const spans = part.spans.flatMap((span) => trimmed(raw, span));
    const text = spans.map(([from, to]) => raw.slice(from, to)).join(" ");
    return spans.length === 0 ? [] : [{ text, relation: part.relation, spans }];
  });
}

function openPart(parts: OpenPart[], relation: PartRelation): OpenPart {
  const part: OpenPart = { relation, spans: [] };
  parts.push(part);
  return part;
}

/** Put the text between two offsets into the last part and those that follow. */
function scan(raw: string, from: number, end: number, parts: OpenPart[]): void {
  let part = parts.at(-1) ?? openPart(parts, "main");
  let start = from;
  const numbers = numbering(raw, from, end);
  for (let at = from; at < end; ) {
    const mark: Mark | null = numbers.get(at) ?? markAt(raw, at, { start: from, end, part, open: start });
    if (mark === null) {
      at += 1;
      continue;
    }
    part.spans.push([start, at]);
    if (mark.inserted !== undefined) {
      const inner = openPart(parts, mark.relation ?? "alternative");
      if (mark.relation === "nickname") inner.spans.push([mark.to, mark.inserted]);
      else scan(raw, mark.to, mark.inserted, parts);
      start = at = mark.inserted + 1;
      continue;
    }
    if (mark.relation !== null) part = openPart(parts, mark.relation);
    start = at = mark.to;
  }
  part.spans.push([start, end]);
}

/** What is known where a mark is looked for: the stretch read, the part being filled and where its open span begins. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly part: OpenPart;
  readonly open: number;
}

function markAt(raw: string, at: number, place: Place): Mark | null {
  const sign = raw.charAt(at);
  switch (sign) {
    case ";":
    case "|":
    case "\n":
    case "\r":
      return {
        to: at + 1,
        relation: place.part.relation === "main" ? "alternative" : afterDivider(place.part),
      };
    case ",":
      return isAddress(raw, at + 1, place.end) ? { to: at + 1, relation: "address" } : null;
    case "/":
      return dividesNames(raw, at, place) ? { to: at + 1, relation: "alternative" } : null;
    case "(":
    case "[":
      return bracketAt(raw, at, place);
    case '"':
    case "“":
    case "„":
    case "«":
      return nicknameAt(raw, at, place);
    default:
      return place.part.relation === "address" || !startsWord(raw, at) ? null : wordsAt(raw, at, place);
  }
}

/** After an alias comes another; after an address, or beside another party, what follows is something else again. */
function afterDivider({ relation }: OpenPart): PartRelation {
  return relation === "address" ? "alternative" : relation;
}

function wordsAt(raw: string, at: number, place: Place): Mark | null {
  const marker = markerAt(raw, at, place.end);
  if (marker === null || !hasText(raw, place.open, at)) return null;
  const before = wordsIn(raw, place.open, at);
  const after = wordsIn(raw, marker.to, place.end);
  if (before.length === 0 || after.length === 0) return null;
  return applies(marker.marker, raw.slice(at, marker.to), before, after)
    ? { to: marker.to, relation: marker.marker.relation }
    : null;
}

function applies(
  { rule }: PartyMarker,
  written: string,
  before: readonly string[],
  after: readonly string[],
): boolean {
  switch (rule) {
    case "always":
      return true;
    case "small":
      return written === written.toLowerCase()
        ? !startsWithDigit(after[0] ?? "")
        : written === written.toUpperCase() &&
            before.length >= 2 &&
            before.every((word) => word === word.toUpperCase());
    case "names":
      return before.length >= 2 && after.length >= 2;
    case "small-names":
      return (
        before.length >= 2 &&
        after.length >= 2 &&
        (written === written.toLowerCase() || (isPerson(before) && isPerson(after)))
      );
    default:
      return isPerson(before) && isPerson(after);
  }
}

function isPerson(words: readonly string[]): boolean {
  const plain = words.map(plainWord).filter((word) => !TITLES.has(word));
  return plain.length >= 2 && FORENAMES.has(plain[0] ?? "") && !plain.some(isOfOrganisation);
}

/** The longest marker that begins here. */
function markerAt(
  raw: string,
  at: number,
  end: number,
): { readonly marker: PartyMarker; readonly to: number } | null {
  const first = markerWord(raw, at, end);
  const joined = exSpan(first, at);
  if (joined !== null) return joined;
  for (const marker of MARKERS.get(first.key) ?? []) {
    let to = first.to;
    const fits = marker.words.every((word, index) => {
      if (index === 0) return true;
      let next = to;
      while (isBlank(raw.charAt(next))) next += 1;
      const found = markerWord(raw, next, end);
      to = found.to;
      return found.key === word;
    });
    if (fits) return { marker, to };
  }
  return null;
}

const EX: PartyMarker = { words: ["ex"], relation: "former", rule: "small" };

/** `ex-Bank`: the prefix is the mark. */
function exSpan(
  { key }: MarkerWord,
  at: number,
): { readonly marker: PartyMarker; readonly to: number } | null {
  return key.startsWith("ex-") ? { marker: EX, to: at + 3 } : null;
}

interface MarkerWord {
  readonly key: string;
  readonly to: number;
}

/** The word that begins here, in lower case, without full stops and a colon at its end; markers are short. */
function markerWord(raw: string, at: number, end: number): MarkerWord {
  const limit = Math.min(end, at + 16);
  let to = at;
  let dots = false;
  for (; to < limit; to++) {
    const sign = raw.charAt(to);
    if (isBlank(sign) || sign === "," || sign === ":" || sign === '"' || isDivider(sign)) break;
    if (sign === ".") dots = true;
  }
  const key = raw.slice(at, to).toLowerCase();
  return { key: dots ? key.replaceAll(".", "") : key, to: raw.charAt(to) === ":" ? to + 1 : to };
}

/** ` / ` divides; without blanks a slash does between two persons, but not in A/S, import/export, call/invitation. */
function dividesNames(raw: string, at: number, { open, end }: Place): boolean {
  if (isBlank(raw.charAt(at - 1)) && isBlank(raw.charAt(at + 1))) return hasText(raw, open, at);
  return isPerson(wordsIn(raw, open, at)) && isPerson(wordsIn(raw, at + 1, end));
}

/** A bracket that holds a name of its own; one that belongs to the name (`Bank (Shanghai)`) is no mark. */
function bracketAt(raw: string, at: number, { end, open, start }: Place): Mark | null {
  const close = closing(raw, at, end);
  if (close < 0) return null;
  let from = at + 1;
  while (isBlank(raw.charAt(from)) || raw.charAt(from) === ",") from += 1;
  const marker = markerAt(raw, from, close);
  if (marker !== null && marker.marker.rule !== "persons" && hasText(raw, marker.to, close))
    return { to: marker.to, relation: marker.marker.relation, inserted: close };
  if (!hasText(raw, start, at)) return null;
  const [inner, outer] = [scriptIn(raw, from, close), scriptIn(raw, open, at)];
  const isNative = inner !== null && outer !== null && inner !== outer;
  return isNative || isAcronym(raw.slice(from, close).trim(), wordsIn(raw, open, at))
    ? { to: at + 1, relation: "alternative", inserted: close }
    : null;
}

function closing(raw: string, at: number, end: number): number {
  const open = raw.charAt(at);
  const close = open === "(" ? ")" : "]";
  let depth = 0;
  for (let next = at; next < end; next++) {
    const sign = raw.charAt(next);
    if (sign === open) depth += 1;
    else if (sign === close && --depth === 0) return next;
  }
  return -1;
}

/** Script of the first letter. */
function scriptIn(raw: string, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    if (!hasText(raw, at, at + 1) || startsWithDigit(raw.charAt(at))) continue;
    const script = scriptOf(raw.charAt(at));
    if (script !== null) return script;
  }
  return null;
}

/** Capitals that begin the words before, in their order, the first of them too. */
function isAcronym(text: string, words: readonly string[]): boolean {
  if (text.length < 2 || text.length > 8 || text !== text.toUpperCase() || words.length < 2) return false;
  let next = 0;
  for (const word of words) if (plainWord(word).startsWith(text.charAt(next).toLowerCase())) next += 1;
  return next === text.length && plainWord(words[0] ?? "").startsWith(text.charAt(0).toLowerCase());
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“”", "«": "»" };

/** A nickname in quotation marks; the quoted name of an organisation is the name itself and no mark. */
function nicknameAt(raw: string, at: number, { open, end }: Place): Mark | null {
  const marks = CLOSING[raw.charAt(at)] ?? "";
  let close = at + 1;
  while (close < end && !marks.includes(raw.charAt(close))) close += 1;
  if (close >= end || !hasText(raw, at + 1, close) || close - at > 48) return null;
  const [before, after] = [wordsIn(raw, open, at), wordsIn(raw, close + 1, end)];
  if (before.length === 0 || before.length + after.length < 2) return null;
  const words = [...before, ...wordsIn(raw, at + 1, close), ...after].map(plainWord);
  return words.some(isOfOrganisation) ? null : { to: at + 1, relation: "nickname", inserted: close };
}

/** Whether a piece after a comma begins an address: a number and a word for a street, or a box of the post. */
function isAddress(raw: string, from: number, end: number): boolean {
  const words = wordsIn(raw, from, end).map(plainWord);
  if ((words[0] === "po" || words[0] === "p" || words[0] === "post") && words.includes("box")) return true;
  return words.some((word) => STREET_WORDS.has(word)) && startsWithDigit(words[0] ?? "")
    ? true
    : STREET_WORDS.has(words[0] ?? "") && words.slice(1).some(startsWithDigit);
}

/** A span without the marks at its ends; none where nothing else is there. */
function trimmed(raw: string, [from, to]: readonly [number, number]): readonly (readonly [number, number])[] {
  let [start, end] = [from, to];
  while (start < end && isEdge(raw.charAt(start))) start += 1;
  while (end > start && isEdge(raw.charAt(end - 1))) end -= 1;
  const pair = CLOSING[raw.charAt(start)];
  if (
    pair?.includes(raw.charAt(end - 1)) === true &&
    end - start > 2 &&
    !raw.slice(start + 1, end - 1).includes(raw.charAt(start))
  ) {
    start += 1;
    end -= 1;
  }
  return start < end ? [[start, end]] : [];
}

function isEdge(sign: string): boolean {
  return isBlank(sign) || ",;:|/\n\r".includes(sign);
}
