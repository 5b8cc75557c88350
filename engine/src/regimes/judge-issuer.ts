/**
 * @module regimes/judge-issuer
 * Judges a dealing by the law of one issuer: the regimes it is put to, and the facts that would put it to others.
 */
import type { Verdict } from "../model/index.ts";
import type { NotModelled } from "./coverage.ts";
import type { DealingReading } from "./dealing-reading.ts";
import { EVERYBODY } from "./issuer-law.ts";
import { graver, legVerdict, type Gathering, type LegJudge } from "./judge-legs.ts";
import { silenceOf } from "./law-index.ts";
import type { NameList } from "./prepared/names.ts";
import type { PreparedIssuer, PreparedRegime } from "./prepared/prepared-law.ts";

/** The answer of one issuer's law. */
export interface IssuerJudgement {
  readonly issuer: string;
  /** Whether somebody in the dealing is bound by this law; otherwise it is judged as if somebody were. */
  readonly binds: boolean;
  readonly verdict: Verdict;
  readonly notModelled: readonly NotModelled[];
  /** Ids of the prohibitions that apply. */
  readonly applies: readonly string[];
  /** Regimes it was put to. */
  readonly regimes: readonly PreparedRegime[];
}

/** Whether the law of an issuer binds somebody in a dealing: by nationality or place, or by a stated link to it. */
export function bindsDealing({ id, issuer, countries }: PreparedIssuer, reading: DealingReading): boolean {
  if (id === EVERYBODY) return true;
  if (issuer === undefined) return false;
  for (const code of reading.bound) if (countries.has(code)) return true;
  for (const fact of issuer.nexus) if (reading.dealing.facts[fact] === true) return true;
  return false;
}

/** Judge a dealing by the law of one issuer alone. See `judgeDealing`. @param gathering takes what the answer says of it. */
export function judgeByIssuer(
  reading: DealingReading,
  issuer: PreparedIssuer,
  judge: LegJudge,
  binds: boolean,
  gathering: Gathering,
): IssuerJudgement {
  const { asked, others } = regimesOf(issuer, reading);
  const notModelled = issuer.pointers.on(reading.touched, reading.asOf);
  addGaps(asked, reading, notModelled);
  const worst = judgeRegimes(reading, asked, judge, binds, gathering);
  const verdict = worst !== "prohibited" && notModelled.length > 0 ? "undetermined" : worst;
  const open = openLinks(reading, others, judge, binds, verdict);
  if (open.length > 0) gatherLinks(open, reading, gathering);
  return {
    issuer: issuer.id,
    binds,
    verdict: graver(verdict, verdictOfLinks(open)),
    notModelled,
    applies: gathering.applies,
    regimes: asked,
  };
}

/** The verdict of one issuer's law that binds, without a word of why. */
export function verdictByIssuer(reading: DealingReading, issuer: PreparedIssuer, judge: LegJudge): Verdict {
  const { asked, others } = regimesOf(issuer, reading);
  const worst = verdictOf(reading, asked, judge);
  const isOpen = worst !== "prohibited" && issuer.pointers.on(reading.touched, reading.asOf).length > 0;
  const verdict = isOpen ? "undetermined" : worst;
  return graver(verdict, verdictOfLinks(openLinks(reading, others, judge, true, verdict)));
}

/** The regimes of an issuer that have begun: those asked, since the dealing touches their target or a fact puts it to them. */
function regimesOf(
  { regimes }: PreparedIssuer,
  { day, isOpen, touched, dealing }: DealingReading,
): { readonly asked: readonly PreparedRegime[]; readonly others: readonly PreparedRegime[] } {
  const [asked, others]: [PreparedRegime[], PreparedRegime[]] = [[], []];
  for (const one of regimes) {
    if (!day.coverage.hasBegun(one.regime)) continue;
    // An open side may be any country.
    const isAsked =
      isOpen ||
      touched.includes(one.regime.target) ||
      one.regime.askedBy.some((fact) => dealing.facts[fact] === true);
    (isAsked ? asked : others).push(one);
  }
  return { asked, others };
}

function addGaps(regimes: readonly PreparedRegime[], reading: DealingReading, found: NotModelled[]): void {
  const { day, classes, activities } = reading;
  for (const { regime } of regimes) day.coverage.addGaps(regime, classes, activities, found);
}

/** Stated of what is given in return for something prohibited; it is the rules, not this code, that say what follows. */
const TAINTED = "pays-for-prohibited";

function judgeRegimes(
  { legs, paidFrom, day, law }: DealingReading,
  regimes: readonly PreparedRegime[],
  judge: LegJudge,
  binds: boolean,
  gathering: Gathering,
): Verdict {
  const among = binds ? law.everyRow : law.ofOthers;
  let worst: Verdict = "permitted";
  let isTainted = false;
  if (regimes.length === 0) return worst;
  for (const [at, leg] of legs.entries()) {
    if (at === paidFrom) isTainted = worst === "prohibited";
    const before = isTainted ? leg.suppose(TAINTED) : null;
    worst = graver(worst, judge.judge(leg, at, regimes, among, day, gathering));
    if (before !== null) leg.restore(TAINTED, before);
  }
  return worst;
}

/** The verdict of some regimes alone; once something is prohibited, nothing can be graver. */
function verdictOf(reading: DealingReading, regimes: readonly PreparedRegime[], judge: LegJudge): Verdict {
  let worst: Verdict = "permitted";
  for (const leg of reading.legs) {
    worst = graver(worst, judge.verdict(leg, regimes, reading.day));
    if (worst === "prohibited") return worst;
  }
  if (worst === "undetermined") return worst;
  const gaps: NotModelled[] = [];
  addGaps(regimes, reading, gaps);
  return gaps.length > 0 ? "undetermined" : worst;
}

/** A fact by which an answer may change, and what silence about it does. */
interface OpenLink {
  readonly fact: string;
  readonly silence: string;
}

/** Facts, unstated, that would put the dealing to a regime whose target it does not touch, with a graver answer there. */
function openLinks(
  reading: DealingReading,
  others: readonly PreparedRegime[],
  judge: LegJudge,
  binds: boolean,
  verdict: Verdict,
): readonly OpenLink[] {
  if (verdict === "prohibited" || others.length === 0) return [];
  const { dealing, law } = reading;
  const { effect } = silenceOf(law.law, dealing.activity);
  const [tried, open]: [string[], OpenLink[]] = [[], []];
  for (const { regime } of others) {
    for (const fact of regime.askedBy) {
      const silence = effect.get(fact);
      if (silence === undefined || dealing.facts[fact] !== undefined || tried.includes(fact)) continue;
      tried.push(fact);
      // What is assumed of law that binds nobody is not told: it changes no answer.
      if (!binds && silence === "presume-no") continue;
      if (isGraver(verdictSupposing(fact, reading, others, judge), verdict)) open.push({ fact, silence });
    }
  }
  return open;
}

function isGraver(one: Verdict, other: Verdict): boolean {
  return one !== other && graver(one, other) === one;
}

function verdictSupposing(
  fact: string,
  reading: DealingReading,
  others: readonly PreparedRegime[],
  judge: LegJudge,
): Verdict {
  const before = reading.legs.map((leg) => leg.suppose(fact));
  const regimes = others.filter(({ regime }) => regime.askedBy.includes(fact));
  const verdict = verdictOf(reading, regimes, judge);
  for (const [at, leg] of reading.legs.entries()) leg.restore(fact, before[at] ?? 0);
  return verdict;
}

function verdictOfLinks(open: readonly OpenLink[]): Verdict {
  return legVerdict(
    false,
    open.some(({ silence }) => silence === "missing"),
    open.some(({ silence }) => silence === "condition"),
  );
}

function gatherLinks(open: readonly OpenLink[], { law }: DealingReading, gathering: Gathering): void {
  const add = (wanted: string, list: NameList): void => {
    for (const { fact, silence } of open) if (silence === wanted) list.add(law.names.numberOf(fact));
  };
  add("missing", gathering.missing);
  add("condition", gathering.conditions);
  add("presume-no", gathering.conditions);
}
