/**
 * @module cli/second-readers
 * The second readers that a user asks for, and their readings beside an answer.
 */
import { EmbargoError, type AssessedReport } from "embargo";
import type { SecondReading } from "embargo/model";
import type { SecondReader } from "embargo-service/second-reader";
import { parseNumber, type Context } from "./context.ts";
import type { Io } from "./io.ts";

/** Options that name second readers. */
export interface ReaderOptions {
  readonly readerCommand?: readonly string[];
  readonly readerUrl?: string;
  readonly readerModel?: string;
  readonly readerKeyEnv?: string;
  readonly readerTimeout?: string;
}

/** Most seconds that may be given to a reader for one report. */
const MOST_SECONDS = 3600;

/**
 * The second readers asked for, in the order of their readings: commands as given, then the address.
 *
 * @returns none where no option names one: then nothing of the service is loaded.
 * @throws {EmbargoError} `READER_COMMAND_INVALID`, `READER_URL_REFUSED`, `READER_OPTION_MISSING`, `READER_KEY_MISSING`,
 *   `NUMBER_INVALID`.
 */
export async function secondReadersOf(
  { env }: Pick<Io, "env">,
  options: ReaderOptions,
): Promise<readonly SecondReader[]> {
  const { readerCommand: commands = [], readerUrl, readerModel, readerKeyEnv } = options;
  checkTogether(options);
  if (commands.length === 0 && readerUrl === undefined) return [];
  const seconds = parseNumber(options.readerTimeout, "--reader-timeout", 1, MOST_SECONDS, 300);
  const timeoutMs = seconds === undefined ? undefined : seconds * 1000;
  const service = await import("embargo-service/second-reader");
  // A program has no use for the key of an address.
  const { [readerKeyEnv ?? ""]: _key, ...environment } = env;
  return [
    ...commands.map((command) =>
      service.readerByCommand({ ...service.parseCommand(command), env: environment, timeoutMs }),
    ),
    ...(readerUrl === undefined || readerModel === undefined
      ? []
      : [
          service.readerAtAddress({
            url: service.parseReaderUrl(readerUrl),
            model: readerModel,
            key: readerKeyEnv === undefined ? null : keyOf(env, readerKeyEnv),
            timeoutMs,
          }),
        ]),
  ];
}

function checkTogether(options: ReaderOptions): void {
  const { readerCommand, readerUrl, readerModel, readerKeyEnv, readerTimeout } = options;
  const need = (value: string, needed: string): EmbargoError =>
    new EmbargoError("READER_OPTION_MISSING", { value, needed });
  if (readerUrl !== undefined && (readerModel === undefined || readerModel.trim() === ""))
    throw need("--reader-url", "--reader-model");
  if (readerUrl === undefined && readerModel !== undefined) throw need("--reader-model", "--reader-url");
  if (readerUrl === undefined && readerKeyEnv !== undefined) throw need("--reader-key-env", "--reader-url");
  if (readerUrl === undefined && readerCommand === undefined && readerTimeout !== undefined)
    throw need("--reader-timeout", "--reader-command, --reader-url");
}

function keyOf(env: Io["env"], variable: string): string {
  const key = Object.hasOwn(env, variable) ? (env[variable] ?? "") : "";
  if (!/^[\x21-\x7e]+$/.test(key)) throw new EmbargoError("READER_KEY_MISSING", { value: variable });
  return key;
}

/** The answer to a report with the readings of second readers beside it; without any the answer as it is. */
export async function withSecondReadings(
  { lang }: Pick<Context, "lang">,
  readers: readonly SecondReader[],
  report: AssessedReport,
): Promise<AssessedReport> {
  if (readers.length === 0) return report;
  const { secondReaderRequest, secondReading } = await import("embargo/second-reader");
  const { text, assessment } = report;
  const request = secondReaderRequest(text, assessment.document.lang);
  const secondReadings: SecondReading[] = [];
  for (const [at, reader] of readers.entries()) {
    // One after the other: each may want the whole machine.
    // oxlint-disable-next-line no-await-in-loop
    const asked = await reader.ask(request);
    secondReadings.push(secondReading(asked, text, assessment, { number: at + 1, lang }));
  }
  return { ...report, assessment: { ...assessment, secondReadings } };
}
