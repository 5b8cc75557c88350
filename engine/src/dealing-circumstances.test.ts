/** What is said of a dealing besides its sides only adds: countries, facts, regimes, issuers that bind; absent, it does nothing. */
import { openEngine, type DealingInput, type JudgedDealing } from "embargo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { involvedIn } from "./regimes/involved.ts";
import { judgeDealing } from "./regimes/index.ts";
import type { Dealing } from "./model/index.ts";
import { toDealing } from "./dealing-input.ts";

const RUNS = { seed: 20261123, numRuns: 120 } as const;
const engine = openEngine({ clock: () => "2026-11-23" });
const { law } = engine.data;
const DAY = "2024-01-01";
const judge = (input: DealingInput, asOf: string = DAY): JudgedDealing => engine.judge(input, { asOf });
const regimesOf = (dealing: Dealing): readonly string[] =>
  judgeDealing(dealing, { law, asOf: DAY, lang: "en" }).considered.regimes;
const verdictOf = (judged: JudgedDealing, issuer: string): string | undefined =>
  judged.verdicts.find((row) => row.issuer === issuer)?.verdict;
const code = (run: () => unknown): unknown => {
  try {
    run();
    return null;
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};

const country = fc.constantFrom("KP", "RU", "CN", "FR", "US", "VN", "PA");
const sides = fc.record(
  {
    from: country,
    to: country,
    by: country,
    goods: fc.subarray(["coal", "wheat", "artillery shells", "crude oil"], { maxLength: 2 }),
    payment: fc.subarray(["food", "money"], { maxLength: 1 }),
  },
  { requiredKeys: ["goods"] },
);
const dealing: fc.Arbitrary<DealingInput> = fc
  .tuple(
    sides,
    fc.option(fc.constantFrom("ship-to-ship-transfer", "insurance", "payment", "transport"), {
      nil: undefined,
    }),
  )
  .map(([said, service]) => ({ from: "CN", ...said, service }));
const FIELDS = {
  endUser: country,
  through: fc.array(country, { minLength: 1, maxLength: 3 }),
  flag: country,
  imo: fc.constantFrom("9187629", "9187628"),
  insurer: country,
  bank: country,
  currency: fc.constantFrom("USD", "EUR"),
  value: fc.integer({ min: 0, max: 20_000 }),
  territories: fc.subarray(["crimea", "donetsk"], { minLength: 1 }),
  origin: country,
  in: country,
} as const;
const oneField: fc.Arbitrary<DealingInput> = fc.oneof(
  ...Object.entries(FIELDS).map(([key, value]) =>
    (value as fc.Arbitrary<unknown>).map((said): DealingInput => ({ [key]: said })),
  ),
);
const includes = (more: Iterable<string>, less: Iterable<string>): void =>
  expect([...more]).toEqual(expect.arrayContaining([...less]));

describe("any circumstance", () => {
  it("that is absent changes nothing, be it left out, undefined or an empty list", () => {
    const nothing = Object.fromEntries(Object.keys(FIELDS).map((key) => [key, undefined]));
    fc.assert(
      fc.property(dealing, (said) => {
        const bare = JSON.stringify(judge(said));
        expect(JSON.stringify(judge({ ...said, ...nothing }))).toBe(bare);
        expect(JSON.stringify(judge({ ...said, through: [], territories: [] }))).toBe(bare);
        const keys = Object.keys(FIELDS).filter((key) => key in (JSON.parse(bare) as JudgedDealing).dealing);
        expect(keys).toEqual([]);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it("that is said only adds countries, facts and regimes asked", () => {
    fc.assert(
      fc.property(dealing, oneField, (said, more) => {
        const [before, after] = [toDealing(said, law), toDealing({ ...said, ...more }, law)];
        includes(
          involvedIn(after).map((item) => item.country),
          involvedIn(before).map((item) => item.country),
        );
        expect(after.facts).toMatchObject(before.facts);
        includes(regimesOf(after), regimesOf(before));
        const { facts: _, derived: __, ...rest } = before;
        expect(after).toMatchObject(rest);
      }),
      { ...RUNS, numRuns: 600 },
    );
  });

  it("that is said takes no issuer and no law that is not modelled away", () => {
    fc.assert(
      fc.property(dealing, oneField, (said, more) => {
        const [before, after] = [judge(said), judge({ ...said, ...more })];
        const binding = ({ verdicts }: JudgedDealing): readonly string[] =>
          verdicts.filter(({ binds }) => binds).map(({ issuer }) => issuer);
        includes(binding(after), binding(before));
        const ids = ({ notModelled }: JudgedDealing): readonly string[] =>
          notModelled.filter(({ binds }) => binds).map(({ id }) => id);
        includes(ids(after), ids(before));
      }),
      RUNS,
    );
  });

  it("that is said turns no prohibition into anything else", () => {
    fc.assert(
      fc.property(dealing, oneField, (said, more) => {
        if (judge(said).verdict === "prohibited")
          expect(judge({ ...said, ...more }).verdict).toBe("prohibited");
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it("an end user in North Korea is prohibited whatever is prohibited to North Korea itself", () => {
    const goods = fc.constantFrom(
      "coal",
      "wheat",
      "artillery shells",
      "crude oil",
      "luxury watches",
      "aircraft",
    );
    const day = fc.constantFrom("2007-01-01", "2013-06-01", "2016-06-01", "2017-10-15", "2024-01-01");
    fc.assert(
      fc.property(goods, country, country, day, (what, from, to, asOf) => {
        if (from === "KP" || to === "KP") return;
        const straight = judge({ from, to: "KP", goods: [what] }, asOf);
        const round = judge({ from, to, endUser: "KP", goods: [what] }, asOf);
        if (verdictOf(straight, "un") === "prohibited")
          expect([what, asOf, verdictOf(round, "un")]).toEqual([what, asOf, "prohibited"]);
      }),
      RUNS,
    );
  });
});

describe("countries besides the sides", () => {
  it("a ban on what goes to North Korea reaches an end user there, not a transit", () => {
    const shells = { from: "CN", to: "VN", goods: ["artillery shells"] };
    expect(verdictOf(judge(shells), "un")).not.toBe("prohibited");
    const reached = judge({ ...shells, endUser: "KP" });
    expect(reached.verdict).toBe("prohibited");
    expect(reached.findings[0]?.because.join()).toContain("end user in North Korea (KP)");
    const crossed = judge({ ...shells, through: ["KP"] });
    expect(crossed.considered.regimes).toContain("un.dprk");
    expect(crossed.findings.flatMap(({ because }) => because).join()).not.toContain("end user");
  });

  it("a ban on what comes from North Korea reaches goods of its origin", () => {
    const coal = { from: "CN", to: "VN", goods: ["coal"] };
    expect(verdictOf(judge(coal), "un")).not.toBe("prohibited");
    expect(judge({ ...coal, origin: "KP" }).verdict).toBe("prohibited");
  });

  it.each(["endUser", "insurer", "bank", "flag", "in", "origin"] as const)(
    "%s asks the regimes of its country",
    (key) => {
      const judged = judge({ from: "CN", to: "VN", goods: ["wheat"], [key]: "KP" });
      expect(judged.considered.regimes).toContain("un.dprk");
    },
  );

  it("who acts in the Union, or insures or carries from it, is bound by its law; goods made there bind nobody", () => {
    const binds = (more: DealingInput): boolean | undefined =>
      judge({ from: "CN", to: "KP", goods: ["wheat"], ...more }).verdicts.find(
        ({ issuer }) => issuer === "eu",
      )?.binds;
    expect(binds({})).toBe(false);
    for (const more of [
      { in: "FR" },
      { by: "FR" },
      { insurer: "FR" },
      { bank: "FR" },
      { flag: "FR" },
      { through: ["FR"] },
    ])
      expect([more, binds(more)]).toEqual([more, true]);
    expect(binds({ origin: "FR" })).toBe(false);
  });

  it("a territory is held against the measures on its country", () => {
    const { notModelled, verdict } = judge({
      from: "FR",
      to: "RU",
      goods: ["wheat"],
      territories: ["Crimea"],
    });
    expect(notModelled.filter(({ binds }) => binds).map(({ id }) => id)).toContain("eu.ukraine-crimea");
    expect(verdict).toBe("undetermined");
  });
});

describe("facts that follow", () => {
  const wheat = { from: "CN", to: "VN", goods: ["wheat"] };
  const facts = (input: DealingInput): readonly string[] =>
    toDealing({ ...wheat, ...input }, law).derived ?? [];

  it.each<readonly [DealingInput, readonly string[]]>([
    [{ currency: "usd" }, ["us-nexus", "us-bank-clearing"]],
    [{ currency: "EUR" }, []],
    [{ origin: "US" }, ["us-nexus", "us-origin-goods"]],
    [{ bank: "KP" }, ["banned-bank-channel"]],
    [{ flag: "KP" }, []],
    [{ flag: "KP", service: "ship-to-ship-transfer" }, ["ship-to-ship-with-kp-flag"]],
    [{ flag: "KP", insurer: "CN" }, ["insurance-of-kp-ship", "trade-finance"]],
    [{ territories: ["crimea", "crimea"] }, ["territory-crimea"]],
  ])("%j state %j", (input, wanted) => {
    expect(facts(input)).toEqual(wanted);
  });

  it("are named as such in the reasons, and bind the United States by a dollar payment", () => {
    const judged = judge({ from: "CN", to: "KP", goods: ["wheat"], currency: "USD" });
    expect(judged.verdicts.find(({ issuer }) => issuer === "us")?.binds).toBe(true);
    expect(judged.findings.flatMap(({ because }) => because).join()).toContain(
      "follows from what the dealing says",
    );
  });

  it("yield to what the user states of a likely one, and contradict what he denies of a certain one", () => {
    expect(facts({ currency: "USD", facts: { "us-bank-clearing": false } })).toEqual(["us-nexus"]);
    expect(facts({ currency: "USD", facts: { "us-nexus": true } })).toEqual(["us-bank-clearing"]);
    expect(code(() => facts({ currency: "USD", facts: { "us-nexus": false } }))).toBe("DEALING_CONTRADICTS");
    expect(code(() => facts({ territories: ["crimea"], facts: { "territory-crimea": false } }))).toBe(
      "DEALING_CONTRADICTS",
    );
  });
});

describe("the ship", () => {
  const ships = engine.lists().flatMap(({ entries }) => entries.filter(({ schema }) => schema === "Vessel"));
  const listedBy = (list: string): string => {
    const found = ships.find(
      ({ designations, properties }) =>
        (properties["imoNumber"] ?? []).length > 0 &&
        designations.some((row) => row.list === list && row.to === null),
    );
    return found?.properties["imoNumber"]?.[0] ?? "none";
  };
  const wheat = { from: "CN", to: "VN", goods: ["wheat"] };

  it("is screened by its number, and its listing is a fact", () => {
    const judged = judge({ ...wheat, imo: listedBy("us-ofac-sdn") }, "2026-01-01");
    expect(judged.parties[0]?.candidates.length).toBeGreaterThan(0);
    expect(judged.dealing.facts).toMatchObject({ "consignee-listed-us": true });
    const named = judge({ ...wheat, imo: listedBy("un-sc") }, "2026-01-01");
    expect(named.dealing.facts).toMatchObject({ "designated-vessel": true });
    expect(named.dealing.facts["consignee-listed"]).toBeUndefined();
  });

  it("that is on no list states nothing", () => {
    expect(judge({ ...wheat, imo: "9187628" }).dealing.facts).toEqual({});
  });
});

describe("bad input", () => {
  it.each<readonly [DealingInput, string]>([
    [{ endUser: "ZZ" }, "COUNTRY_UNKNOWN"],
    [{ through: ["FR", ""] }, "COUNTRY_UNKNOWN"],
    [{ currency: "dollars" }, "CURRENCY_INVALID"],
    [{ imo: "918762" }, "IMO_INVALID"],
    [{ value: Number.NaN }, "NUMBER_INVALID"],
    [{ value: -1 }, "NUMBER_INVALID"],
    [{ territories: ["atlantis"] }, "VALUE_NOT_ALLOWED"],
  ])("%j gives %s", (input, wanted) => {
    expect(code(() => toDealing({ from: "CN", ...input }, law))).toBe(wanted);
  });

  it("an end user is enough to judge, a bank is not", () => {
    expect(code(() => toDealing({ endUser: "KP" }, law))).toBeNull();
    expect(code(() => toDealing({ bank: "KP" }, law))).toBe("DEALING_EMPTY");
  });
});
