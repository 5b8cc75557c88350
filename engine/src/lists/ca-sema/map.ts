/**
 * @module lists/ca-sema/map
 * A record of the Canadian list → a list entry. `Country` is the regime under which it is listed, not where it is from.
 */
import { isImoNumber, type ListEntry, type Schema } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import { EntryDraft, evenBlanks } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";
import { mapAliases, mapBodyName, mapPersonName } from "./names.ts";

/** What the one field for dates says of a person and of a ship. */
const DATED: Readonly<Partial<Record<Schema, Property>>> = { Person: "birthDate", Vessel: "buildDate" };

/** Map a record under the key it was given. */
export function mapSema(record: SourceNode, key: string, context: MapContext): ListEntry {
  const schema = schemaOf(record);
  const draft = new EntryDraft(context, key, schema);
  if (schema === "Person") mapPersonName(record, draft);
  else mapBodyName(record, draft);
  mapAliases(record, draft);
  if (schema === "Person") {
    for (const field of ["Title", "TitleOrShip"]) draft.add("title", record.value(field));
  }
  for (const value of record.values("ShipIMONumber"))
    draft.identifier({ property: "imoNumber", value }, isImoNumber(value.replace(/^IMO\s*/i, "")));
  const dated = DATED[schema];
  for (const field of ["DateOfBirth", "DateOfBirthOrShipBuildDate"]) {
    if (dated !== undefined) mapDates(record, field, dated, draft);
  }
  draft.designation({
    programme: evenBlanks(record.value("Country") ?? ""),
    from: listingDay(record),
    reference: referenceOf(record),
  });
  return draft.build();
}

/** A name in two parts is a person’s; a ship is told by its number, or by the word in the place of a title. */
function schemaOf(record: SourceNode): Schema {
  if (record.peek("ShipIMONumber") !== undefined) return "Vessel";
  if (record.peek("LastName") !== undefined || record.peek("GivenName") !== undefined) return "Person";
  return /^\s*(?:ship|vessel|navire)\b/i.test(record.peek("TitleOrShip") ?? "") ? "Vessel" : "Organization";
}

/** Add the dates of a field, where all of it is understood. */
function mapDates(record: SourceNode, field: string, property: Property, draft: EntryDraft): void {
  const cell = record.peek(field);
  if (cell === undefined) return;
  const dates = evenBlanks(cell)
    .split(" or ")
    .map((part) => readDate(part));
  if (dates.includes(null)) return;
  for (const date of dates) if (date !== null) draft.date(property, date);
  record.value(field);
}

/** The day of listing, unless it is written with numbers of which nobody says the order. */
function listingDay(record: SourceNode): string | null {
  const text = record.peek("DateOfListing") ?? "";
  const date = /^\d{4}|[A-Za-z]{3}/.test(text) ? readDate(text) : null;
  if (date?.precision !== "exact" || date.value.length !== 10) return null;
  record.value("DateOfListing");
  return date.value;
}

/** `Schedule 1, Part 2, item 12`: the list’s own way of pointing at a record. */
function referenceOf(record: SourceNode): string {
  const schedule = record.value("Schedule");
  const item = `item ${evenBlanks(record.value("Item") ?? "")}`;
  return schedule === undefined ? item : `schedule ${evenBlanks(schedule)}, ${item}`;
}
