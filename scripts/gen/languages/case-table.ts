/**
 * @module scripts/gen/languages/case-table
 * Which cases each form of a name, noun or adjective may stand in, where a language marks roles by case.
 */
import type { Inflection } from "./inflection.ts";

/** Base forms by how they change. */
export type CasedWords = Readonly<Record<"noun" | "role" | "name" | "adjective", readonly string[]>>;

/** Letters of the cases of every form; empty where the language has none. */
export function caseTable({ cases }: Inflection, words: CasedWords): Record<string, string> {
  if (cases === undefined) return {};
  const found = new Map<string, Set<string>>();
  for (const kind of ["noun", "role", "name", "adjective"] as const)
    for (const word of words[kind])
      for (const [form, letter] of cases[kind](word)) {
        const key = form.toLowerCase();
        found.set(key, (found.get(key) ?? new Set<string>()).add(letter));
      }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([form, letters]) => [form, [...letters].sort().join("")]));
}
