/** Acts with several suppliers or receivers: each route is a dealing of its own, and none is lost. */
import { openEngine } from "embargo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act, Party, Verdict } from "../model/index.ts";
import { judgeAct, type ActJudgement } from "./judge-act.ts";
import { judgeDealing } from "./judge.ts";

const RUNS = { seed: 20261123, numRuns: 100 } as const;
const { law } = openEngine({ clock: () => "2026-11-23" }).data;
const COUNTRIES = ["KP", "RU", "SY", "IR", "CN", "LY", "FR", "ML"];
const OPTIONS = { law, asOf: "2023-09-13", lang: "en" } as const;
const GRAVITY: readonly Verdict[] = ["permitted", "conditional", "undetermined", "prohibited"];
const gravest = (verdicts: readonly Verdict[]): Verdict =>
  GRAVITY[Math.max(...verdicts.map((verdict) => GRAVITY.indexOf(verdict)))] ?? "permitted";

const party = (code: string): Party => ({
  id: code,
  caption: code,
  schema: null,
  kind: "state",
  country: code,
  wikidata: null,
  identifiers: [],
});
const act = (actors: readonly string[], recipients: readonly string[], goods: string): Act => ({
  id: "a1",
  kind: "transfer",
  modality: "asserted",
  outcome: "done",
  actors,
  recipients,
  goods: [{ text: goods, class: goods, quantity: null, hs: [] }],
  payment: [],
  place: null,
  date: null,
  direction: "stated",
  distanced: false,
  attribution: { party: null, kind: "outlet" },
  evidence: [],
  rule: "test",
});
const judge = (given: Act, asOf: string | null = OPTIONS.asOf): ActJudgement =>
  judgeAct(given, [...actorsOf(given)].map(party), {}, { ...OPTIONS, asOf });
const actorsOf = (given: Act): ReadonlySet<string> => new Set([...given.actors, ...given.recipients]);
const alone = (from: string, to: string, goods: string): Verdict =>
  judgeDealing(
    {
      activity: "supply",
      from,
      to,
      by: null,
      goods: [{ text: goods, class: goods, hs: law.goods.find((item) => item.id === goods)?.hs ?? [] }],
      payment: [],
      parties: [],
      facts: {},
    },
    OPTIONS,
  ).verdict;

const some = fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1, maxLength: 3 });
const goods = fc.constantFrom("heavy-arms", "cereals", "luxury-vehicles", "coal");

describe("judgeAct", () => {
  it("is as grave as the gravest of the dealings that the act is made of", () => {
    fc.assert(
      fc.property(some, some, goods, (givers, takers, item) => {
        const grave = gravest(givers.flatMap((from) => takers.map((to) => alone(from, to, item))));
        const muddled = takers.some((code) => givers.includes(code));
        const wanted = grave === "permitted" && muddled ? "undetermined" : grave;
        expect([givers, takers, item, judge(act(givers, takers, item)).verdict]).toEqual([
          givers,
          takers,
          item,
          wanted,
        ]);
      }),
      RUNS,
    );
  });

  it("permits nothing to or from somebody whom the report does not place", () => {
    expect(judge(act(["RU"], ["CN"], "cereals")).verdict).toBe("permitted");
    expect(judge(act(["RU"], [], "cereals"))).toMatchObject({ verdict: "undetermined", missing: ["to"] });
    expect(judge(act([], ["CN"], "cereals"))).toMatchObject({ verdict: "undetermined", missing: ["from"] });
    expect(judge(act(["RU"], ["RU"], "cereals"))).toMatchObject({ verdict: "undetermined", missing: ["to"] });
    const nowhere = { ...party("CN"), country: null };
    expect(judgeAct(act(["RU"], ["CN"], "cereals"), [party("RU"), nowhere], {}, OPTIONS).verdict).toBe(
      "undetermined",
    );
  });

  it("says the same whatever the order in which the text names the parties", () => {
    fc.assert(
      fc.property(some, some, goods, (givers, takers, item) => {
        const turned = judge(act(givers.toReversed(), takers.toReversed(), item));
        const straight = judge(act(givers, takers, item));
        expect(turned.verdict).toBe(straight.verdict);
        expect(new Set(turned.notModelled.map(({ id }) => id))).toEqual(
          new Set(straight.notModelled.map(({ id }) => id)),
        );
      }),
      RUNS,
    );
  });

  it("judges both ways between any two of those who act together", () => {
    for (const names of [
      ["RU", "CN", "KP"],
      ["KP", "RU", "CN"],
      ["CN", "KP", "RU"],
    ])
      expect(judge({ ...act(names, [], "heavy-arms"), direction: "unknown" }).verdict).toBe("prohibited");
    expect(judge({ ...act(["RU", "KP"], [], "luxury-vehicles"), direction: "unknown" })).toMatchObject({
      verdict: "undetermined",
      missing: expect.arrayContaining(["from"]),
    });
  });

  it("permits nothing, and takes no long time, when half the world is named", () => {
    const many = Object.keys(law.countries).slice(0, 120);
    expect(judge(act(many, many, "cereals")).verdict).not.toBe("permitted");
    expect(judge({ ...act(many, [], "cereals"), direction: "unknown" }).verdict).not.toBe("permitted");
  });

  it("is undetermined without a day, and no sanctions matter when it is no dealing", () => {
    expect(judge(act(["KP"], ["RU"], "heavy-arms"), null)).toMatchObject({
      verdict: "undetermined",
      missing: ["as-of"],
    });
    for (const asOf of [null, OPTIONS.asOf])
      expect(judge({ ...act(["KP"], ["RU"], "heavy-arms"), kind: "meeting" }, asOf).verdict).toBe(
        "not-a-sanctions-matter",
      );
  });
});

describe("a theft by network", () => {
  const theft = (actors: readonly string[]): Act => ({
    ...act(actors, ["JP"], "money"),
    kind: "cyber-theft",
  });

  it("hangs on what the money serves where a resolution forbids feeding programmes with it", () => {
    const { verdict, findings, missing } = judge(theft(["KP"]));
    expect(verdict).toBe("undetermined");
    expect(findings.map(({ provision }) => provision)).toContain("un.dprk.2094-11");
    expect(missing).toContain("money-could-feed-programmes");
  });

  it("is no matter of sanctions where no law says so, and is never permitted or prohibited", () => {
    expect(judge(theft(["FR"])).verdict).toBe("not-a-sanctions-matter");
    for (const thief of COUNTRIES)
      expect(["undetermined", "not-a-sanctions-matter"]).toContain(judge(theft([thief])).verdict);
  });
});
