/**
 * @module names/facts/words
 * What is known of a single word: how common it is, as what it is used, and which words say the same.
 */
import data from "../../generated/name-facts.json" with { type: "json" };
import { factKey, wordHash } from "./hash.ts";
import { BITS_STEP, GROUP_KINDS, NOT_COUNTED, WORD_KINDS, type GroupKind, type WordKind } from "./kinds.ts";
import { decodeTable, placeOf, RECORD, type WordTable } from "./table.ts";

/** Facts about one word. */
export interface WordFacts {
  /** Hundredths of a bit of surprise that a random name of its culture holds this word; `null`: not counted. */
  readonly bits: number | null;
  /** Share of its uses as given name, 0 to 15 fifteenths; 0 with `family` 0: not known. */
  readonly given: number;
  /** Share of its uses as family name, 0 to 15 fifteenths. */
  readonly family: number;
  /** What else it is than a name. */
  readonly kind: WordKind | null;
  /** Groups of words that say the same, ascending. Numbers change with every compilation: do not store them. */
  readonly groups: readonly number[];
}

const LOWEST_BITS: number = data.lowestBits;
const NO_GROUPS: readonly number[] = [];

/** First group number of each kind and, at the end, one more than the last group. */
const KIND_STARTS: readonly number[] = data.groupStarts;

let decoded: WordTable | null = null;

/**
 * What is known of a word, `null` when nothing is.
 *
 * @param form a Latin word of a-z and 0-9 without diacritics, or a word of another script in lower case and NFC.
 * Any other text is simply not known. Cost: about a tenth of a microsecond; the first call decodes the table.
 * Source: `data/names`.
 */
export function wordFacts(form: string): WordFacts | null {
  decoded ??= decodeTable(data.words);
  const place = placeOf(decoded, wordHash(factKey(form)));
  return place < 0 ? null : factsAt(decoded, place);
}

function factsAt(table: WordTable, place: number): WordFacts {
  const facts = table.records[place + RECORD.facts] ?? NOT_COUNTED;
  const start = table.records[place + RECORD.groups] ?? 0;
  const count = facts >>> 24;
  const steps = facts & 0xff;
  return {
    bits: steps === NOT_COUNTED ? null : LOWEST_BITS + steps * BITS_STEP,
    given: (facts >>> 12) & 0x0f,
    family: (facts >>> 8) & 0x0f,
    kind: WORD_KINDS[(facts >>> 16) & 0xff] ?? null,
    groups: count === 0 ? NO_GROUPS : groupsFrom(table.groups, start, start + count),
  };
}

function groupsFrom(all: Uint32Array, start: number, end: number): readonly number[] {
  const groups: number[] = [];
  for (let at = start; at < end; at += 1) groups.push(all[at] ?? 0);
  return groups;
}

/** Why the words of a group belong together. A number that is no group counts as the last kind. */
export function groupKind(group: number): GroupKind {
  let kind = 0;
  while (kind < GROUP_KINDS.length - 1 && group >= (KIND_STARTS[kind + 1] ?? 0)) kind += 1;
  return GROUP_KINDS[kind] ?? "acronym";
}
