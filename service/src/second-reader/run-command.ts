/**
 * @module second-reader/run-command
 * Runs one program with a text on its standard input and takes what it says: no shell, nothing of the text in its arguments,
 * bounds for its time and its words.
 */
import {
  spawn as spawnProcess,
  type ChildProcessWithoutNullStreams,
  type SpawnOptions,
} from "node:child_process";
import { EmbargoError } from "embargo/model";
import { READER_TIMEOUT_MS, REPLY_BYTES, type AskingBounds } from "./second-reader.ts";

/** A program, and how it is run. */
export interface Command extends AskingBounds {
  readonly program: string;
  readonly args: readonly string[];
  /** Its environment, whole. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Starts a process; absent = the system's. */
  readonly spawn?:
    | ((program: string, args: readonly string[], options: SpawnOptions) => ChildProcessWithoutNullStreams)
    | undefined;
}

/** Bytes of standard error that are kept, the last ones. */
const KEPT_ERROR_BYTES = 2000;

/**
 * Run a program to its end.
 *
 * A program that is stopped is killed by its process id; processes that it started itself are its own matter.
 *
 * @returns its standard output.
 * @throws {EmbargoError} `READER_START`, `READER_EXIT` for any end but 0, `READER_TOO_LARGE`, `READER_TIMEOUT`,
 *   `READER_NOT_JSON` when it is no UTF-8, `ABORTED`.
 */
export async function runCommand(command: Command, input: string): Promise<string> {
  if (command.signal?.aborted === true) throw new EmbargoError("ABORTED");
  const bytes = await outputOf(command, start(command), input);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new EmbargoError("READER_NOT_JSON", { value: command.program });
  }
}

function outputOf(
  command: Command,
  child: ChildProcessWithoutNullStreams,
  input: string,
): Promise<Uint8Array> {
  const { program, timeoutMs = READER_TIMEOUT_MS, limit = REPLY_BYTES, signal } = command;
  const clock = (command.deadline ?? ((ms) => AbortSignal.timeout(ms)))(timeoutMs);
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(startError(program, error)));
    // What could not be started has no streams, and tells why by the event above.
    if (child.pid === undefined) return;
    const stop = (error: EmbargoError): void => {
      child.kill("SIGKILL");
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      child.unref();
      reject(error);
    };
    const onTimeout = (): void =>
      stop(new EmbargoError("READER_TIMEOUT", { value: program, seconds: timeoutMs / 1000 }));
    const onAbort = (): void => stop(new EmbargoError("ABORTED"));
    clock.addEventListener("abort", onTimeout, { once: true });
    signal?.addEventListener("abort", onAbort, { once: true });
    const said = collect(child, limit, () =>
      stop(new EmbargoError("READER_TOO_LARGE", { value: program, limit })),
    );
    child.on("close", (code, killedBy) => {
      clock.removeEventListener("abort", onTimeout);
      signal?.removeEventListener("abort", onAbort);
      const status = code ?? killedBy ?? "?";
      if (code === 0) resolve(said.output());
      else reject(new EmbargoError("READER_EXIT", { value: program, status, reason: said.lastWords() }));
    });
    // A program may end without having read it all; whether its reply is good is seen in the reply.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

function start({
  program,
  args,
  env,
  spawn = spawnProcess as NonNullable<Command["spawn"]>,
}: Command): ChildProcessWithoutNullStreams {
  try {
    return spawn(program, args, { env, shell: false, stdio: "pipe", windowsHide: true });
  } catch (error) {
    throw startError(program, error);
  }
}

function startError(program: string, error: unknown): EmbargoError {
  return new EmbargoError("READER_START", {
    value: program,
    reason: (error as NodeJS.ErrnoException).code ?? "?",
  });
}

/** Gathers what a program says, up to a limit. */
function collect(
  child: ChildProcessWithoutNullStreams,
  limit: number,
  onTooLarge: () => void,
): { readonly output: () => Uint8Array; readonly lastWords: () => string } {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let errors = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > limit) onTooLarge();
    else chunks.push(chunk);
  });
  child.stderr.on("data", (chunk: Uint8Array) => {
    errors = Buffer.concat([errors, chunk]).subarray(-KEPT_ERROR_BYTES);
  });
  return {
    output: () => Buffer.concat(chunks),
    lastWords: () => errors.toString("utf8").trim().split(/\r?\n/).at(-1)?.trim() || "–",
  };
}
