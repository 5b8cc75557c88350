/**
 * @module documents/encoding/decode
 * Bytes to text in the encoding that they are in: by their mark, by being valid UTF-8, by what the file says of itself,
 * by their letters, in this order.
 */
import type { TextEncoding } from "../../model/index.ts";
import { refusal, type Source } from "../source.ts";
import { guessEncoding } from "./guess.ts";

/** A text with the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Characters whose bytes the encoding does not have. */
  readonly replaced: number;
}

/** Bytes looked at where the whole need not be. */
const SAMPLE = 65_536;

/**
 * Decode a text.
 *
 * @param declared what the file or its sender says, as it says it; `null` = nothing. It is believed after a mark and after
 *   valid UTF-8, as many files say what is not so.
 * @throws {EmbargoError} `INPUT_BINARY` when the bytes are no text; `DOCUMENT_ENCODING_UNKNOWN`.
 */
export function decodeText(source: Source, bytes: Uint8Array, declared: string | null): DecodedText {
  const marked = markOf(bytes);
  if (marked === "utf-32") throw refusal(source, "INPUT_BINARY", { reason: "UTF-32" });
  if (marked !== null) return decodeIn(bytes, marked, "mark");
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return decodeIn(bytes, wide, "guessed");
  if (bytes.includes(0)) throw refusal(source, "INPUT_BINARY", { reason: "NUL" });
  const valid = attempt(bytes, "utf-8");
  if (valid !== null) return { text: valid, encoding: { name: "utf-8", basis: "valid" }, replaced: 0 };
  const named = encodingNamed(declared);
  if (named !== null && named !== "utf-8") return decodeIn(bytes, named, "declared");
  const guessed = guessEncoding(bytes.subarray(0, SAMPLE));
  // UTF-8 with a few broken characters is still UTF-8.
  if (named === "utf-8" || looksLikeUtf8(bytes.subarray(0, SAMPLE)))
    return decodeIn(bytes, "utf-8", "guessed");
  if (guessed === null) throw refusal(source, "DOCUMENT_ENCODING_UNKNOWN");
  return decodeIn(bytes, guessed, "guessed");
}

/** The encoding that a label names, as the Encoding Standard writes it; `null` = none that is known. */
export function encodingNamed(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, "")).encoding;
  } catch {
    return null;
  }
}

function decodeIn(bytes: Uint8Array, name: string, basis: TextEncoding["basis"]): DecodedText {
  const decoded = new TextDecoder(name).decode(bytes);
  const text = name === "windows-1252" ? withoutC1(decoded) : decoded;
  return { text, encoding: { name, basis }, replaced: text.split("\ufffd").length - 1 };
}

function attempt(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "utf-32" | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: in Western text every other byte is zero. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample / 2));
  if (odd > 0.5 && even < 0.02) return "utf-16le";
  return even > 0.5 && odd < 0.02 ? "utf-16be" : null;
}

/** Most bytes above ASCII belong to whole characters of UTF-8. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const good = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return good > 0 && good >= bad * 4;
}

/** What stands at 0x80 to 0x9f in windows-1252; some Node versions leave control characters there. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function withoutC1(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0080-\u009f]/g, (found) => C1[found.charCodeAt(0) - 0x80] ?? found);
}
