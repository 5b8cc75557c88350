/**
 * @module regimes/judge-act
 * The verdict on an act of a report: the law on the dealing it amounts to, and how sure the text is that it was done.
 */
import type { Act, Dealing, Finding, Party, Verdict } from "../model/index.ts";
import { dealingOfAct } from "./dealing-of-act.ts";
import { judgeDealing, type JudgeOptions, type Judgement } from "./judge.ts";

/** The verdict on an act. */
export interface ActJudgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
  readonly conditions: readonly string[];
  readonly notModelled: Judgement["notModelled"];
}

const NO_DEALING: ActJudgement = {
  verdict: "not-a-sanctions-matter",
  findings: [],
  missing: [],
  conditions: [],
  notModelled: [],
};

/**
 * Judge an act.
 *
 * @param facts facts the caller found, as that a party is designated.
 * @returns `would-be-prohibited` instead of `prohibited` unless the text asserts that the act was done or tried.
 */
export function judgeAct(
  act: Act,
  parties: readonly Party[],
  facts: Readonly<Record<string, boolean>>,
  options: JudgeOptions,
): ActJudgement {
  const read = dealingOfAct(act, parties, options.law);
  if (read === null) return NO_DEALING;
  const dealing: Dealing = { ...read.dealing, facts };
  const judged =
    read.sides === null ? judgeDealing(dealing, options) : judgeBothWays(dealing, read.sides, options);
  const done = act.modality === "asserted" && act.outcome !== "none";
  const verdict = judged.verdict === "prohibited" && !done ? "would-be-prohibited" : judged.verdict;
  return { ...judged, verdict };
}

/**
 * Who supplies is not said: both ways are judged. Where they agree, that is the answer; where they differ, it hangs
 * on the direction.
 */
function judgeBothWays(
  dealing: Dealing,
  [left, right]: readonly [string, string],
  options: JudgeOptions,
): ActJudgement {
  const there = judgeDealing({ ...dealing, from: left, to: right }, options);
  const back = judgeDealing({ ...dealing, from: right, to: left }, options);
  const agree = there.verdict === back.verdict;
  const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
  const findings = [...there.findings, ...back.findings];
  const shown = findings.filter((item, at) => findings.findIndex((other) => sameFinding(other, item)) === at);
  return {
    verdict: agree ? there.verdict : "undetermined",
    findings: shown,
    missing: agree
      ? unique([...there.missing, ...back.missing])
      : unique(["from", ...there.missing, ...back.missing]),
    conditions: unique([...there.conditions, ...back.conditions]),
    notModelled: there.notModelled,
  };
}

function sameFinding(a: Finding, b: Finding): boolean {
  return a.provision === b.provision && a.outcome === b.outcome && a.leg === b.leg;
}
