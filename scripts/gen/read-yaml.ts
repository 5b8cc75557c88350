/**
 * @module scripts/gen/read-yaml
 * Reads the data files: YAML 1.2 core, dates as strings, duplicate keys refused.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

/** Root of the checkout. */
export const ROOT: string = join(import.meta.dirname, "..", "..");

/** Read one YAML file below `data/`. Errors name file, line and reason. */
export function readYaml<T>(path: string): T {
  const document = parseDocument(readFileSync(join(ROOT, path), "utf8"), {
    uniqueKeys: true,
    version: "1.2",
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new Error(`${path}: ${problem.message}`);
  return document.toJS() as T;
}

/** YAML files of a folder, in name order, with their paths. */
export function listYaml(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => `${folder}/${name}`);
}
