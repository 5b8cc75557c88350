/**
 * @module documents/pdf/page-lines
 * The printed lines of a page, from the pieces that pdf.js gives: pieces on one baseline are a line, raised small figures
 * are marks of notes, wide gaps are the walls of a table.
 */
import type { HiddenCount } from "../hidden-count.ts";
import { dropInvisible } from "../invisible.ts";
import type { OpenPage } from "./open.ts";

/** A line; points from the upper left corner of the page. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly right: number;
  /** Size of the letters. */
  readonly size: number;
  /** Height of the page. */
  readonly pageHeight: number;
}

/** A piece of text as it is placed on the page. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

interface OpenLine {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
}

/** Shares of the size of a letter. */
const SHARES = {
  /** Baselines this near are one. */
  baseline: 0.5,
  /** A gap this wide is a space. */
  space: 0.15,
  /** A gap this wide is a wall between columns or cells. */
  wall: 3,
  /** Raised letters this small are a mark. */
  mark: 0.8,
  /** Letters may run back this far over what was before them. */
  back: 1,
} as const;
/** Letters smaller than this, in points, are not seen. */
const SMALLEST = 1;

/** Lines of a page in the order in which the file has them. */
export async function linesOfPage(
  page: OpenPage,
  number: number,
  hidden: HiddenCount,
): Promise<readonly PdfLine[]> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const lines: PdfLine[] = [];
  let open: OpenLine | null = null;
  const close = (): void => {
    const text = open?.text.trim() ?? "";
    if (open !== null && text !== "") lines.push({ ...open, text, page: number, pageHeight: view.height });
    open = null;
  };
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue;
    const piece = place(dropInvisible(item.str, hidden), item, view.transform);
    if (piece.text.trim() === "" && open === null) continue;
    // Text beside the page does not even come here: pdf.js leaves it out.
    if (piece.size < SMALLEST) {
      hidden.add("styled-away", piece.text.trim().length);
      continue;
    }
    if (open !== null && !goesOn(open, piece)) close();
    open = open === null ? { ...piece } : append(open, piece);
  }
  close();
  return lines;
}

type Matrix = readonly number[];

function place(
  text: string,
  item: { readonly transform: Matrix; readonly width: number },
  view: Matrix,
): Piece {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = view;
  const x = p * e + r * f + t;
  const along = Math.hypot(p * a + r * b, q * a + s * b);
  const direction = along === 0 ? 1 : (p * a + r * b) / along;
  return {
    text,
    x,
    y: q * e + s * f + u,
    right: x + item.width * Math.abs(direction),
    size: Math.hypot(p * c + r * d, q * c + s * d),
  };
}

function goesOn(line: OpenLine, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(piece.y - line.y) <= size * SHARES.baseline && piece.x >= line.right - size * SHARES.back;
}

function append(line: OpenLine, piece: Piece): OpenLine {
  const right = Math.max(line.right, piece.right);
  // Spaces say nothing that the gap to the next piece does not.
  if (piece.text.trim() === "") return { ...line, text: `${line.text.trimEnd()} ` };
  const gap = piece.x - line.right;
  const isRaised = line.y - piece.y > line.size * 0.1 && piece.size < line.size * SHARES.mark;
  if (isRaised && /^\s*[\d*†‡a-z]{1,4}\s*$/.test(piece.text))
    return { ...line, right, text: `${line.text.trimEnd()} [${piece.text.trim()}]` };
  const between = gap > line.size * SHARES.wall ? " | " : gap > line.size * SHARES.space ? " " : "";
  const left = between === "" ? line.text : line.text.trimEnd();
  // A line that begins with a mark has the size and the baseline of what follows it.
  const grows = piece.size > line.size * (1 / SHARES.mark) && piece.y > line.y;
  return {
    ...line,
    right,
    text:
      grows && /^\s*[\d*†‡]{1,4}\s*$/.test(left)
        ? `[${left.trim()}] ${piece.text}`
        : `${left}${between}${piece.text}`,
    y: grows ? piece.y : line.y,
    size: grows ? piece.size : line.size,
  };
}
