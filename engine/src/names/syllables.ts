/**
 * @module names/syllables
 * Syllables of Chinese and Korean given names in Latin letters: Xiaoming and Xiaoling are two names that differ in a
 * syllable, no typing error of each other.
 * Source: data/names/name-syllables.tsv (counts over Wikidata, CC0).
 */
import data from "../generated/name-syllables.json" with { type: "json" };

/** Tenths of a bit: how rare a syllable is in such names, and how much it speaks for such a name. */
interface Syllable {
  readonly bits: number;
  readonly weight: number;
}

type Inventory = ReadonlyMap<string, Syllable>;

/** The cheapest cut of a word up to a place. */
interface Cut {
  readonly cost: number;
  readonly weight: number;
  readonly length: number;
  readonly count: number;
}

/** Longest syllable (hsiung, shuang) and longest word that is cut. */
const LONGEST = { syllable: 7, word: 24 } as const;
/** Syllables of one given name. */
const SYLLABLES = { least: 2, most: 3 } as const;
/** Tenths of a bit by which the syllables together must speak for such a name. */
const TELLING = 10;

let chinese: Inventory | null = null;
let korean: Inventory | null = null;

/**
 * A Latin word cut into syllables of Pinyin or Wade–Giles, the likeliest cut: `xiaoming` → xiao, ming.
 *
 * @param word letters a to z, without diacritics and apostrophes.
 * @returns `null` when the word is no sequence of such syllables. A cut alone is no evidence that a name is Chinese
 *   (Milan is mi, lan): see {@link isSyllabicName}. Cost: linear in the word.
 */
export function pinyinSyllables(word: string): readonly string[] | null {
  return cutInto(word, chineseSyllables());
}

/** A Latin word cut into syllables of Korean names in any customary spelling: `jongun` → jong, un; else `null`. */
export function koreanSyllables(word: string): readonly string[] | null {
  return cutInto(word, koreanSyllablesOfNames());
}

/**
 * Whether a Latin word is in all likelihood a Chinese or Korean given name of two or three syllables.
 *
 * @param word letters a to z. @returns `false` for a word of one syllable, and for names that only happen to fall
 *   into such syllables (Lina, Milan). Cost: two cuts, linear in the word.
 */
export function isSyllabicName(word: string): boolean {
  return speaksFor(word, chineseSyllables()) || speaksFor(word, koreanSyllablesOfNames());
}

function speaksFor(word: string, inventory: Inventory): boolean {
  const last = cutsOf(word, inventory)?.at(-1);
  return (
    last !== undefined &&
    last !== null &&
    last.count >= SYLLABLES.least &&
    last.count <= SYLLABLES.most &&
    last.weight >= TELLING
  );
}

function cutInto(word: string, inventory: Inventory): readonly string[] | null {
  const cuts = cutsOf(word, inventory);
  if (cuts === null) return null;
  const syllables: string[] = [];
  for (let end = word.length; end > 0; ) {
    const length = cuts[end]?.length ?? end;
    syllables.unshift(word.slice(end - length, end));
    end -= length;
  }
  return syllables;
}

/** The best cut up to every place of a word; `null` when the whole cannot be cut. */
function cutsOf(word: string, inventory: Inventory): readonly (Cut | null)[] | null {
  if (word === "" || word.length > LONGEST.word) return null;
  const cuts: (Cut | null)[] = [{ cost: 0, weight: 0, length: 0, count: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    let best: Cut | null = null;
    for (let length = 1; length <= Math.min(LONGEST.syllable, end); length += 1) {
      const before = cuts[end - length];
      if (before === null || before === undefined) continue;
      const syllable = inventory.get(word.slice(end - length, end));
      if (syllable === undefined) continue;
      const cost = before.cost + syllable.bits;
      if (best === null || cost < best.cost)
        best = { cost, weight: before.weight + syllable.weight, length, count: before.count + 1 };
    }
    cuts.push(best);
  }
  return cuts[word.length] === null ? null : cuts;
}

function chineseSyllables(): Inventory {
  chinese ??= inventoryAt(0);
  return chinese;
}

function koreanSyllablesOfNames(): Inventory {
  korean ??= inventoryAt(2);
  return korean;
}

function inventoryAt(column: number): Inventory {
  const found = new Map<string, Syllable>();
  const rows: Readonly<Record<string, readonly (number | null)[]>> = data.syllables;
  for (const [syllable, numbers] of Object.entries(rows)) {
    const bits = numbers[column] ?? null;
    const weight = numbers[column + 1] ?? null;
    if (bits !== null && weight !== null) found.set(syllable, { bits, weight });
  }
  return found;
}
