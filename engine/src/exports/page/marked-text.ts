/**
 * @module exports/page/marked-text
 * The text of a report with its marks: parties linked to the table, words that carry an act highlighted.
 */
import { html, type Html } from "./html.ts";
import type { PageView } from "./page-view.ts";

/** A run of the text with what it stands for. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "mention" | "evidence";
  /** Id of the party or the act. */
  readonly of: string;
  /** Where the page links to. */
  readonly anchor: string;
}

/**
 * The marked text. Marks may overlap: the text is cut at every end of one, and each piece is marked by itself.
 *
 * Cost n log n in the marks, linear in the text, as long as few marks lie over one another.
 */
export function markedText(view: PageView): Html {
  const { text } = view.report;
  const marks = marksOf(view);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Html[] = [];
  let next = 0;
  let open: readonly Mark[] = [];
  for (const [at, from] of cuts.entries()) {
    pieces.push(...open.filter(({ end }) => end === from).map((mark) => reference(mark, view)));
    open = open.filter(({ end }) => end > from);
    while (marks[next]?.start === from) open = [...open, ...marks.slice(next, ++next)];
    const piece = text.slice(from, cuts[at + 1] ?? text.length);
    if (piece !== "") pieces.push(markPiece(piece, from, open));
  }
  return html`<div class="text" lang="${view.report.assessment.document.lang}">${pieces}</div>`;
}

/** Marks within the text, in its order. */
function marksOf({ report, anchor }: PageView): readonly Mark[] {
  const { text, assessment } = report;
  const mentions = assessment.mentions.flatMap(({ start, end, party, id }) =>
    party === null ? [] : [{ start, end, kind: "mention" as const, of: party, anchor: anchor(id) }],
  );
  const evidence = assessment.acts.flatMap((act) =>
    act.evidence.map(({ start, end }, at) => ({
      start,
      end,
      kind: "evidence" as const,
      of: act.id,
      anchor: anchor(`${act.id}-${at}`),
    })),
  );
  return [...mentions, ...evidence]
    .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A piece of the text under all marks that lie over it; of several parties the one named by the fewest words is linked. */
function markPiece(piece: string, from: number, open: readonly Mark[]): Html {
  const starting = open
    .filter(({ start }) => start === from)
    .map(({ anchor }) => html`<span id="${anchor}"></span>`);
  const named = open
    .filter(({ kind }) => kind === "mention")
    .reduce<Mark | null>(
      (least, mark) => (least === null || length(mark) <= length(least) ? mark : least),
      null,
    );
  const linked =
    named === null ? html`${piece}` : html`<a class="party" href="#${targetOf(named)}">${piece}</a>`;
  const isEvidence = open.some(({ kind }) => kind === "evidence");
  return html`${starting}${isEvidence ? html`<mark>${linked}</mark>` : linked}`;
}

/** The number of an act after the last of its words. */
function reference(mark: Mark, view: PageView): Html {
  if (mark.kind === "mention") return html``;
  const number = view.report.assessment.acts.findIndex(({ id }) => id === mark.of) + 1;
  return html`<sup><a href="#${targetOf(mark)}">${number}</a></sup>`;
}

/** The mark’s anchor is `r1-m4` or `r1-a2-0`; what it stands for is `r1-p3` or `r1-a2`. */
function targetOf({ anchor, of }: Mark): string {
  return `${anchor.slice(0, anchor.indexOf("-"))}-${of}`;
}

function length({ start, end }: Mark): number {
  return end - start;
}
