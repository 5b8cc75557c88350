/**
 * @module lists/us-ofac/enhanced-format
 * OFAC’s lists in its enhanced XML.
 */
import type { ListFormat } from "../load/format.ts";
import { mapEntity } from "./enhanced-map.ts";
import { readEnhanced } from "./enhanced-read.ts";
import { joinOtherSides } from "./enhanced-relations.ts";

/** One file, `SDN_ENHANCED.ZIP` or `CONS_ENHANCED.ZIP`, or the XML file in it. */
export const OFAC_ENHANCED: ListFormat = {
  id: "us-ofac.enhanced",
  reader: readEnhanced,
  mapper: (context) => ({ map: (record) => mapEntity(record, context), finish: joinOtherSides }),
};
