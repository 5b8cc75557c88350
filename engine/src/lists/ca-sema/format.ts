/**
 * @module lists/ca-sema/format
 * The format of the Canadian consolidated list.
 */
import { KeyRing } from "../entry/keys.ts";
import type { ListFormat } from "../load/format.ts";
import { keyOf } from "./key.ts";
import { mapSema } from "./map.ts";
import { fullName } from "./names.ts";
import { readSema } from "./read.ts";

/** One XML file, `sema-lmes.xml`. */
export const SEMA_XML: ListFormat = {
  id: "ca-sema.xml",
  reader: readSema,
  mapper: (context) => {
    const keys = new KeyRing();
    return { map: (record) => mapSema(record, keys.give(keyOf(record), fullName(record)), context) };
  },
};
