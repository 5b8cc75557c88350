/**
 * @module lists/us-ofac/enhanced-relations
 * Ties between entries. The list states each once, on one side; the other side is told of it here.
 */
import { captionOf, type ListEntry, type Relation, type RelationKind } from "../../model/index.ts";
import type { EntryDraft } from "../entry/draft.ts";
import type { SourceNode } from "../source/source-node.ts";

const KINDS: ReadonlyMap<string, RelationKind> = new Map([
  ["Owned or Controlled By", "owned-by"],
  ["Owns, controls, or operates", "owns"],
  ["Acting for or on behalf of", "acts-for"],
  ["Leader or official of", "leader-of"],
  ["Family member of", "family"],
  ["Providing support to", "supports"],
  ["Associate Of", "associate"],
]);

/** Add a tie in the words of the list; one of a type without a kind of its own is a mere link. */
export function mapRelation(relationship: SourceNode, draft: EntryDraft): void {
  const type = relationship.value("type") ?? "";
  const other = relationship.node("relatedEntity");
  const reference = other?.value("@entityId");
  const name = other?.take();
  if (name === undefined) return;
  draft.relation({
    kind: KINDS.get(type) ?? "linked-to",
    name,
    type,
    ...(reference === undefined ? {} : { reference }),
  });
}

const OPPOSITE: Readonly<Partial<Record<RelationKind, RelationKind>>> = {
  "owned-by": "owns",
  owns: "owned-by",
  "leader-of": "led-by",
  supports: "supported-by",
  family: "family",
  associate: "associate",
};

/**
 * Tell the other side of every tie. What is told so has no `type`, since the list says nothing there, and is told anew
 * each time: the function may be applied to its own result, and after entries were added or removed.
 *
 * Cost: linear in entries and ties.
 */
export function joinOtherSides(entries: readonly ListEntry[]): readonly ListEntry[] {
  const told = new Map<string, Relation[]>();
  for (const entry of entries) {
    for (const relation of statedRelations(entry)) {
      if (relation.reference === undefined) continue;
      const kind = OPPOSITE[relation.kind] ?? "linked-to";
      const other: Relation = { kind, name: captionOf(entry), reference: referenceOf(entry) };
      const others = told.get(relation.reference);
      if (others === undefined) told.set(relation.reference, [other]);
      else others.push(other);
    }
  }
  return entries.map((entry) => withRelations(entry, told.get(referenceOf(entry)) ?? []));
}

/** The ties that the list states on an entry itself. */
function statedRelations(entry: ListEntry): readonly Relation[] {
  return (entry.relations ?? []).filter(
    ({ reference, type }) => reference === undefined || type !== undefined,
  );
}

/** The number by which the list refers to an entry: its id without the list. */
function referenceOf(entry: ListEntry): string {
  return entry.id.slice(entry.id.indexOf(":") + 1);
}

/** An entry with its stated ties and those told by others; the very same entry where nothing changes. */
function withRelations(entry: ListEntry, told: readonly Relation[]): ListEntry {
  const stated = statedRelations(entry);
  const known = new Set(stated.map(({ kind, reference }) => `${kind} ${reference}`));
  const all = [...stated];
  for (const relation of told) {
    const key = `${relation.kind} ${relation.reference}`;
    if (!known.has(key)) all.push(relation);
    known.add(key);
  }
  if (JSON.stringify(all) === JSON.stringify(entry.relations ?? [])) return entry;
  const { relations: _, ...rest } = entry;
  return all.length === 0 ? rest : { ...rest, relations: all };
}
