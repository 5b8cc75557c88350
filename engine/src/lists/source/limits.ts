/**
 * @module lists/source/limits
 * How large the parts of a list file may be before it is taken for an attack or for a broken file. Real files are
 * smaller by an order of magnitude; what is beyond stops the load.
 */

/** Bounds of a list file. */
export const LIMITS: Readonly<
  Record<"depth" | "text" | "row" | "recordNodes" | "unpacked" | "packing" | "members", number>
> = {
  /** Elements or JSON values inside one another. */
  depth: 40,
  /** Characters of one text, name or attribute. */
  text: 2_000_000,
  /** Characters of one row of a CSV file, or line of a JSONL file. */
  row: 2_000_000,
  /** Nodes of one record. */
  recordNodes: 200_000,
  /** Bytes of one member of a ZIP or XLSX file once unpacked. */
  unpacked: 536_870_912,
  /** Unpacked bytes for each packed byte, for members larger than a megabyte. */
  packing: 400,
  /** Members of a ZIP file. */
  members: 1000,
};
