/**
 * @module lists/us-ofac/csv-format
 * The CSV files of the SDN list and of the consolidated list of OFAC.
 */
import type { ListFormat } from "../load/format.ts";
import { mapOfacCsv } from "./csv-map.ts";
import { readOfacCsv } from "./csv-read.ts";

/** Main file, aliases, addresses and comments. */
export const OFAC_CSV: ListFormat = {
  id: "us-ofac.csv",
  reader: readOfacCsv,
  mapper: (context) => ({ map: (record) => mapOfacCsv(record, context) }),
};
