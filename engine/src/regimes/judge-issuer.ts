/**
 * @module regimes/judge-issuer
 * Judges a dealing by the law of one issuer: the regimes it is put to, and the facts that would put it to others.
 */
import type { Dealing, Verdict } from "../model/index.ts";
import type { NotModelled } from "./coverage.ts";
import type { DealingReading } from "./dealing-reading.ts";
import { EVERYBODY } from "./issuer-law.ts";
import { graver, legVerdict, type Gathering, type LegJudge } from "./judge-legs.ts";
import type { WhenUnknown } from "./law.ts";
import type { NameList } from "./prepared/names.ts";
import { OPEN } from "./prepared/points.ts";
import type { Link, PreparedIssuer, PreparedRegime } from "./prepared/prepared-law.ts";

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
  if (open.length > 0) gatherLinks(open, gathering);
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
    if (!day.coverage.hasBegun(one.number)) continue;
    // An open side may be any country.
    const isAsked = isOpen || touched.includes(one.regime.target) || isTriggered(one, dealing);
    (isAsked ? asked : others).push(one);
  }
  return { asked, others };
}

function isTriggered({ triggers }: PreparedRegime, { facts }: Dealing): boolean {
  for (const fact of triggers) if (facts[fact] === true) return true;
  return false;
}

function addGaps(regimes: readonly PreparedRegime[], reading: DealingReading, found: NotModelled[]): void {
  const { day, classes, activities } = reading;
  for (const { number } of regimes) day.coverage.addGaps(number, classes, activities, found);
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
  let worst: Verdict = "permitted";
  if (regimes.length === 0) return worst;
  const among = binds ? law.everyRow : law.ofOthers;
  let tainted = -1;
  for (const [at, leg] of legs.entries()) {
    if (at === paidFrom && worst === "prohibited") tainted = law.pointOf(TAINTED);
    const before = tainted < 0 ? 0 : leg.suppose(tainted);
    worst = graver(worst, judge.judge(leg, at, regimes, among, day, gathering));
    if (tainted >= 0) leg.restore(tainted, before);
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
  const { day, classes, activities } = reading;
  for (const { number } of regimes)
    if (day.coverage.hasGaps(number, classes, activities)) return "undetermined";
  return worst;
}

/** A fact by which an answer may change, and what silence about it does. */
interface OpenLink extends Link {
  readonly silence: WhenUnknown;
}

const NONE: readonly OpenLink[] = [];

/** Facts, unstated, that would put the dealing to a regime whose target it does not touch, with a graver answer there. */
function openLinks(
  reading: DealingReading,
  others: readonly PreparedRegime[],
  judge: LegJudge,
  binds: boolean,
  verdict: Verdict,
): readonly OpenLink[] {
  const [first] = reading.legs;
  if (verdict === "prohibited" || first === undefined) return NONE;
  const { setting } = first;
  let open = NONE;
  for (const [at, { links }] of others.entries()) {
    for (const link of links) {
      const silence = setting.silence.effects[link.name] ?? "missing";
      // What is assumed of law that binds nobody is not told: it changes no answer.
      if (!link.isKnown || (!binds && silence === "presume-no")) continue;
      if (reading.dealing.facts[link.fact] !== undefined || isTried(link, others, at)) continue;
      if (isGraver(verdictSupposing(link, reading, others, judge), verdict))
        open = [...open, { ...link, silence }];
    }
  }
  return open;
}

/** Whether a link is one of an earlier regime too. */
function isTried({ point }: Link, others: readonly PreparedRegime[], at: number): boolean {
  for (let earlier = 0; earlier < at; earlier += 1)
    if (hasLink(others[earlier] as PreparedRegime, point)) return true;
  return false;
}

function hasLink({ links }: PreparedRegime, wanted: number): boolean {
  for (const { point } of links) if (point === wanted) return true;
  return false;
}

function isGraver(one: Verdict, other: Verdict): boolean {
  return one !== other && graver(one, other) === one;
}

function verdictSupposing(
  { point }: Link,
  reading: DealingReading,
  others: readonly PreparedRegime[],
  judge: LegJudge,
): Verdict {
  // Nobody stated it, so that it was open on every leg.
  for (const leg of reading.legs) leg.suppose(point);
  const regimes = others.length === 1 ? others : others.filter((regime) => hasLink(regime, point));
  const verdict = verdictOf(reading, regimes, judge);
  for (const leg of reading.legs) leg.restore(point, OPEN);
  return verdict;
}

function verdictOfLinks(open: readonly OpenLink[]): Verdict {
  return legVerdict(
    false,
    open.some(({ silence }) => silence === "missing"),
    open.some(({ silence }) => silence === "condition"),
  );
}

function gatherLinks(open: readonly OpenLink[], gathering: Gathering): void {
  const add = (wanted: WhenUnknown, list: NameList): void => {
    for (const { name, silence } of open) if (silence === wanted) list.add(name);
  };
  add("missing", gathering.missing);
  add("condition", gathering.conditions);
  add("presume-no", gathering.conditions);
}
