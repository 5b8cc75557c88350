import { describe, expect, it } from "vitest";
import { Yardstick } from "./yardstick.ts";

const LIST = new Yardstick([
  { owner: "a", name: "Arvid Lindqvist" },
  { owner: "a", name: "Arvid L. Lindkvist" },
  { owner: "b", name: "Maria Santos" },
  { owner: "c", name: "Maria Lindahl" },
]);

describe("Yardstick", () => {
  it("gives a listed name in any order, without marks, the whole likeness", () => {
    expect(LIST.likest("LINDQVIST, Árvid", 1)).toEqual([{ owner: "a", likeness: 1 }]);
  });

  it("gives each owner once, by the likest name", () => {
    const owners = LIST.likest("Maria Lindqvist", 5).map(({ owner }) => owner);
    expect(owners.toSorted()).toEqual(["a", "b", "c"]);
  });

  it("lets a word of four letters have one edit, a longer one two, a short one none", () => {
    const likeness = (name: string): number => LIST.likest(name, 1)[0]?.likeness ?? 0;
    expect(likeness("Arvid Lindqist")).toBeCloseTo(0.95, 1);
    expect(likeness("Avidd Lindqvist")).toBeLessThan(likeness("Avid Lindqvist"));
    expect(likeness("Avidd")).toBe(0);
    expect(likeness("Lndqist")).toBeGreaterThan(0);
    expect(new Yardstick([{ owner: "x", name: "Ali" }]).likest("Alo", 1)).toEqual([]);
  });

  it("weighs a word by how few names have it", () => {
    const [first, second] = LIST.likest("Maria Santos", 2);
    expect(first).toEqual({ owner: "b", likeness: 1 });
    expect(second?.likeness).toBeLessThan(0.5);
  });

  it("finds nobody who shares no word", () => {
    expect(LIST.likest("Otto Brenner", 3)).toEqual([]);
  });
});
