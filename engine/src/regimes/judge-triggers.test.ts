/** A stated fact that a prohibition uses puts a dealing to its regime, although no side is the target. */
import { describe, expect, it } from "vitest";
import { law } from "../../../test/law/questions.ts";
import type { Dealing } from "../model/index.ts";
import { judgeDealing, verdictOnDealing } from "./judge.ts";
import { triggersOf } from "./prepared/triggers.ts";

const service: Dealing = {
  activity: "vessel-service",
  from: "DE",
  to: "AE",
  by: null,
  goods: [],
  payment: [],
  parties: [],
  facts: {},
};
const options = { law, asOf: "2023-09-13", lang: "en" } as const;
const stating = (...facts: readonly string[]): Dealing => ({
  ...service,
  facts: Object.fromEntries(facts.map((fact) => [fact, true])),
});

describe("judgeDealing", () => {
  it("asks a regime whose prohibition uses a stated fact", () => {
    const dealing = stating("ship-used-for-banned-trade");
    const { verdict, findings } = judgeDealing(dealing, options);
    expect(verdict).not.toBe("permitted");
    expect(verdictOnDealing(dealing, options)).toBe(verdict);
    expect(findings.map(({ provision }) => provision)).toContain("un.dprk.2397-11");
  });

  it("says nothing of such a fact that nobody stated, or that is denied", () => {
    const { conditions, missing } = judgeDealing(service, options);
    expect([...conditions, ...missing]).not.toContain("ship-used-for-banned-trade");
    const denied = { ...service, facts: { "ship-used-for-banned-trade": false } };
    expect(judgeDealing(denied, options).verdict).toBe(judgeDealing(service, options).verdict);
  });

  it("leaves out a fact that counts only beside a side or a fact that asks the regime anyway", () => {
    const { considered } = judgeDealing(stating("trade-finance", "us-origin-goods"), options);
    expect(considered).toEqual(judgeDealing(service, options).considered);
  });
});

describe("triggersOf", () => {
  it("has the facts of askedBy and those that reach without the target", () => {
    const more = law.regimes.map((regime) => [
      regime.id,
      triggersOf(regime, law.provisions).filter((fact) => !regime.askedBy.includes(fact)),
    ]);
    expect(Object.fromEntries(more.filter(([, facts]) => (facts?.length ?? 0) > 0))).toMatchInlineSnapshot(`
      {
        "eu.dprk": [
          "eu-port-kp-ship",
          "eu-port-kp-flag",
          "eu-port-listed-owner",
          "eu-port-banned-cargo",
          "eu-port-refused-inspection",
          "eu-port-stateless-refused",
          "eu-kp-claim",
        ],
        "eu.iran": [
          "eu-iran-ship-suspect",
          "eu-iran-aircraft-suspect",
        ],
        "un.dprk": [
          "ship-used-for-banned-trade",
        ],
        "us.dprk": [
          "kp-flag-ship-dealing",
        ],
      }
    `);
  });
});
