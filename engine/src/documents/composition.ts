/**
 * @module documents/composition
 * Puts the text of a document together: words, spaces between them, line breaks, blank lines between blocks, and the
 * parts that stand between two places of it.
 */
import type { DocumentPart, PartKind } from "../model/index.ts";
import { unsafe, type Source } from "./source.ts";

/** A part that was begun; its place is known once text follows. */
export interface OpenPart {
  start: number;
}

/** A text under way. */
export interface Composition {
  /** Characters so far. */
  readonly length: () => number;
  /** Append text; runs of spaces and line breaks in it become one space, none at the edges of a block. */
  words(text: string): void;
  /** Append text as it stands, line breaks too. */
  verbatim(text: string): void;
  /** A separator between two texts of one line; none at its edges. */
  separate(separator: string): void;
  /** End the line. */
  breakLine(): void;
  /** End the paragraph: a blank line comes before what follows. */
  breakBlock(): void;
  /** Begin a part with the next text. */
  begin(): OpenPart;
  /** End a part; one without text is none. */
  end(part: OpenPart, kind: PartKind, label?: string): void;
  /** Give up a part that was begun and is none. */
  forget(part: OpenPart): void;
  /** Text and parts, in the order in which they begin; the longer of two that begin together comes first. */
  readonly finish: () => { readonly text: string; readonly parts: readonly DocumentPart[] };
}

type Gap = "" | " " | "\n" | "\n\n";

/** Start a text. Throws `DOCUMENT_UNSAFE` when it grows beyond `limits.characters`. */
export function compose(source: Source): Composition {
  const pieces: string[] = [];
  const parts: DocumentPart[] = [];
  let waiting: OpenPart[] = [];
  let length = 0;
  let gap: Gap = "";
  let separator = "";

  const put = (text: string): void => {
    pieces.push(text);
    length += text.length;
    if (length > source.limits.characters)
      throw unsafe(source, `${length} characters`, source.limits.characters);
  };
  const write = (text: string): void => {
    if (length > 0) put(gap.startsWith("\n") ? gap : separator === "" ? gap : separator);
    gap = "";
    separator = "";
    for (const part of waiting) part.start = length;
    waiting = [];
    put(text);
  };
  const widen = (wanted: Gap): void => {
    if (wanted.length > gap.length || (wanted === "\n" && gap === " ")) gap = wanted;
  };
  return {
    length: () => length,
    words: (text) => {
      const flat = text.replace(/[ \t\n\f\r]+/g, " ");
      const [from, to] = [flat.startsWith(" ") ? 1 : 0, flat.endsWith(" ") ? flat.length - 1 : flat.length];
      if (from === 1) widen(" ");
      if (to > from) write(flat.slice(from, to));
      if (to < flat.length) widen(" ");
    },
    verbatim: (text) => {
      if (text !== "") write(text);
    },
    separate: (between) => {
      separator = between;
    },
    breakLine: () => widen(gap === "\n" ? "\n\n" : "\n"),
    breakBlock: () => widen("\n\n"),
    begin: () => {
      const part = { start: -1 };
      waiting.push(part);
      return part;
    },
    forget: (part) => {
      waiting = waiting.filter((other) => other !== part);
    },
    end: (part, kind, label) => {
      if (part.start === -1) waiting = waiting.filter((other) => other !== part);
      else parts.push({ kind, start: part.start, end: length, ...(label === undefined ? {} : { label }) });
    },
    finish: () => ({
      text: pieces.join(""),
      parts: parts.sort((a, b) => a.start - b.start || b.end - a.end),
    }),
  };
}
