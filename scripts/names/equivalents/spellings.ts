/**
 * @module scripts/names/equivalents/spellings
 * Groups of Latin spellings of one name that the engine does not relate by their letters or sound.
 */
import { linkedByEngine } from "../engine-links.ts";
import type { NameGroup, NameItem } from "./items.ts";

/** Shorter spellings that differ much are mistakes more often than cognates. */
const SHORTEST_COGNATE = 4;

/** Spellings that differ little (`same`) or much (`cognate`). */
export function groupSpellings(items: readonly NameItem[]): readonly NameGroup[] {
  const groups = new Map<string, NameGroup>();
  const keep = (kind: "same" | "cognate", words: readonly string[]): void => {
    const key = `${kind} ${words.join(" ")}`;
    if (words.length > 1) groups.set(key, { kind, words });
  };
  for (const { main, near, far, syllable } of items) {
    // One character is spelled in a dozen languages, most of them nobody's name: data/names/chinese-surnames.tsv.
    if (syllable) continue;
    keep("same", unlinked(near));
    const others = far.filter((form) => form.length >= SHORTEST_COGNATE);
    if (main.length >= SHORTEST_COGNATE && others.length > 0) keep("cognate", [main, ...others].sort());
  }
  return withoutParts([...groups.values()]);
}

/** Spellings of which at least one other is not related by the engine. */
function unlinked(near: readonly string[]): readonly string[] {
  return near.filter((form) => near.some((other) => !linkedByEngine(form, other))).sort();
}

/** Groups that are not wholly inside another of their kind. */
function withoutParts(groups: readonly NameGroup[]): readonly NameGroup[] {
  const byWord = new Map<string, NameGroup[]>();
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const [first = ""] = group.words;
    const wider = (byWord.get(`${group.kind} ${first}`) ?? []).some((other) =>
      group.words.every((word) => other.words.includes(word)),
    );
    if (wider) continue;
    for (const word of group.words) {
      const key = `${group.kind} ${word}`;
      byWord.set(key, [...(byWord.get(key) ?? []), group]);
    }
  }
  return [...new Set([...byWord.values()].flat())];
}
