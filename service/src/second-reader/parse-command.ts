/**
 * @module second-reader/parse-command
 * Cuts the words of a command; no shell has a part in it.
 */
import { EmbargoError } from "embargo/model";

/**
 * Cut a command at its blanks. Single or double quotation marks hold what stands between them together; nothing else has a
 * meaning, not even a backslash.
 *
 * @throws {EmbargoError} `READER_COMMAND_INVALID` when a quotation mark does not close, or there is no program.
 */
export function parseCommand(value: string): { readonly program: string; readonly args: readonly string[] } {
  const parts = [...value.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/gu)].map(([part]) => part);
  const words = parts.map((part) =>
    part.replace(/"([^"]*)"|'([^']*)'/gu, (_all, one, other) => `${one ?? other}`),
  );
  const [program, ...args] = words;
  if (program === undefined || program === "" || parts.some((part) => part === '"' || part === "'"))
    throw new EmbargoError("READER_COMMAND_INVALID", { value });
  return { program, args };
}
