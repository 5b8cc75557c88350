/**
 * @module cli/main
 * Entry of the command: parse, run, turn every failure into one clear line and an exit code.
 */
import { CommanderError } from "commander";
import { EmbargoError } from "embargo";
import type { Lang } from "embargo/model";
import { languageOf, makeContext } from "./context.ts";
import { printable, realIo, type Io } from "./io.ts";
import { buildProgram } from "./program.ts";

/**
 * Run the command.
 *
 * @param argv arguments after the command's name.
 * @returns the exit code: 0, 1, 4 for answers, 2 usage, 3 bad input or data. Never throws.
 */
export async function main(argv: readonly string[], io?: Io): Promise<number> {
  const world = io ?? realIo();
  const lang = languageOf(argv, world.env);
  if (io === undefined) watchOutput(lang);
  return run(argv, lang, world);
}

async function run(argv: readonly string[], lang: Lang, io: Io): Promise<number> {
  let code = 0;
  try {
    const program = buildProgram(makeContext(io, lang), (result) => {
      code = result;
    });
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return fail(error, argv, lang, io);
  }
}

function fail(error: unknown, argv: readonly string[], lang: Lang, io: Io): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = toEmbargoError(error, argv);
  io.err(printable(`embargo: ${known.explain(lang)} [${known.code}]\n`));
  return known.exitCode;
}

function toEmbargoError(error: unknown, argv: readonly string[]): EmbargoError {
  if (error instanceof EmbargoError) return error;
  if (error instanceof CommanderError) return fromCommander(error, argv);
  return new EmbargoError("INTERNAL", { reason: error instanceof Error ? error.message : String(error) });
}

/** Commander's own messages are English only: its code is kept, the words are ours. */
function fromCommander(error: CommanderError, argv: readonly string[]): EmbargoError {
  const command = argv[0]?.startsWith("-") === false ? argv[0] : "";
  const verb = command === "" ? "" : ` ${command}`;
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return new EmbargoError("USAGE_UNKNOWN_OPTION", { value, verb });
    case "commander.unknownCommand":
      return new EmbargoError("USAGE_UNKNOWN_COMMAND", { value });
    case "commander.excessArguments":
      return new EmbargoError("USAGE_EXCESS_ARGUMENT", { command });
    case "commander.help":
      return command === "help" && argv[1] !== undefined
        ? new EmbargoError("USAGE_UNKNOWN_COMMAND", { value: argv[1] })
        : new EmbargoError("USAGE_MISSING_ARGUMENT", { value: "command", verb });
    default:
      return new EmbargoError("USAGE_MISSING_ARGUMENT", {
        value: value === "" ? error.message.replace(/^error: /, "") : value,
        verb,
      });
  }
}

/** `embargo … | head` closes the pipe: that is no failure. A full disk is one. */
function watchOutput(lang: Lang): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    const known = new EmbargoError("OUTPUT_CLOSED", { reason: error.code ?? "?" });
    process.stderr.write(`embargo: ${known.explain(lang)} [${known.code}]\n`);
    process.exit(known.exitCode);
  });
}
