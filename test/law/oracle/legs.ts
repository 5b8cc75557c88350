/**
 * @module test/law/oracle/legs
 * Holds every provision of some regimes against the legs of a dealing, and says what follows of them together.
 */
import type { Finding, Verdict } from "embargo/model";
import { gravest, legVerdict, type JudgeOptions } from "../../../engine/src/regimes/judge-legs.ts";
import { silenceOf } from "../../../engine/src/regimes/law-index.ts";
import type { Law, Provision } from "../../../engine/src/regimes/law.ts";
import type { Leg } from "../../../engine/src/regimes/leg.ts";
import { exemptionsApplying, findProvision, openFactsOf, truthOn, type Question } from "./provision.ts";

/** Which provisions are to be put into words. */
export interface TellOptions extends JudgeOptions {
  readonly tells: (provision: Provision) => boolean;
}

/** The answer for one leg, or several. */
export interface LegJudgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly applies: readonly string[];
  readonly conditions: readonly string[];
  readonly missing: readonly string[];
}

/** Judge legs by some regimes: each on its own, then the gravest verdict and what all of them say. */
export function judgeLegs(
  legs: readonly Leg[],
  regimes: ReadonlySet<string>,
  options: TellOptions,
): LegJudgement {
  const parts = legs.map((leg) => judgeLeg(leg, regimes, options));
  return {
    verdict: gravest(parts.map((part) => part.verdict)),
    findings: parts.flatMap((part) => part.findings),
    applies: unique(parts.flatMap((part) => part.applies)),
    conditions: unique(parts.flatMap((part) => part.conditions)),
    missing: unique(parts.flatMap((part) => part.missing)),
  };
}

function judgeLeg(leg: Leg, regimes: ReadonlySet<string>, options: TellOptions): LegJudgement {
  const { law, asOf, lang } = options;
  const question: Question = { leg, law, asOf, lang };
  const weighed = weighLeg(question, regimes);
  const { effect } = silenceOf(law, leg.activity);
  const presumed = weighed.assumed
    .flatMap((provision) => openFactsOf(provision, question, NOTHING_PRESUMED))
    .filter((id) => effect.get(id) === "presume-no");
  const lifting = weighed.lifted.flatMap((provision) => exemptionsApplying(provision, question));
  return {
    verdict: legVerdict(weighed.prohibits, weighed.missing.length > 0, weighed.tests.length > 0),
    findings: weighed.concerned.flatMap((provision) =>
      options.tells(provision) ? (findProvision(provision, question) ?? []) : [],
    ),
    applies: weighed.applies,
    conditions: unique([...weighed.tests, ...presumed, ...lifting]),
    missing: weighed.missing,
  };
}

/** The verdict on legs by some regimes, without a word of why. */
export function verdictOnLegs(
  legs: readonly Leg[],
  regimes: ReadonlySet<string>,
  options: JudgeOptions,
): Verdict {
  return gravest(
    legs.map((leg) => {
      const { prohibits, missing, tests } = weighLeg({ leg, ...options }, regimes);
      return legVerdict(prohibits, missing.length > 0, tests.length > 0);
    }),
  );
}

/** What the provisions that are not false for a leg come to. */
interface Weighed {
  readonly concerned: readonly Provision[];
  /** Ids of the prohibitions that apply. */
  readonly applies: readonly string[];
  readonly prohibits: boolean;
  /** Prohibitions that would apply, but for a permission on file. */
  readonly lifted: readonly Provision[];
  /** Prohibitions that stay open. */
  readonly assumed: readonly Provision[];
  /** Facts on which the open ones hang, by what silence about them does. */
  readonly missing: readonly string[];
  readonly tests: readonly string[];
}

function weighLeg(question: Question, regimes: ReadonlySet<string>): Weighed {
  const { law, leg } = question;
  const { effect, presumed } = silenceOf(law, leg.activity);
  const [concerned, lifted, assumed]: [Provision[], Provision[], Provision[]] = [[], [], []];
  const [hanging, applies]: [string[], string[]] = [[], []];
  let prohibits = false;
  for (const provision of provisionsOf(law, regimes)) {
    const open = truthOn(provision, question, NOTHING_PRESUMED);
    if (open === "false") continue;
    concerned.push(provision);
    if (provision.kind === "prohibition" && open === "true") applies.push(provision.id);
    if (provision.kind !== "prohibition" || provision.force !== "decides") continue;
    if (exemptionsApplying(provision, question).length > 0) {
      if (open === "true") lifted.push(provision);
      continue;
    }
    if (open === "unknown") assumed.push(provision);
    // What applies once the presumed facts are read as “no” applies: presuming is for the asker's good, never for the deal's.
    const settled = open === "true" ? open : truthOn(provision, question, presumed);
    if (settled === "true") prohibits = true;
    else if (settled === "unknown") hanging.push(...openFactsOf(provision, question, presumed));
  }
  const facts = unique(hanging);
  return {
    concerned,
    applies,
    prohibits,
    lifted,
    assumed,
    missing: facts.filter((id) => effect.get(id) === "missing" || !effect.has(id)),
    tests: facts.filter((id) => effect.get(id) === "condition"),
  };
}

const NOTHING_PRESUMED: ReadonlySet<string> = new Set();

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** Every provision of some regimes, exemptions apart, regime after regime; none is passed over. */
function provisionsOf({ provisions }: Law, regimes: ReadonlySet<string>): readonly Provision[] {
  return [...regimes].flatMap((regime) =>
    provisions.filter((provision) => provision.regime === regime && provision.kind !== "exemption"),
  );
}
