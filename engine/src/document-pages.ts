/**
 * @module document-pages
 * Adds to an assessment what is known of the file that its text came from: kind, text, pages, and the page of each mention
 * and piece of evidence.
 */
import type { Assessment } from "./assess.ts";
import { runAt, type Evidence, type Mention, type PageRun, type SourceDocument } from "./model/index.ts";

/** What an answer says of a file besides its hash, language and date. */
export type DescribedFile = Omit<SourceDocument, "lines" | "pages" | "pageCount"> & {
  /** Number of pages; `null` = the kind has none. */
  readonly pages: number | null;
};

/** The assessment of the text of a document, with what its file adds. Offsets stay as they are: into `document.text`. */
export function withDocument(assessment: Assessment, source: SourceDocument): Assessment {
  const { lines: _lines, pages, pageCount, ...rest } = source;
  const file: DescribedFile = { ...rest, pages: pageCount };
  const onPage = pagesOf(pages);
  const evidenceOf = <T extends { readonly evidence: readonly Evidence[] }>(act: T): T => ({
    ...act,
    evidence: act.evidence.map(onPage),
  });
  return {
    ...assessment,
    document: { ...assessment.document, ...file },
    mentions: assessment.mentions.map(onPage),
    acts: assessment.acts.map(evidenceOf),
    statements: assessment.statements.map(evidenceOf),
  };
}

/** Puts the page beside a span that stands on one. */
function pagesOf(pages: readonly PageRun[]): <T extends Mention | Evidence>(span: T) => T {
  return (span) => {
    const page = runAt(pages, span.start)?.page;
    return page === undefined ? span : { ...span, page };
  };
}
