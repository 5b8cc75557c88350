/** What no judgement may do, on random dealings; and the dealings of the founding report. */
import { openEngine, type DealingInput, type JudgedDealing } from "embargo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Activity, Dealing, Finding, GoodsItem } from "../model/index.ts";
import { judgeDealing, type Judgement } from "./judge.ts";

const RUNS = { seed: 20261123, numRuns: 200 } as const;
const engine = openEngine({ clock: () => "2026-11-23" });
const { law } = engine.data;
const on = (dealing: Dealing, asOf: string): Judgement => judgeDealing(dealing, { law, asOf, lang: "en" });

const COUNTRIES = ["KP", "RU", "CN", "SY", "FR", "US", "BY", null] as const;
const ACTIVITIES = [
  ...new Set(law.regimes.flatMap((regime) => regime.coverage.flatMap((row) => row.activities))),
];
const FACTS = law.facts.map((fact) => fact.id);
const DAYS = [
  ...new Set(
    law.provisions.flatMap((item) => item.versions.flatMap((version) => [version.from, version.to])),
  ),
  "2006-01-01",
  "2023-09-13",
]
  .filter((day) => day !== null)
  .sort();
const country = fc.constantFrom(...COUNTRIES);
const item: fc.Arbitrary<GoodsItem> = fc
  .constantFrom(...law.goods.map((goods) => goods.id), null)
  .map((id) => ({ text: id ?? "things", class: id, hs: [] }));
const shape = {
  activity: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Activity>("supply") },
    { weight: 3, arbitrary: fc.constantFrom<Activity>(...ACTIVITIES) },
  ),
  from: country,
  to: country,
  by: country,
  goods: fc.array(item, { maxLength: 2 }),
  payment: fc.array(item, { maxLength: 1 }),
  parties: fc.constant([]),
  facts: fc.dictionary(fc.constantFrom(...FACTS), fc.boolean(), { maxKeys: 4 }),
};
const anyDealing: fc.Arbitrary<Dealing> = fc.record(shape);
/** A dealing that the North Korea regime is asked about whatever the facts: it is a side, or a side is open. */
const askedDealing: fc.Arbitrary<Dealing> = anyDealing.filter(
  ({ from, to, by }) => from === null || to === null || [from, to, by].includes("KP"),
);
const anyDay = fc.constantFrom(...DAYS);

const provisionOf = (finding: Finding): (typeof law.provisions)[number] | undefined =>
  law.provisions.find((provision) => provision.id === finding.provision);
const applied = (finding: Finding): boolean =>
  finding.exemptions.some((exemption) => exemption.outcome === "applies");
/** Everything an answer names as open: what is missing, what was assumed, what a way out would need. */
const named = (answer: Judgement): ReadonlySet<string> =>
  new Set([
    ...answer.missing,
    ...answer.conditions,
    ...answer.findings.flatMap((finding) => finding.exemptions.flatMap((exemption) => exemption.missing)),
  ]);

/** A fact nobody named before changes nothing. */
function factsChangeOnlyWhatWasNamed(dealing: Dealing, fact: string, value: boolean, asOf: string): void {
  const { [fact]: _, ...facts } = dealing.facts;
  const before = on({ ...dealing, facts }, asOf);
  if (named(before).has(fact)) return;
  const after = on({ ...dealing, facts: { ...facts, [fact]: value } }, asOf);
  expect(`${fact}=${value}: ${after.verdict}`).toBe(`${fact}=${value}: ${before.verdict}`);
}

describe("judgeDealing, on any dealing", () => {
  it("lets a fact change the verdict only if the answer before named it (a regime is asked)", () => {
    fc.assert(
      fc.property(askedDealing, fc.constantFrom(...FACTS), fc.boolean(), anyDay, factsChangeOnlyWhatWasNamed),
      { ...RUNS, numRuns: 400 },
    );
  });

  // Once a defect: the facts that make a regime be asked at all (consignee-listed and four others) are named by no answer
  // to a dealing that does not touch its target: permitted, on the condition of national law alone.
  it("lets a fact change the verdict only if the answer before named it (no regime is asked yet)", () => {
    const trigger = fc.constantFrom(...law.regimes.flatMap((regime) => regime.askedBy));
    fc.assert(fc.property(anyDealing, trigger, fc.boolean(), anyDay, factsChangeOnlyWhatWasNamed), RUNS);
  });

  it("never permits what a deciding prohibition that applies forbids, without an exemption that applies", () => {
    fc.assert(
      fc.property(anyDealing, anyDay, (dealing, asOf) => {
        const { verdict, findings } = on(dealing, asOf);
        const forbids = findings.filter((finding) => {
          const decides = finding.legalForce === "decides" && provisionOf(finding)?.kind === "prohibition";
          return decides && finding.outcome === "applies" && !applied(finding);
        });
        if (forbids.length > 0)
          expect([verdict, forbids[0]?.provision]).toEqual(["prohibited", forbids[0]?.provision]);
      }),
      RUNS,
    );
  });

  it("prohibits only by a deciding prohibition that applies, or would if what is presumed were said", () => {
    fc.assert(
      fc.property(askedDealing, anyDay, (dealing, asOf) => {
        const { verdict, findings } = on(dealing, asOf);
        if (verdict !== "prohibited") return;
        const presumed = new Set(
          law.facts.filter((fact) => fact.whenUnknown === "presume-no").map((fact) => fact.id),
        );
        const grounds = findings.filter(
          (finding) =>
            finding.legalForce === "decides" &&
            provisionOf(finding)?.kind === "prohibition" &&
            !applied(finding) &&
            finding.missing.every((fact) => presumed.has(fact)),
        );
        expect(grounds.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("never permits where law that binds is not modelled", () => {
    fc.assert(
      fc.property(anyDealing, anyDay, (dealing, asOf) => {
        const { verdict, notModelled } = on(dealing, asOf);
        const binds = notModelled.some((one) => one.binds);
        expect(binds && verdict === "permitted").toBe(false);
      }),
      RUNS,
    );
  });

  it("never permits while it says that something is missing", () => {
    fc.assert(
      fc.property(anyDealing, anyDay, (dealing, asOf) => {
        const { verdict, missing } = on(dealing, asOf);
        expect(missing.length > 0 ? verdict : "undetermined").toBe("undetermined");
      }),
      RUNS,
    );
  });

  it("gives the same JSON for the same dealing", () => {
    fc.assert(
      fc.property(anyDealing, anyDay, (dealing, asOf) => {
        expect(JSON.stringify(on(structuredClone(dealing), asOf))).toBe(JSON.stringify(on(dealing, asOf)));
      }),
      RUNS,
    );
  });

  it("cites only versions in force on the day", () => {
    fc.assert(
      fc.property(anyDealing, anyDay, (dealing, asOf) => {
        for (const { provision, inForce } of on(dealing, asOf).findings) {
          expect([provision, inForce.from <= asOf && (inForce.to === null || asOf < inForce.to)]).toEqual([
            provision,
            true,
          ]);
          const versions = law.provisions.find((known) => known.id === provision)?.versions ?? [];
          expect(versions.map(({ from, to }) => ({ from, to }))).toContainEqual(inForce);
        }
      }),
      RUNS,
    );
  });

  it("names no exemption that is not in force on the day", () => {
    fc.assert(
      fc.property(askedDealing, anyDay, (dealing, asOf) => {
        for (const finding of on(dealing, asOf).findings) {
          for (const { provision } of finding.exemptions) {
            const versions = law.provisions.find((known) => known.id === provision)?.versions ?? [];
            const open = versions.some(
              (version) => version.from <= asOf && (version.to === null || asOf < version.to),
            );
            expect([provision, asOf, open]).toEqual([provision, asOf, true]);
          }
        }
      }),
      RUNS,
    );
  });

  it("finds the provisions in one order, and says the same verdict, whatever the order of the goods", () => {
    const two = anyDealing.filter((dealing) => dealing.goods.length === 2);
    fc.assert(
      fc.property(two, anyDay, (dealing, asOf) => {
        const turned = on({ ...dealing, goods: [...dealing.goods].reverse() }, asOf);
        const answer = on(dealing, asOf);
        expect(turned.verdict).toBe(answer.verdict);
        expect(turned.findings.map((finding) => finding.provision)).toEqual(
          answer.findings.map((finding) => finding.provision),
        );
        expect([...turned.missing].sort()).toEqual([...answer.missing].sort());
      }),
      RUNS,
    );
  });

  it("finds nothing, and permits at most, before there was any resolution", () => {
    fc.assert(
      fc.property(anyDealing, (dealing) => {
        const { findings, verdicts } = on(dealing, "2006-07-14");
        expect(findings.filter(({ issuer }) => issuer === "un")).toEqual([]);
        expect(["permitted", "undetermined"]).toContain(verdicts[0]?.verdict);
      }),
      RUNS,
    );
  });

  it("does not ask for or assume a fact that was stated, national law apart", () => {
    fc.assert(
      fc.property(anyDealing, anyDay, (dealing, asOf) => {
        const { missing, conditions } = on(dealing, asOf);
        // Sides and goods are said by the dealing, not by a fact; national law has a test of its own.
        const apart = ["national-law", "from", "to", "goods-class"];
        const stated = Object.keys(dealing.facts).filter((fact) => !apart.includes(fact));
        expect([...missing, ...conditions].filter((fact) => stated.includes(fact))).toEqual([]);
      }),
      RUNS,
    );
  });
});

const judge = (input: DealingInput, asOf: string = "2023-09-13"): JudgedDealing =>
  engine.judge(input, { asOf });
const finding = (answer: Judgement, provision: string, leg?: Finding["leg"]): Finding => {
  const found = answer.findings.find(
    (one) => one.provision === provision && (leg === undefined || one.leg === leg),
  );
  if (found === undefined) throw new Error(`no finding of ${provision}`);
  return found;
};

describe("judgeDealing, on dealings with North Korea", () => {
  const shells: DealingInput = { from: "KP", to: "RU", goods: ["artillery shells"], payment: ["food"] };

  it("prohibits artillery shells from KP to RU paid with food on 2023-09-13", () => {
    const answer = judge(shells);
    expect(answer.verdict).toBe("prohibited");
    expect(answer.verdicts[0]).toMatchObject({ issuer: "un", verdict: "prohibited", binds: true });
    for (const provision of ["un.dprk.1718-8b", "un.dprk.1874-9"]) {
      const found = finding(answer, provision, "goods");
      expect([found.outcome, found.legalForce, found.bound]).toEqual(["applies", "decides", ["KP", "RU"]]);
      const committee = found.exemptions.find((exemption) => exemption.provision === "un.dprk.2397-25");
      expect([committee?.outcome, committee?.missing]).toEqual(["undetermined", ["committee-approval"]]);
    }
    expect([answer.missing, answer.conditions]).toEqual([[], []]);
  });

  it("prohibits it in French words, by HS code, from a class of the hierarchy, and whoever asks", () => {
    const asked: readonly DealingInput[] = [
      { ...shells, goods: ["obus d’artillerie"], payment: ["denrées alimentaires"] },
      { from: "kp", to: " ru ", hs: ["93.06"] },
      { from: "KP", to: "RU", goods: ["ammunition"] },
      { ...shells, by: "FR" },
    ];
    for (const input of asked) expect(judge(input).verdict).toBe("prohibited");
  });

  it("lifts the prohibition by the approval of the Committee, and not by its refusal", () => {
    const goods: DealingInput = { from: "KP", to: "RU", goods: ["artillery shells"] };
    const approved = judge({ ...goods, facts: { "committee-approval": true } });
    expect([approved.verdict, approved.conditions.includes("un.dprk.2397-25")]).toEqual(["permitted", true]);
    const refused = judge({ ...goods, facts: { "committee-approval": false } });
    expect(refused.verdict).toBe("prohibited");
    expect(finding(refused, "un.dprk.1718-8b").exemptions.map((exemption) => exemption.outcome)).toEqual([
      "does-not-apply",
    ]);
  });

  it("taints what is given for a prohibited thing, and only that", () => {
    const tainted = judge(shells);
    const wheat = judge({ ...shells, goods: ["wheat"] }, "2017-01-01");
    const payments = (answer: Judgement): readonly string[] =>
      answer.findings
        .filter((one) => one.leg === "payment" && one.outcome === "applies" && one.legalForce === "decides")
        .map((one) => one.provision);
    expect(payments(tainted)).toContain("un.dprk.2094-11");
    expect(payments(wheat)).toEqual([]);
    expect(judge({ ...shells, payment: [] }).findings.filter((one) => one.leg === "payment")).toEqual([]);
  });

  it("judges a payment in kind as a supply the other way", () => {
    const answer = judge(
      { from: "KP", to: "RU", goods: ["wheat"], payment: ["artillery shells"] },
      "2017-01-01",
    );
    expect(answer.verdict).toBe("prohibited");
    expect(finding(answer, "un.dprk.1718-8a-i", "payment").outcome).toBe("applies");
  });

  it("permits wheat from RU to KP, on conditions that it lists", () => {
    const answer = judge({ from: "RU", to: "KP", goods: ["wheat"] });
    expect([answer.verdict, answer.missing]).toEqual(["permitted", []]);
    expect(answer.conditions).toEqual(
      expect.arrayContaining(["consignee-listed", "pays-for-prohibited", "trade-finance", "national-law"]),
    );
    expect(
      judge({ from: "RU", to: "KP", goods: ["wheat"], facts: { "consignee-listed": true } }).verdict,
    ).toBe("prohibited");
  });

  it("decides by the law of the EU too where a side or the person acting is bound by it", () => {
    const answer = judge({ from: "FR", to: "KP", goods: ["coal"] });
    expect(answer.verdicts.filter(({ binds }) => binds).map(({ issuer }) => issuer)).toEqual(["un", "eu"]);
    expect(judge({ from: "RU", to: "KP", goods: ["wheat"], by: "FR" }).verdicts[1]?.binds).toBe(true);
    expect(judge({ from: "FR", to: "KP", goods: ["ballistic missiles"] }).verdict).toBe("prohibited");
  });

  it("cannot decide where the EU has a regime that is not modelled", () => {
    const answer = judge({ from: "FR", to: "BY", goods: ["wheat"] });
    expect(answer.verdict).toBe("undetermined");
    expect(answer.notModelled.filter((one) => one.binds)).toContainEqual({
      id: "eu.belarus",
      reason: "regime",
      binds: true,
    });
  });

  it("asks for what is not said rather than presume it", () => {
    expect(judge({ from: "KP", goods: ["artillery shells"] }).verdict).toBe("prohibited");
    const open = judge({ from: "KP", to: "RU", goods: ["zzxq"] });
    expect([open.verdict, open.missing.includes("goods-class")]).toEqual(["undetermined", true]);
    const sides = judge({ goods: ["artillery shells"] });
    expect([sides.verdict, sides.missing.includes("from") || sides.missing.includes("to")]).toEqual([
      "undetermined",
      true,
    ]);
  });

  it("applies the arms embargo from its first day on", () => {
    const verdicts = ["2006-10-13", "2006-10-14"].map(
      (day) => judge({ from: "KP", to: "RU", goods: ["ballistic missiles"] }, day).verdict,
    );
    expect(verdicts).toEqual(["permitted", "prohibited"]);
  });

  it("refuses a dealing it cannot read", () => {
    const refusal = (input: DealingInput): unknown => {
      try {
        return judge(input).verdict;
      } catch (error) {
        return (error as { code?: unknown }).code;
      }
    };
    expect(refusal({})).toBe("DEALING_EMPTY");
    expect(refusal({ from: "ZZ", to: "RU" })).toBe("COUNTRY_UNKNOWN");
    expect(refusal({ from: "KP", to: "RU", hs: ["930"] })).toBe("HS_INVALID");
    expect(refusal({ from: "KP", to: "RU", goods: ["wheat"], facts: { nonsense: true } })).toBe(
      "FACT_UNKNOWN",
    );
    expect(refusal({ from: "KP", to: "RU", service: "nonsense" })).toBe("VALUE_NOT_ALLOWED");
  });

  it("judges under a party on a list as the facts say, unless they were stated", () => {
    const goods: DealingInput = {
      from: "RU",
      to: "KP",
      goods: ["wheat"],
      parties: ["Korea Mining Development Trading Corporation"],
    };
    const found = judge(goods);
    expect(found.parties[0]?.candidates[0]?.entity.id).toBe("un-kpe-001");
    expect([found.verdict, judge({ ...goods, facts: { "consignee-listed": false } }).verdict]).toEqual([
      "prohibited",
      "permitted",
    ]);
  });

  // Once a defect: contract.md, Verdicts: a fact may change an answer only if the answer before it named that fact.
  it("names a listed consignee as a condition of wheat from RU to CN, which the fact would prohibit", () => {
    const wheat: DealingInput = { from: "RU", to: "CN", goods: ["wheat"] };
    const before = judge(wheat);
    const after = judge({ ...wheat, facts: { "consignee-listed": true } });
    expect([before.verdict, after.verdict]).toEqual(["permitted", "prohibited"]);
    expect([...before.conditions, ...before.missing]).toContain("consignee-listed");
  });

  // Once a defect: the answer is permitted, on the assumption that national law does not forbid what was said to be forbidden.
  it("does not permit, nor assume the contrary, where national law is stated to forbid", () => {
    const answer = judge({ from: "RU", to: "CN", goods: ["wheat"], facts: { "national-law": true } });
    expect([answer.verdict === "permitted", answer.conditions.includes("national-law")]).toEqual([
      false,
      false,
    ]);
  });

  // Once a defect: a code given beside words is put into the item and read by nothing: neither parsed nor used.
  it("uses an HS code given beside words that it does not know", () => {
    const answer = judge({ from: "KP", to: "RU", goods: ["widgets"], hs: ["9306"] });
    expect([answer.verdict, answer.missing]).toEqual(["prohibited", []]);
  });

  it("does not permit arms by their HS code because the words beside it say wheat", () => {
    expect(judge({ from: "KP", to: "RU", goods: ["wheat"], hs: ["9306"] }, "2017-01-01").verdict).not.toBe(
      "permitted",
    );
  });

  it("refuses an invalid HS code given beside words", () => {
    expect(() => judge({ from: "KP", to: "RU", goods: ["widgets"], hs: ["abc"] })).toThrow(
      expect.objectContaining({ code: "HS_INVALID" }),
    );
  });
});

describe("a rule whose stated end has passed", () => {
  it.each([
    ["2027-04-13", "prohibited", []],
    ["2027-04-14", "undetermined", ["jp.dprk:lapsed"]],
  ])("is the law of Japan on trade until its last day alone: %s", (asOf, verdict, lapsed) => {
    const answer = on(
      {
        activity: "supply",
        from: "KP",
        to: "JP",
        by: "JP",
        goods: [{ text: "medicine", class: "medicine", hs: [] }],
        payment: [],
        parties: [],
        facts: {},
      },
      asOf,
    );
    expect(answer.verdicts.find(({ issuer }) => issuer === "jp")?.verdict).toBe(verdict);
    expect(answer.notModelled.flatMap(({ id }) => (id.endsWith(":lapsed") ? [id] : []))).toEqual(lapsed);
  });
});
