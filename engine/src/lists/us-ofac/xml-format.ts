/**
 * @module lists/us-ofac/xml-format
 * OFAC’s lists as classic XML.
 */
import type { ListFormat } from "../load/format.ts";
import { mapSdnEntry } from "./xml-map.ts";
import { readSdnXml } from "./xml-read.ts";

/** One XML file, `sdn.xml` or `consolidated.xml`. */
export const OFAC_XML: ListFormat = {
  id: "us-ofac.xml",
  reader: readSdnXml,
  mapper: (context) => ({ map: (record) => mapSdnEntry(record, context) }),
};
