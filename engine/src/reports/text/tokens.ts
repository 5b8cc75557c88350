/**
 * @module reports/text/tokens
 * Cuts a text into tokens and sentences, keeping offsets. Elided articles and possessive endings are tokens of
 * their own, so that a mention can leave them out.
 */
import { cutBlocks, type Block } from "./blocks.ts";
import { flattenText } from "./flat.ts";

/** A word, number or mark. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower-case form with straight apostrophes. */
  readonly norm: string;
  readonly kind: "word" | "number" | "mark";
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly sentence: number;
}

/** A sentence; token indices, end-exclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly heading: boolean;
  readonly block: number;
}

/** Words and numbers behind which a full stop ends no sentence. */
export interface Points {
  /** As `M.`, with the point. */
  readonly abbreviations: ReadonlySet<string>;
  /** Where a point makes an ordinal: `13. September`, `das 18. Paket`; `null` = it never does. */
  readonly ordinals: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } | null;
}

/** A text with its structure. */
export interface ReadText {
  readonly text: string;
  readonly flat: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,\u0020](?=\d{3}(?!\d))\d{3})*(?:[.,]\d+)?|(?:[ldjmnstcLDJMNSTC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)'(?=[\p{L}\d«"])|[\p{L}\p{M}]+(?:n't\b)|(?:aujourd|Aujourd)'hui|'s\b|[\p{L}\p{M}\d]+(?:[-][\p{L}\p{M}\d]+|'(?!s\b)(?=\p{L})[\p{L}\p{M}]+)*|[^\s]/gu;

/**
 * Cut a text. Linear in the text.
 *
 * @param points what a full stop may stand behind without ending the sentence.
 */
export function cutText(text: string, points: Points): ReadText {
  const flat = flattenText(text);
  const blocks = cutBlocks(flat);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, number) => {
    const raw = rawTokens(flat, block);
    let first = tokens.length;
    raw.forEach((token, at) => {
      tokens.push({ ...token, sentence: sentences.length });
      if (at === raw.length - 1 || endsSentence(raw, at, flat, points)) {
        sentences.push({ first, last: tokens.length, heading: block.heading, block: number });
        first = tokens.length;
      }
    });
  });
  return { text, flat, tokens, sentences, blocks };
}

/** Cut a phrase of a lexicon as the text is cut. */
export function cutPhrase(phrase: string): readonly string[] {
  const flat = flattenText(phrase);
  // An elision is one only before a letter: give a phrase that ends in one a letter to lean on.
  const leans = flat.endsWith("'");
  const words = (leans ? `${flat}a` : flat).match(TOKEN) ?? [];
  return (leans ? words.slice(0, -1) : words).map((word) => word.toLowerCase());
}

type RawToken = Omit<Token, "sentence">;

function rawTokens(flat: string, block: Block): readonly RawToken[] {
  const found: RawToken[] = [];
  TOKEN.lastIndex = block.start;
  for (let match = TOKEN.exec(flat); match !== null && match.index < block.end; match = TOKEN.exec(flat)) {
    const [value] = match;
    const end = Math.min(match.index + value.length, block.end);
    const kind = /^\d/.test(value) ? "number" : /[\p{L}\p{M}]/u.test(value) ? "word" : "mark";
    found.push({ start: match.index, end, norm: value.toLowerCase(), kind, capital: /^\p{Lu}/u.test(value) });
  }
  return found;
}

function endsSentence(tokens: readonly RawToken[], at: number, flat: string, points: Points): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || token.kind !== "mark") return false;
  const mark = flat.slice(token.start, token.end);
  // A closing quote or bracket belongs to the sentence that ended before it.
  const closes =
    /["»)\]]/.test(mark) && /[.!?…]/.test(flat.slice(tokens[at - 1]?.start, tokens[at - 1]?.end));
  if (!closes && !/[.!?…]/.test(mark)) return false;
  const following = flat.slice(next.start, next.end);
  if (/^["»)\]]/.test(following) && next.start - token.end <= 1 && !closes) return false;
  if (mark === "." && isAbbreviated(tokens[at - 1], flat, points.abbreviations)) return false;
  if (mark === "." && points.ordinals !== null && isOrdinal(tokens, at, points.ordinals)) return false;
  if (next.start === token.end && !closes) return false;
  return next.capital || next.kind === "number" || /^["«(—–¿¡-]/.test(following);
}

/** A small number with a month behind it, or an article before it. */
function isOrdinal(
  tokens: readonly RawToken[],
  point: number,
  { before, after }: NonNullable<Points["ordinals"]>,
): boolean {
  const number = tokens[point - 1];
  if (number?.kind !== "number" || !/^\d{1,3}$/.test(number.norm)) return false;
  return after.has(tokens[point - 2]?.norm ?? "") || before.has(tokens[point + 1]?.norm ?? "");
}

function isAbbreviated(
  token: RawToken | undefined,
  flat: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const word = flat.slice(token.start, token.end);
  return abbreviations.has(word + ".") || /^\p{Lu}$/u.test(word);
}
