import { describe, expect, it } from "vitest";
import { entry, query } from "../../../../test/screening/evidence.ts";
import { genderEvidence } from "./gender.ts";

const says = (asked: readonly string[], known: readonly string[]): number =>
  genderEvidence(query({ gender: asked }), entry({ gender: known })).length;

describe("genderEvidence", () => {
  it("says something of a difference only", () => {
    expect([says(["male"], ["female"]), says(["F"], ["homme"]), says(["M"], [" Male "])]).toEqual([1, 1, 0]);
  });

  it("says nothing where a side is unknown, both, or a word it does not know", () => {
    for (const unknown of [[], ["other"], ["male", "female"], ["toString"], ["__proto__"]]) {
      expect([says(unknown, ["male"]), says(["female"], unknown)]).toEqual([0, 0]);
    }
  });
});
