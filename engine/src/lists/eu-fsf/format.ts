/**
 * @module lists/eu-fsf/format
 * The format of the European Union’s consolidated list of financial sanctions.
 */
import type { ListFormat } from "../load/format.ts";
import { mapEu } from "./map.ts";
import { readEu } from "./read.ts";

/** One XML file, the “full sanctions list” in its version 1.1. */
export const EU_FSF_XML: ListFormat = {
  id: "eu-fsf.xml",
  reader: readEu,
  mapper: (context) => ({ map: (record) => mapEu(record, context) }),
};
