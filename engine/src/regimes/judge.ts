/**
 * @module regimes/judge
 * Judges a dealing: every provision in force on the day, held against every leg, then one verdict an issuer.
 */
import type { Country, Day, Dealing, Finding, GoodsItem, Lang, Verdict } from "../model/index.ts";
import { notModelledFor, regimesAsked, type NotModelled } from "./coverage.ts";
import type { Fact, Law, WhenUnknown } from "./law.ts";
import { legsOf, type Leg } from "./leg.ts";
import { findProvision, isLifted } from "./provision.ts";

/** Verdict of one issuer's law. */
export interface IssuerVerdict {
  readonly issuer: string;
  readonly verdict: Verdict;
}

/** The answer to a dealing. */
export interface Judgement {
  readonly dealing: Dealing;
  readonly asOf: Day;
  readonly verdict: Verdict;
  readonly verdicts: readonly IssuerVerdict[];
  /** Facts assumed or tests the law sets, by id. */
  readonly conditions: readonly string[];
  /** Facts without which there is no answer, by id. */
  readonly missing: readonly string[];
  readonly notModelled: readonly NotModelled[];
  /** Provisions that apply, may apply, or fail on one point only. */
  readonly findings: readonly Finding[];
  /** How many provisions in force were held against the dealing. */
  readonly considered: { readonly provisions: number; readonly regimes: readonly string[] };
}

/** The day and the language of a judgement. */
export interface JudgeOptions {
  readonly law: Law;
  readonly asOf: Day;
  readonly lang: Lang;
}

/**
 * Judge a dealing as if it were done.
 *
 * Every provision of every regime that the dealing touches is evaluated three-valued. Facts nobody stated are
 * missing, or assumed and listed, as `data/regimes/facts.yml` says of each.
 *
 * @param dealing what is done; a `null` country or an empty list is “not said”, never “no”.
 * @returns `prohibited` when a deciding provision applies and no permission is on file; `undetermined` when
 *   missing facts or law not modelled could change the answer; `conditional` when the law's own test is open;
 *   `permitted` otherwise, with what was assumed in `conditions`.
 *
 * Cost: O(provisions × legs), once more for each fact that would bring in a regime the dealing does not touch.
 */
export function judgeDealing(dealing: Dealing, options: JudgeOptions): Judgement {
  const judged = judgeAsked(dealing, options);
  if (judged.verdict === "prohibited") return judged;
  const decisive = unasked(dealing, options).filter(
    (fact) =>
      judgeAsked({ ...dealing, facts: { ...dealing.facts, [fact.id]: true } }, options).verdict !==
      judged.verdict,
  );
  const as = (effect: WhenUnknown): readonly string[] =>
    decisive
      .filter((fact) => (fact.forActivity[dealing.activity] ?? fact.whenUnknown) === effect)
      .map((fact) => fact.id);
  const [missing, tests] = [as("missing"), as("condition")];
  const verdict = gravest([judged.verdict, legVerdict(false, missing, tests)]);
  return {
    ...judged,
    verdict,
    verdicts: judged.verdicts.map((item) => ({
      ...item,
      verdict: gravest([item.verdict, legVerdict(false, missing, tests)]),
    })),
    conditions: unique([...judged.conditions, ...tests, ...as("presume-no")]),
    missing: inOrder(unique([...judged.missing, ...missing]), options.law),
  };
}

/** Facts, unstated, that would put the dealing to a regime whose target it does not touch. */
function unasked(dealing: Dealing, { law, asOf }: JudgeOptions): readonly Fact[] {
  const asked = regimesAsked(dealing, law, asOf);
  const ids = new Set(
    law.regimes.filter((regime) => !asked.has(regime.id)).flatMap((regime) => regime.askedBy),
  );
  return law.facts.filter((fact) => ids.has(fact.id) && dealing.facts[fact.id] === undefined);
}

function judgeAsked(dealing: Dealing, options: JudgeOptions): Judgement {
  const goods = dealing.goods.length === 0 ? [dealing] : dealing.goods.map((item) => only(dealing, item));
  const first = goods.map((part) => judgeLegs(legsOf({ ...part, payment: [] }), options));
  // Consideration for a prohibited leg is judged knowing that; it is the rules, not this code, that say what follows.
  const tainted = first.some((leg) => leg.verdict === "prohibited");
  const facts =
    tainted && dealing.payment.length > 0 ? { ...dealing.facts, "pays-for-prohibited": true } : dealing.facts;
  const paid = legsOf({ ...dealing, facts }).filter((leg) => leg.kind === "payment");
  const judged = [...first, ...paid.map((leg) => judgeLegs([leg], options))];
  const findings = judged.flatMap((part) => part.findings);
  const notModelled = notModelledFor(dealing, options.law, options.asOf);
  const verdict = overall(
    judged.map((part) => part.verdict),
    notModelled,
  );
  const asked = regimesAsked(dealing, options.law, options.asOf);
  const settled = verdict === "prohibited";
  return {
    dealing,
    asOf: options.asOf,
    verdict,
    verdicts: issuerVerdicts(judged, verdict),
    conditions: settled
      ? []
      : unique([...judged.flatMap((part) => part.conditions), ...nationalLaw(dealing, options.law)]),
    missing: settled ? [] : inOrder(unique(judged.flatMap((part) => part.missing)), options.law),
    notModelled,
    findings: inForceOrder(findings),
    considered: {
      provisions: options.law.provisions.filter((item) => asked.has(item.regime)).length,
      regimes: [...asked].sort(),
    },
  };
}

interface LegJudgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly conditions: readonly string[];
  readonly missing: readonly string[];
}

function judgeLegs(legs: readonly Leg[], options: JudgeOptions): LegJudgement {
  const parts = legs.map((leg) => judgeLeg(leg, options));
  return {
    verdict: gravest(parts.map((part) => part.verdict)),
    findings: parts.flatMap((part) => part.findings),
    conditions: unique(parts.flatMap((part) => part.conditions)),
    missing: unique(parts.flatMap((part) => part.missing)),
  };
}

function judgeLeg(leg: Leg, { law, asOf, lang }: JudgeOptions): LegJudgement {
  const question = { leg, law, asOf, lang };
  const asked = regimesAsked(leg, law, asOf);
  const effect = new Map(law.facts.map((fact) => [fact.id, effectOf(fact, leg)]));
  const presumed = new Set([...effect].filter(([, when]) => when === "presume-no").map(([id]) => id));
  const found = law.provisions
    .filter((provision) => asked.has(provision.regime) && provision.kind !== "exemption")
    .map((provision) => ({
      prohibition: provision.kind === "prohibition",
      open: findProvision(provision, question, new Set()),
      presumed: findProvision(provision, question, presumed),
    }))
    .flatMap(({ prohibition, open, presumed: assumed }) =>
      open === null || assumed === null ? [] : [{ prohibition, open, presumed: assumed }],
    );

  const deciding = found.filter((pair) => pair.prohibition && pair.open.legalForce === "decides");
  // What applies once the presumed facts are read as “no” applies: presuming is for the asker's good, never for the deal's.
  const prohibits = deciding.some((pair) => pair.presumed.outcome === "applies" && !isLifted(pair.open));
  const lifted = deciding.filter((pair) => pair.open.outcome === "applies" && isLifted(pair.open));
  const assumed = deciding.filter((pair) => pair.open.outcome === "undetermined" && !isLifted(pair.open));
  const openFacts = unique(
    assumed
      .filter((pair) => pair.presumed.outcome === "undetermined")
      .flatMap((pair) => pair.presumed.missing),
  );
  const missing = openFacts.filter((id) => effect.get(id) === "missing" || !effect.has(id));
  const tests = openFacts.filter((id) => effect.get(id) === "condition");
  const conditions = unique([
    ...tests,
    ...assumed.flatMap((pair) => pair.open.missing).filter((id) => effect.get(id) === "presume-no"),
    ...lifted.flatMap((pair) =>
      pair.open.exemptions.flatMap((item) => (item.outcome === "applies" ? [item.provision] : [])),
    ),
  ]);
  return {
    verdict: legVerdict(prohibits, missing, tests),
    findings: found.map((pair) => pair.open).filter((finding) => finding.outcome !== "does-not-apply"),
    conditions,
    missing,
  };
}

function legVerdict(prohibits: boolean, missing: readonly string[], tests: readonly string[]): Verdict {
  if (prohibits) return "prohibited";
  if (missing.length > 0) return "undetermined";
  return tests.length > 0 ? "conditional" : "permitted";
}

function effectOf(fact: Fact, leg: Leg): WhenUnknown {
  return fact.forActivity[leg.activity] ?? fact.whenUnknown;
}

const SEVERITY: readonly Verdict[] = ["prohibited", "undetermined", "conditional", "permitted"];

/** The gravest of several verdicts; of none, `permitted`. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "permitted";
}

function overall(verdicts: readonly Verdict[], notModelled: readonly NotModelled[]): Verdict {
  const worst = gravest(verdicts);
  return worst !== "prohibited" && notModelled.some((item) => item.binds) ? "undetermined" : worst;
}

/** One modelled issuer answers in this version; a verdict that hangs on another is said in `notModelled`. */
function issuerVerdicts(judged: readonly LegJudgement[], verdict: Verdict): readonly IssuerVerdict[] {
  const own = gravest(judged.map((part) => part.verdict));
  return [{ issuer: "un", verdict: verdict === "prohibited" ? verdict : own }];
}

/** Law of States that no issuer here speaks for is assumed to add nothing, and the answer says so. */
function nationalLaw(dealing: Dealing, law: Law): readonly string[] {
  if (dealing.facts["national-law"] !== undefined) return [];
  const codes = [dealing.from, dealing.to, dealing.by].filter((code): code is Country => code !== null);
  const spoken = new Set(law.issuers.flatMap((issuer) => issuer.countries));
  return codes.some((code) => !spoken.has(code)) || codes.length === 0 ? ["national-law"] : [];
}

function only(dealing: Dealing, item: GoodsItem): Dealing {
  return { ...dealing, goods: [item] };
}

/** Missing facts in the order in which the fact table asks for them: what decides most comes first there. */
function inOrder(missing: readonly string[], law: Law): readonly string[] {
  const rank = new Map(law.facts.map((fact, index) => [fact.id, index]));
  return [...missing].sort((a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size));
}

const OUTCOME_RANK = { applies: 0, undetermined: 1, "does-not-apply": 2 } as const;
const FORCE_RANK = {
  decides: 0,
  demands: 1,
  requires: 2,
  reaffirms: 3,
  clarifies: 4,
  "calls-upon": 5,
  guidance: 6,
} as const;

/** What applies first, then what binds most, then what is oldest. */
export function inForceOrder(findings: readonly Finding[]): readonly Finding[] {
  const legRank = { goods: 0, activity: 0, payment: 1 } as const;
  const key = (finding: Finding): readonly (number | string)[] => [
    OUTCOME_RANK[finding.outcome],
    legRank[finding.leg],
    FORCE_RANK[finding.legalForce],
    finding.inForce.from,
    finding.provision,
  ];
  return [...findings].sort((a, b) => compareKeys(key(a), key(b)));
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
