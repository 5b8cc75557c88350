/**
 * @module lists/us-csl/format
 * The format of the Consolidated Screening List.
 */
import type { ListFormat } from "../load/format.ts";
import { mapCsl } from "./map.ts";
import { readCsl } from "./read.ts";

/** One CSV file, `consolidated.csv`. */
export const CSL_CSV: ListFormat = {
  id: "us-csl.csv",
  reader: readCsl,
  mapper: (context) => ({ map: (record) => mapCsl(record, context) }),
};
