/**
 * @module scripts/gen/name-lexicon
 * Compiles the names of a language whose acts are not read: captions and facts of States, bodies and places are taken from
 * the shared files, surnames from the tables of names.
 */
import type { NameLang } from "../../engine/src/model/index.ts";
import { readRows } from "./han.ts";
import { unique } from "./languages/inflection.ts";
import { readYaml } from "./read-yaml.ts";

interface Row {
  readonly id: string;
  readonly words: readonly string[];
}

interface Names {
  readonly states: readonly { readonly code: string }[];
  readonly bodies: readonly Row[];
  readonly places: readonly Row[];
  readonly surnames: readonly string[];
}

/** The names of a language as the reader loads them. Throws for an id or code that the shared files do not have. */
export function compileNameLexicon(lang: NameLang): Record<string, unknown> {
  const names = readYaml<Names>(`data/lexicons/${lang}/names.yml`);
  const { territories } = readYaml<{ territories: { code: string; en: { name: string } }[] }>(
    "data/territories/territories.yml",
  );
  const captions = new Map(territories.map(({ code, en }) => [code, en.name]));
  return {
    lang,
    ...names,
    states: names.states.map((row) => ({ ...row, caption: found(captions, row.code, lang) })),
    bodies: joined(lang, "bodies", names.bodies),
    places: joined(lang, "places", names.places),
    surnames: unique([...tableSurnames(lang), ...names.surnames]),
  };
}

function joined(lang: NameLang, table: "bodies" | "places", rows: readonly Row[]): readonly object[] {
  const english = readYaml<Record<string, readonly Row[]>>(`data/lexicons/en/${table}.yml`)[table] ?? [];
  const facts = new Map(english.map((row) => [row.id, row]));
  return rows.map((row) => ({ ...found(facts, row.id, lang), ...row }));
}

function found<T>(table: ReadonlyMap<string, T>, key: string, lang: NameLang): T {
  const value = table.get(key);
  if (value === undefined) throw new Error(`data/lexicons/${lang}/names.yml: “${key}” is not known`);
  return value;
}

function tableSurnames(lang: NameLang): readonly string[] {
  if (lang === "ko") {
    const { koreanSurnameReadings } = readYaml<{ koreanSurnameReadings: Record<string, unknown> }>(
      "data/lexicons/names/parts.yml",
    );
    return Object.keys(koreanSurnameReadings);
  }
  return readRows("han-surnames.tsv").map(([surname = ""]) => surname);
}
