/**
 * @module scripts/names/equivalents/items
 * Reads the name items of Wikidata: for each, its Latin spellings by likeness and its writings in other scripts.
 */
import { withinEdits } from "../edit-distance.ts";
import { linkedByEngine } from "../engine-links.ts";
import { readSource } from "../sources.ts";
import { isLatin, joinedKey } from "../word-key.ts";

/** A name item. */
export interface NameItem {
  /** Its commonest Latin spelling. */
  readonly main: string;
  /** Latin spellings like the main one, the main one first. */
  readonly near: readonly string[];
  /** Latin spellings unlike it: cognates, short forms, and mistakes of the source. */
  readonly far: readonly string[];
  readonly natives: readonly string[];
  /** Its writing is one Han character: its spellings are those of a syllable in many languages. */
  readonly syllable: boolean;
}

/** A group of words to be kept. */
export interface NameGroup {
  readonly kind: "same" | "cognate" | "reading";
  readonly words: readonly string[];
}

/** An item of more Latin spellings than this is a list, not a name. */
const MOST_FORMS = 80;

/** Notes of the source that are no spelling of a name. */
const NO_NAME = /^familia|^english$|^family$|sezita$|name$|^نامخانوادگي/;
/** Polish, and older Slavic, forms for the wife and the daughter. */
const WIFE_OR_DAUGHTER = /(?:owna|owa|anka|yna|zina)$/;

/** Items of the source that have a Latin spelling. */
export function collectItems(folder: string): readonly NameItem[] {
  const rows = readSource(folder, "names/wikidata-name-parts-2025-04.txt.gz")
    .trim()
    .split("\n")
    .map((line) => wordsOf(line.slice(0, line.lastIndexOf(" => "))));
  const uses = new Map<string, number>();
  for (const words of rows) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return rows.flatMap((words) => {
    const item = itemOf(words, uses);
    return item === null ? [] : [item];
  });
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(", ").map(joinedKey))].filter(
    (word) => word.length > (isLatin(word) ? 1 : 0) && !NO_NAME.test(word),
  );
}

function itemOf(all: readonly string[], uses: ReadonlyMap<string, number>): NameItem | null {
  // 李姓 and 李氏 say “the surname 李”.
  const words = all.filter((word) => !/[姓氏씨]$/.test(word) || !all.includes(word.slice(0, -1)));
  const natives = words.filter((word) => !isLatin(word));
  const eastern = natives.some((word) => /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word));
  const latin = withoutWives(words.filter(isLatin), eastern).toSorted(
    (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  if (latin.length === 0 || latin.length > MOST_FORMS) return null;
  const main = latin.find((form) => latin.filter((other) => alike(form, other)).length * 2 >= latin.length);
  const near = spread(main ?? latin[0] ?? "", latin);
  return {
    main: near[0] ?? "",
    near,
    far: latin.filter((form) => !near.includes(form)),
    natives,
    syllable: natives.some((word) => /^\p{Script=Han}$/u.test(word)),
  };
}

/** Feminine forms of a surname in the list beside their masculine are a matter of grammar, not of spelling. */
function withoutWives(latin: readonly string[], eastern: boolean): readonly string[] {
  return latin.filter(
    (form) =>
      eastern ||
      !WIFE_OR_DAUGHTER.test(form) ||
      !latin.some((other) => other.length < form.length && other.slice(0, 3) === form.slice(0, 3)),
  );
}

/** The main spelling and those that are like it or like one that is. */
function spread(main: string, latin: readonly string[]): readonly string[] {
  const near = [main];
  const rest = new Set(latin.filter((form) => form !== main));
  for (let at = 0; at < near.length && at < 2 * latin.length; at += 1)
    for (const form of rest)
      if (alike(near[at] ?? "", form) && (at === 0 || withinEdits(main, form, 3))) {
        near.push(form);
        rest.delete(form);
      }
  return near;
}

/** Two spellings that differ little: by sound, or in at most three letters of ten. */
function alike(a: string, b: string): boolean {
  const allowed = Math.floor(0.34 * Math.max(a.length, b.length));
  return linkedByEngine(a, b) || withinEdits(a, b, allowed);
}
