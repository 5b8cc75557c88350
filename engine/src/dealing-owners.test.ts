/** Who owns the parties of a dealing: what is found, what is open, and what the law makes of it. Everybody is invented. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DealingInput, HoldingInput } from "./dealing-input.ts";
import type { CallOptions } from "./engine.ts";
import type { JudgedDealing } from "./judged-dealing.ts";
import { ALWAYS, engineListing, OFAC } from "./listed.fixture.ts";

const VORN = "Zebulon Vornakis";
const TASK = "Quillermo Taskovin";
const HOLD = "Ombrelune Holding";
const PARTY = "Krasnavit Widgets LLC";
const engine = engineListing(
  { name: VORN, on: [OFAC, ["eu-fsf", "eu", ALWAYS], ["gb-uksl", "gb", ALWAYS]] },
  { name: TASK, on: [OFAC] },
  { name: "Hespera Marjolane", on: [["us-ofac-cons", "us", ALWAYS]] },
  { name: "Ivander Ploskunov", on: [["us-ofac-sdn", "us", null]] },
  { name: "Odalric Fenmoor", on: [["un-sc", "un", ALWAYS]] },
  { name: "Ryusei Tomabechi", on: [["jp-mof", "jp", ALWAYS]] },
);
const holds = (
  owner: string,
  percent: number | null,
  owned = PARTY,
  more: Partial<HoldingInput> = {},
): HoldingInput => ({
  owner,
  owned,
  share: percent === null ? null : percent * 100,
  ...more,
});
const DEAL: DealingInput = { from: "US", to: "RU", goods: ["wheat"], parties: [PARTY] };
const judge = (
  holdings: readonly HoldingInput[],
  over: DealingInput = {},
  call: CallOptions = {},
): JudgedDealing => engine.judge({ ...DEAL, ...over, holdings }, { asOf: "2024-08-01", ...call });
const answer = (judged: JudgedDealing, issuer = "us") =>
  judged.ownership?.answers.find((row) => row.issuer === issuer && row.party === PARTY);
const verdict = (judged: JudgedDealing, issuer = "us"): string | undefined =>
  judged.verdicts.find((row) => row.issuer === issuer)?.verdict;

describe("a party owned by somebody listed", () => {
  it("counts as listed, with the chain, the rule and where it stands", () => {
    const judged = judge([holds(HOLD, 60), holds(VORN, 51, HOLD)]);
    expect(answer(judged)).toMatchObject({
      issuer: "us",
      party: PARTY,
      asOf: "2024-08-01",
      outcome: "blocked",
      basis: "owned",
      missing: [],
      chains: [
        {
          listed: VORN,
          steps: [
            { owner: VORN, owned: HOLD, share: 5100 },
            { owner: HOLD, owned: PARTY, share: 6000, effective: 3060 },
          ],
        },
      ],
      rule: {
        id: "us.ofac-50-percent",
        title: "Half owned by blocked persons",
        inForce: { from: "2014-08-13" },
      },
      source: { cite: "OFAC revised guidance of 13 August 2014; FAQ 398–402" },
    });
    expect(verdict(judged)).toBe("prohibited");
    expect(judged.dealing.byOwnership?.["us"]).toEqual({
      states: ["consignee-listed-us", "owned-or-controlled-by-listed"],
      asks: [],
    });
    expect(judged.findings.flatMap(({ because }) => because).join()).toContain(
      "follows from what the dealing says",
    );
  });

  it("says so in French", () => {
    const judged = judge([holds(VORN, 60)], {}, { lang: "fr" });
    expect(answer(judged)?.rule?.title).toBe("Détention pour moitié par des personnes bloquées");
    expect(answer(judged)?.source?.cite).toContain("août 2014");
  });

  it("counts by the rule of each issuer, on its day, and for no other issuer", () => {
    const half = [holds(VORN, 50)];
    const outcomes = (asOf: string) =>
      ["us", "eu", "gb", "un"].map((issuer) => answer(judge(half, {}, { asOf }), issuer)?.outcome);
    expect(outcomes("2024-07-02")).toEqual(["blocked", "not-blocked", "not-blocked", "not-blocked"]);
    expect(outcomes("2024-07-03")).toEqual(["blocked", "blocked", "not-blocked", "not-blocked"]);
    expect(Object.keys(judge(half).dealing.byOwnership ?? {}).toSorted()).toEqual(["eu", "us"]);
    const judged = judge(half, { from: "GB", by: "GB" });
    expect(judged.findings.flatMap(({ because }) => because).join()).not.toContain("owned");
  });

  it("has its owners added up from 13 August 2014 on", () => {
    const two = [holds(VORN, 30), holds(TASK, 30)];
    const on = (asOf: string) => answer(judge(two, {}, { asOf }))?.outcome;
    expect([on("2014-08-12"), on("2014-08-13")]).toEqual(["not-blocked", "blocked"]);
  });

  it("is asked about as far as holdings are in force on the day", () => {
    const sold = [holds(VORN, 60, PARTY, { from: "2020-01-01", to: "2024-08-01" })];
    expect(answer(judge(sold))?.outcome).toBe("not-blocked");
    expect(answer(judge(sold, {}, { asOf: "2024-07-31" }))?.outcome).toBe("blocked");
    expect(judge(sold).ownership).toMatchObject({ owners: [], unused: [] });
  });

  it("by the United Nations' list states that it is owned, not that it is listed", () => {
    const judged = judge([holds("Odalric Fenmoor", 60)], { to: "KP" }, { asOf: "2018-01-01" });
    expect(answer(judged, "un")).toMatchObject({
      outcome: "blocked",
      rule: { id: "un.owned-or-controlled" },
    });
    expect(judged.dealing.byOwnership?.["un"]).toEqual({
      states: ["owned-or-controlled-by-listed"],
      asks: [],
    });
    expect(verdict(judged, "un")).toBe("prohibited");
  });

  it("stays open where the issuer has no rule here", () => {
    const judged = judge([holds("Ryusei Tomabechi", 60)], { from: "JP", to: "KP" });
    expect(answer(judged, "jp")).toMatchObject({
      outcome: "undetermined",
      rule: null,
      source: null,
      missing: expect.arrayContaining([expect.objectContaining({ reason: "no-rule" })]),
    });
  });
});

describe("what is not known", () => {
  it("leaves the verdict open, and the missing share is named", () => {
    const judged = judge([holds(VORN, null)]);
    expect(answer(judged)).toMatchObject({
      outcome: "undetermined",
      missing: [{ reason: "unknown", owner: VORN, owned: PARTY, kind: "shares" }],
    });
    expect(verdict(judged)).toBe("undetermined");
    expect(judged.missing).toContain("consignee-listed-us");
    expect(judged.conditions).not.toContain("consignee-listed-us");
  });

  it("is settled by stating the fact that it left missing", () => {
    const facts = { "consignee-listed-us": false, "owned-or-controlled-by-listed": false };
    const judged = judge([holds(VORN, null)], { facts });
    expect(verdict(judged)).toBe(verdict(engine.judge({ ...DEAL, facts }, { asOf: "2024-08-01" })));
    expect(judged.missing).not.toContain("consignee-listed-us");
  });

  it.each([
    ["a candidate below the match", "Vornakis"],
    ["a list of debt and sectors", "Hespera Marjolane"],
    ["a designation not certain on the day", "Ivander Ploskunov"],
  ])("includes who is listed: %s", (_, owner) => {
    const judged = judge([holds(owner, 60)]);
    expect(answer(judged)).toMatchObject({
      outcome: "undetermined",
      basis: null,
      missing: [{ reason: "listing", owner, owned: null }],
    });
    expect(verdict(judged)).toBe("undetermined");
    expect(judged.ownership?.owners[0]?.candidates.length).toBeGreaterThan(0);
  });

  it("does not matter where the share is too small for anybody", () => {
    expect(answer(judge([holds("Ivander Ploskunov", 20)]))).toMatchObject({
      outcome: "not-blocked",
      missing: [],
    });
    expect(answer(judge([holds("Ivander Ploskunov", 20), holds(VORN, 30)]))?.missing).toEqual([
      { reason: "listing", owner: "Ivander Ploskunov", owned: null, kind: null },
    ]);
  });

  it("includes what goes round in a circle, and circles are reported", () => {
    const judged = judge([holds(VORN, 45), holds(PARTY, 20), holds("Nobody Special", 35)]);
    expect(answer(judged)).toMatchObject({
      outcome: "undetermined",
      circles: [[PARTY]],
      missing: [{ reason: "circle", owner: PARTY, owned: PARTY }],
    });
  });
});

describe("names", () => {
  it("are one where only case and signs differ; what leads to no party is told", () => {
    const judged = judge([
      holds(VORN.toUpperCase(), 60, "  krasnavit   widgets llc "),
      holds(VORN, 60, "Krasnavit"),
    ]);
    expect(answer(judged)?.outcome).toBe("blocked");
    expect(judged.ownership?.unused).toEqual(["Krasnavit"]);
    expect(judged.ownership?.holdings[0]).toMatchObject({ owned: PARTY });
  });

  it("of owners of a party are screened once, those of strangers not at all", () => {
    const owners = judge([
      holds(HOLD, 60),
      holds(HOLD, 5),
      holds(VORN, 60, HOLD),
      holds(TASK, 60, "Stranger"),
    ]).ownership?.owners;
    expect(owners?.map(({ query }) => query.properties["name"]?.[0])).toEqual([HOLD, VORN]);
  });

  it("of a party that is listed itself are not stated twice", () => {
    const judged = judge([holds(TASK, 10)], { parties: [PARTY, VORN] });
    const own = judged.ownership?.answers.find((row) => row.issuer === "us" && row.party === VORN);
    expect(own).toMatchObject({ outcome: "blocked", basis: "listed" });
    expect(judged.dealing.byOwnership).toBeUndefined();
  });

  it.each<[string, string, HoldingInput]>([
    ["a share above the whole", "NUMBER_INVALID", holds(VORN, 101)],
    ["a fraction of a hundredth", "NUMBER_INVALID", holds(VORN, 0.005)],
    ["a negative share", "NUMBER_INVALID", holds(VORN, -1)],
    ["no name", "NAME_EMPTY", holds(" - ", 5)],
    ["no day", "DATE_INVALID", holds(VORN, 5, PARTY, { from: "2024-02-30" })],
    ["another kind", "VALUE_NOT_ALLOWED", holds(VORN, 5, PARTY, { kind: "gold" as never })],
  ])("with %s are refused", (_, code, holding) => {
    expect(() => judge([holding])).toThrow(expect.objectContaining({ code }));
  });
});

describe("any holdings", () => {
  const names = [VORN, TASK, "Ivander Ploskunov", HOLD, PARTY, "Nobody Special"];
  const holding = fc.record({
    owner: fc.constantFrom(...names),
    owned: fc.constantFrom(PARTY, HOLD),
    share: fc.option(fc.integer({ min: 0, max: 10_000 })),
    kind: fc.constantFrom("shares" as const, "votes" as const),
  });
  const small = holding
    .map((one) => ({ ...one, share: one.share === null ? null : Math.round(one.share / 3) - 1 }))
    .filter(({ share }) => share === null || share >= 0);
  const many = fc.array(holding, { maxLength: 6 });
  const sides = fc.record({
    from: fc.constantFrom("US", "FR", "GB", "CN"),
    to: fc.constantFrom("RU", "KP", "VN"),
    goods: fc.constantFrom(["wheat"], ["artillery shells"], ["crude oil"]),
  });
  const GRAVITY = ["permitted", "conditional", "undetermined", "prohibited"];

  it("make no answer more lenient, and change it only by a fact that the answer before named", () => {
    fc.assert(
      fc.property(sides, many, (said, holdings) => {
        const before = engine.judge({ ...DEAL, ...said }, { asOf: "2024-08-01" });
        const after = judge(holdings, said);
        expect(GRAVITY.indexOf(after.verdict)).toBeGreaterThanOrEqual(GRAVITY.indexOf(before.verdict));
        if (after.verdict === before.verdict) return;
        const named = [...before.missing, ...before.conditions];
        const told = Object.values(after.dealing.byOwnership ?? {}).flatMap(({ states, asks }) => [
          ...states,
          ...asks,
        ]);
        expect(named.some((fact) => told.includes(fact))).toBe(true);
      }),
      { seed: 20261123, numRuns: 80 },
    );
  });

  it("with a share less known are answered no more surely", () => {
    fc.assert(
      // Recorded shares above the whole contradict each other, which is another matter.
      fc.property(fc.array(small, { minLength: 1, maxLength: 3 }), (holdings) => {
        const [first, ...rest] = holdings;
        if (first === undefined || first.share === 0) return;
        const vague = answer(judge([{ ...first, share: null }, ...rest]))?.outcome;
        if (vague !== "undetermined") expect(answer(judge(holdings))?.outcome).toBe(vague);
      }),
      { seed: 20261123, numRuns: 80 },
    );
  });
});

describe("holdings not stated", () => {
  it("leave the answer as it was", () => {
    const bare = engine.judge(DEAL, { asOf: "2024-08-01" });
    expect(bare.ownership).toBeNull();
    expect(JSON.stringify(judge([]))).toBe(JSON.stringify(bare));
  });
});
