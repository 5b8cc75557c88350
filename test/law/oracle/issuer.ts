/**
 * @module test/law/oracle/issuer
 * Judges a dealing by the law of one issuer: the regimes it is put to, and the facts that would put it to others.
 */
import type { Dealing, Finding, GoodsItem, Verdict } from "embargo/model";
import type { NotModelled } from "../../../engine/src/regimes/coverage.ts";
import { bindsDealing, gapsOf, pointersOf, regimesAsked } from "./coverage.ts";
import { inForceOrder, inOrder } from "../../../engine/src/regimes/findings-order.ts";
import { lawOfIssuer } from "../../../engine/src/regimes/issuer-law.ts";
import { gravest, legVerdict, type JudgeOptions } from "../../../engine/src/regimes/judge-legs.ts";
import { judgeLegs, verdictOnLegs, type LegJudgement, type TellOptions } from "./legs.ts";
import { silenceOf } from "../../../engine/src/regimes/law-index.ts";
import type { Provision } from "../../../engine/src/regimes/law.ts";
import { legsOf, type Leg } from "../../../engine/src/regimes/leg.ts";

/** The answer of one issuer's law. */
export interface IssuerJudgement {
  readonly issuer: string;
  /** Whether somebody in the dealing is bound by this law; otherwise it is judged as if somebody were. */
  readonly binds: boolean;
  readonly verdict: Verdict;
  readonly conditions: readonly string[];
  readonly missing: readonly string[];
  readonly notModelled: readonly NotModelled[];
  /** What its provisions say; of law that binds nobody here, its exposures alone. */
  readonly findings: readonly Finding[];
  /** Ids of the prohibitions that apply. */
  readonly applies: readonly string[];
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
  const asked = regimesAsked(dealing, options.law, options.asOf);
  const pointers = pointersOf(dealing, options.law, options.asOf);
  const binds = bindsDealing(issuer, dealing, law);
  const tells = ({ kind }: Provision): boolean => binds || kind === "exposure";
  const judged = judgeRegimes(dealing, asked, pointers, { ...options, tells });
  const settled = judged.verdict === "prohibited";
  const { missing, tests, presumed } = settled
    ? NONE
    : openLinks(dealing, asked, { ...options, binds, verdict: judged.verdict });
  return {
    issuer,
    binds,
    verdict: gravest([judged.verdict, legVerdict(false, missing.length > 0, tests.length > 0)]),
    conditions: settled ? [] : unique([...judged.conditions, ...tests, ...presumed]),
    missing: settled ? [] : inOrder(unique([...judged.missing, ...missing]), options.law),
    notModelled: judged.notModelled,
    findings: inForceOrder(judged.findings),
    applies: judged.applies,
    provisions: options.law.provisions.filter(({ regime }) => asked.has(regime)).length,
    regimes: [...asked].sort(),
  };
}

/** Facts by which an answer may change, by what silence about them does. */
interface OpenFacts {
  readonly missing: readonly string[];
  readonly tests: readonly string[];
  readonly presumed: readonly string[];
}

const NONE: OpenFacts = { missing: [], tests: [], presumed: [] };

/** Facts, unstated, that would put the dealing to a regime whose target it does not touch, with a graver answer there. */
function openLinks(
  dealing: Dealing,
  asked: ReadonlySet<string>,
  { binds, verdict, ...options }: JudgeOptions & { readonly binds: boolean; readonly verdict: Verdict },
): OpenFacts {
  const { law, asOf } = options;
  const { effect } = silenceOf(law, dealing.activity);
  const others = law.regimes.filter((regime) => regime.from <= asOf && !asked.has(regime.id));
  const ids = unique(others.flatMap((regime) => regime.askedBy)).filter(
    // What is assumed of law that binds nobody is not told: it changes no answer.
    (id) => dealing.facts[id] === undefined && effect.has(id) && (binds || effect.get(id) !== "presume-no"),
  );
  const decisive = ids.filter((id) => {
    const regimes = others.filter((regime) => regime.askedBy.includes(id)).map((regime) => regime.id);
    const stated: Dealing = { ...dealing, facts: { ...dealing.facts, [id]: true } };
    return gravest([verdict, verdictOf(stated, new Set(regimes), options)]) !== verdict;
  });
  const as = (wanted: string): readonly string[] => decisive.filter((id) => effect.get(id) === wanted);
  return { missing: as("missing"), tests: as("condition"), presumed: as("presume-no") };
}

/** The verdict of some regimes alone, without a word of why. */
function verdictOf(dealing: Dealing, regimes: ReadonlySet<string>, options: JudgeOptions): Verdict {
  const goods = dealing.goods.length === 0 ? [dealing] : dealing.goods.map((item) => only(dealing, item));
  const first = goods.map((part) => verdictOnLegs(legsOf({ ...part, payment: [] }), regimes, options));
  const paid = paymentLegs(dealing, first);
  const worst = gravest([...first, ...paid.map((leg) => verdictOnLegs([leg], regimes, options))]);
  if (worst === "prohibited" || worst === "undetermined") return worst;
  return gapsOf(dealing, regimes, options.law, options.asOf).length > 0 ? "undetermined" : worst;
}

/** What is given in return, judged knowing what it is given for; it is the rules, not this code, that say what follows. */
function paymentLegs(dealing: Dealing, goods: readonly Verdict[]): readonly Leg[] {
  if (dealing.payment.length === 0) return [];
  const tainted = goods.includes("prohibited");
  const facts = tainted ? { ...dealing.facts, "pays-for-prohibited": true } : dealing.facts;
  return legsOf({ ...dealing, facts }).filter((leg) => leg.kind === "payment");
}

/** What some regimes say of a dealing, with the law beside them that is not modelled. */
function judgeRegimes(
  dealing: Dealing,
  regimes: ReadonlySet<string>,
  pointers: readonly NotModelled[],
  options: TellOptions,
): LegJudgement & { readonly notModelled: readonly NotModelled[] } {
  const goods = dealing.goods.length === 0 ? [dealing] : dealing.goods.map((item) => only(dealing, item));
  const first = goods.map((part) => judgeLegs(legsOf({ ...part, payment: [] }), regimes, options));
  const paid = paymentLegs(
    dealing,
    first.map((leg) => leg.verdict),
  );
  const judged = [...first, ...paid.map((leg) => judgeLegs([leg], regimes, options))];
  const notModelled = [...pointers, ...gapsOf(dealing, regimes, options.law, options.asOf)];
  const worst = gravest(judged.map((part) => part.verdict));
  const open = worst !== "prohibited" && notModelled.some((item) => item.binds);
  return {
    verdict: open ? "undetermined" : worst,
    findings: judged.flatMap((part) => part.findings),
    applies: unique(judged.flatMap((part) => part.applies)),
    conditions: unique(judged.flatMap((part) => part.conditions)),
    missing: unique(judged.flatMap((part) => part.missing)),
    notModelled,
  };
}

function only(dealing: Dealing, item: GoodsItem): Dealing {
  return { ...dealing, goods: [item] };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
