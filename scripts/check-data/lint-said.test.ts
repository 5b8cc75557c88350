/** The tables on what a dealing says may only point at what exists. */
import { describe, expect, it } from "vitest";
import { good, type Broken } from "./good-data.ts";
import { lintSaid } from "./lint-said.ts";

const [quota] = good.quotas;
const broken: Broken = [
  [
    "a derived fact that is none",
    { derived: { ...good.derived, derived: [{ id: "x", when: {}, states: ["moon"], strength: "entails" }] } },
    /derived\[x\]\.states: “moon” is no fact/,
  ],
  [
    "a flag of no country",
    {
      derived: {
        ...good.derived,
        derived: [{ id: "x", when: { flag: ["ZZ"] }, states: [], strength: "entails" }],
      },
    },
    /“ZZ” is no code/,
  ],
  [
    "a territory twice",
    { derived: { ...good.derived, territories: [...good.derived.territories, ...good.derived.territories] } },
    /isle: is there twice/,
  ],
  ["a target without neighbours", { signals: { ...good.signals, neighbours: [] } }, /no row for “KP”/],
  ["a registry of no country", { signals: { ...good.signals, openRegistries: ["ZZ"] } }, /“ZZ” is no code/],
  [
    "a quota of no provision",
    { quotas: quota === undefined ? [] : [{ ...quota, provision: "un.dprk.9-9" }] },
    /“un\.dprk\.9-9” is no provision/,
  ],
  [
    "a quota of no goods",
    { quotas: quota === undefined ? [] : [{ ...quota, goods: "air" }] },
    /“air” is no goods class/,
  ],
  [
    "a quota of no fact",
    { quotas: quota === undefined ? [] : [{ ...quota, fact: "luck" }] },
    /“luck” is no fact/,
  ],
  [
    "a unit twice",
    { quotas: quota === undefined ? [] : [{ ...quota, limits: [...quota.limits, ...quota.limits] }] },
    /says “tonne” twice/,
  ],
];

describe("lintSaid", () => {
  it("finds nothing in good data", () => {
    expect(lintSaid(good)).toEqual([]);
  });

  it.each(broken)("tells of %s", (_, change, told) => {
    expect(lintSaid({ ...good, ...change }).join("\n")).toMatch(told);
  });
});
