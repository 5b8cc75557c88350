/**
 * @module regimes/goods/goods-classes
 * The hierarchy of goods: whether an item is of a class, three-valued, and goods made of words or HS codes.
 */
import type { GoodsItem, Lang } from "../../model/index.ts";
import { phraseOf } from "./goods-words.ts";
import { classesWithin, classOfCode, readHsCode } from "./hs-codes.ts";
import { goodsIndex } from "../law-index.ts";
import type { GoodsClass, Law } from "../law.ts";

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
  return goodsIndex(law).ancestors.get(id) ?? new Set([id]);
}

/**
 * Turn words into goods: the longest phrase of the goods lexicon found in them decides.
 *
 * @returns an item whose `class` is `null` when no phrase is known; never a guess.
 */
export function goodsFromWords(text: string, law: Law): GoodsItem {
  const found = phraseOf(text, law)?.class ?? null;
  return { text, class: found, hs: found === null ? [] : (classById(found, law)?.hs ?? []) };
}

/**
 * Turn an HS code into goods.
 *
 * @param code 2, 4 or 6 digits; dots and spaces are allowed.
 * @throws {EmbargoError} `HS_INVALID` for anything else, `HS_UNKNOWN` for digits that are no code.
 */
export function goodsFromHs(code: string, law: Law): GoodsItem {
  const digits = readHsCode(code);
  return { text: "", class: classOfCode(digits, law)?.id ?? null, hs: [digits] };
}

/**
 * Bring what words say of goods together with their HS codes.
 *
 * Words without a class keep their text and are judged by the codes. Where words and code name classes one within
 * the other, the narrower stands; where they contradict each other both are judged, as goods of their own.
 */
export function goodsWithCodes(item: GoodsItem, codes: readonly GoodsItem[], law: Law): readonly GoodsItem[] {
  const hs = codes.flatMap((code) => code.hs);
  const words = item.class;
  if (codes.length === 0) return [item];
  if (words === null) return [{ ...item, hs }];
  const agree = (code: GoodsItem): boolean =>
    code.class !== null &&
    (ancestorsOf(words, law).has(code.class) || ancestorsOf(code.class, law).has(words));
  const agreed = codes.filter(agree).map((code) => code.class ?? words);
  const narrowest = [words, ...agreed].reduce((narrow, id) =>
    ancestorsOf(id, law).has(narrow) ? id : narrow,
  );
  const own = codes.filter(agree).flatMap((code) => code.hs);
  return [
    { ...item, class: narrowest, hs: own.length === 0 ? item.hs : own },
    ...codes.filter((code) => !agree(code)),
  ];
}

/** Title of a class in one language; the id when the class is unknown. */
export function classTitle(id: string, law: Law, lang: Lang): string {
  return classById(id, law)?.title[lang] ?? id;
}

/** The class that words name, or the classes that the codes fall in; none where neither is known here. */
export function classesOf(item: GoodsItem, law: Law): readonly string[] {
  if (item.class !== null) return [item.class];
  return item.hs.flatMap((code) => classOfCode(code, law)?.id ?? []);
}

const meanings = new WeakMap<readonly GoodsClass[], WeakMap<GoodsItem, readonly string[]>>();

/** What an item may be; remembered with it, since every provision asks. */
function meaningsOf(item: GoodsItem, law: Law): readonly string[] {
  const known = meanings.get(law.goods) ?? new WeakMap<GoodsItem, readonly string[]>();
  meanings.set(law.goods, known);
  const found = known.get(item) ?? findMeanings(item, law);
  known.set(item, found);
  return found;
}

/** Known words mean their class; an HS code means the class it falls in and all whose longer codes it begins. */
function findMeanings(item: GoodsItem, law: Law): readonly string[] {
  const known = classesOf(item, law);
  if (item.text !== "" && item.class !== null) return known;
  const narrower = classesWithin(item.hs, law).map((other) => other.id);
  return [...new Set([...known, ...narrower])];
}

function classById(id: string, law: Law): GoodsClass | undefined {
  return goodsIndex(law).byId.get(id);
}
