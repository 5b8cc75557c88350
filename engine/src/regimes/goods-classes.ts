/**
 * @module regimes/goods-classes
 * The hierarchy of goods: whether an item is of a class, three-valued, and which class a word or HS code means.
 */
import { EmbargoError, type GoodsItem, type Lang } from "../model/index.ts";
import type { GoodsClass, Law } from "./law.ts";

/** Yes, no, or it depends on what the goods exactly are. */
export type Truth = "true" | "false" | "unknown";

/**
 * Say whether goods are of one of the classes.
 *
 * A class covers its descendants. Goods known only by a wider class (`arms` where `heavy-arms` is asked) and
 * goods without a class are `unknown`. Goods given by an HS code alone may be several things: they are of the
 * class only when all of these are.
 *
 * Cost: O(depth of the hierarchy × classes asked).
 */
export function goodsAreOf(item: GoodsItem, wanted: readonly string[], law: Law): Truth {
  const meanings = meaningsOf(item, law);
  if (meanings.length === 0) return "unknown";
  const answers = new Set(meanings.map((meaning) => classIsOf(meaning, wanted, law)));
  if (answers.size > 1) return "unknown";
  return [...answers][0] ?? "unknown";
}

/** Whether class `id` is, may be or is not one of `wanted`. */
export function classIsOf(id: string, wanted: readonly string[], law: Law): Truth {
  const above = ancestorsOf(id, law);
  if (wanted.some((want) => above.has(want))) return "true";
  return wanted.some((want) => ancestorsOf(want, law).has(id)) ? "unknown" : "false";
}

/** A class and everything above it. */
export function ancestorsOf(id: string, law: Law): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(law.goods.find((item) => item.id === next)?.parents ?? []));
  }
  return found;
}

/**
 * Turn words into goods: the longest phrase of the goods lexicon found in them decides.
 *
 * @returns an item whose `class` is `null` when no phrase is known; never a guess.
 */
export function goodsFromWords(text: string, law: Law): GoodsItem {
  const found = classOfWords(text, law);
  return { text, class: found, hs: found === null ? [] : (classById(found, law)?.hs ?? []) };
}

/**
 * Turn an HS code into goods.
 *
 * @param code 2, 4 or 6 digits; dots and spaces are allowed.
 * @throws {EmbargoError} `HS_INVALID` otherwise.
 */
export function goodsFromHs(code: string, law: Law): GoodsItem {
  const digits = code.replace(/[.\s]/g, "");
  if (!/^(\d{2}|\d{4}|\d{6})$/.test(digits)) throw new EmbargoError("HS_INVALID", { value: code });
  let best: GoodsClass | null = null;
  let length = 0;
  for (const item of law.goods) {
    for (const prefix of item.hs) {
      if (digits.startsWith(prefix) && prefix.length > length) [best, length] = [item, prefix.length];
    }
  }
  return { text: "", class: best?.id ?? null, hs: [digits] };
}

/** Title of a class in one language; the id when the class is unknown. */
export function classTitle(id: string, law: Law, lang: Lang): string {
  return classById(id, law)?.title[lang] ?? id;
}

function classOfWords(text: string, law: Law): string | null {
  const words = plain(text).split(" ");
  for (let size = words.length; size > 0; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const phrase = words.slice(at, at + size).join(" ");
      const found = law.goodsWords.en[phrase] ?? law.goodsWords.fr[phrase];
      if (found !== undefined) return found;
    }
  }
  return classById(plain(text).replace(/ /g, "-"), law)?.id ?? null;
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\b[dl]'/g, "")
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim();
}

/** An HS code alone is all classes whose longer codes it begins, and the class it falls in. */
function meaningsOf(item: GoodsItem, law: Law): readonly string[] {
  const known = item.class === null ? [] : [item.class];
  if (item.text !== "") return known;
  const narrower = law.goods
    .filter((other) =>
      other.hs.some((code) => item.hs.some((given) => code.length > given.length && code.startsWith(given))),
    )
    .map((other) => other.id);
  return [...new Set([...known, ...narrower])];
}

function classById(id: string, law: Law): GoodsClass | undefined {
  return law.goods.find((item) => item.id === id);
}
