/** Figures of a dealing against the UN quotas on oil: what is stated of it, what stays open, and what never turns lenient. */
import { openEngine, type DealingInput, type JudgedDealing } from "embargo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const engine = openEngine({ clock: () => "2026-11-23" });
const CRUDE: DealingInput = { from: "CN", to: "KP", goods: ["crude oil"] };
const DIESEL: DealingInput = {
  from: "CN",
  to: "KP",
  goods: ["diesel"],
  facts: { "cap-conditions-met": true },
};
const judge = (input: DealingInput, asOf: string = "2024-01-01"): JudgedDealing =>
  engine.judge(input, { asOf });
const un = (judged: JudgedDealing): string | undefined =>
  judged.verdicts.find(({ issuer }) => issuer === "un")?.verdict;

describe("a quota in the answer", () => {
  it("stands with its limit, its period, its provision and what is missing when no figure is stated", () => {
    const judged = judge(CRUDE);
    expect(judged.quota).toEqual([
      {
        quota: "un.dprk.crude-oil",
        title: "Crude oil to North Korea",
        provision: "un.dprk.2397-4",
        goods: "crude oil",
        limit: [
          { unit: "barrel", amount: 4_000_000 },
          { unit: "tonne", amount: 525_000 },
        ],
        period: { from: "2023-12-22", to: "2024-12-22" },
        used: null,
        quantity: null,
        remaining: null,
        outcome: "unknown",
        missing: [
          {
            figure: "already",
            reason: "not-stated",
            units: ["barrel", "tonne"],
            proof: "reports of the supplying States to the 1718 Committee, every 90 days",
          },
          {
            figure: "quantity",
            reason: "not-stated",
            units: ["barrel", "tonne"],
            proof: "contract, bill of lading, pipeline meter",
          },
        ],
        source: { cite: "S/RES/2397 (2017), ¶4" },
        verified: { content: "secondary", paragraph: "secondary" },
      },
    ]);
    expect(judged).toMatchObject({
      verdict: "conditional",
      conditions: expect.arrayContaining(["annual-cap-exceeded"]),
    });
  });

  it("is absent for other goods, another direction, and before its first period", () => {
    expect(judge({ ...CRUDE, goods: ["wheat"] }).quota).toEqual([]);
    expect(judge({ ...CRUDE, from: "KP", to: "CN" }).quota).toEqual([]);
    expect(judge(CRUDE, "2017-12-21").quota).toEqual([]);
    expect(judge(DIESEL, "2017-09-30").quota).toEqual([]);
    expect(judge(DIESEL, "2017-12-31").quota).toMatchObject([{ quota: "un.dprk.refined-petroleum-2017" }]);
    expect(judge(DIESEL, "2018-01-01").quota).toMatchObject([{ quota: "un.dprk.refined-petroleum" }]);
    expect(judge(CRUDE, "2017-12-22").quota).toHaveLength(1);
  });

  it("reaches an end user, and goods given in return", () => {
    expect(judge({ ...CRUDE, to: "VN", endUser: "KP" }).quota).toHaveLength(1);
    const barter = judge({
      from: "KP",
      to: "CN",
      goods: ["food"],
      payment: ["crude oil"],
      quantity: "5t",
      already: "0t",
    });
    expect(barter.quota).toMatchObject([
      { quantity: null, outcome: "unknown", missing: [{ figure: "quantity" }] },
    ]);
  });

  it("takes a class that only may be the quota's for none of it", () => {
    expect(
      judge({ from: "CN", to: "KP", hs: ["27"], quantity: "9000000 barrels", already: "0t" }).quota,
    ).toEqual([]);
  });
});

describe("the figures", () => {
  it.each<[string, DealingInput, string, string]>([
    ["within", { quantity: "12000t", already: "480000 barrels" }, "within", "permitted"],
    ["to the last barrel", { quantity: "3520000bbl", already: "480000barrels" }, "within", "permitted"],
    ["one beyond", { quantity: "3520001 bbl", already: "480000 barrels" }, "exceeded", "prohibited"],
    ["beyond by itself", { quantity: "525001 tonnes" }, "exceeded", "prohibited"],
    ["beyond without it", { already: "4 000 001 barils" }, "exceeded", "prohibited"],
    ["nothing left for an unknown quantity", { already: "525000t" }, "exceeded", "prohibited"],
    ["the quantity alone", { quantity: "12000t" }, "unknown", "conditional"],
    ["the total alone", { already: "480000 barrels" }, "unknown", "conditional"],
  ])("of crude oil, %s", (_, figures, outcome, verdict) => {
    const judged = judge({ ...CRUDE, ...figures });
    expect(judged.quota).toMatchObject([{ outcome }]);
    expect(un(judged)).toBe(verdict);
  });

  it("leave open what is said in tonnes of a quota set in barrels only", () => {
    const judged = judge({ ...DIESEL, quantity: "100t", already: "10 barrels" });
    expect(judged.quota).toMatchObject([
      {
        remaining: 499_990,
        outcome: "unknown",
        missing: [{ figure: "quantity", reason: "unit", units: ["barrel"] }],
      },
    ]);
    expect(un(judged)).toBe("conditional");
  });

  it("say what is left before the dealing, and leave the terms of the cap open", () => {
    const judged = judge({ ...DIESEL, facts: {}, quantity: "12000 barrels", already: "480000 barrels" });
    expect(judged.quota).toMatchObject([{ remaining: 20_000, outcome: "within" }]);
    expect(judged).toMatchObject({
      verdict: "conditional",
      conditions: expect.arrayContaining(["cap-conditions-met"]),
    });
    expect(judged.conditions).not.toContain("annual-cap-exceeded");
  });

  it("are marked as what follows from the dealing", () => {
    const { dealing } = judge({ ...CRUDE, quantity: "1t", already: "1t" });
    expect(dealing).toMatchObject({
      derived: ["annual-cap-exceeded"],
      facts: { "annual-cap-exceeded": false },
    });
  });

  it("yield to a stated yes, and contradict a stated no", () => {
    const facts = { "annual-cap-exceeded": true };
    expect(un(judge({ ...CRUDE, facts, quantity: "1t", already: "1t" }))).toBe("prohibited");
    expect(() => judge({ ...CRUDE, facts: { "annual-cap-exceeded": false }, quantity: "600000t" })).toThrow(
      expect.objectContaining({ code: "DEALING_CONTRADICTS" }),
    );
  });

  it("of one of several goods are refused", () => {
    expect(() => judge({ ...CRUDE, goods: ["crude oil", "diesel"], quantity: "1t" })).toThrow(
      expect.objectContaining({ code: "QUANTITY_AMBIGUOUS" }),
    );
    expect(judge({ ...CRUDE, goods: ["crude oil", "diesel"] }).quota).toHaveLength(2);
  });

  it.each([
    ["12000", "QUANTITY_INVALID"],
    ["-5t", "QUANTITY_INVALID"],
    ["480,000 barrels", "QUANTITY_INVALID"],
    ["480.000 barrels", "QUANTITY_INVALID"],
    ["12 00 t", "QUANTITY_INVALID"],
    ["1e9t", "QUANTITY_INVALID"],
    ["", "QUANTITY_INVALID"],
    ["5 gallons", "QUANTITY_UNIT_UNKNOWN"],
    ["5 tons", "QUANTITY_UNIT_UNKNOWN"],
    ["5 constructor", "QUANTITY_UNIT_UNKNOWN"],
    ["9000000000000t", "NUMBER_INVALID"],
  ])("%j are refused: %s", (quantity, code) => {
    expect(() => judge({ ...CRUDE, quantity })).toThrow(expect.objectContaining({ code }));
    expect(() => judge({ ...CRUDE, already: quantity })).toThrow(expect.objectContaining({ code }));
  });
});

describe("any figures", () => {
  const figure = fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.constantFrom("t", "barrels"))
      .map(([n, unit]) => `${n}${unit}`),
    { nil: undefined },
  );
  const goods = fc.constantFrom("crude oil", "diesel", "coal", "wheat", "artillery shells");

  it("change an answer only by a fact that the answer before named, and lift no other prohibition", () => {
    fc.assert(
      fc.property(goods, figure, figure, (words, quantity, already) => {
        const said: DealingInput = { from: "CN", to: "KP", goods: [words] };
        const [before, after] = [judge(said), judge({ ...said, quantity, already })];
        if (before.verdict === "prohibited") expect(after.verdict).toBe("prohibited");
        if (before.verdict !== after.verdict)
          expect([...before.missing, ...before.conditions]).toContain("annual-cap-exceeded");
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });

  it("say the same as the fact they state", () => {
    fc.assert(
      fc.property(fc.constantFrom(CRUDE, DIESEL), figure, figure, (said, quantity, already) => {
        const judged = judge({ ...said, quantity, already });
        const [row] = judged.quota;
        const stated =
          row?.outcome === "unknown" ? {} : { "annual-cap-exceeded": row?.outcome === "exceeded" };
        expect(judged.verdict).toBe(judge({ ...said, facts: { ...said.facts, ...stated } }).verdict);
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });
});
