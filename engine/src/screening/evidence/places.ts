/**
 * @module screening/evidence/places
 * Places of birth and addresses. Only agreement says something: one place has many names.
 */
import type { ListEntry, QueryEntity } from "../../model/index.ts";
import type { EvidencePart } from "./part.ts";
import { EVIDENCE_BITS } from "./weights.ts";

/** Words that say what a place is, not which. */
const GENERIC: ReadonlySet<string> = new Set(
  `area avenue ave apt block box building city district flat floor governorate house near oblast office po p.o.
   prefecture province region republic road room rd st state street str suite the town unit village and of in no`.split(
    /\s+/,
  ),
);
/** Longest text of a place that is read, in characters, and most values of a property: an entry may have hundreds. */
const LIMITS = { characters: 200, values: 64 } as const;
/** An address agrees when so many words do, a number among them, and this share of the shorter one. */
const SAME_ADDRESS = { words: 3, share: 0.75 } as const;

/** The best agreement of a place of birth: its first part (the town) is the same, or lies in what the other side says. */
export function birthPlaceEvidence(query: QueryEntity, entry: ListEntry): readonly EvidencePart[] {
  const known = placesOf(entry.properties["birthPlace"]);
  let partial: EvidencePart | null = null;
  for (const one of placesOf(query.properties["birthPlace"])) {
    for (const other of known) {
      const [town, place] = [one.words.slice(0, one.first), other.words.slice(0, other.first)];
      const found = { part: "birthPlace", query: one.text, candidate: other.text } as const;
      if (town.join(" ") === place.join(" "))
        return [{ ...found, relation: "agrees", evidence: "birthPlaceSame" }];
      const isPart = contains(other.words, town) || contains(one.words, place);
      if (isPart) partial ??= { ...found, relation: "partial", evidence: "birthPlacePartial" };
    }
  }
  return partial === null ? [] : [partial];
}

/** The best agreement of an address: the same, or in part. */
export function addressEvidence(query: QueryEntity, entry: ListEntry): readonly EvidencePart[] {
  const asked = placesOf(query.properties["address"]);
  if (asked.length === 0) return [];
  const known = placesOf([
    ...(entry.properties["address"] ?? []),
    ...(entry.addresses ?? []).map(({ full }) => full),
  ]);
  let partial: EvidencePart | null = null;
  for (const one of asked) {
    for (const other of known) {
      const shared = one.words.filter((word) => other.words.includes(word));
      const share = shared.length / Math.min(one.words.length, other.words.length);
      const found = { part: "address", query: one.text, candidate: other.text } as const;
      if (
        shared.length >= SAME_ADDRESS.words &&
        share >= SAME_ADDRESS.share &&
        shared.some((word) => /\d/.test(word))
      ) {
        return [{ ...found, relation: "agrees", evidence: "addressSame" }];
      }
      // The last part is the country, which counts elsewhere.
      const specific = shared.filter((word) => one.words.indexOf(word) < one.words.length - 1);
      if (specific.some((word) => !/\d/.test(word)) && share >= 0.5) {
        partial ??= { ...found, relation: "partial", evidence: "addressPartial" };
      }
    }
  }
  return partial === null ? [] : [partial];
}

/** The most that the places of a query can earn with any entry, in bits. */
export function placeBound(query: QueryEntity): number {
  const { birthPlaceSame, birthPlacePartial, addressSame, addressPartial } = EVIDENCE_BITS;
  const birth = placesOf(query.properties["birthPlace"]).length > 0;
  const address = placesOf(query.properties["address"]).length > 0;
  return (
    (birth ? Math.max(0, birthPlaceSame, birthPlacePartial) : 0) +
    (address ? Math.max(0, addressSame, addressPartial) : 0)
  );
}

interface Place {
  readonly text: string;
  /** Distinct words that say which place, in order. */
  readonly words: readonly string[];
  /** How many of them stand before the first comma. */
  readonly first: number;
}

function placesOf(values: readonly string[] | undefined): readonly Place[] {
  return (values ?? []).slice(0, LIMITS.values).flatMap((text) => {
    const parts = text
      .slice(0, LIMITS.characters)
      .split(/[,;(\n]/)
      .map(wordsOf)
      .filter((part) => part.length > 0);
    const words = [...new Set(parts.flat())];
    return words.length === 0 ? [] : [{ text, words, first: new Set(parts[0]).size }];
  });
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !GENERIC.has(word));
}

function contains(all: readonly string[], some: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}
