/**
 * Cases of the law of single issuers, written blind: from the reference and the acts, without the data at hand. A case
 * that the data answers otherwise stands in `national.open.yml` with the reason, and is counted.
 */
import type { Outcome, Verdict } from "embargo/model";
import { describe, expect, it } from "vitest";
import { findingOf, judgeCase, law, readRows, type LawCase } from "./law-case.ts";

interface Expected {
  readonly provision?: string;
  readonly outcome?: Outcome;
  readonly issuer?: string;
  readonly verdict?: Verdict;
}

const FILES = ["eu-dprk", "eu-russia", "eu-iran", "eu-syria", "us", "gb-ch", "jp-kr-ca-au"];
const KNOWN = new Set(law.provisions.map(({ id }) => id));
const { open } = readRows<{ open: { case: string; why: string }[] }>("national.open");

/** What the data answers, in the words of the case. */
function answerOf(one: LawCase<Expected>): Outcome | Verdict | "no such provision" {
  const { provision, issuer } = one.expect;
  const judged = judgeCase(one);
  if (provision === undefined)
    return judged.verdicts.find((verdict) => verdict.issuer === issuer)?.verdict ?? "no such provision";
  if (!KNOWN.has(provision)) return "no such provision";
  return findingOf(judged, provision)?.outcome ?? "does-not-apply";
}

const cases = FILES.flatMap((file) =>
  readRows<{ cases: LawCase<Expected>[] }>(`${file}.cases`).cases.map((one) => ({
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
