/** How much of an answer is shown: the limit, the count of all candidates, the nearest of the rejected names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyName, LISTED_NAMES } from "../../../test/screening/names.ts";
import { ask, entryOf, named, worldOf } from "../../../test/screening/world.ts";
import { prepareName } from "../names/index.ts";
import { DECISION } from "./decision.ts";

const RUNS = { seed: 20261123, numRuns: 120 } as const;
const world = worldOf(
  ...LISTED_NAMES.map((name, at) => entryOf(`e-${at}`, [name, `${name} Zvorkin`])),
  entryOf("twin-2", ["Boris Orlov"]),
  entryOf("twin-1", ["Boris Orlov"]),
);
const usable = anyName.filter((name) => prepareName(name).words.length > 0);

describe("candidates", () => {
  it("are cut at the limit and no others, and all of them are counted", () => {
    fc.assert(
      fc.property(
        usable,
        fc.constantFrom(0.3, 0.5, 0.7, 1),
        fc.integer({ min: 1, max: 6 }),
        (name, threshold, limit) => {
          const [all, cut] = [ask(world, name, { threshold }), ask(world, name, { threshold, limit })];
          expect(cut.candidates).toEqual(all.candidates.slice(0, limit));
          expect([all.candidates.length, cut.found, cut.nearest]).toEqual([
            all.found,
            all.found,
            all.nearest,
          ]);
        },
      ),
      RUNS,
    );
  });

  it("of one name come by their ids, so that a limit always cuts the same", () => {
    const twins = (limit: number): readonly string[] =>
      ask(world, "Boris Orlov", { limit, threshold: 1 }).candidates.map((one) => one.entity.id);
    expect([twins(1), twins(2).length]).toEqual([[`e-${LISTED_NAMES.indexOf("Boris Orlov")}`], 2]);
    expect(twins(3)).toEqual([...twins(2), "twin-2"]);
  });
});

describe("nearest", () => {
  it("are names below the threshold, likest first, of entries that are no candidates, each entry once", () => {
    fc.assert(
      fc.property(usable, fc.constantFrom(0.6, 0.7, 0.9, 1), (name, threshold) => {
        const answer = ask(world, name, { threshold });
        const near = answer.nearest.map((one) => one.nameSimilarity);
        expect(near).toEqual([...near].sort((a, b) => b - a));
        expect(near.every((one) => one < threshold && one >= DECISION.nearFrom)).toBe(true);
        expect(near.length).toBeLessThanOrEqual(DECISION.nearest);
        const ids = answer.nearest.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        const shown = new Set(answer.candidates.map((one) => one.entity.id));
        expect(ids.filter((id) => shown.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("are shown where there is no candidate, and only there", () => {
    fc.assert(
      fc.property(usable, (name) => {
        const answer = ask(world, name, { threshold: 0.9 });
        if (answer.found > 0) expect(answer.nearest).toEqual([]);
      }),
      RUNS,
    );
    const alone = ask(worldOf(entryOf("orlov", ["Boris Orlov"])), "Boris Orlow", { threshold: 1 });
    expect([alone.found, alone.nearest.map((one) => one.id)]).toEqual([0, ["orlov"]]);
  });

  it("are as many as asked for, the first of them the same, and asking for none changes no candidate", () => {
    fc.assert(
      fc.property(usable, (name) => {
        const [none, two, many] = [0, 2, 50].map((nearest) => ask(world, name, { threshold: 0.9, nearest }));
        expect([none?.nearest, two?.nearest]).toEqual([[], many?.nearest.slice(0, 2)]);
        expect([none?.candidates, two?.candidates]).toEqual([many?.candidates, many?.candidates]);
      }),
      RUNS,
    );
  });

  it("are the brothers of a name that is not on the list", () => {
    const kims = worldOf(entryOf("jong-un", ["Kim Jong Un"]), entryOf("shoigu", ["Sergei Shoigu"]));
    const { candidates, nearest } = ask(kims, "Kim Jong Nam", { threshold: 0.95 });
    expect(candidates).toEqual([]);
    for (const one of nearest) expect(one).toMatchObject({ id: "jong-un", name: "Kim Jong Un" });
    expect(ask(kims, named("Zxqwv Plmokn")).nearest).toEqual([]);
  });
});
