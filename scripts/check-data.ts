/**
 * @module scripts/check-data
 * Decides whether everything under `data/` may be compiled: every file has the shape of its kind
 * (`schemas/`), and what the files say of each other is true (`scripts/check-data/lint-*.ts`). Prints the
 * problems, one a line.
 */
import { collect } from "./check-data/collect.ts";
import { missingFiles, readDataFiles, type DataFiles } from "./check-data/files.ts";
import { collectEvents, lintEvents } from "./check-data/lint-events.ts";
import { lintExemptions } from "./check-data/lint-exemptions.ts";
import { lintFrames, lintVerbs } from "./check-data/lint-frames.ts";
import { lintGoods, lintGoodsWords } from "./check-data/lint-goods.ts";
import { lintLanguages } from "./check-data/lint-languages.ts";
import { lintOnce } from "./check-data/lint-once.ts";
import { lintOwnership, type OwnershipFile } from "./check-data/lint-ownership.ts";
import { lintProvisions } from "./check-data/lint-provisions.ts";
import { lintCountries, lintReach } from "./check-data/lint-reach.ts";
import { lintSaid } from "./check-data/lint-said.ts";
import { lintStarter } from "./check-data/lint-starter.ts";
import { lintTables } from "./check-data/lint-tables.ts";
import { lintRepeats, lintTexts } from "./check-data/lint-texts.ts";
import { lintVersions } from "./check-data/lint-versions.ts";
import { idleSchemas, loadSchemas } from "./check-data/schemas.ts";
import type { Dataset } from "./check-data/shapes.ts";

/**
 * Check every YAML file under `data/`.
 *
 * @returns problems, each one line `path: place: what`; empty = good. While a file has not its shape only
 *   the shapes are reported: what the files say of each other cannot be read yet.
 */
export function checkData(): readonly string[] {
  const { files, problems } = readDataFiles();
  const shapes = [...problems, ...checkShapes(files)];
  return shapes.length > 0
    ? shapes
    : [
        ...lintEach(files),
        ...lintOnce(files),
        ...lintAll(collect(files)),
        ...lintOwners(files),
        ...lintEvents(collectEvents(files), collect(files)),
      ];
}

/**
 * Problems of shape: files that are missing, that no schema is for, or that have not the shape of their
 * kind.
 */
function checkShapes(files: DataFiles): readonly string[] {
  const schemas = loadSchemas();
  return [
    ...idleSchemas(),
    ...missingFiles([...files.keys()]),
    ...[...files].flatMap(([path, value]) => schemas.check(path, value)),
  ];
}

function lintEach(files: DataFiles): readonly string[] {
  return [...files].flatMap(([path, value]) => [...lintTexts(path, value), ...lintRepeats(path, value)]);
}

function lintOwners(files: DataFiles): readonly string[] {
  const path = "data/ownership/rules.yml";
  return lintOwnership({ path, value: files.get(path) as OwnershipFile });
}

function lintAll(data: Dataset): readonly string[] {
  return [
    ...lintProvisions(data),
    ...lintVersions(data),
    ...lintExemptions(data),
    ...lintReach(data),
    ...lintCountries(data),
    ...lintTables(data),
    ...lintSaid(data),
    ...lintGoods(data),
    ...lintGoodsWords(data),
    ...lintStarter(data),
    ...Object.values(data.lexicons).flatMap((lexicon) => [
      ...lintFrames(lexicon, data.classes),
      ...lintVerbs(lexicon),
    ]),
    ...lintLanguages(data),
  ];
}

if (import.meta.main) {
  const problems = checkData();
  for (const line of problems) console.log(line);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
