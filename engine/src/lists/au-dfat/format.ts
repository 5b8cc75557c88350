/**
 * @module lists/au-dfat/format
 * The format of the Australian consolidated list.
 */
import type { ListFormat } from "../load/format.ts";
import { mapDfat } from "./map.ts";
import { readDfat } from "./read.ts";

/** One XLSX file, `Australian_Sanctions_Consolidated_List.xlsx`. */
export const DFAT_XLSX: ListFormat = {
  id: "au-dfat.xlsx",
  reader: readDfat,
  mapper: (context) => ({ map: (record) => mapDfat(record, context) }),
};
