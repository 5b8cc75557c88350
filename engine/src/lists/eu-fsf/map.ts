/**
 * @module lists/eu-fsf/map
 * An entity of the European Union’s list → a list entry.
 */
import type { Designation, ListEntry, Schema } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import { EntryDraft } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { SourceNode } from "../source/source-node.ts";
import { mapBirth } from "./birth.ts";
import { mapAddress, mapDocument } from "./details.ts";
import { mapNames } from "./names.ts";
import { takeCountryCode } from "./place.ts";

const SCHEMATA: Readonly<Record<string, Schema>> = { person: "Person", enterprise: "Organization" };

/** Map a person or a body. What a body is (company, party, ship) the list does not say. */
export function mapEu(record: SourceNode, context: MapContext): ListEntry {
  const logicalId = record.value("@logicalId") ?? "";
  const draft = new EntryDraft(context, logicalId, schemaOf(record));
  mapNames(record, draft);
  for (const citizenship of record.all("citizenship")) draft.add("citizenship", takeCountryCode(citizenship));
  for (const birth of record.all("birthdate")) mapBirth(birth, draft);
  for (const address of record.all("address")) mapAddress(address, draft);
  for (const document of record.all("identification")) mapDocument(document, draft);
  for (const note of [...record.values("remark"), ...record.values("@designationDetails")])
    draft.add("notes", note);
  for (const url of record.values("regulation/publicationUrl")) draft.add("sourceUrl", url);
  return { ...draft.build(), designations: designationsOf(record, logicalId, context) };
}

function schemaOf(record: SourceNode): Schema {
  const type = record.node("subjectType");
  const schema = SCHEMATA[type?.peek("@code") ?? ""];
  if (schema === undefined) return "LegalEntity";
  type?.value("@code");
  return schema;
}

/**
 * One designation for each programme. It began on the day of designation, or on the earlier day on which the
 * regulation entered into force. Without a day of designation its beginning is unknown: the regulation, which may be
 * the latest of many, says only from when it stood at the latest.
 */
function designationsOf(record: SourceNode, logicalId: string, context: MapContext): readonly Designation[] {
  const { list, issuer, source } = context;
  const reference = record.value("@euReferenceNumber") ?? logicalId;
  const designated = takeDay(record, "@designationDate");
  const inForce = new Map<string | null, string | null>();
  const regulations = record.all("regulation");
  for (const regulation of regulations) {
    const programme = regulation.value("@programme") ?? null;
    inForce.set(
      programme,
      earliest(inForce.get(programme) ?? null, dayOf(regulation, "@entryIntoForceDate")),
    );
  }
  // A day of entry into force that is not used stays raw.
  for (const regulation of regulations) {
    const day = inForce.get(regulation.peek("@programme") ?? null) ?? null;
    const used = day !== null && (designated === null || day <= designated);
    if (used && dayOf(regulation, "@entryIntoForceDate") === day) regulation.value("@entryIntoForceDate");
  }
  if (inForce.size === 0) inForce.set(null, null);
  const designations = [...inForce].map(
    ([programme, day]): Designation => ({
      list,
      issuer,
      programme,
      reference,
      from: designated === null ? null : earliest(designated, day),
      to: null,
      ...(designated === null && day !== null ? { firstSeen: day } : {}),
      source,
      verified: "text",
    }),
  );
  if (designations.every(({ from }) => from !== designated)) record.putBack("@designationDate");
  return designations;
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** A whole day, which is not taken. */
function dayOf(node: SourceNode, attribute: string): string | null {
  const date = readDate(node.peek(attribute) ?? "");
  return date?.precision === "exact" && date.value.length === 10 ? date.value : null;
}

/** A whole day; taken only if it is one. */
function takeDay(node: SourceNode, attribute: string): string | null {
  const day = dayOf(node, attribute);
  if (day !== null) node.value(attribute);
  return day;
}
