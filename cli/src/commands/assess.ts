/**
 * @module cli/commands/assess
 * The main job: read reports, resolve and screen their parties, judge their acts.
 */
import type { Assessment } from "embargo";
import { EmbargoError } from "embargo";
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import { printable, putAnswer } from "../io.ts";
import { codeOfAssessment, combineCodes, type AnswerCode } from "../exit-code.ts";
import { decodeText, readInput, readTextFile, reportPaths } from "../input.ts";
import { renderAssessment } from "../render/assess.ts";

interface AssessOptions extends CommonOptions {
  readonly published?: string;
  readonly textLang?: string;
  readonly format?: string;
}

/** Run `assess`. A folder gives one answer a file; a file that cannot be read does not spoil the others. */
export async function runAssess(
  context: Context,
  input: string,
  options: AssessOptions,
): Promise<AnswerCode> {
  const { io, engine, lang } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const format =
    parseChoice(options.format, "--format", ["text", "json"]) ?? (options.json === true ? "json" : "text");
  const textLang = parseChoice(options.textLang, "--text-lang", ["fr", "en"]);
  const call = { asOf: options.asOf, knownAt: options.knownAt, published: options.published, textLang, lang };
  const assessText = (text: string): Assessment => engine.assess(text, call);
  if (input === "-") {
    const assessment = assessText(decodeText(await readInput(io), "-"));
    print(context, format, assessment);
    return codeOfAssessment(assessment);
  }
  const paths = reportPaths(input);
  if (paths.length === 1 && paths[0] === input) {
    const assessment = assessText(readTextFile(input));
    print(context, format, assessment, input);
    return codeOfAssessment(assessment);
  }
  return assessFolder(context, paths, format, assessText);
}

function assessFolder(
  context: Context,
  paths: readonly string[],
  format: "text" | "json",
  assessText: (text: string) => Assessment,
): AnswerCode {
  const { io, lang } = context;
  const codes: AnswerCode[] = [];
  const reports = paths.map((path, at) => {
    if (io.isTerminal) io.err(`\r${at + 1}/${paths.length} ${context.say("done")}`);
    try {
      const assessment = assessText(readTextFile(path));
      codes.push(codeOfAssessment(assessment));
      if (format === "text") print(context, format, assessment, path);
      return { file: path, assessment };
    } catch (error) {
      if (!(error instanceof EmbargoError) || !isOfOneFile(error)) throw error;
      codes.push(4);
      if (format === "text") io.err(printable(`embargo: ${error.explain(lang)} [${error.code}]\n`));
      return { file: path, error: { code: error.code, message: error.explain(lang) } };
    }
  });
  if (io.isTerminal) io.err("\n");
  if (format === "json") putAnswer(io, true, { reports }, () => "");
  return combineCodes(codes);
}

/** What is wrong with one report says nothing about the next; a wrong option is wrong for all. */
function isOfOneFile({ code }: EmbargoError): boolean {
  return code.startsWith("INPUT_") || code === "TEXT_LANGUAGE_UNKNOWN";
}

function print(context: Context, format: "text" | "json", assessment: Assessment, name: string = "-"): void {
  putAnswer(context.io, format === "json", assessment, (safe) =>
    renderAssessment(context, safe, printable(name)),
  );
}
