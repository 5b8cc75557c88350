/**
 * @module regimes/judge-act
 * The verdict on an act of a report: the law on the dealing it amounts to, and how sure the text is that it was done.
 */
import type { Act, Day, Dealing, Finding, Party, Verdict } from "../model/index.ts";
import { dealingOfAct, type Route } from "./dealing-of-act.ts";
import { inForceOrder } from "./findings-order.ts";
import { judgeDealing, type Judgement } from "./judge.ts";
import { gravest, type JudgeOptions } from "./judge-legs.ts";

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
 * @param options.asOf the day of the law; `null` = not known: a dealing is then `undetermined`, with `as-of` missing.
 * @returns `would-be-prohibited` instead of `prohibited` unless the text asserts that the act was done or tried.
 */
export function judgeAct(
  act: Act,
  parties: readonly Party[],
  facts: Readonly<Record<string, boolean>>,
  { asOf, ...rest }: Omit<JudgeOptions, "asOf"> & { readonly asOf: Day | null },
): ActJudgement {
  const read = dealingOfAct(act, parties, rest.law);
  if (read === null) return NO_DEALING;
  if (asOf === null) return { ...NO_DEALING, verdict: "undetermined", missing: ["as-of"] };
  const options: JudgeOptions = { ...rest, asOf };
  const dealing: Dealing = { ...read.dealing, facts };
  const told = together(read.routes.map((route) => judgeRoute(dealing, route, options)));
  if (act.kind === "cyber-theft") return onTheft(told);
  const judged = told.verdict === "permitted" ? leftOpen(told, act, parties) : told;
  const done = act.modality === "asserted" && act.outcome !== "none";
  const verdict = judged.verdict === "prohibited" && !done ? "would-be-prohibited" : judged.verdict;
  return { ...judged, verdict };
}

/**
 * A theft is a crime everywhere; it is a matter of sanctions where the money may serve what they forbid. Nobody made it
 * available, so that no prohibition is broken by the theft alone: what becomes of the money decides.
 */
function onTheft(told: ActJudgement): ActJudgement {
  if (told.verdict === "permitted") return NO_DEALING;
  const missing = unique([...told.missing, ...told.findings.flatMap((finding) => finding.missing)]);
  return { ...told, verdict: "undetermined", missing };
}

/**
 * The law of a side that the report does not place is not known, and a side that is both giver and taker was not read
 * right: neither is permitted, it hangs on who they are.
 */
function leftOpen(told: ActJudgement, act: Act, parties: readonly Party[]): ActJudgement {
  const countries = (ids: readonly string[]): readonly (string | null)[] =>
    ids.map((id) => parties.find((party) => party.id === id)?.country ?? null);
  const [givers, takers] = [countries(act.actors), countries(act.recipients)];
  const sides = act.direction === "unknown" || act.kind === "trade" ? [...givers, ...takers] : null;
  const unplaced = (codes: readonly (string | null)[]): boolean => codes.length === 0 || codes.includes(null);
  const missing =
    sides === null
      ? [
          ...(unplaced(givers) ? ["from"] : []),
          ...(unplaced(takers) || takers.some((code) => givers.includes(code)) ? ["to"] : []),
        ]
      : new Set(sides).size < 2 || sides.includes(null)
        ? ["from", "to"]
        : [];
  if (missing.length === 0) return told;
  return { ...told, verdict: "undetermined", missing: unique([...missing, ...told.missing]) };
}

/**
 * Who supplies may not be said: then both ways are judged. Where they agree, that is the answer; where they differ, it
 * hangs on the direction.
 */
function judgeRoute(dealing: Dealing, { from, to, open }: Route, options: JudgeOptions): ActJudgement {
  const there = judgeDealing({ ...dealing, from, to }, options);
  if (!open) return there;
  const back = judgeDealing({ ...dealing, from: to, to: from }, options);
  const both = together([there, back]);
  if (there.verdict === back.verdict) return both;
  return {
    ...both,
    verdict: "undetermined",
    missing: unique(["from", ...there.missing, ...back.missing]),
    conditions: unique([...there.conditions, ...back.conditions]),
  };
}

/** Several answers as one: the gravest verdict, and what each of them says; a prohibition leaves nothing open. */
function together(parts: readonly ActJudgement[]): ActJudgement {
  const verdict = gravest(parts.map((part) => part.verdict));
  const settled = verdict === "prohibited";
  const findings = parts.flatMap((part) => part.findings);
  const first = findings.filter((item, at) => findings.findIndex((other) => sameFinding(other, item)) === at);
  const notModelled = parts.flatMap((part) => part.notModelled);
  return {
    verdict,
    findings: inForceOrder(
      first.map((item) => ({
        ...item,
        bound: unique(findings.filter((other) => sameFinding(other, item)).flatMap((other) => other.bound)),
      })),
    ),
    missing: settled ? [] : unique(parts.flatMap((part) => part.missing)),
    conditions: settled ? [] : unique(parts.flatMap((part) => part.conditions)),
    notModelled: [...new Set(notModelled.map((item) => item.id))].flatMap((id) => {
      const same = notModelled.filter((item) => item.id === id);
      return same.find((item) => item.binds) ?? same.slice(0, 1);
    }),
  };
}

function sameFinding(a: Finding, b: Finding): boolean {
  return a.provision === b.provision && a.outcome === b.outcome && a.leg === b.leg;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
