/**
 * Cases of the law of single issuers, written blind: from the reference and the acts, without the data at hand. A case
 * that the data answers otherwise stands in `national.open.yml` with the reason, and is counted.
 */
import { readdirSync } from "node:fs";
import type { Outcome, Verdict } from "embargo/model";
import type { Judgement } from "embargo/regimes";
import { describe, expect, it } from "vitest";
import { exemptionOutcome, findingOf, judgeCase, law, readRows, type LawCase } from "./law-case.ts";

/**
 * One of: a provision and its outcome, a way out (`of` a prohibition) and its outcome, an issuer and its verdict, the
 * verdict of all, a fact that the answer must name.
 */
interface Expected {
  readonly provision?: string;
  readonly exemption?: string;
  readonly of?: string;
  readonly outcome?: Outcome;
  readonly issuer?: string;
  readonly verdict?: Verdict;
  readonly verdictOfAll?: Verdict;
  readonly missing?: string;
}

interface OpenCase {
  readonly case: string;
  readonly why: string;
  /** A fact that the answer names instead of deciding. */
  readonly names?: string;
}

/** Every file of cases of this folder that has no test of its own. */
const FILES = readdirSync(import.meta.dirname)
  .flatMap((file) => /^(.+)\.cases\.yml$/.exec(file)?.[1] ?? [])
  .filter((file) => file !== "un-dprk" && file !== "ownership")
  .sort();
const PROVISIONS = new Map(law.provisions.map((provision) => [provision.id, provision]));
const FACTS = new Set(law.facts.map(({ id }) => id));
const GOODS = new Set(law.goods.map(({ id }) => id));
const { open } = readRows<{ open: OpenCase[] }>("national.open");

/** What the data answers, in the words of the case. */
function answerOf({ expect: wanted }: LawCase<Expected>, judged: Judgement): string {
  if (wanted.verdictOfAll !== undefined) return judged.verdict;
  if (wanted.issuer !== undefined) return verdictOf(judged, wanted.issuer);
  if (wanted.missing !== undefined) return namedIn(judged).has(wanted.missing) ? "named" : "not named";
  if (wanted.exemption !== undefined) {
    const all = [...judged.findings, ...judged.exposure, ...judged.duties];
    const lifted = all.filter(({ provision }) => wanted.of === undefined || provision === wanted.of);
    return exemptionOutcome(lifted, wanted.exemption);
  }
  return findingOf(judged, wanted.provision ?? "")?.outcome ?? "does-not-apply";
}

function wantedOf({ outcome, verdict, verdictOfAll }: Expected): string {
  return outcome ?? verdict ?? verdictOfAll ?? "named";
}

/** Facts that an answer names: as missing, as assumed, or, where something else prohibits already, in its findings. */
function namedIn(judged: Judgement): ReadonlySet<string> {
  const settled = judged.verdict === "prohibited";
  const found = settled ? judged.findings.flatMap(({ missing }) => missing) : [];
  return new Set([...judged.missing, ...judged.conditions, ...found]);
}

function verdictOf(judged: Judgement, issuer: string): string {
  return judged.verdicts.find((one) => one.issuer === issuer)?.verdict ?? "no such issuer";
}

/** Verdicts that leave something open, or forbid; the others let a dealing go, on conditions or without. */
const SAFE = new Set(["prohibited", "undetermined"]);

/** Whether the answer permits what a case forbids: by its verdict, by a prohibition, or by a way out that is not met. */
function permitsWhatIsForbidden({ expect: wanted }: LawCase<Expected>, judged: Judgement): boolean {
  if (wanted.verdictOfAll === "prohibited") return !SAFE.has(judged.verdict);
  if (wanted.verdict === "prohibited") return !SAFE.has(verdictOf(judged, wanted.issuer ?? ""));
  const id = wanted.outcome === "applies" ? wanted.provision : undefined;
  const unmet = wanted.outcome === "does-not-apply" && wanted.exemption !== undefined ? wanted.of : undefined;
  const provision = PROVISIONS.get(id ?? unmet ?? "");
  if (provision?.kind !== "prohibition" || provision.force !== "decides") return false;
  const finding = findingOf(judged, provision.id);
  if (unmet !== undefined && finding?.outcome !== "applies") return false;
  const lifted = finding?.exemptions.some(({ outcome }) => outcome === "applies") ?? false;
  return !lifted && !SAFE.has(verdictOf(judged, provision.regime.split(".")[0] ?? ""));
}

const cases = FILES.flatMap((file) =>
  readRows<{ cases: LawCase<Expected>[] }>(`${file}.cases`).cases.map((one) => ({
    ...one,
    key: `${file}: ${one.name}`,
  })),
);
const openByKey = new Map(open.map((one) => [one.case, one]));

describe("the law of single issuers", () => {
  it("has the cases that were written, each under a name of its own, and no open one that is none", () => {
    expect(cases.length).toBeGreaterThanOrEqual(4179);
    expect(new Set(cases.map(({ key }) => key)).size).toBe(cases.length);
    expect([...openByKey.keys()].filter((key) => !cases.some((one) => one.key === key))).toEqual([]);
  });

  it("speaks only of provisions, facts and goods that there are", () => {
    const strange = cases.flatMap(({ dealing, expect: { provision, exemption, of, missing } }) => [
      ...[provision, exemption, of].filter((id) => id !== undefined && !PROVISIONS.has(id)),
      ...[...Object.keys(dealing.facts ?? {}), missing].filter((id) => id !== undefined && !FACTS.has(id)),
      ...[...(dealing.goods ?? []), ...(dealing.payment ?? [])].filter((id) => !GOODS.has(id)),
    ]);
    expect(strange).toEqual([]);
  });

  it.each(cases.filter(({ key }) => !openByKey.has(key)).map((one) => [one.key, one] as const))(
    "%s",
    (_, one) => {
      const judged = judgeCase(one);
      expect(answerOf(one, judged)).toBe(wantedOf(one.expect));
      expect(permitsWhatIsForbidden(one, judged)).toBe(false);
    },
  );

  it.each(cases.filter(({ key }) => openByKey.has(key)).map((one) => [one.key, one] as const))(
    "still answers otherwise (see national.open.yml): %s",
    (key, one) => {
      const judged = judgeCase(one);
      expect(answerOf(one, judged)).not.toBe(wantedOf(one.expect));
      // Never wrong on the safe side: what a case forbids is at least left open.
      expect(permitsWhatIsForbidden(one, judged)).toBe(false);
      const names = openByKey.get(key)?.names;
      if (names !== undefined) expect(namedIn(judged)).toContain(names);
    },
  );
});
