/** Which designations are in force on a day, against every day that a vague date may mean. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Designation } from "../model/index.ts";
import { designationsOn, type DesignationsOn } from "./designations.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const DAYS = Array.from({ length: 122 }, (_, at) =>
  new Date(Date.UTC(2023, 11, 1 + at)).toISOString().slice(0, 10),
);
const BASE: Designation = {
  list: "us-ofac-sdn",
  issuer: "us",
  programme: null,
  reference: null,
  from: null,
  to: null,
  source: "s",
  verified: "text",
};
const stateOf = (given: Partial<Designation>, asOf: string | null): string => {
  const sorted = designationsOn([{ ...BASE, ...given }], asOf);
  const found = (Object.keys(sorted) as (keyof DesignationsOn)[]).filter((state) => sorted[state].length > 0);
  if (found.length !== 1) throw new Error(`in ${found.length} states`);
  return found[0] ?? "";
};
const day = fc.constantFrom(...DAYS);
const vague = fc.tuple(day, fc.constantFrom(10, 10, 7)).map(([text, length]) => text.slice(0, length));
const shift = (text: string, by: number): string =>
  new Date(Date.parse(text) + by * 86_400_000).toISOString().slice(0, 10);

/** What all the days that the two dates may mean agree on; `null` where they contradict each other. */
function oracle(from: string, to: string | null, asOf: string): string | null {
  const states = new Set<string>();
  const ends = to === null ? [null] : DAYS.filter((text) => text.startsWith(to));
  for (const start of DAYS.filter((text) => text.startsWith(from))) {
    for (const end of ends) {
      if (end !== null && end < start) continue;
      states.add(asOf < start ? "later" : end !== null && asOf >= end ? "former" : "inForce");
    }
  }
  if (states.size === 0) return null;
  return states.size === 1 ? ([...states][0] ?? null) : "uncertain";
}

describe("designationsOn", () => {
  it("says what every day that the first and the last day may mean agrees on", () => {
    fc.assert(
      fc.property(vague, fc.option(vague), day, (from, to, asOf) => {
        const wanted = oracle(from, to, asOf);
        fc.pre(wanted !== null);
        expect([from, to, asOf, stateOf({ from, to }, asOf)]).toEqual([from, to, asOf, wanted]);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it("says former from the day after a vague end, and uncertain within it, once it has begun", () => {
    expect(stateOf({ from: "2020-01-01", to: "2024-02" }, "2024-03-01")).toBe("former");
    expect(stateOf({ from: "2020-01-01", to: "2024-02" }, "2024-02-15")).toBe("uncertain");
    expect(stateOf({ from: "2020-01-01", to: "2024-02" }, "2024-01-31")).toBe("inForce");
    expect(stateOf({ from: "2020-01-01", to: "2024" }, "2024-06-01")).toBe("uncertain");
    expect(stateOf({ from: "2020-01-01", to: "2024" }, "2025-01-01")).toBe("former");
  });

  it("says later before the first day, however vaguely the end is known", () => {
    expect(stateOf({ from: "2024-06-01", to: "2024" }, "2024-03-01")).toBe("later");
    expect(stateOf({ from: "2024-03-20", to: "2024-03" }, "2024-03-05")).toBe("later");
  });

  it.each([
    ["the day before it begins", "2016-07-05", "later"],
    ["the day it begins", "2016-07-06", "inForce"],
    ["the day before it ends", "2020-01-31", "inForce"],
    ["the day it ends", "2020-02-01", "former"],
    ["the day after it ends", "2020-02-02", "former"],
  ])("on %s: %s is %s", (_, asOf, state) => {
    expect(stateOf({ from: "2016-07-06", to: "2020-02-01" }, asOf)).toBe(state);
  });

  it.each([
    ["2022-01-31", "later"],
    ["2022-02-01", "uncertain"],
    ["2022-02-27", "uncertain"],
    ["2022-03-01", "inForce"],
  ])("a first day known to the month 2022-02 makes %s %s", (asOf, state) => {
    expect(stateOf({ from: "2022-02" }, asOf)).toBe(state);
  });

  it("is certain on the last day of the month in which it began", () => {
    expect([stateOf({ from: "2022-02" }, "2022-02-28"), stateOf({ from: "2022" }, "2022-12-31")]).toEqual([
      "inForce",
      "inForce",
    ]);
  });

  it("counts from the file in which it was first seen, and not up to the one in which it was absent", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -90, max: 90 }),
        (notSeen, gap, at) => {
          const [firstSeen, asOf] = [shift(notSeen, gap), shift(notSeen, at)];
          const wanted = at <= 0 ? "later" : at >= gap ? "inForce" : "uncertain";
          expect(stateOf({ notSeen, firstSeen, lastSeen: firstSeen }, asOf)).toBe(wanted);
        },
      ),
      RUNS,
    );
  });

  it("knows nothing before the first file when no file shows it absent", () => {
    expect(stateOf({ firstSeen: "2021-07-07", notSeen: null }, "2021-07-06")).toBe("uncertain");
    expect(stateOf({ firstSeen: "2021-07-07", notSeen: null }, "2021-07-07")).toBe("inForce");
    expect(stateOf({}, "2021-07-07")).toBe("uncertain");
  });

  it("lets an end count whether or not the beginning is known", () => {
    expect(stateOf({ firstSeen: "2021-07-07", to: "2022-01-01" }, "2022-01-01")).toBe("former");
    expect(stateOf({ firstSeen: "2021-07-07", to: "2022-01-01" }, "2021-12-31")).toBe("inForce");
  });

  it("is certain of nothing that has not ended when no day is given", () => {
    expect([stateOf({ from: "2016-07-06" }, null), stateOf({ firstSeen: "2021-07-07" }, null)]).toEqual([
      "uncertain",
      "uncertain",
    ]);
  });

  it("puts every designation in one place and keeps their order", () => {
    const one = fc.record({
      from: fc.option(vague),
      to: fc.option(vague),
      firstSeen: fc.option(day),
      notSeen: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), fc.option(day), (given, asOf) => {
        const items = given.map((item, at): Designation => ({ ...BASE, ...item, reference: String(at) }));
        const sorted = designationsOn(items, asOf);
        const all = [sorted.inForce, sorted.former, sorted.later, sorted.uncertain];
        expect(all.flat().sort((a, b) => Number(a.reference) - Number(b.reference))).toEqual(items);
        for (const part of all)
          expect(part.map((item) => Number(item.reference))).toEqual(
            part.map((item) => Number(item.reference)).sort((a, b) => a - b),
          );
      }),
      RUNS,
    );
  });
});

describe("a designation that vanished from its list", () => {
  it("counts as in force to the last file with it, as former from the first without, as uncertain between", () => {
    fc.assert(
      fc.property(day, fc.nat(60), fc.nat(60), day, (firstSeen, stayed, gap, asOf) => {
        const lastSeen = shift(firstSeen, stayed);
        const absentSince = shift(lastSeen, gap + 1);
        const seen = asOf >= firstSeen && asOf <= lastSeen ? "inForce" : "uncertain";
        const expected = asOf >= absentSince ? "former" : seen;
        expect(stateOf({ firstSeen, lastSeen, absentSince }, asOf)).toBe(expected);
      }),
      RUNS,
    );
  });
});
