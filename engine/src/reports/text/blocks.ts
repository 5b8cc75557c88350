/**
 * @module reports/text/blocks
 * Cuts a text into blocks: paragraphs and headings. A line break inside a sentence is no end of anything.
 */

/** A paragraph or heading; offsets into the text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

/** A line shorter than this share of the longest may end a paragraph by itself. */
const SHORT_LINE_SHARE = 0.6;
/** A heading has at most this many words. */
const HEADING_WORDS = 24;

/** Blocks in order. Cost linear in the text. */
export function cutBlocks(flat: string): readonly Block[] {
  const lines = cutLines(flat);
  const longest = Math.max(0, ...lines.map((line) => line.end - line.start).slice(0, 10_000));
  const blocks: { start: number; end: number; lines: number }[] = [];
  let open: { start: number; end: number; lines: number } | null = null;
  for (const line of lines) {
    const text = flat.slice(line.start, line.end);
    if (text.trim() === "") {
      if (open !== null) blocks.push(open);
      open = null;
      continue;
    }
    if (open !== null && endsBlock(flat.slice(open.start, open.end), text, longest)) {
      blocks.push(open);
      open = null;
    }
    if (open === null) open = { ...line, lines: 1 };
    else open = { start: open.start, end: line.end, lines: open.lines + 1 };
  }
  if (open !== null) blocks.push(open);
  return blocks.map(({ start, end, lines: count }) => ({
    start,
    end,
    heading: isHeading(flat.slice(start, end), count),
  }));
}

function cutLines(flat: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = flat.indexOf("\n"); at !== -1; at = flat.indexOf("\n", start)) {
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: flat.length });
  return lines;
}

/** Whether a line break between what is open and the next line ends a paragraph. */
function endsBlock(open: string, next: string, longest: number): boolean {
  const startsAnew = /^\s*["«([—–-]?\s*[\p{Lu}\d]/u.test(next);
  if (!startsAnew) return false;
  if (/[.!?…]["»)\]]?\s*$/.test(open)) return true;
  const last = open.slice(open.lastIndexOf("\n") + 1);
  return (
    last.length < longest * SHORT_LINE_SHARE &&
    !/[,;]\s*$/.test(last) &&
    !/[\s'](?:\p{Ll}{1,3})\s*$/u.test(last)
  );
}

function isHeading(text: string, lines: number): boolean {
  const trimmed = text.trim();
  if (/[.!?…;,]["»)]?$/.test(trimmed)) return false;
  return lines <= 3 && trimmed.split(/\s+/).length <= HEADING_WORDS;
}
