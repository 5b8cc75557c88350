/**
 * @module lists/un-sc/format
 * The format of the Security Council’s list.
 */
import type { ListFormat } from "../load/format.ts";
import { mapUn } from "./map.ts";
import { readUn } from "./read.ts";

/** One XML file, `consolidated.xml`. */
export const UN_XML: ListFormat = {
  id: "un-sc.xml",
  reader: readUn,
  mapper: (context) => ({ map: (record) => mapUn(record, context) }),
};
