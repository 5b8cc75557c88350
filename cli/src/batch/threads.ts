/**
 * @module cli/batch/threads
 * How many threads answer a batch, and what they are opened with.
 */
import { availableParallelism } from "node:os";
import { VERSION, type ScreeningOptions } from "embargo";
import { EmbargoError, fillTemplate } from "embargo/model";
import { packLists, type Screening, type ScreenOptions } from "embargo/screening";
import { openPool, runnable } from "embargo-service/pool";
import { parseNumber, type Context } from "../context.ts";
import type { DigestSetting } from "./screen-work.ts";
import { answerIn, type AnswerRows, type ScreenPool } from "./answer-rows.ts";

/** Most threads. */
const LARGEST = 256;
/** Bytes of input below which threads take longer to start than they save. */
const SMALL_INPUT = 256 * 1024;
/** Candidates that the engine shows unless the caller says otherwise. */
const SHOWN_CANDIDATES = 5;

/** How a batch is answered. */
export interface Answering {
  readonly threads: number;
  /** Whether the lines hold the whole answer. */
  readonly withJson: boolean;
}

/**
 * How many threads answer.
 *
 * @param asked the option; absent = one less than the cores, and none besides this one for a small input.
 * @param size bytes of the input.
 * @throws {EmbargoError} `NUMBER_INVALID`.
 */
export function threadsOf(asked: string | undefined, size: number): number {
  const [min, max, example] = [1, LARGEST, 4] as const;
  const threads = parseNumber(asked, "--threads", min, max, example);
  if (threads !== undefined && !Number.isInteger(threads))
    throw new EmbargoError("NUMBER_INVALID", { where: "--threads", value: asked ?? "", min, max, example });
  return threads ?? (size < SMALL_INPUT ? 1 : Math.max(1, Math.min(LARGEST, availableParallelism() - 1)));
}

/**
 * Answer on threads as the engine does in process.
 *
 * @param probe an answer of the engine to the same question: it tells what every answer rests on.
 */
export function answerOnThreads(
  context: Context,
  limits: ScreeningOptions,
  probe: Screening,
  answering: Answering,
): AnswerRows {
  const options: ScreenOptions = {
    asOf: probe.asOf,
    knownAt: probe.knownAt,
    today: context.engine.clocks().asOf,
    threshold: probe.engine.threshold,
    limit: limits.limit ?? SHOWN_CANDIDATES,
    ...(limits.nearest === undefined ? {} : { nearest: limits.nearest }),
    exhaustive: limits.exhaustive ?? false,
    ...(limits.lists === undefined ? {} : { lists: limits.lists }),
    version: VERSION,
  };
  return answerIn(() => openThreads(context, limits, answering), options);
}

function openThreads(
  { engine, io, say }: Context,
  { knownAt }: ScreeningOptions,
  { threads, withJson }: Answering,
): Promise<ScreenPool> {
  const lists = packLists(
    engine.prepared({ knownAt }),
    VERSION,
    (bytes) => new SharedArrayBuffer(bytes),
  ) as SharedArrayBuffer;
  return openPool({
    threads,
    lists,
    work: runnable(new URL("./screen-work.ts", import.meta.url)),
    setting: { engine: VERSION, withJson } satisfies DigestSetting,
    onLoss: ({ reason }) => io.err(`${fillTemplate(say("batch.threadLost"), { reason })}\n`),
  });
}
