/**
 * @module screening/evidence
 * Evidence beside the name: identifiers, birth dates and places, countries, gender, addresses, kind of entity.
 * Agreement helps, disagreement hurts, absence says nothing, garbage is passed over.
 */
import type { ListEntry, QueryEntity } from "../../model/index.ts";
import { birthDateBound, birthDateEvidence } from "./birth-date.ts";
import { countryBound, countryEvidence } from "./countries.ts";
import { genderEvidence } from "./gender.ts";
import { identifierEvidence } from "./identifiers.ts";
import { kindEvidence, kindOf } from "./kinds.ts";
import type { EvidencePart } from "./part.ts";
import { addressEvidence, birthPlaceEvidence, placeBound } from "./places.ts";

export type { EvidencePart } from "./part.ts";
export { bitsOf } from "./part.ts";
export { EVIDENCE_BITS } from "./weights.ts";
export { identifierKeys, identifierKeysOf, sharesIdentifier } from "./identifiers.ts";

/**
 * What is known of an entry beside its names, held against what the query says.
 *
 * @returns at most one part a fact (identifiers: one a heading), in a fixed order; the weight of each is
 *   `EVIDENCE_BITS[part.evidence]`. What one side does not say gives none. Never throws, whatever the properties hold.
 */
export function evidenceOf(query: QueryEntity, entry: ListEntry): readonly EvidencePart[] {
  const born = mayBePerson(query.schema) && mayBePerson(entry.schema);
  return [
    ...identifierEvidence(query, entry),
    ...(born ? birthDateEvidence(query, entry) : []),
    ...(born ? birthPlaceEvidence(query, entry) : []),
    ...countryEvidence(query, entry),
    ...(born ? genderEvidence(query, entry) : []),
    ...addressEvidence(query, entry),
    ...kindEvidence(query, entry),
  ];
}

/**
 * The most that any entry without an identifier of the query can get from what the query says beside its names, in
 * bits: the sum of the positive parts of `evidenceOf` is never above it. An entry that shares an identifier is found by
 * `identifierKeys` instead.
 */
export function evidenceBound(query: QueryEntity): number {
  return birthDateBound(query) + countryBound(query) + placeBound(query);
}

function mayBePerson(schema: QueryEntity["schema"]): boolean {
  const kind = kindOf(schema);
  return kind === null || kind === "person" || kind === "party";
}
