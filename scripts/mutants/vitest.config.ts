/**
 * @module scripts/mutants/vitest.config
 * The tests that mutants are held against: those of the same area, without the long runs over worlds. Neither area needs
 * the other: names know nothing of screening, and what a change of theirs does is for their own tests to notice.
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { AREA_VARIABLE, type Area } from "./area.ts";
import { NearestFirst } from "./nearest-first.ts";

const TESTS: Readonly<Record<Area, string[]>> = {
  names: ["engine/src/names/**/*.test.ts"],
  screening: ["engine/src/screening/{search,scorer,table}/**/*.test.ts", "test/screening/*.test.ts"],
};

const FEWER_RUNS = fileURLToPath(new URL("fewer-runs.ts", import.meta.url));

export default defineConfig({
  plugins: [
    {
      name: "fewer-runs",
      enforce: "pre",
      resolveId: (id, importer) => (id === "fast-check" && importer !== FEWER_RUNS ? FEWER_RUNS : null),
    },
  ],
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  resolve: { conditions: ["source"] },
  test: {
    include: TESTS[process.env[AREA_VARIABLE] === "names" ? "names" : "screening"],
    exclude: ["test/screening/equivalence.property.test.ts", "**/node_modules/**"],
    testTimeout: 60_000,
    sequence: { sequencer: NearestFirst },
  },
});
