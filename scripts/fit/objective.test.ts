/** What a fit makes greatest. */
import { NAME_WEIGHTS } from "embargo/screening";
import { describe, expect, it } from "vitest";
import type { NamePair } from "../../test/quality/names/pair.ts";
import { decisionsUnder, reaches, worthOf, type Figures } from "./objective.ts";
import { pairsByCount } from "./samples.ts";

const pair = (name1: string, name2: string, label: boolean | null): NamePair => ({
  schema: "Person",
  name1,
  name2,
  label,
  category: "",
  strength: "minor",
  script: "latin",
  list: "",
  entity: "",
  familyCluster: "",
  split: "train",
});

describe("decisions on pairs", () => {
  it("count what is right at the threshold, and leave out what nobody can say", () => {
    const pairs = pairsByCount([
      pair("Boris Zvorkin", "Boris Zvorkin", true),
      pair("Boris Zvorkin", "Zvorkin, Boris", true),
      pair("Boris Zvorkin", "Maria Delgado", true),
      pair("Boris Zvorkin", "BORIS ZVORKIN", false),
      pair("Boris Zvorkin", "Maria Delgado", false),
      pair("Boris Zvorkin", "Maria Delgado", null),
    ]);
    const { f1, precision, recall } = decisionsUnder(NAME_WEIGHTS, pairs);
    expect([f1, precision, recall].map((share) => Math.round(share * 300))).toEqual([200, 200, 200]);
  });
});

describe("how far a likeness reaches the threshold", () => {
  it("is all or nothing as decided, and rises beside the threshold in a fit", () => {
    expect([699, 700].map((likeness) => reaches(likeness, 0))).toEqual([0, 1]);
    const rising = [600, 690, 695, 700, 705, 710, 800].map((likeness) => reaches(likeness, 10));
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    expect([rising[0], rising.at(-1)]).toEqual([0, 1]);
  });
});

describe("the worth of figures", () => {
  const figures: Figures = { f1: 0.9, precision: 0.9, recall: 0.9, us: 80, global: 200, missed: 0.01 };

  it("weighs 40 alerts of 10,000 and one slip of a hundred like a point of F1", () => {
    expect(worthOf({ ...figures, us: 40, f1: 0.89 })).toBeCloseTo(worthOf(figures), 9);
    expect(worthOf({ ...figures, missed: 0, f1: 0.89 })).toBeCloseTo(worthOf(figures), 9);
    expect(worthOf({ ...figures, global: 40, f1: 0.89 })).toBeCloseTo(worthOf(figures), 9);
  });
});
