/**
 * @module regimes/judge-issuer
 * Judges a dealing by the law of one issuer: every provision in force on the day, held against every leg.
 */
import type { Day, Dealing, Finding, GoodsItem, Lang, Verdict } from "../model/index.ts";
import { notModelledFor, regimesAsked, type NotModelled } from "./coverage.ts";
import { inForceOrder, inOrder } from "./findings-order.ts";
import { bindsDealing, lawOfIssuer } from "./issuer-law.ts";
import type { Fact, Law, WhenUnknown } from "./law.ts";
import { legsOf, type Leg } from "./leg.ts";
import { provisionsFor, silenceOf } from "./law-index.ts";
import { findProvision, isLifted, mayApply } from "./provision.ts";

/** The day and the language of a judgement. */
export interface JudgeOptions {
  readonly law: Law;
  readonly asOf: Day;
  readonly lang: Lang;
}

/** The answer of one issuer's law. */
export interface IssuerJudgement {
  readonly issuer: string;
  /** Whether somebody in the dealing is bound by this law; otherwise it is judged as if somebody were. */
  readonly binds: boolean;
  readonly verdict: Verdict;
  readonly conditions: readonly string[];
  readonly missing: readonly string[];
  readonly notModelled: readonly NotModelled[];
  readonly findings: readonly Finding[];
  readonly provisions: number;
  readonly regimes: readonly string[];
}

/** Judge a dealing by the law of one issuer alone. See `judgeDealing`. */
export function judgeByIssuer(
  dealing: Dealing,
  issuer: string,
  { law, ...rest }: JudgeOptions,
): IssuerJudgement {
  const options: JudgeOptions = { ...rest, law: lawOfIssuer(law, issuer) };
  const judged = judgeAsked(dealing, issuer, bindsDealing(issuer, dealing, law), options);
  if (judged.verdict === "prohibited") return judged;
  const decisive = unasked(dealing, options).filter(
    (fact) =>
      judgeAsked({ ...dealing, facts: { ...dealing.facts, [fact.id]: true } }, issuer, judged.binds, options)
        .verdict !== judged.verdict,
  );
  const as = (effect: WhenUnknown): readonly string[] =>
    decisive
      .filter((fact) => (fact.forActivity[dealing.activity] ?? fact.whenUnknown) === effect)
      .map((fact) => fact.id);
  const [missing, tests] = [as("missing"), as("condition")];
  return {
    ...judged,
    verdict: gravest([judged.verdict, legVerdict(false, missing, tests)]),
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

function judgeAsked(
  dealing: Dealing,
  issuer: string,
  binds: boolean,
  options: JudgeOptions,
): IssuerJudgement {
  const goods = dealing.goods.length === 0 ? [dealing] : dealing.goods.map((item) => only(dealing, item));
  const first = goods.map((part) => judgeLegs(legsOf({ ...part, payment: [] }), options));
  // Consideration for a prohibited leg is judged knowing that; it is the rules, not this code, that say what follows.
  const tainted = first.some((leg) => leg.verdict === "prohibited");
  const facts =
    tainted && dealing.payment.length > 0 ? { ...dealing.facts, "pays-for-prohibited": true } : dealing.facts;
  const paid = legsOf({ ...dealing, facts }).filter((leg) => leg.kind === "payment");
  const judged = [...first, ...paid.map((leg) => judgeLegs([leg], options))];
  const notModelled = notModelledFor(dealing, options.law, options.asOf);
  const verdict = overall(
    judged.map((part) => part.verdict),
    notModelled,
  );
  const asked = regimesAsked(dealing, options.law, options.asOf);
  const settled = verdict === "prohibited";
  return {
    issuer,
    binds,
    verdict,
    conditions: settled ? [] : unique(judged.flatMap((part) => part.conditions)),
    missing: settled ? [] : inOrder(unique(judged.flatMap((part) => part.missing)), options.law),
    notModelled,
    findings: inForceOrder(judged.flatMap((part) => part.findings)),
    provisions: options.law.provisions.filter((item) => asked.has(item.regime)).length,
    regimes: [...asked].sort(),
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
  const { effect, presumed } = silenceOf(law, leg.activity);
  // What is false with nothing presumed is false: only the rest is put into words.
  const found = provisionsFor(law, leg.activity)
    .filter((provision) => asked.has(provision.regime) && mayApply(provision, question))
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

const SEVERITY: readonly Verdict[] = ["prohibited", "undetermined", "conditional", "permitted"];

/** The gravest of several verdicts; of none, `permitted`. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "permitted";
}

function overall(verdicts: readonly Verdict[], notModelled: readonly NotModelled[]): Verdict {
  const worst = gravest(verdicts);
  return worst !== "prohibited" && notModelled.some((item) => item.binds) ? "undetermined" : worst;
}

function only(dealing: Dealing, item: GoodsItem): Dealing {
  return { ...dealing, goods: [item] };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
