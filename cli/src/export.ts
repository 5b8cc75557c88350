/**
 * @module cli/export
 * Puts out reports and their answers in the form of another program.
 */
import type { AssessedReport } from "embargo";
import type { Context } from "./context.ts";
import { printable } from "./io.ts";

/** Forms of an answer that other programs read. */
export const EXPORT_FORMATS = ["html", "pdf", "ftm", "graphml"] as const;

/** One of them. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Whether a format is one of them. */
export function isExportFormat(format: string): format is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(format);
}

/**
 * Write reports in a form.
 *
 * @throws {EmbargoError} `PDF_NO_BROWSER`, `PDF_FAILED`, `OUTPUT_IS_TERMINAL` for a PDF.
 */
export async function putExport(
  { io, engine, lang }: Context,
  format: ExportFormat,
  reports: readonly AssessedReport[],
): Promise<void> {
  // Nothing but an export needs these.
  const { renderFtm, renderGraphml, renderPage } = await import("embargo/exports");
  const words = { lang, law: engine.data.law };
  const named = reports.map((report) => ({ ...report, name: printable(report.name) }));
  if (format === "ftm") io.out(renderFtm(named, words));
  if (format === "graphml") io.out(renderGraphml(named, words));
  if (format === "html") io.out(renderPage(named, words));
  if (format === "pdf") {
    const { putPdf } = await import("./pdf.ts");
    await putPdf(io, renderPage(named, words));
  }
}
