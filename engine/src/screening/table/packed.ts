/**
 * @module screening/table/packed
 * A relation of two words and its share in one small number, so that a column of them costs two bytes each.
 */
import type { Relation } from "../scorer/weights.ts";

/** Relations by the number they are packed under; 0 is none. */
export const RELATIONS: readonly (Relation | null)[] = [
  null,
  "same",
  "reading",
  "sound",
  "soundAbroad",
  "variant",
  "cognate",
  "nickname",
  "equivalent",
  "skeleton",
  "typo",
  "soundTypo",
  "initial",
  "near",
  "syllable",
  "vowels",
];
const CODE = Object.fromEntries(RELATIONS.map((name, code) => [name ?? "none", code])) as Record<
  Relation | "none",
  number
>;

/** A relation packed with its share: `code × 1024 + share`, the share in thousandths. 0 = not related. */
export type PackedRelation = number;

/** The share of a packed relation, thousandths. */
export function shareOf(packed: PackedRelation): number {
  return packed & 1023;
}

/** The relation of a packed one. */
export function relationOf(packed: PackedRelation): Relation | null {
  return RELATIONS[packed >>> 10] ?? null;
}

/** Pack a relation with its share, thousandths. */
export function packRelation(relation: Relation, share: number): PackedRelation {
  return (CODE[relation] << 10) | Math.min(1000, share);
}
