/**
 * @module scripts/mutants/vitest.config
 * The tests that mutants are held against: those beside the code and the properties, without the long runs over worlds.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  resolve: { conditions: ["source"] },
  test: {
    include: [
      "engine/src/names/**/*.test.ts",
      "engine/src/screening/{search,scorer,table}/**/*.test.ts",
      "test/screening/*.test.ts",
    ],
    exclude: ["test/screening/equivalence.property.test.ts", "**/node_modules/**"],
    testTimeout: 60_000,
  },
});
