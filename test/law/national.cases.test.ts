/**
 * Cases of the law of single issuers, written blind: from the reference and the acts, without the data at hand. A case
 * that the data answers otherwise stands in `national.open.yml` with the reason, and is counted.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEngine } from "embargo";
import type { Activity, Dealing, GoodsItem, Outcome, Verdict } from "embargo/model";
import { judgeDealing } from "embargo/regimes";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";

interface NationalCase {
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
    readonly issuer?: string;
    readonly verdict?: Verdict;
  };
}

const FILES = ["eu-dprk", "eu-russia", "eu-iran", "eu-syria", "us", "gb-ch", "jp-kr-ca-au"];
const RANK: Readonly<Record<Outcome, number>> = { applies: 2, undetermined: 1, "does-not-apply": 0 };
const read = <T>(file: string): T =>
  parse(readFileSync(join(import.meta.dirname, `${file}.yml`), "utf8")) as T;
const { law } = openEngine({ clock: () => "2026-11-23" }).data;
const KNOWN = new Set(law.provisions.map(({ id }) => id));
const { open } = read<{ open: { case: string; why: string }[] }>("national.open");
const item = (id: string): GoodsItem => ({ text: id, class: id, hs: [] });

/** What the data answers, in the words of the case. */
function answerOf({ asOf, dealing, expect: wanted }: NationalCase): Outcome | Verdict | "no such provision" {
  const { activity = "supply", from = null, to = null, by = null, goods = [], payment = [] } = dealing;
  const whole: Dealing = {
    activity,
    from,
    to,
    by,
    goods: goods.map(item),
    payment: payment.map(item),
    parties: [],
    facts: dealing.facts ?? {},
  };
  const judged = judgeDealing(whole, { law, asOf, lang: "en" });
  if (wanted.provision === undefined)
    return judged.verdicts.find(({ issuer }) => issuer === wanted.issuer)?.verdict ?? "no such provision";
  if (!KNOWN.has(wanted.provision)) return "no such provision";
  const shown = [...judged.findings, ...judged.exposure, ...judged.duties];
  const found = shown.filter(({ provision }) => provision === wanted.provision);
  return found.map(({ outcome }) => outcome).sort((a, b) => RANK[b] - RANK[a])[0] ?? "does-not-apply";
}

const cases = FILES.flatMap((file) =>
  read<{ cases: NationalCase[] }>(`${file}.cases`).cases.map((one) => ({
    ...one,
    key: `${file}: ${one.name}`,
  })),
);
const openKeys = new Set(open.map((one) => one.case));

describe("the law of single issuers", () => {
  it("has the cases that were written, each under a name of its own, and no open one that is none", () => {
    expect(cases.length).toBeGreaterThanOrEqual(950);
    expect(new Set(cases.map(({ key }) => key)).size).toBe(cases.length);
    expect([...openKeys].filter((key) => !cases.some((one) => one.key === key))).toEqual([]);
  });

  it.each(cases.filter(({ key }) => !openKeys.has(key)).map((one) => [one.key, one] as const))(
    "%s",
    (_, one) => {
      expect(answerOf(one)).toBe(one.expect.outcome ?? one.expect.verdict);
    },
  );

  it.each(cases.filter(({ key }) => openKeys.has(key)).map((one) => [one.key, one] as const))(
    "still answers otherwise (see national.open.yml): %s",
    (_, one) => {
      const [answer, wanted] = [answerOf(one), one.expect.outcome ?? one.expect.verdict];
      expect(answer).not.toBe(wanted);
      // Never wrong on the safe side: what a case forbids is at least left open.
      if (wanted === "prohibited") expect(answer).toBe("undetermined");
    },
  );
});
