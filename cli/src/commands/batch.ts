/**
 * @module cli/commands/batch
 * Screens every row of a file.
 */
import type { Command } from "commander";
import { EmbargoError, type ScreeningOptions } from "embargo";
import type { Screening } from "embargo/screening";
import { csvFormat, jsonlFormat } from "../batch/answer-lines.ts";
import { answerHere, type AnswerRows } from "../batch/answer-rows.ts";
import type { Question } from "../batch/checkpoint.ts";
import { isJsonl, openInput, type BatchInput } from "../batch/input.ts";
import { fileOutput, streamOutput, type BatchOutput } from "../batch/output.ts";
import { queryMaker } from "../batch/row-query.ts";
import type { RowSource } from "../batch/row-source.ts";
import { runRows } from "../batch/run.ts";
import { codeOfTally } from "../batch/tally.ts";
import { answerOnThreads, threadsOf, type Answering } from "../batch/threads.ts";
import { parseChoice, type Context } from "../context.ts";
import type { AnswerCode } from "../exit-code.ts";
import { toJson } from "../io.ts";
import {
  addQueryOptions,
  OPTION_PLACES,
  parseLimits,
  parseQuery,
  textsOfOptions,
  type QueryOptions,
} from "../query.ts";
import { renderBatch } from "../render/batch.ts";
import { startProgress } from "../render/progress.ts";

interface BatchOptions extends QueryOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly threads?: string;
}

/** Add the command to the parser. `add` makes a command with the options that all take; `finish` takes its exit code. */
export function addBatch(
  add: (name: string, about: string) => Command,
  context: Context,
  finish: (code: AnswerCode) => void,
): void {
  const { say } = context;
  addQueryOptions(add("batch", "help.batch").argument("<input>", say("argument.batch")), context)
    .option("--out <file>", say("option.out"))
    .option("--force", say("option.force"))
    .option("--threads <number>", say("option.threads"))
    .action(async (input: string, options: BatchOptions) => finish(await runBatch(context, input, options)));
}

/** Run `batch`. */
export async function runBatch(context: Context, path: string, options: BatchOptions): Promise<AnswerCode> {
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const target = targetOf(options.out);
  const defaults = textsOfOptions(options);
  parseQuery(defaults, OPTION_PLACES, context);
  threadsOf(options.threads, 0);
  const { limits, probe } = settle(context, options);
  const input = await openInput(path);
  const progress = await startProgress(context, input.size);
  try {
    const source = await input.rows(
      { say: context.say, queries: queryMaker(defaults, context) },
      target.kind === "csv",
    );
    const format = target.kind === "csv" ? csvFormat(source, context.lang) : jsonlFormat(context.lang);
    const result = await runRows({
      rows: source.rows,
      answer: answererOf(context, limits, probe, {
        threads: threadsOf(options.threads, input.size),
        withJson: format.withJson,
      }),
      format,
      openOutput: () => {
        const question = questionOf(context, options, input, source, probe, target);
        return openOutput(context, input, target, question, options.force === true);
      },
      onRow: progress.update,
      names: { input: path, output: target.path },
    });
    progress.stop();
    const { tally } = result;
    context.io.err(renderBatch(context, result, source, probe));
    if (options.json === true && target.kind !== "stream") {
      const { asOf, knownAt, searched, engine } = probe;
      context.io.out(toJson({ ...tally, asOf, knownAt, searched, engine }));
    }
    return codeOfTally(tally);
  } finally {
    progress.stop();
    await input.close();
  }
}

interface Target {
  readonly kind: "csv" | "jsonl" | "stream";
  readonly path: string;
}

function targetOf(out: string | undefined): Target {
  if (out === undefined || out === "-") return { kind: "stream", path: "-" };
  if (isJsonl(out)) return { kind: "jsonl", path: out };
  if (/\.csv$/i.test(out)) return { kind: "csv", path: out };
  throw new EmbargoError("VALUE_NOT_ALLOWED", { where: "--out", value: out, allowed: "*.jsonl, *.csv, -" });
}

/**
 * The limits with the day settled, so that a batch that runs past midnight answers for one day; and one answer, to have
 * what every answer rests on, and an error of the options before the first row.
 */
function settle(
  { engine, lang }: Context,
  options: BatchOptions,
): { readonly limits: ScreeningOptions; readonly probe: Screening } {
  const { asOf } = engine.clocks({ asOf: options.asOf, knownAt: options.knownAt });
  const limits = { ...parseLimits(options, { lang }), asOf };
  return { limits, probe: engine.screen({ schema: null, properties: { name: ["a"] } }, limits) };
}

function answererOf(
  context: Context,
  limits: ScreeningOptions,
  probe: Screening,
  answering: Answering,
): AnswerRows {
  if (answering.threads > 1) return answerOnThreads(context, limits, probe, answering);
  return answerHere((query) => context.engine.screen(query, limits), answering.withJson);
}

/** All that the answers hang on besides the rows. */
function questionOf(
  { engine, lang }: Context,
  options: BatchOptions,
  input: BatchInput,
  source: RowSource,
  probe: Screening,
  target: Target,
): Question {
  const lists = probe.searched.lists.map(
    ({ id, sha256, stale }) => `${id} ${sha256}${stale ? " stale" : ""}`,
  );
  return {
    input: input.name,
    output: target.kind,
    columns: JSON.stringify([source.mark, source.delimiter, ...source.columns]),
    asOf: probe.asOf ?? "",
    knownAt: probe.knownAt,
    lang,
    engine: probe.engine.version,
    model: probe.engine.model,
    law: engine.data.law.version,
    lists: lists.join(", "),
    "--list": (options.list ?? []).join(", "),
    "--threshold": String(probe.engine.threshold),
    "--limit": options.limit ?? "",
    defaults: JSON.stringify(textsOfOptions(options)),
  };
}

async function openOutput(
  { io }: Context,
  input: BatchInput,
  target: Target,
  question: Question,
  force: boolean,
): Promise<BatchOutput> {
  if (target.kind === "stream") return streamOutput(io);
  for (const path of [target.path, `${target.path}.part`, `${target.path}.part.json`])
    if (await input.isAlso(path)) throw new EmbargoError("OUTPUT_EXISTS", { value: path });
  return fileOutput(target.path, question, force);
}
