/**
 * @module scripts/mutants/loaded-tests
 * Loads test files and all code that they import into this process, as often as wanted, each time anew.
 */
import { realpathSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CollectedTest, collectFrom } from "./collected.ts";

const COLLECTED = new URL("collected.ts", import.meta.url).href;
const FEWER_RUNS = new URL("fewer-runs.ts", import.meta.url).href;

let load = 0;

/**
 * The tests of some files, from code that no other load has touched: what a module remembers is empty again.
 * Cost: the code stays in memory for good, some megabytes a load; a second for all tests of an area.
 */
export async function loadTests(root: string, files: readonly string[]): Promise<readonly CollectedTest[]> {
  load += 1;
  const tests: CollectedTest[] = [];
  for (const file of files) {
    const url = pathToFileURL(join(root, file)).href;
    tests.push(...(await collectFrom(file, () => import(url))));
  }
  return tests;
}

/** Let code under `root` be loaded anew in each load, and tests meet our `vitest` and `fast-check`. Once a process. */
export function hookImports(root: string): void {
  const home = `${pathToFileURL(root).href}/`;
  const outer = pathToFileURL(dirname(realpathSync(join(root, "node_modules")))).href;
  const isOfRepository = (url: string): boolean =>
    url.startsWith(`${outer}/`) && !/^\/(?:node_modules|\.stryker-tmp)\//.test(url.slice(outer.length));
  const isHeld = (url: string): boolean => url.startsWith(home) && !url.startsWith(`${home}scripts/mutants/`);
  registerHooks({
    resolve(specifier, context, next) {
      const fromTest = isHeld(context.parentURL ?? "");
      if (fromTest && specifier === "vitest") return { url: COLLECTED, shortCircuit: true };
      if (fromTest && specifier === "fast-check") return { url: FEWER_RUNS, shortCircuit: true };
      const found = next(specifier, context);
      // `embargo/…` leads through `node_modules` to the repository that the sandbox under `root` is a copy of.
      const url = isOfRepository(found.url) ? home + found.url.slice(outer.length + 1) : found.url;
      // Tables never change: they are read once.
      return isHeld(url) && url.endsWith(".ts") ? { ...found, url: `${url}?load=${load}` } : found;
    },
  });
}
