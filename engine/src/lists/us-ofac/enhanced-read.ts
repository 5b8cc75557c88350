/**
 * @module lists/us-ofac/enhanced-read
 * `SDN_ENHANCED.ZIP` and `CONS_ENHANCED.ZIP`: dictionaries first, then one entity after the other, each with its ties
 * to others. The file does not say how many there are.
 */
import type { Day } from "../../model/index.ts";
import { datePrecision } from "../../model/index.ts";
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { invalidValue } from "../source/place.ts";
import type { SourceNode } from "../source/source-node.ts";
import { xmlReader } from "../source/xml-reader.ts";
import { zipOrXml } from "./enhanced-container.ts";
import { PARTY_SCHEMAS } from "./xml-party.ts";

/** What OFAC calls its two lists inside these files. */
const LIST_NAMES: ReadonlyMap<string, string> = new Map([
  ["us-ofac-sdn", "SDN List"],
  ["us-ofac-cons", "Consolidated List"],
]);

/**
 * Reader of such a file, packed or not.
 *
 * @throws {EmbargoError} `LIST_VALUE_INVALID` for an entity without id, known type or primary name, for one that is
 *   not on the list that is read, and for a head without day.
 */
export function readEnhanced({ fields, card, list, onRecord, onEnvelope }: ReadTarget): FormatReader {
  let published: Day | null = null;
  return {
    open: (_role, file) =>
      zipOrXml(
        file,
        xmlReader({
          file,
          fields,
          roots: card.roots ?? [],
          onRecord: (record) => {
            checkEntity(record, file);
            if (!isOnList(record, list)) throw invalidValue(file, record.line, "sanctionsList", list);
            onRecord(record);
          },
          onEnvelope: (envelope) => {
            published = dayOf(envelope, "publicationInfo/dataAsOf", file);
            onEnvelope(envelope);
          },
        }),
      ),
    end: () => ({ published, declared: null }),
  };
}

/** Throws for an entity that cannot be named or told apart. */
export function checkEntity(record: SourceNode, file: string): void {
  const id = record.peek("@id") ?? "";
  if (!/^\d+$/.test(id)) throw invalidValue(file, record.line, "@id", id);
  const type = record.peek("generalInfo/entityType") ?? "";
  if (!PARTY_SCHEMAS.has(type)) throw invalidValue(file, record.line, "entityType", type);
  const primary = record.all("names/name").find((name) => name.peek("isPrimary") === "true");
  if (primary?.peek("translations/translation/formattedFullName") === undefined)
    throw invalidValue(file, record.line, "name", id);
}

/** Whether an entity is on a list; one file may name entities of several. A list of another name has no such bound. */
export function isOnList(record: SourceNode, list: string): boolean {
  const name = LIST_NAMES.get(list);
  return name === undefined || record.all("sanctionsLists/sanctionsList").some(({ text }) => text === name);
}

/** The day that a field of the head begins with, such as `2025-01-10T00:00:00`. */
export function dayOf(envelope: SourceNode, field: string, file: string): Day {
  const text = envelope.value(field) ?? "";
  const day = text.slice(0, 10);
  if (datePrecision(day) !== "day" || !/^(?:T|$)/.test(text.slice(10)))
    throw invalidValue(file, envelope.line, field, text);
  return day;
}
