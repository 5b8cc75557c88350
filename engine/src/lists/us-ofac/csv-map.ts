/**
 * @module lists/us-ofac/csv-map
 * A party of OFAC’s CSV files → a list entry.
 */
import type { ListEntry, Schema } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import { EntryDraft } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { SourceNode } from "../source/source-node.ts";
import { addDesignations, type ListedMeasure, readListedMeasure } from "./listing-dates.ts";
import { addName } from "./names.ts";
import { mapRemark } from "./remark-item.ts";

/** The types of OFAC. It has one for all bodies and leaves it out. */
const SCHEMATA: Readonly<Record<string, Schema>> = {
  individual: "Person",
  vessel: "Vessel",
  aircraft: "Airplane",
};
const BODY: Schema = "Organization";

/** Map a party with its aliases and addresses. OFAC states no day of listing but those of a few measures. */
export function mapOfacCsv(record: SourceNode, context: MapContext): ListEntry {
  const schema = SCHEMATA[record.value("type") ?? ""] ?? BODY;
  const draft = new EntryDraft(context, record.value("ent_num") ?? "", schema);
  addName(draft, record.value("name") ?? "");
  for (const alias of record.all("alt")) mapAlias(alias, draft);
  for (const address of record.all("add")) mapAddress(address, draft);
  const title = schema === "Person" ? record.value("title") : undefined;
  draft.add("position", title);
  if (schema === "Vessel") mapVessel(record, draft);
  const measures = record.all("remark").flatMap((remark) => mapRemarkNode(remark, draft, title) ?? []);
  addDesignations(
    draft,
    (record.value("program") ?? "").split("] [").filter((programme) => programme !== ""),
    measures,
  );
  return draft.build();
}

/** An alias. “Now known as” is no kind of name here: such an alias counts as any other and its word is kept raw. */
function mapAlias(alias: SourceNode, draft: EntryDraft): void {
  const type = alias.peek("type");
  if (type === "aka" || type === "fka") alias.value("type");
  addName(draft, alias.value("name") ?? "", { kind: type === "fka" ? "former" : "alias" });
}

/** An address. The column called city holds the region and the postal code as well, undivided. */
function mapAddress(address: SourceNode, draft: EntryDraft): void {
  const lines = [address.value("address"), address.value("city")].filter((line) => line !== undefined);
  const country = address.peek("country") === "undetermined" ? undefined : address.value("country");
  draft.address({
    ...(lines.length === 0 ? {} : { full: lines.join(", ") }),
    countryName: country,
    country: countryCode(country ?? "") ?? undefined,
  });
}

function mapVessel(record: SourceNode, draft: EntryDraft): void {
  draft.add("callSign", record.value("call_sign"));
  draft.add("type", record.value("vess_type"));
  for (const [column, property] of [
    ["tonnage", "tonnage"],
    ["grt", "grossRegisteredTonnage"],
  ] as const) {
    const digits = record.peek(column)?.replaceAll(",", "") ?? "";
    if (/^\d+$/.test(digits)) {
      record.value(column);
      draft.add(property, digits);
    }
  }
  const flag = countryCode(record.peek("vess_flag") ?? "");
  if (flag !== null) {
    record.value("vess_flag");
    draft.add("flag", flag);
  }
  const owner = record.value("vess_owner");
  if (owner !== undefined) draft.relation({ kind: "owned-by", name: owner, type: "vess_owner" });
}

/**
 * A remark: taken when it is understood whole; the title of a person often stands there again. A measure with its day
 * is returned instead of being added.
 */
function mapRemarkNode(
  remark: SourceNode,
  draft: EntryDraft,
  title: string | undefined,
): ListedMeasure | null {
  const measure = readListedMeasure(remark.text);
  if (measure !== null || remark.text === title || mapRemark(draft, remark.text)) remark.take();
  return measure;
}
