/**
 * @module scripts/check/versions
 * One version: of the packages, of the dependency between them, and of what answers print. And a lockfile that names
 * every package it may need: `npm ci` refuses one that lacks those of other systems.
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
  return [
    ...Object.entries(found)
      .filter(([, version]) => version !== VERSION)
      .map(([where, version]) => `${where} is ${version}, engine/src/version.ts is ${VERSION}`),
    ...unlocked(),
  ];
}

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/** Optional packages that the lockfile asks for and does not hold; some registries lack those of other systems. */
function unlocked(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Lockfile;
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) =>
          packages[`node_modules/${name}`] === undefined &&
          packages[`${path}/node_modules/${name}`] === undefined,
      )
      .map(([name, version]) => `package-lock.json: ${path} may need ${name} ${version}, which has no entry`),
  );
}
