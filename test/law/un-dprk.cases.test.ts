/** Cases of UN law on North Korea, written from the reference and not from the data (see the head of the file). */
import type { Finding, Outcome, Verdict } from "embargo/model";
import { describe, expect, it } from "vitest";
import { exemptionOutcome, findingOf, judgeCase, readRows, type LawCase } from "./law-case.ts";

interface Expected {
  readonly provision?: string;
  readonly outcome?: Outcome;
  readonly leg?: Finding["leg"];
  readonly missing?: readonly string[];
  readonly conditions?: readonly string[];
  readonly exemptions?: Readonly<Record<string, Outcome>>;
  readonly verdict?: Verdict;
  readonly bound?: readonly string[];
}

const { cases } = readRows<{ cases: LawCase<Expected>[] }>("un-dprk.cases");

describe("UN law on North Korea", () => {
  it("has at least the cases that were written", () => {
    expect(cases.length).toBeGreaterThanOrEqual(600);
  });

  it.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const answer = judgeCase(each);
    const wanted = each.expect;
    if (wanted.verdict !== undefined) expect(answer.verdict).toBe(wanted.verdict);
    for (const fact of wanted.provision === undefined ? (wanted.missing ?? []) : [])
      expect(answer.missing).toContain(fact);
    for (const fact of wanted.conditions ?? []) expect(answer.conditions).toContain(fact);
    if (wanted.provision === undefined) return;
    const found = findingOf(answer, wanted.provision, wanted.leg);
    expect(found?.outcome ?? "does-not-apply").toBe(wanted.outcome);
    for (const fact of wanted.missing ?? []) expect(found?.missing).toContain(fact);
    if (wanted.bound !== undefined) expect(found?.bound).toEqual(wanted.bound);
    const shown = found === undefined ? [] : [found];
    for (const [exemption, outcome] of Object.entries(wanted.exemptions ?? {}))
      expect([exemption, exemptionOutcome(shown, exemption)]).toEqual([exemption, outcome]);
  });
});
