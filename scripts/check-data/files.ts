/**
 * @module scripts/check-data/files
 * Finds and reads every YAML file under `data/`, and says which files are missing. A file that is no YAML
 * is a problem.
 */
import { globSync } from "node:fs";
import { sep } from "node:path";
import { LANGS, NAME_LANGS, TEXT_LANGS, type TextLang } from "../../engine/src/model/index.ts";
import { readYaml, ROOT } from "../gen/read-yaml.ts";
import { problem, WHOLE_FILE } from "./problem.ts";

/** Parsed files by path from the root of the checkout, in path order. */
export type DataFiles = ReadonlyMap<string, unknown>;

/** Files without which nothing can be compiled. */
const REQUIRED: readonly string[] = [
  ...["facts", "pointers", "issuers", "derived-facts", "signals"].map((name) => `data/regimes/${name}.yml`),
  ...["classes", "words"].map((name) => `data/goods/${name}.yml`),
  "data/territories/territories.yml",
  "data/ownership/rules.yml",
  ...["marks", "models"].map((name) => `data/aircraft/${name}.yml`),
  ...["sources", "persons"].map((name) => `data/events/${name}.yml`),
  "data/lists/starter.yml",
  "data/lists/countries.yml",
  ...TEXT_LANGS.flatMap((lang) =>
    [
      "grammar",
      "words",
      "dates",
      "roles",
      "bodies",
      "places",
      "cues",
      "statements",
      "verbs",
      "frames",
      "aircraft",
      ...ownTables(lang),
    ].map((name) => `data/lexicons/${lang}/${name}.yml`),
  ),
  ...NAME_LANGS.map((lang) => `data/lexicons/${lang}/names.yml`),
  ...["equivalents", "forenames", "parts"].map((name) => `data/lexicons/names/${name}.yml`),
];

/** Beyond the languages of answers, a pack has its own territories and goods. */
function ownTables(lang: TextLang): readonly string[] {
  return (LANGS as readonly TextLang[]).includes(lang) ? [] : ["territories", "goods"];
}

/** Read all of `data/`. Never throws: what cannot be read is a problem. */
export function readDataFiles(): { readonly files: DataFiles; readonly problems: readonly string[] } {
  const files = new Map<string, unknown>();
  const problems: string[] = [];
  const paths = globSync("data/**/*.{yml,yaml}", { cwd: ROOT }).map((path) => path.split(sep).join("/"));
  for (const path of paths.sort()) {
    try {
      files.set(path, readYaml<unknown>(path));
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(`${path}: `, "") : String(error);
      problems.push(problem(path, WHOLE_FILE, `cannot be read: ${why}`));
    }
  }
  return { files, problems };
}

/** Folders of regimes: `data/regimes/<issuer>/<regime>`. */
export function regimeFolders(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => /^(data\/regimes\/[^/]+\/[^/]+)\/[^/]+$/.exec(path)?.[1] ?? []);
  return [...new Set(folders)];
}

/**
 * Say which files are missing: the ones every compilation reads, and the cards of a regime that has
 * provisions.
 */
export function missingFiles(paths: readonly string[]): readonly string[] {
  const cards = regimeFolders(paths).flatMap((folder) => [`${folder}/regime.yml`, `${folder}/sources.yml`]);
  return [...REQUIRED, ...cards]
    .filter((path) => !paths.includes(path))
    .map((path) => problem(path, WHOLE_FILE, "is missing"));
}
