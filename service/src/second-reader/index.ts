/**
 * @module embargo-service/second-reader
 * Second readers: a program of this machine, or a model at an address. What of their replies counts is the engine’s matter.
 */
export { parseCommand } from "./parse-command.ts";
export { readerAtAddress } from "./reader-at-address.ts";
export { parseReaderUrl } from "./reader-address.ts";
export { readerByCommand } from "./reader-by-command.ts";
export type { SecondReader } from "./second-reader.ts";
