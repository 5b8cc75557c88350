/**
 * @module lists/gb-ofsi/format
 * The format of the old consolidated list of the UK Treasury.
 */
import type { ListFormat } from "../load/format.ts";
import { mapOfsi } from "./map.ts";
import { readOfsi } from "./read.ts";

/** One CSV file, `ConList.csv`, in the layout of 2020 or in the one of 2022. */
export const GB_OFSI_CSV: ListFormat = {
  id: "gb-ofsi.csv",
  reader: readOfsi,
  mapper: (context) => ({ map: (record) => mapOfsi(record, context) }),
};
