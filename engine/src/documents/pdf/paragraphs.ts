/**
 * @module documents/pdf/paragraphs
 * Puts printed lines together into paragraphs, by their distance, indent, size and ends.
 */
import type { PdfLine } from "./page-lines.ts";

/** What is the same for all lines of a document. */
export interface Typography {
  /** Size of most letters. */
  readonly bodySize: number;
  /** Usual distance of two baselines, as a share of the size of the letters. */
  readonly pitch: number;
}

/** How far a measure may be off, as a share of the size of the letters. */
const SHARES = { size: 0.12, pitch: 1.35, indent: 0.8, shortLine: 4 } as const;
/** Letters larger than the text by this factor are a heading's. */
const HEADING = 1.12;

/** Measure the lines of a document. */
export function measure(pages: readonly (readonly PdfLine[])[]): Typography {
  const letters = new Map<number, number>();
  const pitches = new Map<number, number>();
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const size = Math.round(line.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + line.text.length);
      const next = lines[at + 1];
      const pitch = next === undefined ? 0 : (next.y - line.y) / line.size;
      if (pitch > 0.8 && pitch < 3) {
        const rounded = Math.round(pitch * 20) / 20;
        pitches.set(rounded, (pitches.get(rounded) ?? 0) + 1);
      }
    }
  }
  return { bodySize: commonest(letters) ?? 10, pitch: commonest(pitches) ?? 1.2 };
}

function commonest(counts: ReadonlyMap<number, number>): number | null {
  let best: readonly [number, number] | null = null;
  for (const [value, count] of counts) if (best === null || count > best[1]) best = [value, count];
  return best?.[0] ?? null;
}

/** Whether a line begins a paragraph, given the line before it. `right` is where lines of the page end. */
export function beginsParagraph(
  before: PdfLine,
  line: PdfLine,
  right: number,
  { pitch }: Typography,
): boolean {
  if (Math.abs(line.size - before.size) > before.size * SHARES.size) return true;
  if (line.text.includes(" | ") || before.text.includes(" | ")) return true;
  if (isItem(line.text)) return true;
  const endsSentence = /[.!?:;…]["»”’)\]]*(?:\s*\[[\d*†‡]{1,4}\])*$/.test(before.text);
  const startsAnew = /^["«“‘([]*[\p{Lu}\p{Lo}\p{N}]/u.test(line.text);
  const distance = line.y - before.y;
  if (line.page !== before.page || distance <= 0) return endsSentence && startsAnew;
  if (distance > line.size * pitch * SHARES.pitch) return true;
  if (!startsAnew) return false;
  if (line.x - before.x > line.size * SHARES.indent) return true;
  return endsSentence && before.right < right - line.size * SHARES.shortLine;
}

/** Whether a paragraph of these letters is a heading. */
export function isHeading(lines: readonly PdfLine[], { bodySize }: Typography): boolean {
  const [first] = lines;
  if (first === undefined || lines.length > 4) return false;
  return first.size >= bodySize * HEADING && !/[.;,]$/.test(lines.at(-1)?.text ?? "");
}

function isItem(text: string): boolean {
  return /^(?:[•▪◦●■–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/.test(text);
}
