/**
 * @module scripts/gen/name-facts/places
 * Words of places: names of States and their adjectives from the gazetteer, cities and regions by hand.
 */
import { wordKeys } from "../../names/word-key.ts";
import { readYaml } from "../read-yaml.ts";
import { handWords, readTable } from "./read-table.ts";

interface Territory {
  readonly code: string;
  readonly en: Readonly<Record<string, unknown>>;
  readonly fr: Readonly<Record<string, unknown>>;
}

/** Fields of a territory that hold words for it. Capitals are places of their own. */
const FIELDS = ["name", "also", "adjectives", "people"];

/** Words of each place. Names of several words are left out: their words say too little alone. */
export function collectPlaces(): readonly (readonly string[])[] {
  const states = new Map<string, Set<string>>();
  const note = (code: string, text: string): void => {
    const [word = "", ...more] = wordKeys(text);
    if (more.length > 0 || word.length < 3) return;
    states.set(code, (states.get(code) ?? new Set<string>()).add(word));
  };
  for (const { code, en, fr } of readYaml<{ territories: Territory[] }>("data/territories/territories.yml")
    .territories)
    for (const language of [en, fr])
      for (const field of FIELDS) for (const text of texts(language[field])) note(code.toLowerCase(), text);
  for (const [code, names] of Object.entries(
    readYaml<{ names: Record<string, string[]> }>("data/lists/countries.yml").names,
  ))
    for (const name of names) note(code, name);
  for (const [code = "", words] of readTable("country-words.tsv"))
    for (const word of handWords(words)) states.set(code, (states.get(code) ?? new Set<string>()).add(word));
  const byHand = readTable("places.tsv").map(([words]) => handWords(words));
  return [...[...states.values()].map((words) => [...words].sort()), ...byHand];
}

function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(texts) : [];
}
