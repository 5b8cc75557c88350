/**
 * @module screening/evidence/part
 * One summand of the evidence beside the name.
 */
import { EVIDENCE_BITS, type EvidenceKind } from "./weights.ts";

/** What a fact of the query says against a fact of the entry. */
export interface EvidencePart {
  readonly part: "birthDate" | "birthPlace" | "country" | "gender" | "identifier" | "schema" | "address";
  /** The value of the query that was compared. */
  readonly query: string;
  /** The value of the entry that was compared. */
  readonly candidate: string;
  readonly relation: "agrees" | "differs" | "near" | "swapped" | "partial";
  /** Its weight is `EVIDENCE_BITS[evidence]`. */
  readonly evidence: EvidenceKind;
}

/** FollowTheMoney properties, of a query or of an entry. */
export type Properties = Readonly<Record<string, readonly string[]>>;

/** Sum of the bits of some parts. */
export function bitsOf(parts: readonly EvidencePart[]): number {
  return parts.reduce((sum, part) => sum + EVIDENCE_BITS[part.evidence], 0);
}

/** The values of several properties, in the order of the properties. */
export function valuesOf(properties: Properties, names: readonly string[]): readonly string[] {
  const values: string[] = [];
  for (const name of names) if (Object.hasOwn(properties, name)) values.push(...(properties[name] ?? []));
  return values;
}
