/**
 * @module documents/pdf/running-lines
 * Lines that stand at the head or foot of many pages, and numbers of pages: they cut sentences in two and are set apart.
 */
import type { PdfLine } from "./page-lines.ts";

/** Share of the height of a page that is its head, and its foot. */
const EDGE = 0.13;
/** Least pages a line must stand on, or all of fewer pages but one alone, and least share of them. */
const LEAST = { pages: 3, share: 0.1 } as const;
/** Lines of a head, and of a foot. */
const MOST = 4;
/** Numbers of a line that may be that of the page. */
const NUMBERS = 6;

/** Lines of all pages that run; none where nothing else would be left. Cost: linear. */
export function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const pagesOf = new Map<string, number>();
  const edges = pages.map(linesAtEdge);
  for (const lines of edges) {
    for (const key of new Set(lines.flatMap(keysOf))) pagesOf.set(key, (pagesOf.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.min(LEAST.pages, pages.length), pages.length * LEAST.share);
  const runs = (line: PdfLine): boolean =>
    keysOf(line).some((key) => (pagesOf.get(key) ?? 0) >= (isNumberOnly(line) ? 2 : least));
  const running = new Set(edges.flat().filter(runs));
  return pages.flat().some((line) => !running.has(line)) ? running : new Set();
}

/** The outermost lines of a page, above and below. */
function linesAtEdge(lines: readonly PdfLine[]): readonly PdfLine[] {
  const head = lines.filter(({ y, pageHeight }) => y < pageHeight * EDGE).sort((a, b) => a.y - b.y);
  const foot = lines.filter(({ y, pageHeight }) => y > pageHeight * (1 - EDGE)).sort((a, b) => b.y - a.y);
  return [...head.slice(0, MOST), ...foot.slice(0, MOST)];
}

function isNumberOnly({ text }: PdfLine): boolean {
  return /^\W*(?:page\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?\W*$/i.test(text);
}

/** The line itself, and the line with each of its numbers counted from the number of the page. */
function keysOf({ text, page, y, pageHeight }: PdfLine): readonly string[] {
  const edge = y < pageHeight / 2 ? "head" : "foot";
  const plain = text.replace(/\s+/g, " ").slice(0, 200);
  const numbers = [...plain.matchAll(/\d{1,4}(?!\d)/g)].slice(0, NUMBERS);
  const counted = numbers.map(
    ({ 0: digits, index }) =>
      `${edge}#${plain.slice(0, index)}{${Number(digits) - page}}${plain.slice(index + digits.length)}`,
  );
  return [`${edge} ${plain}`, ...counted];
}
