/**
 * @module lists/own/format
 * The formats of own lists.
 */
import { KeyRing } from "../entry/keys.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { ListFormat, RecordMapper } from "../load/format.ts";
import { mapOwn } from "./map.ts";
import { parseMapping } from "./mapping.ts";
import { readOwnCsv, readOwnJsonl, readOwnXlsx } from "./read.ts";

/**
 * The formats of a list of one’s own: `own.csv`, `own.jsonl`, `own.xlsx`.
 *
 * @param mapping which column holds what, as parsed from JSON; `undefined` = columns are named after what they hold.
 * @param file    name of the mapping, for messages.
 * @throws {EmbargoError} `LIST_MAPPING_INVALID`.
 */
export function ownFormats(mapping?: unknown, file: string = "mapping"): readonly ListFormat[] {
  const checked = parseMapping(mapping, file);
  const mapper =
    (serialDays: boolean) =>
    (context: MapContext): RecordMapper => {
      const rules = { mapping: checked, serialDays, keys: new KeyRing() };
      return { map: (record) => mapOwn(record, rules, context) };
    };
  return [
    { id: "own.csv", reader: readOwnCsv(checked), mapper: mapper(false) },
    { id: "own.jsonl", reader: readOwnJsonl, mapper: mapper(false) },
    { id: "own.xlsx", reader: readOwnXlsx(checked), mapper: mapper(true) },
  ];
}
