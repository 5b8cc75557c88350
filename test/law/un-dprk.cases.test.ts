/** Cases of UN law on North Korea, written from the reference and not from the data (see the head of the file). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEngine } from "embargo";
import type { Activity, Dealing, Finding, GoodsItem, Outcome, Verdict } from "embargo/model";
import { judgeDealing } from "embargo/regimes";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";

interface LawCase {
  readonly name: string;
  readonly asOf: string;
  readonly dealing: {
    readonly activity?: Activity;
    readonly from?: string;
    readonly to?: string;
    readonly by?: string;
    readonly goods?: readonly string[];
    readonly payment?: readonly string[];
    readonly facts?: Readonly<Record<string, boolean>>;
  };
  readonly expect: {
    readonly provision?: string;
    readonly outcome?: Outcome;
    readonly leg?: Finding["leg"];
    readonly missing?: readonly string[];
    readonly conditions?: readonly string[];
    readonly exemptions?: Readonly<Record<string, Outcome>>;
    readonly verdict?: Verdict;
    readonly bound?: readonly string[];
  };
}

const { cases } = parse(readFileSync(join(import.meta.dirname, "un-dprk.cases.yml"), "utf8")) as {
  cases: LawCase[];
};
const { law } = openEngine({ clock: () => "2026-11-23" }).data;
const RANK: Readonly<Record<Outcome, number>> = { applies: 2, undetermined: 1, "does-not-apply": 0 };

const item = (id: string): GoodsItem => ({ text: id, class: id, hs: [] });

function judge({ asOf, dealing }: LawCase): ReturnType<typeof judgeDealing> {
  const {
    activity = "supply",
    from = null,
    to = null,
    by = null,
    goods = [],
    payment = [],
    facts = {},
  } = dealing;
  const whole: Dealing = {
    activity,
    from,
    to,
    by,
    goods: goods.map(item),
    payment: payment.map(item),
    parties: [],
    facts,
  };
  return judgeDealing(whole, { law, asOf, lang: "en" });
}

describe("UN law on North Korea", () => {
  it("has at least the cases that were written", () => {
    expect(cases.length).toBeGreaterThanOrEqual(600);
  });

  it.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const answer = judge(each);
    const wanted = each.expect;
    if (wanted.verdict !== undefined) expect(answer.verdict).toBe(wanted.verdict);
    for (const fact of wanted.provision === undefined ? (wanted.missing ?? []) : [])
      expect(answer.missing).toContain(fact);
    for (const fact of wanted.conditions ?? []) expect(answer.conditions).toContain(fact);
    if (wanted.provision === undefined) return;
    const found = answer.findings
      .filter(
        (finding) =>
          finding.provision === wanted.provision && (wanted.leg === undefined || finding.leg === wanted.leg),
      )
      .sort((a, b) => RANK[b.outcome] - RANK[a.outcome])[0];
    expect(found?.outcome ?? "does-not-apply").toBe(wanted.outcome);
    for (const fact of wanted.missing ?? []) expect(found?.missing).toContain(fact);
    if (wanted.bound !== undefined) expect(found?.bound).toEqual(wanted.bound);
    for (const [exemption, outcome] of Object.entries(wanted.exemptions ?? {})) {
      const shown =
        found?.exemptions.find((other) => other.provision === exemption)?.outcome ?? "does-not-apply";
      expect([exemption, shown]).toEqual([exemption, outcome]);
    }
  });
});
