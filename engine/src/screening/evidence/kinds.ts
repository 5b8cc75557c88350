/**
 * @module screening/evidence/kinds
 * Persons, bodies, vessels, aircraft: what a schema of FollowTheMoney cannot be.
 */
import type { ListEntry, QueryEntity, Schema } from "../../model/index.ts";
import type { EvidencePart } from "./part.ts";

/** The sort of thing a schema stands for; `party` is a person or a body. */
export type Kind = "person" | "body" | "vessel" | "aircraft" | "party";

const KINDS: Readonly<Record<Schema, Kind>> = {
  Person: "person",
  Company: "body",
  Organization: "body",
  PublicBody: "body",
  // FollowTheMoney puts persons and bodies both below it.
  LegalEntity: "party",
  Vessel: "vessel",
  Airplane: "aircraft",
};

/** The kind of a schema; `null` = any. */
export function kindOf(schema: Schema | null): Kind | null {
  return schema === null ? null : KINDS[schema];
}

/** A difference of kind; a legal entity is compatible with persons and bodies. Agreement says nothing. */
export function kindEvidence(query: QueryEntity, entry: ListEntry): readonly EvidencePart[] {
  if (query.schema === null || areCompatible(KINDS[query.schema], KINDS[entry.schema])) return [];
  return [
    {
      part: "schema",
      query: query.schema,
      candidate: entry.schema,
      relation: "differs",
      evidence: "schemaDifferent",
    },
  ];
}

function areCompatible(one: Kind, other: Kind): boolean {
  if (one === other) return true;
  return (isParty(one) && other === "party") || (one === "party" && isParty(other));
}

function isParty(kind: Kind): boolean {
  return kind === "person" || kind === "body" || kind === "party";
}
