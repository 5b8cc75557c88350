/**
 * @module scripts/gen/name-facts/words
 * Gathers what is known of single words from `data/names`: commonness, roles, kinds.
 */
import { BITS_STEP, NOT_COUNTED, type WordKind } from "../../../engine/src/names/facts/kinds.ts";
import { collectLegalForms } from "./legal-forms.ts";
import { collectPlaces } from "./places.ts";
import { handWords, readTable, wordsOf } from "./read-table.ts";

/** Facts of one word as they are packed. */
export interface WordEntry {
  /** Surprise in steps of `BITS_STEP` above `LOWEST_BITS`; `NOT_COUNTED` where it was not counted. */
  readonly steps: number;
  readonly given: number;
  readonly family: number;
  readonly kind: WordKind | null;
}

/** Least surprise, in hundredths of a bit. */
export const LOWEST_BITS = 150;
/** Most surprise: that a random name holds this word, or one taken for it, is never rarer than 2^-9. */
const HIGHEST_BITS = 900;

/** Holders of a million from which a short word is a name before it is a stop word or legal form (Ngo, Im, Yu). */
const COMMON_NAME = 800;
/** Shares of a word that is known as a given name without having been counted. */
const UNCOUNTED_GIVEN = { given: 14, family: 1 } as const;

/** Facts of every counted word and of every word with a kind. */
export function collectWords(): ReadonlyMap<string, WordEntry> {
  const kinds = collectKinds();
  const entries = new Map<string, WordEntry>();
  for (const [word = "", perMillion, given, family] of readTable("words.tsv")) {
    const kind = kinds.get(word) ?? null;
    const named = Number(given) + Number(family) > 0 && Number(perMillion) >= COMMON_NAME;
    entries.set(word, {
      steps: stepsOf(Number(perMillion)),
      given: Number(given),
      family: Number(family),
      kind: named && (kind === "stop" || kind === "legal-form") ? null : kind,
    });
  }
  for (const word of givenNames()) {
    const known = entries.get(word) ?? {
      steps: NOT_COUNTED,
      given: 0,
      family: 0,
      kind: kinds.get(word) ?? null,
    };
    if (known.given + known.family === 0) entries.set(word, { ...known, ...UNCOUNTED_GIVEN });
  }
  for (const [word, kind] of kinds)
    if (!entries.has(word)) entries.set(word, { steps: NOT_COUNTED, given: 0, family: 0, kind });
  return entries;
}

/** The surprise runs smoothly into its upper bound instead of being cut there. */
function stepsOf(perMillion: number): number {
  if (perMillion <= 0) return NOT_COUNTED;
  const share = Math.min(1, perMillion / 1e6) + 2 ** (-HIGHEST_BITS / 100);
  const bits = Math.min(HIGHEST_BITS, Math.max(LOWEST_BITS, -100 * Math.log2(share)));
  return Math.round((bits - LOWEST_BITS) / BITS_STEP);
}

/** The first table that knows a word tells its kind. */
function collectKinds(): ReadonlyMap<string, WordKind> {
  const kinds = new Map<string, WordKind>();
  const note = (words: readonly string[], kind: WordKind): void => {
    for (const word of words) if (!kinds.has(word)) kinds.set(word, kind);
  };
  for (const [kind, words] of readTable("roles.tsv")) note(handWords(words), kind as WordKind);
  for (const [, words] of readTable("numbers.tsv")) note(handWords(words), "number");
  for (const forms of collectLegalForms())
    note(
      forms.filter((form) => !form.includes(" ")),
      "legal-form",
    );
  for (const [kind, , words] of readTable("org-words.tsv")) note(wordsOf(words), kind as WordKind);
  for (const words of collectPlaces()) note(words, "place");
  return kinds;
}

/** Words that the tables of short names and cognates hold are given names. */
function givenNames(): readonly string[] {
  return ["nicknames.tsv", "nicknames-world.tsv", "cognates.tsv"].flatMap((table) =>
    readTable(table).flatMap((cells) => cells.flatMap(handWords)),
  );
}
