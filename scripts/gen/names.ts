/**
 * @module scripts/gen/names
 * Compiles the tables of name parts: equivalent spellings and common given names.
 */
import { readYaml } from "./read-yaml.ts";

/** The name tables as the library loads them. */
export function compileNames(): Record<string, unknown> {
  const { groups } = readYaml<{ groups: { item: string; forms: string[] }[] }>(
    "data/lexicons/names/equivalents.yml",
  );
  const { forenames } = readYaml<{ forenames: string[] }>("data/lexicons/names/forenames.yml");
  const words = readYaml<Record<string, unknown>>("data/lexicons/names/parts.yml");
  return {
    equivalents: groups.map(({ item, forms }) => [item, ...new Set(forms)]),
    forenames: [...new Set(forenames)].sort(),
    parts: words,
  };
}
