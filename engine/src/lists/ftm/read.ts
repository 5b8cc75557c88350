/**
 * @module lists/ftm/read
 * A collection of FollowTheMoney entities, one JSON object a line, in any order.
 */
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { jsonLinesReader } from "../source/json-lines-reader.ts";
import { jsonRecord, type JsonObject, type JsonPlace } from "../source/json-value.ts";
import { invalidValue } from "../source/place.ts";
import { isLink, isParty } from "./schemata.ts";

/** Reader of `entities.ftm.json`. */
export function readFtm({ fields, onRecord }: ReadTarget): FormatReader {
  return {
    open: (_role, file) =>
      jsonLinesReader({
        file,
        onObject: (object, place) => onRecord(jsonRecord(object, fields, kindOf(object, place), place)),
      }),
    end: () => ({ published: null, declared: null }),
  };
}

/** Parties become entries, the others are joined to them. A schema that is not known could be a party: it stops. */
function kindOf(object: JsonObject, { file, line }: JsonPlace): "party" | "link" {
  const { id, schema } = object;
  if (typeof id !== "string" || id.trim() === "")
    throw invalidValue(file, line, "id", JSON.stringify(id ?? null));
  if (typeof schema === "string") {
    if (isParty(schema)) return "party";
    if (isLink(schema)) return "link";
  }
  throw invalidValue(file, line, "schema", JSON.stringify(schema ?? null));
}
