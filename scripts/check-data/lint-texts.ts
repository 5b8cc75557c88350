/**
 * @module scripts/check-data/lint-texts
 * Decides whether every text is there in both languages, and whether a list of words says a word twice.
 * Reads any parsed file, whatever its kind.
 */
import { placeOf, problem, repeated } from "./problem.ts";

/** Every `{ en, fr }` must have both, and neither empty. */
export function lintTexts(path: string, file: unknown): readonly string[] {
  return walk(file, "").flatMap(([pointer, value]) => {
    if (Array.isArray(value) || !("en" in value || "fr" in value)) return [];
    const texts = value as Readonly<Record<string, unknown>>;
    return ["en", "fr"]
      .filter((lang) => isEmpty(texts[lang]))
      .map((lang) => problem(path, placeOf(pointer, file), `has no text in “${lang}”`));
  });
}

/**
 * A list of words must not say a word twice. Not meant: the six forms of a verb (`pres`, `subj`), and pairs such as
 * masculine and feminine, which are lists inside a list.
 */
export function lintRepeats(path: string, file: unknown): readonly string[] {
  return walk(file, "").flatMap(([pointer, value]) => {
    if (!Array.isArray(value) || /\/(?:pres|subj|\d+)$/.test(pointer)) return [];
    const words = value.filter((item): item is string => typeof item === "string");
    return repeated(words).map((word) => problem(path, placeOf(pointer, file), `says “${word}” twice`));
  });
}

function isEmpty(text: unknown): boolean {
  if (typeof text === "string") return text.trim() === "";
  return Array.isArray(text) ? text.length === 0 : text === undefined || text === null;
}

/** Every object and list in a value, with its JSON pointer. */
function walk(value: unknown, pointer: string): readonly (readonly [pointer: string, value: object])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    walk(item, `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`),
  );
  return [[pointer, value], ...inner];
}
