/**
 * @module lists/us-ofac/xml-map
 * An entry of `sdn.xml` or `consolidated.xml` → a list entry.
 */
import type { AliasStrength, EntryName, ListEntry } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import { readDate } from "../entry/dates.ts";
import { EntryDraft } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { SourceNode } from "../source/source-node.ts";
import { addDesignations, readListedMeasure, type ListedMeasure } from "./listing-dates.ts";
import { addName } from "./names.ts";
import { mapBirthPlace } from "./remark-item.ts";
import { mapXmlFeature } from "./xml-features.ts";
import { markedFirst, takeFlag } from "./xml-flags.ts";
import { PARTY_SCHEMAS } from "./xml-party.ts";
import { mapXmlRemarks } from "./xml-remarks.ts";

/** Map one entry. These files say of some measures only since when they stand. */
export function mapSdnEntry(record: SourceNode, context: MapContext): ListEntry {
  const schema = PARTY_SCHEMAS.get(record.value("sdnType") ?? "") ?? "LegalEntity";
  const draft = new EntryDraft(context, record.value("uid") ?? "", schema);
  mapName(record, draft, "primary", "strong");
  for (const aka of record.all("akaList/aka")) mapAlias(aka, draft);
  if (schema === "Person") draft.add("position", record.value("title"));
  for (const address of record.all("addressList/address")) mapAddress(address, draft);
  mapPersonal(record, draft);
  const measures = record.all("idList/id").flatMap((id) => mapId(id, draft) ?? []);
  for (const vessel of record.all("vesselInfo")) mapVessel(vessel, draft);
  mapXmlRemarks(draft, record.value("remarks") ?? "");
  addDesignations(draft, record.values("programList/program"), measures);
  return draft.build();
}

function mapName(
  node: SourceNode,
  draft: EntryDraft,
  kind: EntryName["kind"],
  strength: AliasStrength,
): void {
  const [family, given] = [node.value("lastName"), node.value("firstName")];
  addName(draft, [family, given].filter((part) => part !== undefined).join(", "), { kind, strength });
}

const ALIAS_KINDS: ReadonlyMap<string, EntryName["kind"]> = new Map([
  ["a.k.a.", "alias"],
  ["f.k.a.", "former"],
]);

/**
 * An alias; one of a quality that is not known here counts for no more than a weak one. There is no kind of name for
 * “now known as”: its word stays raw.
 */
function mapAlias(aka: SourceNode, draft: EntryDraft): void {
  const kind = ALIAS_KINDS.get(aka.peek("type") ?? "");
  if (kind !== undefined) aka.value("type");
  const category = aka.peek("category");
  if (category === "strong" || category === "weak") aka.value("category");
  mapName(aka, draft, kind ?? "alias", category === "strong" ? "strong" : "weak");
}

const STREET = ["address1", "address2", "address3"];

function mapAddress(address: SourceNode, draft: EntryDraft): void {
  const country = address.peek("country") === "undetermined" ? undefined : address.value("country");
  draft.address({
    street: STREET.flatMap((line) => address.value(line) ?? []).join(", "),
    city: address.value("city"),
    region: address.value("stateOrProvince"),
    postalCode: address.value("postalCode"),
    countryName: country,
    country: countryCode(country ?? "") ?? undefined,
  });
}

/** Dates and places of birth, nationalities and citizenships. */
function mapPersonal(record: SourceNode, draft: EntryDraft): void {
  for (const item of mainFirst(record, "dateOfBirthList/dateOfBirthItem")) {
    const date = readDate(item.peek("dateOfBirth") ?? "");
    if (date === null) continue;
    item.value("dateOfBirth");
    draft.date("birthDate", date);
  }
  for (const item of mainFirst(record, "placeOfBirthList/placeOfBirthItem"))
    mapBirthPlace(draft, item.value("placeOfBirth") ?? "");
  for (const property of ["nationality", "citizenship"] as const) {
    for (const item of mainFirst(record, `${property}List/${property}`)) {
      const code = countryCode(item.peek("country") ?? "");
      if (code === null) continue;
      item.value("country");
      draft.add(property, code);
    }
  }
}

/** Items of a list below the record, the one that OFAC calls the main entry first. */
function mainFirst(record: SourceNode, path: string): readonly SourceNode[] {
  const items = markedFirst(record.all(path), "mainEntry");
  for (const item of items) takeFlag(item, "mainEntry");
  return items;
}

const ID_FIELDS = ["idType", "idNumber", "idCountry", "issueDate", "expirationDate"];

/**
 * A document, or any other fact with the word for its kind; one that is not understood stays raw as a whole.
 *
 * @returns the measure, if it is the day of listing for one.
 */
function mapId(id: SourceNode, draft: EntryDraft): ListedMeasure | null {
  const [type = "", value = ""] = [id.peek("idType"), id.peek("idNumber")];
  const feature = {
    type,
    value,
    country: id.peek("idCountry"),
    issued: id.peek("issueDate"),
    expires: id.peek("expirationDate"),
  };
  const measure = readListedMeasure(`${type} ${value}`);
  if (measure !== null || mapXmlFeature(draft, feature)) for (const field of ID_FIELDS) id.value(field);
  return measure;
}

function mapVessel(vessel: SourceNode, draft: EntryDraft): void {
  draft.add("callSign", vessel.value("callSign"));
  draft.add("type", vessel.value("vesselType"));
  for (const property of ["tonnage", "grossRegisteredTonnage"] as const) {
    const digits = vessel.peek(property)?.replaceAll(",", "") ?? "";
    if (!/^\d+$/.test(digits)) continue;
    vessel.value(property);
    draft.add(property, digits);
  }
  const flag = countryCode(vessel.peek("vesselFlag") ?? "");
  if (flag !== null) {
    vessel.value("vesselFlag");
    draft.add("flag", flag);
  }
  const owner = vessel.value("vesselOwner");
  if (owner !== undefined) draft.relation({ kind: "owned-by", name: owner, type: "vesselOwner" });
}
