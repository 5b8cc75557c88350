/**
 * @module lists/ftm/map
 * An entity of FollowTheMoney that is a party → a list entry, its properties as they are.
 */
import { isImoNumber, type ListEntry } from "../../model/index.ts";
import { EntryDraft, type DraftName } from "../entry/draft.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";
import { isParty } from "./schemata.ts";

/** Properties that are names. An abbreviation is kept as a property, too. */
const NAMES: ReadonlyMap<string, DraftName> = new Map<string, DraftName>([
  ["name", { kind: "primary" }],
  ["alias", { kind: "alias" }],
  ["weakAlias", { kind: "alias", strength: "weak" }],
  ["previousName", { kind: "former" }],
  ["abbreviation", { kind: "alias", strength: "weak" }],
]);

/** Properties that hold ids of other entities, and what those are to the entity. */
export const REFERENCES: ReadonlySet<string> = new Set(["addressEntity", "parent", "owner", "operator"]);

/** A party, and the ids of other entities in its properties. */
export interface Party {
  readonly entry: ListEntry;
  readonly references: readonly { readonly property: string; readonly id: string }[];
}

/** Map a party. */
export function mapParty(record: SourceNode, context: MapContext): Party {
  const schema = record.value("schema") ?? "";
  const draft = new EntryDraft(context, record.value("id") ?? "", isParty(schema) ? schema : "LegalEntity");
  const properties = record.all("properties").flatMap((group) => group.nodes);
  mapNames(record, properties, draft);
  const references: { property: string; id: string }[] = [];
  for (const node of properties) {
    const { name } = node;
    const value = node.take();
    if (value === undefined || (NAMES.has(name) && name !== "abbreviation")) continue;
    if (REFERENCES.has(name)) references.push({ property: name, id: value });
    else if (name === "imoNumber") mapImo(value, schema, draft);
    // The properties of a collection are those of FollowTheMoney, also where no mapper here fills them.
    else draft.add(name as Property, value);
  }
  return { entry: draft.build(), references };
}

/**
 * The names, the caption first: it is the one that the collection chose to show. Where there is none at all the entity
 * is known by its caption, or its id, so that it can be found by what else is known of it.
 */
function mapNames(record: SourceNode, properties: readonly SourceNode[], draft: EntryDraft): void {
  const caption = record.peek("caption");
  if (properties.some(({ name, text }) => name === "name" && text === caption))
    draft.name(record.value("caption"));
  for (const { name, text } of properties) {
    const kind = NAMES.get(name);
    if (kind !== undefined) draft.name(text, kind);
  }
  if (draft.nameCount === 0) draft.name(record.value("caption") ?? record.peek("id"), { strength: "weak" });
}

/** A ship’s number that fails its own check is shown and never matched on; bodies have numbers of another kind. */
function mapImo(value: string, schema: string, draft: EntryDraft): void {
  const valid = schema !== "Vessel" || isImoNumber(value.replace(/^IMO\s*/i, ""));
  if (valid) draft.add("imoNumber", value);
  else draft.identifier({ property: "imoNumber", value }, false);
}
