/**
 * @module lists/us-ofac/enhanced-map
 * An entity of the enhanced format → a list entry.
 */
import { datePrecision, type Day, type ListEntry } from "../../model/index.ts";
import { EntryDraft } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { SourceNode } from "../source/source-node.ts";
import { mapAddress, mapDocument, mapFeatures } from "./enhanced-details.ts";
import { mapNames } from "./enhanced-names.ts";
import { mapRelation } from "./enhanced-relations.ts";
import { addDesignations } from "./listing-dates.ts";
import { PARTY_SCHEMAS } from "./xml-party.ts";
import { mapXmlRemarks } from "./xml-remarks.ts";

/** Map one entity; its ties are those it states itself. */
export function mapEntity(record: SourceNode, context: MapContext): ListEntry {
  const schema = PARTY_SCHEMAS.get(record.value("generalInfo/entityType") ?? "") ?? "LegalEntity";
  const draft = new EntryDraft(context, record.value("@id") ?? "", schema);
  const names = record.all("names/name");
  const primary = names.find((name) => name.peek("isPrimary") === "true");
  const fullName = primary?.peek("translations/translation/formattedFullName");
  mapNames(names, draft);
  for (const address of record.all("addresses/address")) mapAddress(address, draft);
  const measures = mapFeatures(record.all("features/feature"), draft);
  for (const document of record.all("identityDocuments/identityDocument"))
    mapDocument(document, draft, fullName);
  for (const relationship of record.all("relationships/relationship")) mapRelation(relationship, draft);
  if (schema === "Person") draft.add("position", record.value("generalInfo/title"));
  mapXmlRemarks(draft, record.value("generalInfo/remarks") ?? "");
  const programmes = record.values("sanctionsPrograms/sanctionsProgram");
  const [only, second] = programmes;
  if (only !== undefined && second === undefined && measures.length === 0)
    draft.designation({ programme: only, from: takeListingDay(record) });
  else addDesignations(draft, programmes, measures);
  return draft.build();
}

/**
 * The day from which the only programme of an entry stands; `null` = the file does not tell.
 *
 * A file dates the lists an entry is on, not its programmes, and some of these days are wrong: of the 77 bodies of
 * CONS_ENHANCED of 2025-01-10 that are on the SDN list besides, 20 are dated years before they came on it. So a day is
 * taken only where nothing else could be meant by it: one programme, one list. The Consolidated List merely unites
 * others; where its own day is the earlier, the entry was listed for something else before.
 */
function takeListingDay(record: SourceNode): Day | null {
  const lists = record.all("sanctionsLists/sanctionsList");
  const united = lists.find(({ text }) => text === "Consolidated List");
  const [list, second] = lists.filter((node) => node !== united);
  const day = list?.peek("@datePublished") ?? "";
  if (second !== undefined || datePrecision(day) !== "day") return null;
  if (united !== undefined && day > (united.peek("@datePublished") ?? "")) return null;
  list?.value("@datePublished");
  return day;
}
