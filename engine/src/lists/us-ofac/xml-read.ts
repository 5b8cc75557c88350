/**
 * @module lists/us-ofac/xml-read
 * The SDN list and the Consolidated list as `sdn.xml` and `consolidated.xml`: one XML file, in the namespace of before
 * or after 2024. The head of the file says how many entries there are.
 */
import type { Day } from "../../model/index.ts";
import { datePrecision } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { oneXmlFile } from "../load/one-xml-file.ts";
import { invalidValue } from "../source/place.ts";
import type { SourceNode } from "../source/source-node.ts";
import { PARTY_SCHEMAS } from "./xml-party.ts";

/**
 * Reader of one such file.
 *
 * @throws {EmbargoError} `LIST_VALUE_INVALID` for an entry without number, known type or name, and for a head without
 *   day or count.
 */
export function readSdnXml(target: ReadTarget): FormatReader {
  return oneXmlFile(target, {
    check: checkEntry,
    head: (envelope, file) => ({
      published: publicationDay(envelope, file),
      declared: recordCount(envelope, file),
    }),
  });
}

function checkEntry(record: SourceNode, file: string): void {
  const uid = record.peek("uid") ?? "";
  if (!/^\d+$/.test(uid)) throw invalidValue(file, record.line, "uid", uid);
  const type = record.peek("sdnType") ?? "";
  if (!PARTY_SCHEMAS.has(type)) throw invalidValue(file, record.line, "sdnType", type);
  if (record.peek("lastName") === undefined) throw invalidValue(file, record.line, "lastName", "");
}

function publicationDay(envelope: SourceNode, file: string): Day {
  const text = envelope.value("publshInformation/Publish_Date") ?? "";
  const date = readDate(text, "mdy");
  if (date?.precision !== "exact" || datePrecision(date.value) !== "day")
    throw invalidValue(file, envelope.line, "Publish_Date", text);
  return date.value;
}

function recordCount(envelope: SourceNode, file: string): number {
  const text = envelope.value("publshInformation/Record_Count") ?? "";
  if (!/^\d{1,9}$/.test(text)) throw invalidValue(file, envelope.line, "Record_Count", text);
  return Number(text);
}
