/**
 * @module scripts/check-data/lint-goods
 * Decides whether the hierarchy of goods holds together, and whether a code or a word means one class only.
 */
import { pluralsOf } from "../gen/law.ts";
import { problem, repeated, WHOLE_FILE } from "./problem.ts";
import type { Dataset } from "./shapes.ts";

const CLASSES = "data/goods/classes.yml";
const WORDS = "data/goods/words.yml";

/** Check the classes: ids once, parents there, no circle, an HS code that there is, in one class only. */
export function lintGoods({ classes, hsCodes }: Pick<Dataset, "classes" | "hsCodes">): readonly string[] {
  const known = new Map(classes.map(({ id, parents }) => [id, parents]));
  const codes = repeated(classes.flatMap(({ hs }) => hs));
  return [
    ...repeated(classes.map(({ id }) => id)).map((id) =>
      problem(CLASSES, `classes[${id}]`, "is there twice"),
    ),
    ...classes.flatMap(({ id, parents }) =>
      parents
        .filter((parent) => !known.has(parent))
        .map((parent) => problem(CLASSES, `classes[${id}].parents`, `there is no goods class “${parent}”`)),
    ),
    ...classes
      .filter(({ id }) => isBelowItself(id, known))
      .map(({ id }) => problem(CLASSES, `classes[${id}].parents`, "lead back to the class itself")),
    ...classes.flatMap(({ id, hs }) => [
      ...hs
        .filter((code) => !/^(?:\d{2}|\d{4}|\d{6})$/.test(code))
        .map((code) => problem(CLASSES, `classes[${id}].hs`, `“${code}” has not 2, 4 or 6 digits`)),
      ...hs
        .filter((code) => /^(?:\d{2}|\d{4}|\d{6})$/.test(code) && !hsCodes.has(code))
        .map((code) =>
          problem(CLASSES, `classes[${id}].hs`, `“${code}” is no code of data/goods/hs-codes.tsv`),
        ),
      ...hs
        .filter((code) => codes.includes(code))
        .map((code) =>
          problem(CLASSES, `classes[${id}].hs`, `“${code}” is there twice, here or in another class`),
        ),
    ]),
    ...[...hsCodes]
      .filter((code) => !classes.some(({ hs }) => hs.some((other) => code.startsWith(other))))
      .filter((code) => code.length === 2)
      .map((code) => problem(CLASSES, WHOLE_FILE, `no class has chapter “${code}”`)),
  ];
}

function isBelowItself(id: string, parents: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const queue = [...(parents.get(id) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(parents.get(next) ?? []));
  }
  return false;
}

/** Check the words: of a known class, and no word or plural of it in two classes of one language. */
export function lintGoodsWords({
  classes,
  goodsWords,
}: Pick<Dataset, "classes" | "goodsWords">): readonly string[] {
  const known = new Set(classes.map(({ id }) => id));
  return [
    ...goodsWords
      .filter((row) => !known.has(row.class))
      .map((row) => problem(WORDS, `words[${row.class}].class`, `there is no goods class “${row.class}”`)),
    ...repeated(goodsWords.map((row) => row.class)).map((id) =>
      problem(WORDS, `words[${id}]`, "is there twice"),
    ),
    ...(["en", "fr"] as const).flatMap((lang) => clashes(goodsWords, lang)),
  ];
}

function clashes(rows: Dataset["goodsWords"], lang: "en" | "fr"): readonly string[] {
  const classOf = new Map<string, string>();
  const found: string[] = [];
  for (const row of rows) {
    const forms = row[lang]
      .flatMap((word) => [word, ...pluralsOf(word, lang)])
      .map((form) => form.toLowerCase());
    for (const form of new Set(forms)) {
      const other = classOf.get(form) ?? row.class;
      if (other === row.class) classOf.set(form, row.class);
      else found.push(problem(WORDS, `words[${row.class}].${lang}`, `“${form}” is a word of “${other}” too`));
    }
  }
  return found;
}
