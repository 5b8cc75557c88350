/**
 * @module scripts/mutants/area
 * Which tests a run of mutants is held against: a file of names needs no test of screening.
 */

/** The variable of the environment that tells the configuration of Vitest the area. */
export const AREA_VARIABLE = "EMBARGO_MUTANTS_AREA";

export type Area = "names" | "screening";

/** The area of a kernel, by its path in the repository. */
export const areaOf = (file: string): Area => (file.startsWith("engine/src/names/") ? "names" : "screening");
