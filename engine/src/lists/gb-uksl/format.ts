/**
 * @module lists/gb-uksl/format
 * The format of the UK Sanctions List.
 */
import type { ListFormat } from "../load/format.ts";
import { mapUksl } from "./map.ts";
import { readUksl } from "./read.ts";

/** One XML file, `UK-Sanctions-List.xml`. */
export const GB_UKSL_XML: ListFormat = {
  id: "gb-uksl.xml",
  reader: readUksl,
  mapper: (context) => ({ map: (record) => mapUksl(record, context) }),
};
