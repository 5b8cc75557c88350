/**
 * @module lists/us-csl/map
 * A party of the Consolidated Screening List with its rows → a list entry. Its programmes bear the short name of the
 * list that a row comes from: `SDN: SYRIA`, `EL`, `DPL`.
 */
import { datePrecision, type ListEntry, type PartialDate, type Schema } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import { EntryDraft } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";
import { mapFeature } from "../us-ofac/features.ts";
import type { ListedMeasure } from "../us-ofac/listing-dates.ts";
import { mapBirthPlace, mapRemark } from "../us-ofac/remark-item.ts";
import { mapIdItem } from "./ids.ts";
import { addAlias, addMainName } from "./names.ts";

/** The lists of Commerce and State do not say what kind of party theirs are. */
const SCHEMATA: Readonly<Record<string, Schema>> = {
  Individual: "Person",
  Entity: "Organization",
  Vessel: "Vessel",
  Aircraft: "Airplane",
};

/** Map a party. */
export function mapCsl(record: SourceNode, context: MapContext): ListEntry {
  const [first] = record.nodes;
  const schema = SCHEMATA[first?.peek("type") ?? ""] ?? "LegalEntity";
  const reference = first?.peek("_id") ?? "";
  const draft = new EntryDraft(context, reference, schema);
  for (const row of record.nodes) mapRow(row, draft, reference);
  return draft.build();
}

function mapRow(row: SourceNode, draft: EntryDraft, reference: string): void {
  for (const field of ["_id", "type"]) row.value(field);
  if (row.peek("entity_number") === reference) row.value("entity_number");
  addMainName(draft, row.value("name") ?? "");
  takeEach(row, "alt_names", (text) => addAlias(draft, text));
  takeEach(row, "addresses", (text) => addAddress(draft, text));
  takeEach(row, "nationalities", (value) => mapFeature(draft, { type: "nationality", value }));
  takeEach(row, "citizenships", (value) => mapFeature(draft, { type: "citizen", value }));
  takeEach(row, "dates_of_birth", (value) => mapFeature(draft, { type: "DOB", value }));
  takeEach(row, "places_of_birth", (text) => mapBirthPlace(draft, text));
  takeEach(row, "remarks", (text) => mapRemark(draft, text));
  const measures: ListedMeasure[] = [];
  takeEach(row, "ids", (text) => {
    const outcome = mapIdItem(draft, text);
    if (typeof outcome === "object") measures.push(outcome);
    return outcome !== "unknown";
  });
  if (draft.schema === "Person") draft.add("position", row.value("title"));
  if (draft.schema === "Vessel") mapVessel(row, draft);
  for (const field of ["license_requirement", "license_policy"]) draft.add("notes", row.value(field));
  for (const field of ["source_list_url", "source_information_url"]) draft.add("sourceUrl", row.value(field));
  mapDesignations(row, draft, measures);
}

/** Take the texts of a column that were understood; the others stay raw. */
function takeEach(row: SourceNode, column: string, understood: (text: string) => boolean): void {
  for (const node of row.all(column)) if (understood(node.text)) node.take();
}

/** An address ends with the code of its country; a country alone is no address. */
function addAddress(draft: EntryDraft, text: string): boolean {
  const code = /(?:^|,\s*)([A-Z]{2})$/.exec(text)?.[1];
  const country = code === undefined ? null : countryCode(code);
  if (country !== null && /^[\s,]*[A-Z]{2}$/.test(text)) draft.add("country", country);
  else draft.address({ full: text, country: country ?? undefined });
  return true;
}

const VESSEL: readonly (readonly [column: string, property: Property])[] = [
  ["call_sign", "callSign"],
  ["vessel_type", "type"],
  ["gross_tonnage", "tonnage"],
  ["gross_registered_tonnage", "grossRegisteredTonnage"],
];

function mapVessel(row: SourceNode, draft: EntryDraft): void {
  for (const [column, property] of VESSEL) draft.add(property, row.value(column));
  const flag = countryCode(row.peek("vessel_flag") ?? "");
  if (flag !== null) {
    row.value("vessel_flag");
    draft.add("flag", flag);
  }
  const owner = row.value("vessel_owner");
  if (owner !== undefined) draft.relation({ kind: "owned-by", name: owner, type: "vessel_owner" });
}

/** One designation for each programme of the row, or one for the list it comes from. */
function mapDesignations(row: SourceNode, draft: EntryDraft, measures: readonly ListedMeasure[]): void {
  const source = row.value("source") ?? "";
  const list = /\(([^()]+?)(?: List)?\)/.exec(source)?.[1] ?? source;
  const [from, to] = [dayOf(row, "start_date"), dayOf(row, "end_date")];
  const programmes = row.values("programs");
  const named = (programme: string): ListedMeasure | undefined =>
    measures.find(({ measure }) => programme.startsWith(`${measure}-`));
  for (const programme of programmes)
    draft.designation({
      programme: `${list}: ${programme}`,
      from: from ?? named(programme)?.from ?? null,
      to,
    });
  if (programmes.length === 0) draft.designation({ programme: list, from, to });
  for (const { measure, from: day } of measures.filter(
    (item) => !programmes.some((name) => named(name) === item),
  ))
    draft.designation({ programme: measure, from: day });
}

/** A day of the row; taken only if it is one. */
function dayOf(row: SourceNode, column: string): PartialDate | null {
  const text = row.peek(column) ?? "";
  if (datePrecision(text) !== "day") return null;
  row.value(column);
  return text;
}
