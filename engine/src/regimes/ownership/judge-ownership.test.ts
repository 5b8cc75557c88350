/** Whether owned entities are blocked: the examples of the guidance, the days on which rules change, what is shown. */
import { describe, expect, it } from "vitest";
import { ask, holds, outcome, party } from "./ask.fixture.ts";
import type { Holding, OwnershipQuestion } from "./holdings.ts";
import { judgeOwnership } from "./judge-ownership.ts";

describe("the examples of OFAC", () => {
  it.each<[string, readonly Holding[], string, string]>([
    [
      "398: control without ownership",
      [holds("X", 10_000, "A", "control"), holds("X", 2500, "A")],
      "A",
      "not-blocked",
    ],
    ["399: two blocked owners of a quarter", [holds("X", 2500, "A"), holds("Y", 2500, "A")], "A", "blocked"],
    [
      "399: a quarter and a blocked board",
      [holds("X", 2500, "A"), holds("Y", 10_000, "A", "board")],
      "A",
      "not-blocked",
    ],
    [
      "400: a blocked board and executive, and a quarter",
      [holds("X", 10_000, "A", "board"), holds("X", 10_000, "A", "control"), holds("X", 2500, "A")],
      "A",
      "not-blocked",
    ],
    ["401: half of a half", [holds("X", 5000, "A"), holds("A", 5000, "B")], "B", "blocked"],
    [
      "401: a quarter through each of two",
      [holds("X", 5000, "A"), holds("X", 5000, "B"), holds("A", 2500, "C"), holds("B", 2500, "C")],
      "C",
      "blocked",
    ],
    [
      "401: through one and directly",
      [holds("X", 5000, "A"), holds("X", 1000, "B"), holds("A", 4000, "B")],
      "B",
      "blocked",
    ],
    [
      "401: one of two is not blocked",
      [holds("X", 5000, "A"), holds("X", 2500, "B"), holds("A", 2500, "C"), holds("B", 2500, "C")],
      "C",
      "not-blocked",
    ],
    [
      "401: neither is blocked",
      [holds("X", 2500, "A"), holds("X", 2500, "B"), holds("A", 5000, "C"), holds("B", 5000, "C")],
      "C",
      "not-blocked",
    ],
  ])("%s", (_, holdings, entity, wanted) => {
    expect(outcome(holdings, entity)).toBe(wanted);
  });

  it("402: what was sold no longer counts from that day on", () => {
    const sold = [
      { ...holds("X", 6000, "A"), to: "2020-05-01" },
      { ...holds("X", 4000, "A"), from: "2020-05-01" },
    ];
    expect(outcome(sold, "A", { asOf: "2020-04-30" })).toBe("blocked");
    expect(outcome(sold, "A", { asOf: "2020-05-01" })).toBe("not-blocked");
  });
});

describe("the days on which rules change", () => {
  const half = [holds("X", 5000, "A")];
  const chain = [holds("X", 6000, "A"), holds("A", 6000, "B")];
  const quarters = [holds("X", 2500, "A"), holds("Y", 2500, "A")];
  const thirty = [holds("X", 3000, "A"), holds("Y", 3000, "A")];
  const control = [holds("X", 10_000, "A", "control")];
  it.each<[string, string, readonly Holding[], string, string]>([
    ["us", "2008-02-13", half, "A", "undetermined"],
    ["us", "2008-02-14", half, "A", "blocked"],
    ["us", "2014-08-12", quarters, "A", "not-blocked"],
    ["us", "2014-08-13", quarters, "A", "blocked"],
    ["us", "2014-08-12", chain, "B", "undetermined"],
    ["us", "2014-08-13", chain, "B", "blocked"],
    ["us", "2024-01-01", control, "A", "not-blocked"],
    ["eu", "2024-07-02", half, "A", "not-blocked"],
    ["eu", "2024-07-03", half, "A", "blocked"],
    ["eu", "2024-07-02", thirty, "A", "undetermined"],
    ["eu", "2024-07-03", thirty, "A", "blocked"],
    ["eu", "2024-07-02", control, "A", "blocked"],
    ["eu", "2024-07-03", chain, "B", "blocked"],
    ["gb", "2020-12-30", chain, "B", "undetermined"],
    ["gb", "2020-12-31", chain, "B", "blocked"],
    ["gb", "2021-01-01", half, "A", "not-blocked"],
    ["gb", "2021-01-01", thirty, "A", "not-blocked"],
    ["gb", "2021-01-01", control, "A", "blocked"],
    ["un", "2013-03-06", chain, "B", "undetermined"],
    ["un", "2013-03-07", chain, "B", "blocked"],
    ["un", "2016-03-02", half, "A", "undetermined"],
    ["ch", "2020-01-01", control, "A", "blocked"],
    ["ca", "2023-06-21", half, "A", "undetermined"],
    ["ca", "2023-06-22", half, "A", "blocked"],
    ["ca", "2023-06-22", quarters, "A", "undetermined"],
  ])("%s on %s", (issuer, asOf, holdings, entity, wanted) => {
    expect(outcome(holdings, entity, { issuer, asOf })).toBe(wanted);
  });

  it("names the rule, its days and how far it was checked; before it, none", () => {
    const at = (asOf: string) =>
      judgeOwnership({ issuer: "us", asOf, entities: ["A"], holdings: half, listed: { us: [party("X")] } });
    expect(at("2014-08-12").rule).toMatchObject({
      id: "us.ofac-50-percent",
      inForce: { from: "2008-02-14", to: "2014-08-13" },
      verified: { content: "unverified" },
    });
    expect(at("2008-02-13").rule).toBeNull();
    expect(at("2008-02-13").entities[0]?.missing).toMatchObject([{ reason: "no-rule" }]);
  });

  it("adds up a joint arrangement in the United Kingdom only while it holds", () => {
    const holdings = [holds("X", 3000, "A"), holds("N", 3000, "A")];
    const joint = [{ owners: ["X", "N"], owned: "A", from: null, to: "2022-01-01" }];
    expect(outcome(holdings, "A", { issuer: "gb", asOf: "2021-12-31", joint })).toBe("blocked");
    expect(outcome(holdings, "A", { issuer: "gb", asOf: "2022-01-01", joint })).toBe("not-blocked");
    expect(outcome(holdings, "A", { issuer: "us", asOf: "2021-12-31", joint })).toBe("not-blocked");
  });

  it("adds what one listed person holds through two of its companies", () => {
    const holdings = [
      holds("X", 6000, "A"),
      holds("X", 6000, "B"),
      holds("A", 3000, "C"),
      holds("B", 3000, "C"),
    ];
    expect(outcome(holdings, "C", { issuer: "gb" })).toBe("blocked");
  });

  it("takes a party as listed only on its days", () => {
    const on = (asOf: string): string | undefined =>
      judgeOwnership({
        issuer: "us",
        asOf,
        entities: ["A"],
        holdings: half,
        listed: { us: [{ id: "X", from: "2020-01-01", to: "2021-01-01" }] },
      }).entities[0]?.outcome;
    expect([on("2019-12-31"), on("2020-01-01"), on("2020-12-31"), on("2021-01-01")]).toEqual([
      "not-blocked",
      "blocked",
      "blocked",
      "not-blocked",
    ]);
  });
});

describe("what is shown", () => {
  it("draws the chain with its shares and what they come to", () => {
    const answer = ask([holds("X", 6000, "A"), holds("A", 5500, "B"), holds("N", 4500, "B")], "B");
    expect(answer.bounds).toEqual([{ kind: "shares", least: 5500, most: 5500, unrecorded: 0 }]);
    expect(answer.chains).toEqual([
      {
        listed: "X",
        cut: false,
        steps: [
          { owner: "X", owned: "A", kind: "shares", share: 6000, effective: 6000 },
          { owner: "A", owned: "B", kind: "shares", share: 5500, effective: 3300 },
        ],
      },
    ]);
    expect(answer).toMatchObject({ basis: "owned", missing: [], assumed: [], chainsLeftOut: 0 });
  });

  it("names a listed owner of too little, what is unrecorded, and what is assumed", () => {
    const answer = ask([holds("X", 3000, "A")], "A", { issuer: "gb" });
    expect(answer).toMatchObject({ outcome: "not-blocked", basis: null, assumed: ["holdings-complete"] });
    expect(answer.bounds[0]).toEqual({ kind: "shares", least: 3000, most: 3000, unrecorded: 7000 });
    expect(answer.chains).toMatchObject([{ listed: "X", steps: [{ share: 3000 }] }]);
  });

  it("shows each listed owner where owners are taken singly", () => {
    const answer = ask([holds("X", 3000, "A"), holds("Y", 3500, "A")], "A", { issuer: "gb" });
    expect(new Set(answer.chains.map(({ listed }) => listed))).toEqual(new Set(["X", "Y"]));
    expect(answer.bounds[0]).toMatchObject({ least: 3500, most: 3500 });
  });

  it("blocks what is listed itself, and an entity nobody recorded only then", () => {
    expect(ask([], "X")).toMatchObject({ outcome: "blocked", basis: "listed" });
    expect(ask([], "Z")).toMatchObject({ outcome: "not-blocked", bounds: [{ unrecorded: 10_000 }] });
  });
});

describe("what is unknown", () => {
  it("is named when it could decide, with the least and the most", () => {
    const answer = ask([holds("X", null, "A"), holds("N", 4000, "A")], "A");
    expect(answer).toMatchObject({ outcome: "undetermined", bounds: [{ least: 0, most: 6000 }] });
    expect(answer.missing).toEqual([{ reason: "unknown", owner: "X", owned: "A", kind: "shares" }]);
  });

  it("is not, when the others leave too little for it", () => {
    expect(ask([holds("X", null, "A"), holds("N", 5001, "A")], "A")).toMatchObject({
      outcome: "not-blocked",
      missing: [],
    });
    expect(outcome([holds("X", 5000, "A"), holds("Y", null, "A")], "A")).toBe("blocked");
    expect(outcome([holds("N", null, "A")], "A")).toBe("not-blocked");
  });

  it("is found further up, and control that nobody confirms is unknown", () => {
    const answer = ask([holds("X", null, "A"), holds("A", 6000, "B")], "B");
    expect(answer.missing).toEqual([{ reason: "unknown", owner: "X", owned: "A", kind: "shares" }]);
    expect(outcome([holds("X", null, "A", "control")], "A", { issuer: "eu" })).toBe("undetermined");
    expect(outcome([holds("X", 0, "A", "control")], "A", { issuer: "eu" })).toBe("not-blocked");
  });

  it("includes shares that exceed the whole", () => {
    const answer = ask([holds("X", 6000, "A"), holds("N", 6000, "A")], "A");
    expect(answer.outcome).toBe("undetermined");
    expect(answer.missing).toMatchObject([{ reason: "exceeds-whole", owner: "X" }]);
  });
});

describe("circles", () => {
  it("add nothing by themselves and are reported", () => {
    const circle = [holds("A", 10_000, "B"), holds("B", 10_000, "A")];
    expect(ask(circle, "A")).toMatchObject({ outcome: "not-blocked", circles: [["A", "B"]] });
  });

  it("leave open what they could carry, and do not hide what is certain", () => {
    const own = [holds("X", 4500, "A"), holds("A", 2000, "A"), holds("N", 3500, "A")];
    expect(ask(own, "A")).toMatchObject({
      outcome: "undetermined",
      circles: [["A"]],
      missing: [{ reason: "circle", owner: "A", owned: "A" }],
    });
    const covered = [holds("X", 5000, "A"), holds("A", 10_000, "B"), holds("B", 5000, "A")];
    const answer = ask(covered, "A");
    expect(answer).toMatchObject({ outcome: "blocked", circles: [["A", "B"]] });
    expect(answer.chains.map(({ listed }) => listed)).toEqual(["X", null]);
  });
});

describe("a question that cannot be answered", () => {
  const good = {
    issuer: "us",
    asOf: "2024-01-01",
    entities: ["A"],
    holdings: [holds("X", 1, "A")],
    listed: { us: [] },
  };
  it.each<[string, Partial<OwnershipQuestion>]>([
    ["VALUE_NOT_ALLOWED", { issuer: "jp" }],
    ["VALUE_NOT_ALLOWED", { issuer: "eu" }],
    ["VALUE_NOT_ALLOWED", { issuer: "__proto__" }],
    ["VALUE_NOT_ALLOWED", { entities: [""] }],
    ["VALUE_NOT_ALLOWED", { holdings: [holds("X", 1, "A", "gold" as never)] }],
    ["VALUE_NOT_ALLOWED", { holdings: [holds("X", 5000, "A", "control")] }],
    ["NUMBER_INVALID", { holdings: [holds("X", 10_001, "A")] }],
    ["NUMBER_INVALID", { holdings: [holds("X", 0.5, "A")] }],
    ["NUMBER_INVALID", { holdings: [holds("X", Number.NaN, "A")] }],
    ["DATE_INVALID", { asOf: "2024" }],
    ["DATE_INVALID", { holdings: [{ ...holds("X", 1, "A"), from: "2023-02-30" }] }],
  ])("is refused: %s %j", (code, change) => {
    expect(() => judgeOwnership({ ...good, ...change })).toThrow(expect.objectContaining({ code }));
  });
});
