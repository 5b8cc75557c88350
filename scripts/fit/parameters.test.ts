/** What is fitted, and what must hold whatever the fit finds. */
import { NAME_WEIGHTS } from "embargo/screening";
import { describe, expect, it } from "vitest";
import { isAllowed, PARAMETERS, repaired, valueAt, withValue } from "./parameters.ts";

describe("the weights that are fitted", () => {
  it("stand in the table, each once, with a start within bounds once repaired", () => {
    const paths = PARAMETERS.flatMap((parameter) => parameter.paths);
    expect(new Set(paths).size).toBe(paths.length);
    const start = repaired(NAME_WEIGHTS);
    expect(isAllowed(start)).toBe(true);
    expect(repaired(start)).toEqual(start);
    for (const { paths: of, least, most, step } of PARAMETERS) {
      expect([of, least < most, step > 0, step <= most - least]).toEqual([of, true, true, true]);
    }
  });

  it("are in order as they stand in the engine", () => {
    expect(isAllowed(NAME_WEIGHTS)).toBe(true);
  });

  it("never leave their bounds or their order", () => {
    for (const { paths, least, most } of PARAMETERS) {
      for (const value of [least - 1, most + 1])
        expect([paths, isAllowed(withValue(repaired(NAME_WEIGHTS), paths, value))]).toEqual([paths, false]);
    }
    const { share } = NAME_WEIGHTS;
    expect(isAllowed(withValue(NAME_WEIGHTS, ["share.variant"], share.reading + 1))).toBe(false);
    expect(isAllowed(withValue(NAME_WEIGHTS, ["share.nickname"], share.cognate + 1))).toBe(false);
  });

  it("are changed in a copy", () => {
    const before = structuredClone(NAME_WEIGHTS);
    expect(valueAt(withValue(NAME_WEIGHTS, ["near.rest"], 123), "near.rest")).toBe(123);
    expect(NAME_WEIGHTS).toEqual(before);
    expect(() => valueAt(NAME_WEIGHTS, "share.nothing")).toThrow("share.nothing");
  });
});
