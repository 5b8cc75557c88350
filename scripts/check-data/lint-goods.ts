/**
 * @module scripts/check-data/lint-goods
 * Decides whether the hierarchy of goods holds together, and whether a code or a word means one class only.
 */
import { INFLECTIONS } from "../gen/languages/languages.ts";
import { problem, repeated, WHOLE_FILE } from "./problem.ts";
import type { Dataset } from "./shapes.ts";

const CLASSES = "data/goods/classes.yml";
const WORDS = "data/goods/words.yml";

/** Check the classes: parents there, no circle, an HS code that there is, in one class only. */
export function lintGoods({ classes, hsCodes }: Pick<Dataset, "classes" | "hsCodes">): readonly string[] {
  const known = new Map(classes.map(({ id, parents }) => [id, parents]));
  const codes = repeated(classes.flatMap(({ hs }) => hs));
  return [
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

/** Check the words: of a known class, and no word or plural of it in two classes, of one language or of both. */
export function lintGoodsWords({
  classes,
  goodsWords,
  dealWords,
}: Pick<Dataset, "classes" | "goodsWords" | "dealWords">): readonly string[] {
  const known = new Set(classes.map(({ id }) => id));
  const [en, fr] = [
    formsOf([...goodsWords, ...dealWords], "en"),
    formsOf([...goodsWords, ...dealWords], "fr"),
  ];
  return [
    ...[...goodsWords, ...dealWords]
      .filter((row) => !known.has(row.class))
      .map((row) => problem(WORDS, `words[${row.class}].class`, `there is no goods class “${row.class}”`)),
    ...[goodsWords, dealWords].flatMap((rows) =>
      repeated(rows.map((row) => row.class)).map((id) => problem(WORDS, `words[${id}]`, "is there twice")),
    ),
    ...clashes(en, "en"),
    ...clashes(fr, "fr"),
    ...fr
      .filter(([form, id]) => en.some(([other, its]) => other === form && its !== id))
      .map(([form, id]) => problem(WORDS, `words[${id}].fr`, `“${form}” is English for another class`)),
  ];
}

type Form = readonly [form: string, id: string];

/** Words and their plurals, each once a class. */
function formsOf(rows: Dataset["goodsWords"], lang: "en" | "fr"): readonly Form[] {
  return rows.flatMap((row) => {
    const forms = row[lang].flatMap((word) => [word, ...INFLECTIONS[lang].nounForms(word)]);
    return [...new Set(forms.map((form) => form.toLowerCase()))].map((form): Form => [form, row.class]);
  });
}

function clashes(forms: readonly Form[], lang: "en" | "fr"): readonly string[] {
  const classOf = new Map<string, string>();
  const found: string[] = [];
  for (const [form, id] of forms) {
    const other = classOf.get(form) ?? id;
    if (other === id) classOf.set(form, id);
    else found.push(problem(WORDS, `words[${id}].${lang}`, `“${form}” is a word of “${other}” too`));
  }
  return found;
}
