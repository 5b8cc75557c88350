/**
 * @module second-reader/reader-by-command
 * A program of this machine as a second reader: the request as one JSON on its standard input, its reply on standard output.
 */
import { EmbargoError, type SecondReaderSource } from "embargo/model";
import { runCommand, type Command } from "./run-command.ts";
import type { SecondReader } from "./second-reader.ts";

/** A second reader that is run anew for every text. */
export function readerByCommand(command: Command): SecondReader {
  const source: SecondReaderSource = { kind: "command", command: command.program };
  return {
    ask: async (request) => {
      try {
        return { source, reply: await runCommand(command, `${JSON.stringify(request)}\n`) };
      } catch (error) {
        if (error instanceof EmbargoError && error.code !== "ABORTED") return { source, error };
        throw error;
      }
    },
  };
}
