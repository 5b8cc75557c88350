/**
 * @module documents/pdf/read
 * Reads a PDF: the text of its pages as paragraphs, notes apart, heads and feet of pages left out.
 */
import type { DateHint, RunningLine, SourceDocument } from "../../model/index.ts";
import { compose } from "../composition.ts";
import { documentOf } from "../document.ts";
import { countHidden } from "../hidden-count.ts";
import { checkSignal, refusal, unsafe, type Source } from "../source.ts";
import { wordsSeen } from "./line-ends.ts";
import { openPdf, refused, type OpenPdf } from "./open.ts";
import { linesOfPage, type PdfLine } from "./page-lines.ts";
import { partNotes } from "./page-notes.ts";
import { measure } from "./paragraphs.ts";
import { runningLines } from "./running-lines.ts";
import { lettingGo } from "./stray-rejections.ts";
import { guardStreams } from "./stream-guard.ts";
import { writeLines } from "./write-lines.ts";

/**
 * Read a PDF.
 *
 * @throws {EmbargoError} `DOCUMENT_ENCRYPTED`, `DOCUMENT_BROKEN`, `DOCUMENT_NO_TEXT` when it has pictures only,
 *   `DOCUMENT_UNSAFE`, `ABORTED`.
 */
export async function readPdf(source: Source): Promise<SourceDocument> {
  guardStreams(source);
  return lettingGo(async () => {
    const pdf = await openPdf(source);
    try {
      return await readPages(source, pdf);
    } finally {
      await pdf.loadingTask.destroy();
    }
  });
}

async function readPages(source: Source, pdf: OpenPdf): Promise<SourceDocument> {
  const { limits } = source;
  if (pdf.numPages > limits.pages) throw unsafe(source, `PDF: ${pdf.numPages} pages`, limits.pages);
  const hidden = countHidden();
  const all: (readonly PdfLine[])[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    checkSignal(source);
    const lines = await pageLines(source, pdf, number, hidden);
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > limits.characters) throw unsafe(source, `${characters} characters`, limits.characters);
    all.push(lines);
  }
  if (characters === 0) throw refusal(source, "DOCUMENT_NO_TEXT", { pages: pdf.numPages });
  const running = runningLines(all);
  for (const { text } of running) hidden.add("running-line", text.length);
  const kept = all.map((lines) => lines.filter((line) => !running.has(line)));
  const typography = measure(kept);
  const pages = kept.map((lines) => partNotes(lines, typography.bodySize));
  return documentOf(source, {
    kind: "pdf",
    ...writeLines(pages, compose(source), typography, wordsSeen(kept)),
    ...(await propertiesOf(pdf)),
    pageCount: pdf.numPages,
    runningLines: describeRunning(running),
    hidden: hidden.all(),
    warnings: all.some((lines) => lines.length === 0) ? ["pages-without-text"] : [],
  });
}

/** Different running lines told of; the rest is counted. */
const MOST_RUNNING = 20;

/** Lines that differ in their numbers only are one, told by the first. */
function describeRunning(running: ReadonlySet<PdfLine>): readonly RunningLine[] {
  const kinds = new Map<string, { readonly text: string; pages: number }>();
  for (const { text } of running) {
    const masked = text.replace(/\d+/g, "#");
    const kind = kinds.get(masked);
    if (kind === undefined) kinds.set(masked, { text, pages: 1 });
    else kind.pages += 1;
  }
  return [...kinds.values()].sort((a, b) => b.pages - a.pages).slice(0, MOST_RUNNING);
}

async function pageLines(
  source: Source,
  pdf: OpenPdf,
  number: number,
  hidden: ReturnType<typeof countHidden>,
): Promise<readonly PdfLine[]> {
  try {
    const page = await pdf.getPage(number);
    const lines = await linesOfPage(page, number, hidden);
    page.cleanup();
    return lines;
  } catch (error) {
    throw refused(source, error);
  }
}

async function propertiesOf(
  pdf: OpenPdf,
): Promise<{ readonly title: string | null; readonly dateHint: DateHint | null }> {
  const properties = await pdf.getMetadata().then(
    ({ info }) => info as Readonly<Record<string, unknown>>,
    // Properties that cannot be read are none.
    (): Readonly<Record<string, unknown>> => ({}),
  );
  const { Title: title, CreationDate: created } = properties;
  const line = typeof title === "string" ? title.replace(/\s+/g, " ").trim().slice(0, 500) : "";
  const day = /^(?:D:)?(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(
    typeof created === "string" ? created : "",
  );
  return {
    title: line === "" ? null : line,
    dateHint: day === null ? null : { value: `${day[1]}-${day[2]}-${day[3]}`, from: "pdf:CreationDate" },
  };
}
