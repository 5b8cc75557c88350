/**
 * @module cli/commands/assess
 * The main job: read reports, resolve and screen their parties, judge their acts.
 */
import type { AssessedReport, Assessment } from "embargo";
import { EmbargoError } from "embargo";
import { bringTogether } from "embargo/chronology";
import { LANGS, REPORT_LANGS } from "embargo/model";
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import { EXPORT_FORMATS, isExportFormat, putExport, type ExportFormat } from "../export.ts";
import { printable, putAnswer } from "../io.ts";
import { codeOfAssessment, combineCodes, type AnswerCode } from "../exit-code.ts";
import { reportPaths } from "../input.ts";
import { renderAssessment } from "../render/assess.ts";
import { renderChronology } from "../render/chronology.ts";
import { secondReadersOf, withSecondReadings, type ReaderOptions } from "../second-readers.ts";
import { isAddress, readReportAt, readReportFile, type Report } from "../report-file.ts";

interface AssessOptions extends CommonOptions, ReaderOptions {
  readonly published?: string;
  readonly textLang?: string;
  readonly format?: string;
  readonly fetch?: boolean;
}

type Format = "text" | "json" | ExportFormat;

/** Run `assess`. A folder gives one answer a file; a file that cannot be read does not spoil the others. */
export async function runAssess(
  context: Context,
  input: string,
  options: AssessOptions,
): Promise<AnswerCode> {
  const { io, engine, lang } = context;
  parseChoice(options.lang, "--lang", LANGS);
  const format =
    parseChoice(options.format, "--format", ["text", "json", ...EXPORT_FORMATS]) ??
    (options.json === true ? "json" : "text");
  const textLang = parseChoice(options.textLang, "--text-lang", REPORT_LANGS);
  const call = { asOf: options.asOf, knownAt: options.knownAt, published: options.published, textLang, lang };
  const readers = await secondReadersOf(io, options);
  const assess = (name: string, report: Report): Promise<AssessedReport> =>
    withSecondReadings(context, readers, {
      name,
      text: typeof report === "string" ? report : report.text,
      assessment: engine.assess(report, call),
    });
  const answerOne = async (report: Report): Promise<AnswerCode> =>
    assessOne(context, format, await assess(input, report));
  if (isAddress(input)) return answerOne(await readReportAt(io, input, options.fetch === true));
  const paths = input === "-" ? [input] : reportPaths(input);
  if (paths.length === 1 && paths[0] === input) return answerOne(await readReportFile(io, input));
  return assessFolder(context, paths, format, assess);
}

async function assessOne(context: Context, format: Format, report: AssessedReport): Promise<AnswerCode> {
  if (isExportFormat(format)) await putExport(context, format, [report]);
  else print(context, format, report.assessment, report.name);
  return codeOfAssessment(report.assessment);
}

async function assessFolder(
  context: Context,
  paths: readonly string[],
  format: Format,
  assess: (name: string, report: Report) => Promise<AssessedReport>,
): Promise<AnswerCode> {
  const { io, lang } = context;
  const codes: AnswerCode[] = [];
  const reports: object[] = [];
  const read: AssessedReport[] = [];
  for (const [at, path] of paths.entries()) {
    if (io.isTerminal) io.err(`\r${at + 1}/${paths.length} ${context.say("done")}`);
    try {
      // One after the other: a file may be large, and so may its answer.
      // oxlint-disable-next-line no-await-in-loop
      const report = await assess(path, await readReportFile(io, path));
      const { assessment } = report;
      read.push(report);
      codes.push(codeOfAssessment(assessment));
      if (format === "text") print(context, format, assessment, path);
      reports.push({ file: path, assessment });
    } catch (error) {
      if (!(error instanceof EmbargoError) || !isOfOneFile(error)) throw error;
      codes.push(4);
      if (format !== "json") io.err(printable(`embargo: ${error.explain(lang)} [${error.code}]\n`));
      reports.push({ file: path, error: { code: error.code, message: error.explain(lang) } });
    }
  }
  if (io.isTerminal) io.err("\n");
  if (isExportFormat(format)) {
    if (read.length > 0) await putExport(context, format, read);
  } else {
    const together = bringTogether(read);
    const answer = format === "json" ? { reports, ...together } : together;
    putAnswer(io, format === "json", answer, (safe) => renderChronology(context, safe));
  }
  return combineCodes(codes);
}

/** What is wrong with one report says nothing about the next; a wrong option is wrong for all. */
function isOfOneFile({ code }: EmbargoError): boolean {
  return code.startsWith("INPUT_") || code.startsWith("DOCUMENT_") || code === "TEXT_LANGUAGE_UNKNOWN";
}

function print(context: Context, format: "text" | "json", assessment: Assessment, name: string): void {
  putAnswer(context.io, format === "json", assessment, (safe) =>
    renderAssessment(context, safe, printable(name)),
  );
}
