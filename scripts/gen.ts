/**
 * @module scripts/gen
 * `npm run gen`: data → `engine/src/generated`, which is committed and must be fresh (`npm run check`).
 * One value a line where it matters, so that a change of data is a readable diff.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileReadings } from "./gen/arabic-readings.ts";
import { compileHan, compileKanjiNames, compileSyllables } from "./gen/han.ts";
import { compileHsCodes } from "./gen/hs-codes.ts";
import { indexFingerprint } from "./gen/index-fingerprint.ts";
import { compileLaw } from "./gen/law.ts";
import { compileLexicon } from "./gen/lexicon.ts";
import { compileCountries, compileLists, compileOfficial } from "./gen/lists.ts";
import { compileNameFacts } from "./gen/name-facts.ts";
import { compileNames } from "./gen/names.ts";
import { compileSyllableGroups } from "./gen/syllable-groups.ts";
import { compileStarter } from "./gen/starter.ts";
import { errorsPage } from "./gen/errors-page.ts";
import { ROOT } from "./gen/read-yaml.ts";

/** Every generated file, by its path from the root of the checkout. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const files = {
    "engine/src/generated/law.json": lines(compileLaw()),
    "engine/src/generated/hs-codes.json": lines(compileHsCodes()),
    "engine/src/generated/starter.json": lines(compileStarter()),
    "engine/src/generated/lexicon.fr.json": lines(compileLexicon("fr")),
    "engine/src/generated/lexicon.en.json": lines(compileLexicon("en")),
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

/** Paths whose committed content differs from what the data give now. */
export function staleFiles(): readonly string[] {
  return Object.entries(generatedFiles())
    .filter(([path, content]) => currentContent(path) !== content)
    .map(([path]) => path);
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
  mkdirSync(join(ROOT, "docs/reference"), { recursive: true });
  for (const [path, content] of Object.entries(generatedFiles())) writeFileSync(join(ROOT, path), content);
}
