/**
 * @module embargo/documents
 * Reports that come as files: text in any encoding, HTML, PDF, DOCX, messages. No file system, no network; a browser can
 * run it. The readers of the kinds are loaded when a file of the kind comes.
 */
export type { DocumentLimits } from "./limits.ts";
export { LIMITS } from "./limits.ts";
export type { Place } from "./place-of.ts";
export { placeOf } from "./place-of.ts";
export type { DocumentOptions } from "./read-document.ts";
export { readDocument } from "./read-document.ts";
export type { Hints, Sniffed } from "./sniff.ts";
export { sniffKind } from "./sniff.ts";
