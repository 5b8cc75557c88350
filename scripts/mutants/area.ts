/**
 * @module scripts/mutants/area
 * Which tests mutants are held against: those of their area, without the long runs over worlds. Neither area needs the
 * other: names know nothing of screening, and what a change of theirs does is for their own tests to notice.
 */

/** The variable of the environment that tells the runner the area. */
export const AREA_VARIABLE = "EMBARGO_MUTANTS_AREA";

export type Area = "names" | "screening";

const TESTS: Readonly<Record<Area, readonly string[]>> = {
  names: ["engine/src/names/**/*.test.ts"],
  screening: [
    "engine/src/screening/{search,scorer,table}/**/*.test.ts",
    "test/screening/{answers,bound,kernels}.property.test.ts",
  ],
};

/** The area of a kernel, by its path in the repository. */
export const areaOf = (file: string): Area => (file.startsWith("engine/src/names/") ? "names" : "screening");

/** The files of tests, as patterns. */
export const testFilesOf = (environment: Readonly<Record<string, string | undefined>>): readonly string[] =>
  TESTS[environment[AREA_VARIABLE] === "names" ? "names" : "screening"];
