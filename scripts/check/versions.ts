/**
 * @module scripts/check/versions
 * One version: of the packages, of the dependency between them, and of what answers print.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../engine/src/index.ts";
import { ROOT } from "../gen/read-yaml.ts";

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Problems of the versions; empty = all equal. */
export function checkVersions(): readonly string[] {
  const [engine, cli] = ["engine", "cli"].map(
    (folder) => JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as Manifest,
  );
  const found = {
    "engine/package.json": engine?.version,
    "cli/package.json": cli?.version,
    "cli → embargo": cli?.dependencies?.["embargo"],
  };
  return Object.entries(found)
    .filter(([, version]) => version !== VERSION)
    .map(([where, version]) => `${where} is ${version}, engine/src/version.ts is ${VERSION}`);
}
