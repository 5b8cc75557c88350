/**
 * @module regimes/judge
 * Judges a dealing by the law of every issuer, and brings the answers of those that bind it together.
 */
import type { Day, Dealing, Finding, Verdict } from "../model/index.ts";
import { assumedOfOthers, lawOfOthers, type NotModelled } from "./coverage.ts";
import { readDealing, type DealingReading } from "./dealing-reading.ts";
import { inOrder } from "./findings-order.ts";
import { EVERYBODY } from "./issuer-law.ts";
import { bindsDealing, judgeByIssuer, verdictByIssuer, type IssuerJudgement } from "./judge-issuer.ts";
import { graver, LegJudge, type Gathering, type JudgeOptions } from "./judge-legs.ts";
import type { Law } from "./law.ts";
import { dealingBefore, lawAsking } from "./ownership-facts.ts";
import type { NameList } from "./prepared/names.ts";
import { PreparedLaw, type PreparedIssuer } from "./prepared/prepared-law.ts";
import { signalsOf, type Signal } from "./signals.ts";
import { ToldFindings } from "./told-findings.ts";

/** Verdict of one issuer's law. */
export interface IssuerVerdict {
  readonly issuer: string;
  readonly verdict: Verdict;
  /** Whether it binds somebody in the dealing; otherwise the verdict is what it would be if it did. */
  readonly binds: boolean;
  /** Provisions that apply. */
  readonly applies: readonly string[];
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
  /** Provisions of the issuers that bind, that apply, may apply, or fail on one point only. */
  readonly findings: readonly Finding[];
  /** Provisions of any issuer by which a person may be listed or cut off, although that law does not bind him. */
  readonly exposure: readonly Finding[];
  /** What the issuers that bind want done: reports, freezes, deadlines. */
  readonly duties: readonly Finding[];
  /** What is often seen where measures are got round: a flag to look closer, which changes no verdict. */
  readonly signals: readonly Signal[];
  /** How many provisions in force were held against the dealing. */
  readonly considered: { readonly provisions: number; readonly regimes: readonly string[] };
}

/**
 * Judge a dealing as if it were done.
 *
 * Every provision of every regime that the dealing touches is evaluated three-valued. Facts nobody stated are
 * missing, or assumed and listed, as `data/regimes/facts.yml` says of each. The United Nations decide, and the issuers that
 * bind a side or the person acting; the others are judged beside them.
 *
 * @param dealing what is done; a `null` country or an empty list is “not said”, never “no”.
 * @returns `prohibited` when a deciding provision of an issuer that binds applies and no permission is on file;
 *   `undetermined` when missing facts or law not modelled could change the answer; `conditional` when the law's own test
 *   is open; `permitted` otherwise, with what was assumed in `conditions`.
 *
 * Cost: O(provisions × legs), once more for each fact that would bring in a regime the dealing does not touch.
 */
export function judgeDealing(dealing: Dealing, options: JudgeOptions): Judgement {
  return judgeOf(options.law).judge(dealing, options);
}

/**
 * The verdict of `judgeDealing` alone, without a word of why.
 *
 * Cost: the law of the issuers that bind; nothing is put into words.
 */
export function verdictOnDealing(dealing: Dealing, { law, asOf }: Omit<JudgeOptions, "lang">): Verdict {
  if (dealing.byOwnership !== undefined) return judgeDealing(dealing, { law, asOf, lang: "en" }).verdict;
  return judgeOf(law).verdict(dealing, asOf);
}

const NOBODY_APART: ReadonlyMap<string, AnswerApart> = new Map();
const judges = new WeakMap<Law, DealingJudge>();

function judgeOf(law: Law): DealingJudge {
  const known = judges.get(law);
  if (known !== undefined) return known;
  const made = new DealingJudge(law);
  judges.set(law, made);
  return made;
}

/** What the law of one issuer answers that was told more of the parties than the others. */
interface AnswerApart {
  readonly judged: IssuerJudgement;
  readonly conditions: readonly string[];
  readonly missing: readonly string[];
  readonly told: ToldFindings;
}

/** Judges dealings by one rule base, one after the other: its lists serve the next. */
class DealingJudge {
  readonly #law: PreparedLaw;
  readonly #legs: LegJudge;
  readonly #conditions: NameList;
  readonly #missing: NameList;
  /** Takes what is open by law that binds nobody here; no answer shows it. */
  readonly #unheard: NameList;

  constructor(law: Law) {
    this.#law = new PreparedLaw(law);
    this.#legs = new LegJudge(this.#law);
    this.#conditions = this.#law.nameList();
    this.#missing = this.#law.nameList();
    this.#unheard = this.#law.nameList();
  }

  judge(dealing: Dealing, options: JudgeOptions): Judgement {
    const { asOf, lang } = options;
    // Judged first: they may need the readings and the lists of this very judge.
    const apart = this.#answersApart(dealing, options);
    const reading = readDealing(dealing, this.#law, asOf);
    const told = new ToldFindings(reading, this.#law.in(lang));
    this.#conditions.clear();
    this.#missing.clear();
    const judged = this.#law.issuers.map((issuer) => {
      const own = apart.get(issuer.id);
      return own === undefined ? this.#judge(reading, issuer, told) : this.#takeOver(own, told);
    });
    const binding = judged.filter(({ binds }) => binds);
    // A link that ownership alone states is for its own issuer to hear.
    const bindsModelled =
      apart.size === 0
        ? judged.some(({ binds }, at) => binds && at > 0)
        : this.#law.issuers.some((issuer, at) => at > 0 && bindsDealing(issuer, reading));
    const notModelled = binding.flatMap((item) => item.notModelled);
    notModelled.push(...lawOfOthers(reading, bindsModelled));
    const worst = gravestOf(binding);
    const isOpen = worst !== "prohibited" && notModelled.some((item) => item.binds);
    const verdict = isOpen ? "undetermined" : worst;
    const isSettled = verdict === "prohibited";
    return {
      dealing,
      asOf,
      verdict,
      verdicts: judged.map(toVerdict),
      conditions: isSettled ? [] : this.#conditionsOf(reading, judged, verdict, bindsModelled),
      missing: isSettled ? [] : inOrder(this.#missing.in(this.#law.names), this.#law.law),
      notModelled,
      ...byKind(told.inOrder()),
      signals: signalsOf(dealing, options),
      considered: consideredBy(binding),
    };
  }

  /** The answers of the issuers that ownership tells something of their own, each by its own law and facts. */
  #answersApart(dealing: Dealing, options: JudgeOptions): ReadonlyMap<string, AnswerApart> {
    const { byOwnership } = dealing;
    if (byOwnership === undefined) return NOBODY_APART;
    const answers = new Map<string, AnswerApart>();
    for (const [at, { id }] of this.#law.issuers.entries()) {
      const own = byOwnership[id];
      if (own === undefined) continue;
      const judge = judgeOf(lawAsking(options.law, own.asks));
      answers.set(id, judge.#answerApart(dealingBefore(id, dealing), at, options));
    }
    return answers;
  }

  #answerApart(dealing: Dealing, at: number, { asOf, lang }: JudgeOptions): AnswerApart {
    const reading = readDealing(dealing, this.#law, asOf);
    const told = new ToldFindings(reading, this.#law.in(lang));
    this.#conditions.clear();
    this.#missing.clear();
    const judged = this.#judge(reading, this.#law.issuers[at] as PreparedIssuer, told);
    const { names } = this.#law;
    return { judged, conditions: this.#conditions.in(names), missing: this.#missing.in(names), told };
  }

  /** Take in an answer that another judge may have given: names have numbers of their own there. */
  #takeOver({ judged, conditions, missing, told: own }: AnswerApart, told: ToldFindings): IssuerJudgement {
    for (const name of conditions) this.#conditions.add(this.#law.names.numberOf(name));
    for (const name of missing) this.#missing.add(this.#law.names.numberOf(name));
    told.addAll(own);
    return judged;
  }

  verdict(dealing: Dealing, asOf: Day): Verdict {
    const reading = readDealing(dealing, this.#law, asOf);
    let worst: Verdict = "permitted";
    let bindsModelled = false;
    for (const [at, issuer] of this.#law.issuers.entries()) {
      if (!bindsDealing(issuer, reading)) continue;
      if (at > 0) bindsModelled = true;
      worst = graver(worst, verdictByIssuer(reading, issuer, this.#legs));
      if (worst === "prohibited") return worst;
    }
    return lawOfOthers(reading, bindsModelled).some(({ binds }) => binds) ? "undetermined" : worst;
  }

  #judge(reading: DealingReading, issuer: PreparedIssuer, told: ToldFindings): IssuerJudgement {
    const binds = bindsDealing(issuer, reading);
    const gathering: Gathering = {
      applies: [],
      conditions: binds ? this.#conditions : this.#unheard,
      missing: binds ? this.#missing : this.#unheard,
      // Of law that binds nobody here, its exposures alone are told.
      tell: (row, answer, leg) => {
        if (binds || row.provision.kind === "exposure") told.tell(row, answer, leg);
      },
    };
    this.#unheard.clear();
    return judgeByIssuer(reading, issuer, this.#legs, binds, gathering);
  }

  #conditionsOf(
    reading: DealingReading,
    judged: readonly IssuerJudgement[],
    verdict: Verdict,
    bindsModelled: boolean,
  ): readonly string[] {
    const conditions = this.#conditions.in(this.#law.names);
    const more = [...assumedOfOthers(reading, bindsModelled), ...links(judged, verdict, reading)];
    for (const fact of more) if (!conditions.includes(fact)) conditions.push(fact);
    return conditions;
  }
}

function toVerdict({ issuer, verdict, binds, applies }: IssuerJudgement): IssuerVerdict {
  return { issuer, verdict, binds, applies };
}

function gravestOf(judged: readonly IssuerJudgement[]): Verdict {
  return judged.reduce<Verdict>((worst, { verdict }) => graver(worst, verdict), "permitted");
}

/** Findings, exposures and duties, each in the order given. */
function byKind(told: readonly Finding[]): Pick<Judgement, "findings" | "exposure" | "duties"> {
  const [findings, exposure, duties]: [Finding[], Finding[], Finding[]] = [[], [], []];
  for (const finding of told) {
    const { kind } = finding;
    (kind === "exposure" ? exposure : kind === "duty" ? duties : findings).push(finding);
  }
  return { findings, exposure, duties };
}

function consideredBy(binding: readonly IssuerJudgement[]): Judgement["considered"] {
  let provisions = 0;
  const ids: string[] = [];
  for (const { regimes } of binding) {
    for (const { regime, provisions: own } of regimes) {
      provisions += own;
      if (!ids.includes(regime.id)) ids.push(regime.id);
    }
  }
  return { provisions, regimes: ids.sort() };
}

/** Links by which an issuer that does not bind so far would bind, where its law is graver than the answer. */
function links(
  judged: readonly IssuerJudgement[],
  verdict: Verdict,
  { law, dealing }: DealingReading,
): readonly string[] {
  const found: string[] = [];
  for (const [at, item] of judged.entries()) {
    if (item.binds || item.issuer === EVERYBODY || graver(verdict, item.verdict) === verdict) continue;
    for (const fact of law.issuers[at]?.issuer?.nexus ?? [])
      if (dealing.facts[fact] === undefined) found.push(fact);
  }
  return found;
}
