/**
 * @module exports/export-id
 * Ids that stay the same from one export to the next.
 */
import { sha256Hex } from "../sha256.ts";

/** Digits of a hash that an id keeps: 160 bits. */
const DIGITS = 40;

/**
 * The id of something in a report.
 *
 * @param document SHA-256 of the text that was read.
 * @param local    id within its assessment (`p1`, `a2`); absent = the document itself.
 */
export function exportId(document: string, local: string = ""): string {
  return `embargo-${sha256Hex(`${document}/${local}`).slice(0, DIGITS)}`;
}
