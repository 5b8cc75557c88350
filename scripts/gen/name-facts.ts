/**
 * @module scripts/gen/name-facts
 * Compiles `data/names` into the table of word facts that the library decodes on first use.
 */
import { wordHash } from "../../engine/src/names/facts/hash.ts";
import { GROUP_KINDS, GROUPS_PER_WORD, NOT_COUNTED, WORD_KINDS } from "../../engine/src/names/facts/kinds.ts";
import { BUCKETS, GROUP_BYTES } from "../../engine/src/names/facts/table.ts";
import { collectGroups, type WordGroup } from "./name-facts/groups.ts";
import { collectWords, LOWEST_BITS, type WordEntry } from "./name-facts/words.ts";

interface PlacedWord extends WordEntry {
  readonly hash: number;
  readonly groups: readonly number[];
}

/** The table of word facts: one base64 text, legal forms, and where the numbers of each kind of group begin. */
export function compileNameFacts(): Record<string, unknown> {
  const groups = numberGroups(collectGroups());
  const words = placeWords(collectWords(), groups);
  const links = words.reduce((sum, { groups: own }) => sum + own.length, 0);
  return {
    lowestBits: LOWEST_BITS,
    groupStarts: [
      ...GROUP_KINDS.map((kind) => groups.findIndex((group) => group.kind === kind)),
      groups.length,
    ].map((start, at, all) =>
      start >= 0 ? start : (all.slice(at).find((next) => next >= 0) ?? groups.length),
    ),
    legalForms: groups.flatMap(({ kind, words: forms }, group) =>
      kind === "legal-form" ? [[group, forms.join("|")]] : [],
    ),
    words: { words: words.length, groupLinks: links, data: pack(words).toString("base64") },
  };
}

/** Groups by kind in the order of the table, then as the data give them. */
function numberGroups(groups: readonly WordGroup[]): readonly WordGroup[] {
  return GROUP_KINDS.flatMap((kind) => groups.filter((group) => group.kind === kind));
}

function placeWords(
  entries: ReadonlyMap<string, WordEntry>,
  groups: readonly WordGroup[],
): readonly PlacedWord[] {
  const links = new Map<string, number[]>();
  for (const [group, { words }] of groups.entries())
    for (const word of words) {
      if (word.includes(" ")) continue;
      const own = links.get(word) ?? [];
      links.set(word, own);
      if (own.at(-1) !== group) own.push(group);
    }
  const none: WordEntry = { steps: NOT_COUNTED, given: 0, family: 0, kind: null };
  const words = new Set([...entries.keys(), ...links.keys()]);
  const placed = [...words].map((word) => ({
    ...(entries.get(word) ?? none),
    hash: wordHash(word),
    // The first are those of the closest kind: groups are numbered by kind.
    groups: (links.get(word) ?? []).slice(0, GROUPS_PER_WORD),
  }));
  placed.sort((a, b) => a.hash - b.hash);
  for (const [at, { hash }] of placed.entries())
    if (placed[at + 1]?.hash === hash)
      throw new Error("two words of the table share a hash: change wordHash");
  return placed;
}

function pack(words: readonly PlacedWord[]): Buffer {
  const buckets = Buffer.alloc(BUCKETS);
  const hashes = Buffer.alloc(words.length * 4);
  const fields = Buffer.alloc(words.length * 4);
  const groups: number[] = [];
  for (const [place, { hash, steps, given, family, kind, groups: own }] of words.entries()) {
    const bucket = Math.floor(hash / 0x1_0000_0000);
    const held = (buckets[bucket] ?? 0) + 1;
    if (held > 0xff) throw new Error("a bucket of the word table is full");
    buckets[bucket] = held;
    hashes.writeUInt32LE(hash % 0x1_0000_0000, place * 4);
    fields[place] = steps;
    fields[words.length + place] = (given << 4) | family;
    fields[2 * words.length + place] = WORD_KINDS.indexOf(kind);
    fields[3 * words.length + place] = own.length;
    groups.push(...own);
  }
  const links = Buffer.alloc(groups.length * GROUP_BYTES);
  for (const [at, group] of groups.entries()) links.writeUIntLE(group, at * GROUP_BYTES, GROUP_BYTES);
  return Buffer.concat([buckets, hashes, fields, links]);
}
