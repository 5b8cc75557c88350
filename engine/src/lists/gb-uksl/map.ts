/**
 * @module lists/gb-uksl/map
 * A designation of the UK Sanctions List → a list entry.
 */
import { isImoNumber, type ListEntry, type Schema } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import { readDate } from "../entry/dates.ts";
import { EntryDraft } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";
import { mapNames } from "./names.ts";
import { mapPerson } from "./person.ts";
import { readRegistrations } from "./registration.ts";

const SCHEMATA: Readonly<Record<string, Schema>> = {
  Individual: "Person",
  Entity: "Organization",
  Ship: "Vessel",
};
const LINES = [1, 2, 3, 4, 5, 6].map((line) => `AddressLine${line}`);

/** Map a person, a body or a ship. */
export function mapUksl(record: SourceNode, context: MapContext): ListEntry {
  const draft = new EntryDraft(context, record.value("UniqueID") ?? "", schemaOf(record));
  mapNames(record, draft);
  for (const title of record.values("Titles/Title")) draft.add("title", title);
  for (const address of record.all("Addresses/Address")) mapAddress(address, draft);
  addAll(record, "PhoneNumbers/PhoneNumber", "phone", draft);
  addAll(record, "EmailAddresses/EmailAddress", "email", draft);
  addAll(record, "Websites/Website", "website", draft);
  for (const person of record.all("IndividualDetails/Individual")) mapPerson(person, draft);
  for (const body of record.all("EntityDetails/Entity")) mapBody(body, draft);
  for (const ship of record.all("ShipDetails/Ship")) mapShip(ship, draft);
  draft.add("notes", record.value("OtherInformation"));
  draft.add("summary", record.value("UKStatementofReasons"));
  draft.add("modifiedAt", takeDay(record, "LastUpdated"));
  draft.designation({
    programme: record.value("RegimeName") ?? null,
    from: takeDay(record, "DateDesignated"),
  });
  return draft.build();
}

function schemaOf(record: SourceNode): Schema {
  const schema = SCHEMATA[record.peek("IndividualEntityShip") ?? ""];
  if (schema === undefined) return "LegalEntity";
  record.value("IndividualEntityShip");
  return schema;
}

/** A day of the record; taken only if it is one. */
function takeDay(record: SourceNode, field: string): string | null {
  const date = readDate(record.peek(field) ?? "");
  if (date?.precision !== "exact") return null;
  record.value(field);
  return date.value;
}

/** An address: what its lines hold the list does not say. */
function mapAddress(address: SourceNode, draft: EntryDraft): void {
  const country = address.value("AddressCountry");
  draft.address({
    full: LINES.flatMap((line) => address.value(line) ?? []).join(", "),
    postalCode: address.value("AddressPostalCode"),
    countryName: country,
    country: countryCode(country ?? "") ?? undefined,
  });
}

function addAll(record: SourceNode, path: string, property: Property, draft: EntryDraft): void {
  for (const value of record.values(path)) draft.add(property, value);
}

function mapBody(body: SourceNode, draft: EntryDraft): void {
  addAll(body, "TypeOfEntities/TypeOfEntity", "classification", draft);
  for (const text of body.values("BusinessRegistrationNumbers/BusinessRegistrationNumber")) {
    for (const { valid, ...registration } of readRegistrations(text)) draft.identifier(registration, valid);
  }
  for (const name of body.values("ParentCompanies/ParentCompany")) draft.relation({ kind: "parent", name });
  for (const name of body.values("Subsidiaries/Subsidiary")) draft.relation({ kind: "subsidiary", name });
}

/** A ship. Whether the “owner/operator” owns or runs it, the list leaves open. */
function mapShip(ship: SourceNode, draft: EntryDraft): void {
  for (const text of ship.values("IMONumbers/IMONumber")) {
    const value = text.replace(/^IMO\W*/i, "");
    draft.identifier({ property: "imoNumber", value }, isImoNumber(value));
  }
  addFlags(ship, "CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip", "flag", draft);
  addFlags(ship, "PreviousFlags/PreviousFlag", "pastFlags", draft);
  addAll(ship, "TypeOfShipDetails/TypeOfShip", "type", draft);
  addAll(ship, "TonnageOfShipDetails/TonnageOfShip", "tonnage", draft);
  addAll(ship, "YearBuiltDetails/YearBuilt", "buildDate", draft);
  for (const name of ship.values("CurrentOwnerOperators/CurrentOwnerOperator"))
    draft.relation({ kind: "linked-to", name, type: "current owner/operator" });
  for (const name of ship.values("PreviousOwnerOperators/PreviousOwnerOperator"))
    draft.relation({ kind: "linked-to", name, type: "previous owner/operator", former: true });
}

function addFlags(ship: SourceNode, path: string, property: Property, draft: EntryDraft): void {
  for (const flag of ship.all(path)) {
    const code = countryCode(flag.text);
    if (code === null) continue;
    flag.take();
    draft.add(property, code);
  }
}
