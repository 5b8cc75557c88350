/**
 * @module documents/docx/story
 * Reads a story of a DOCX (the running text, or the notes) as it stands when all tracked changes are accepted: what was
 * deleted and what is hidden is counted, paragraphs, headings, rows and marks of notes are kept.
 */
import type { HiddenReason } from "../../model/index.ts";
import type { Composition, OpenPart } from "../composition.ts";
import type { HiddenCount } from "../hidden-count.ts";
import { dropInvisible } from "../invisible.ts";
import type { Source } from "../source.ts";
import { isOn, type DocxStyles } from "./styles.ts";
import { runThrough } from "./xml-events.ts";

/** A story and where its text goes. */
export interface Story {
  readonly member: string;
  readonly bytes: Uint8Array;
  readonly styles: DocxStyles;
  readonly out: Composition;
  readonly hidden: HiddenCount;
  /** Mark of a reference to a note, as `[3]`; called in the order of the text. */
  readonly mark: (kind: string, id: string) => string | null;
  /** A note of the story of notes begins; gives its mark, or `null` when it is none to be read. */
  readonly noteMark: (kind: string, id: string) => string | null;
}

/** Elements whose content is not of the text, and why it is left out. */
const LEFT_OUT: Readonly<Record<string, HiddenReason | null>> = {
  del: "deleted",
  moveFrom: "deleted",
  delText: "deleted",
  instrText: null,
  delInstrText: null,
  Fallback: null,
  fldData: null,
};

interface State {
  /** Element whose content is left out, how many of it are open, and why. */
  away: { readonly name: string; depth: number; readonly why: HiddenReason | null } | null;
  isText: boolean;
  hiddenRun: boolean;
  hiddenParagraph: boolean;
  heading: boolean;
  row: OpenPart | null;
  note: { readonly part: OpenPart; readonly mark: string } | null;
  paragraph: OpenPart | null;
  /** Paragraphs of the open cell that have begun; the first goes on in the line of its row. */
  inCell: number | null;
  depthOfTables: number;
}

/** Read a story into its text. */
export function readStory(source: Source, story: Story): void {
  const state: State = {
    away: null,
    isText: false,
    hiddenRun: false,
    hiddenParagraph: false,
    heading: false,
    row: null,
    note: null,
    paragraph: null,
    inCell: null,
    depthOfTables: 0,
  };
  runThrough(source, story.member, story.bytes, {
    start: (name, attribute) => {
      if (state.away !== null) {
        if (state.away.name === name) state.away.depth += 1;
        else if (name === "t" || name === "delText") state.isText = true;
        return;
      }
      // `w:del` in the properties of a paragraph says that its mark was deleted, and holds nothing.
      if (Object.hasOwn(LEFT_OUT, name)) {
        state.away = { name, depth: 1, why: LEFT_OUT[name] ?? null };
        state.isText = name === "delText";
        return;
      }
      if (Object.hasOwn(ON_START, name)) ON_START[name]?.(state, story, attribute, name);
    },
    end: (name) => {
      if (name === "t" || name === "delText") state.isText = false;
      if (state.away === null) {
        if (Object.hasOwn(ON_END, name)) ON_END[name]?.(state, story.out);
        return;
      }
      if (state.away.name === name) state.away.depth -= 1;
      if (state.away.depth === 0) state.away = null;
    },
    text: (text) => {
      if (!state.isText) return;
      if (state.away !== null) {
        if (state.away.why !== null) story.hidden.add(state.away.why, text.length);
      } else if (state.hiddenRun || state.hiddenParagraph) story.hidden.add("styled-away", text.length);
      else story.out.words(dropInvisible(text, story.hidden));
    },
  });
}

type Attribute = (name: string) => string | null;
type OnStart = (state: State, story: Story, attribute: Attribute, name: string) => void;

const breakLine: OnStart = (_state, { out }, attribute) =>
  attribute("type") === null ? out.breakLine() : out.breakBlock();

const refer: OnStart = (state, { out, mark }, attribute, name) => {
  const sign = mark(name.startsWith("foot") ? "footnote" : "endnote", attribute("id") ?? "");
  if (sign !== null && !state.hiddenRun) out.words(` ${sign}`);
};

const beginNote: OnStart = (state, { out, noteMark }, attribute, name) => {
  const sign = noteMark(name, attribute("id") ?? "");
  if (sign === null) {
    state.away = { name, depth: 1, why: null };
    return;
  }
  out.breakBlock();
  state.note = { part: out.begin(), mark: sign };
  out.words(`${sign} `);
};

/** What the elements mean that say something of the text, by their names. */
const ON_START: Readonly<Record<string, OnStart>> = {
  p: (state, { out }) => beginParagraph(state, out),
  pStyle: (state, { styles }, attribute) => {
    state.heading = styles.headings.has(attribute("val") ?? "");
    state.hiddenParagraph = styles.hidden.has(attribute("val") ?? "");
  },
  outlineLvl: (state, _story, attribute) => {
    state.heading ||= Number(attribute("val")) < 9;
  },
  r: (state) => {
    state.hiddenRun = false;
  },
  rStyle: (state, { styles }, attribute) => {
    state.hiddenRun ||= styles.hidden.has(attribute("val") ?? "");
  },
  vanish: (state, _story, attribute) => {
    state.hiddenRun = isOn(attribute("val"));
  },
  t: (state) => {
    state.isText = true;
  },
  tab: (_state, { out }) => out.words(" "),
  br: breakLine,
  cr: breakLine,
  noBreakHyphen: (_state, { out }) => out.words("\u2011"),
  tbl: (state, { out }) => {
    state.depthOfTables += 1;
    out.breakBlock();
  },
  tr: (state, { out }) => {
    out.breakBlock();
    if (state.depthOfTables === 1) state.row = out.begin();
  },
  tc: (state, { out }) => {
    out.separate(" | ");
    state.inCell = 0;
  },
  footnoteReference: refer,
  endnoteReference: refer,
  footnote: beginNote,
  endnote: beginNote,
};

function beginParagraph(state: State, out: Composition): void {
  if (state.inCell === null && state.note === null) out.breakBlock();
  else if (state.inCell !== null && state.inCell > 0) out.breakBlock();
  if (state.inCell !== null) state.inCell += 1;
  state.heading = false;
  state.hiddenParagraph = false;
  state.hiddenRun = false;
  state.paragraph = out.begin();
}

function endParagraph(state: State, out: Composition): void {
  if (state.paragraph !== null) {
    if (state.heading) out.end(state.paragraph, "heading");
    else out.forget(state.paragraph);
  }
  state.paragraph = null;
  if (state.inCell === null) out.breakBlock();
}

type OnEnd = (state: State, out: Composition) => void;

const endRun: OnEnd = (state) => {
  state.hiddenRun = false;
};

const endNote: OnEnd = (state, out) => {
  if (state.note !== null) out.end(state.note.part, "note", state.note.mark);
  state.note = null;
  out.breakBlock();
};

const ON_END: Readonly<Record<string, OnEnd>> = {
  p: endParagraph,
  // `vanish` in the properties of a paragraph is of its mark, not of its text.
  pPr: endRun,
  r: endRun,
  tc: (state) => {
    state.inCell = null;
  },
  tr: (state, out) => {
    if (state.row !== null && state.depthOfTables === 1) {
      out.end(state.row, "row");
      state.row = null;
    }
    out.breakBlock();
  },
  tbl: (state, out) => {
    state.depthOfTables -= 1;
    out.breakBlock();
  },
  footnote: endNote,
  endnote: endNote,
};
