import { describe, expect, it } from "vitest";
import { HAS_LISTS } from "../../lists/shared-files.ts";
import { benchLike } from "./bench-like.ts";
import { customers, isOfficial } from "./customers.ts";
import { entityPairs } from "./entities.ts";
import { handmadePairs } from "./handmade.ts";
import { splitOf } from "./pair.ts";
import { namePairs } from "./pairs.ts";
import { PERTURBATIONS } from "./perturbations.ts";

describe("pairs by hand", () => {
  const pairs = handmadePairs();

  it("are some hundred and fifty, each once, each with a reason", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(new Set(pairs.map(({ name1, name2 }) => [name1, name2].sort().join("|"))).size).toBe(pairs.length);
    expect(pairs.filter(({ why }) => why.length < 3)).toEqual([]);
  });

  it("say something of most pitfalls both ways", () => {
    const labels = (value: boolean): number => pairs.filter(({ label }) => label === value).length;
    expect(labels(true)).toBeGreaterThan(80);
    expect(labels(false)).toBeGreaterThan(45);
  });
});

describe.skipIf(!HAS_LISTS)("made pairs", () => {
  const SIZE = 3000;
  const pairs = HAS_LISTS ? [...namePairs(5, SIZE)] : [];

  it("are as many as asked, the same for a seed and others for another", () => {
    expect(pairs).toHaveLength(SIZE);
    expect([...namePairs(5, 300)]).toEqual(pairs.slice(0, 300));
    expect([...namePairs(6, 20)]).not.toEqual(pairs.slice(0, 20));
  });

  it("are about half of one party, and never of a name with itself", () => {
    const same = pairs.filter(({ label }) => label === true).length;
    const other = pairs.filter(({ label }) => label === false).length;
    expect(same / (same + other)).toBeGreaterThan(0.4);
    expect(same / (same + other)).toBeLessThan(0.6);
    expect(pairs.filter(({ name1, name2 }) => name1 === name2)).toEqual([]);
  });

  it("keep a family in one half and the unseen ways out of training", () => {
    const unseen = new Set(
      PERTURBATIONS.flatMap(({ unseen: out, category }) => (out === true ? [category] : [])),
    );
    for (const { split, familyCluster, category } of pairs) {
      expect(split).toBe(unseen.has(category) ? "test" : splitOf(familyCluster));
    }
    expect(pairs.filter(({ split }) => split === "test").length / SIZE).toBeGreaterThan(0.2);
  });

  it("have no customer with a listed name unmarked", () => {
    const made = [...customers(1, 500, "global")];
    expect(made).toHaveLength(500);
    for (const { name, namesake } of made) expect(namesake).toBe(isOfficial(name));
    expect(new Set(made.map(({ culture }) => culture)).size).toBeGreaterThan(10);
  });

  it("make a mix and whole parties in two halves", () => {
    const mix = benchLike(1, 400);
    const same = mix.filter(({ label }) => label === true).length / mix.length;
    expect(same).toBeGreaterThan(0.42);
    expect(same).toBeLessThan(0.6);
    expect(mix.every(({ label }) => label !== null)).toBe(true);
    const parties = [...entityPairs(1, 300)];
    expect(parties).toHaveLength(300);
    expect([...entityPairs(1, 50)]).toEqual(parties.slice(0, 50));
    expect(new Set(parties.map(({ label }) => label)).size).toBeGreaterThan(1);
  });
});
