/**
 * @module scripts/gen
 * `npm run gen`: data → `engine/src/generated`, which is committed and must be fresh (`npm run check`).
 * One value a line where it matters, so that a change of data is a readable diff.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NAME_LANGS, TEXT_LANGS } from "../engine/src/model/index.ts";
import type { Law } from "../engine/src/regimes/law.ts";
import { compileAircraft } from "./gen/aircraft.ts";
import { compileReadings } from "./gen/arabic-readings.ts";
import { compileEvents } from "./gen/events.ts";
import { compileHan, compileKanjiNames, compileSyllables } from "./gen/han.ts";
import { compileHsCodes } from "./gen/hs-codes.ts";
import { indexFingerprint } from "./gen/index-fingerprint.ts";
import { compileLaw } from "./gen/law.ts";
import { LAW_PAGES, lawPages } from "./gen/law-pages.ts";
import { compileLexicon } from "./gen/lexicon.ts";
import { compileCountries, compileLists, compileOfficial } from "./gen/lists.ts";
import { compileNameLexicon } from "./gen/name-lexicon.ts";
import { compileNameFacts } from "./gen/name-facts.ts";
import { compileNames } from "./gen/names.ts";
import { compileOwnership } from "./gen/ownership.ts";
import { compileSyllableGroups } from "./gen/syllable-groups.ts";
import { compileTowns } from "./gen/towns.ts";
import { compileStarter } from "./gen/starter.ts";
import { errorsPage } from "./gen/errors-page.ts";
import { ROOT } from "./gen/read-yaml.ts";

/** Every generated file, by its path from the root of the checkout. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const law = compileLaw();
  const files = {
    "engine/src/generated/law.json": lines(law),
    "engine/src/generated/hs-codes.json": lines(compileHsCodes()),
    "engine/src/generated/ownership.json": lines(compileOwnership()),
    "engine/src/generated/events.json": lines(compileEvents()),
    "engine/src/generated/starter.json": lines(compileStarter()),
    ...Object.fromEntries(
      TEXT_LANGS.map((lang) => [`engine/src/generated/lexicon.${lang}.json`, lines(compileLexicon(lang))]),
    ),
    "engine/src/generated/aircraft.json": lines(compileAircraft()),
    "engine/src/generated/towns.json": lines(compileTowns()),
    ...Object.fromEntries(
      NAME_LANGS.map((lang) => [`engine/src/generated/names.${lang}.json`, lines(compileNameLexicon(lang))]),
    ),
    "engine/src/generated/names.json": lines(compileNames()),
    "engine/src/generated/name-facts.json": lines(compileNameFacts()),
    "engine/src/generated/arabic-readings.json": lines(compileReadings("arabic")),
    "engine/src/generated/hebrew-readings.json": lines(compileReadings("hebrew")),
    "engine/src/generated/han.json": lines(compileHan()),
    "engine/src/generated/kanji-names.json": lines(compileKanjiNames()),
    "engine/src/generated/name-syllables.json": lines(compileSyllables()),
    "engine/src/generated/syllable-groups.json": lines(compileSyllableGroups()),
    "engine/src/generated/lists.json": lines(compileLists()),
    "engine/src/generated/official-lists.json": lines(compileOfficial()),
    "engine/src/generated/countries.json": lines(compileCountries()),
    "docs/reference/errors.md": errorsPage(),
    // What the schemas let through has this shape once compiled.
    ...lawPages(law as unknown as Law),
  };
  return {
    ...files,
    "engine/src/generated/index-fingerprint.json": lines(indexFingerprint(files)),
  };
}

/** JSON with one line for each element of the top-level tables. */
function lines(table: Record<string, unknown>): string {
  const fields = Object.entries(table).map(([key, value]) => `${JSON.stringify(key)}: ${block(value)}`);
  return `{\n${fields.join(",\n")}\n}\n`;
}

function block(value: unknown): string {
  if (Array.isArray(value) && value.length > 0)
    return `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const rows = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`,
    );
    return rows.length === 0 ? "{}" : `{\n${rows.join(",\n")}\n}`;
  }
  return JSON.stringify(value);
}

/** Paths whose committed content differs from what the data give now, and pages that nothing generates any more. */
export function staleFiles(): readonly string[] {
  const files = generatedFiles();
  const differing = Object.entries(files)
    .filter(([path, content]) => currentContent(path) !== content)
    .map(([path]) => path);
  return [...differing, ...leftovers(files)];
}

/** Pages of the law that stand in its folder and are not generated, such as those of a regime that has gone. */
function leftovers(files: Readonly<Record<string, string>>): readonly string[] {
  if (!existsSync(join(ROOT, LAW_PAGES))) return [];
  return readdirSync(join(ROOT, LAW_PAGES))
    .map((name) => `${LAW_PAGES}/${name}`)
    .filter((path) => !Object.hasOwn(files, path))
    .sort();
}

function currentContent(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), "utf8");
  } catch {
    return null;
  }
}

if (import.meta.main) {
  mkdirSync(join(ROOT, "engine/src/generated"), { recursive: true });
  mkdirSync(join(ROOT, LAW_PAGES), { recursive: true });
  const files = generatedFiles();
  for (const [path, content] of Object.entries(files)) writeFileSync(join(ROOT, path), content);
  for (const path of leftovers(files)) rmSync(join(ROOT, path));
}
