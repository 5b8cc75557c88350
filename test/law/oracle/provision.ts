/**
 * @module test/law/oracle/provision
 * The slow and obvious way to hold one provision, in the version in force on the day, against one leg of a dealing.
 */
import type { Country, Day, ExemptionFinding, Finding, Lang, Outcome } from "embargo/model";
import { evaluateClause, type ClauseAnswer } from "./clause.ts";
import type { Truth } from "../../../engine/src/regimes/goods/goods-classes.ts";
import { versionOn } from "../../../engine/src/regimes/provision.ts";
import type { Law, Provision, ProvisionVersion, Regime } from "../../../engine/src/regimes/law.ts";
import { personsOf, type Leg } from "../../../engine/src/regimes/leg.ts";

/** Everything a provision is held against. */
export interface Question {
  readonly leg: Leg;
  readonly law: Law;
  readonly asOf: Day;
  readonly lang: Lang;
}

/** Whether the condition of a provision is met on a leg; false where no version is in force. */
export function truthOn(
  provision: Provision,
  { leg, law, asOf, lang }: Question,
  presumed: ReadonlySet<string>,
): Truth {
  const when = versionOn(provision, asOf)?.when ?? null;
  return when === null ? "false" : evaluateClause(when, { leg, law, lang, presumed }).truth;
}

/** Facts that would settle a provision which is open. */
export function openFactsOf(
  provision: Provision,
  { leg, law, asOf, lang }: Question,
  presumed: ReadonlySet<string>,
): readonly string[] {
  const when = versionOn(provision, asOf)?.when ?? null;
  return when === null ? [] : evaluateClause(when, { leg, law, lang, presumed }).missing;
}

/** Permissions on file that lift a provision: all their facts are stated, and their condition is met. */
export function exemptionsApplying(provision: Provision, question: Question): readonly string[] {
  const { law, asOf, leg } = question;
  return provision.exemptions.filter((id) => {
    const exemption = law.provisions.findLast((item) => item.id === id);
    const version = exemption === undefined ? null : versionOn(exemption, asOf);
    if (exemption === undefined || version === null) return false;
    if (!version.needs.every((fact) => leg.facts[fact] === true)) return false;
    return version.when === null || truthOn(exemption, question, NOTHING_PRESUMED) === "true";
  });
}

const NOTHING_PRESUMED: ReadonlySet<string> = new Set();

/**
 * Hold a provision against a leg.
 *
 * @returns `null` when no version is in force on the day.
 */
export function findProvision(provision: Provision, question: Question): Finding | null {
  const { law, asOf, leg, lang } = question;
  const version = versionOn(provision, asOf);
  const regime = law.regimes.find(({ id }) => id === provision.regime);
  if (version === null || version.when === null || regime === undefined) return null;
  const answer = evaluateClause(version.when, { leg, law, lang, presumed: NOTHING_PRESUMED });
  const instrument = regime.instruments.find((item) => item.id === provision.instrument);
  return {
    provision: provision.id,
    instrument: instrument?.symbol ?? provision.instrument,
    paragraph: provision.paragraph,
    issuer: regime.issuer,
    kind: provision.kind,
    title: provision.title[lang],
    outcome: outcomeOf(answer),
    legalForce: provision.force,
    leg: leg.kind,
    bound: boundBy(provision, regime, question),
    because: answer.because,
    missing: answer.missing,
    exemptions: answer.truth === "false" ? [] : exemptionsOf(provision, question),
    inForce: { from: version.from, to: version.to },
    source: {
      cite: `${instrument?.symbol ?? provision.instrument}, ${regime.paragraphMark}${provision.paragraph}`,
      url: instrument?.url ?? "",
    },
    verified: provision.verified,
  };
}

function exemptionsOf(provision: Provision, question: Question): readonly ExemptionFinding[] {
  const { law, asOf, lang } = question;
  return provision.exemptions.flatMap((id) => {
    const exemption = law.provisions.findLast((item) => item.id === id);
    const version = exemption === undefined ? null : versionOn(exemption, asOf);
    if (exemption === undefined || version === null) return [];
    const regime = law.regimes.find((item) => item.id === exemption.regime);
    const { outcome, missing } = exemptionOutcome(version, question);
    const instrument = regime?.instruments.find((item) => item.id === exemption.instrument)?.symbol;
    return [
      {
        provision: id,
        instrument: instrument ?? exemption.instrument,
        paragraph: exemption.paragraph,
        cite: `${instrument ?? exemption.instrument} ${regime?.paragraphMark ?? ""}${exemption.paragraph}`,
        title: exemption.title[lang],
        outcome,
        missing,
      },
    ];
  });
}

function exemptionOutcome(
  version: ProvisionVersion,
  { leg, law, lang }: Question,
): { readonly outcome: Outcome; readonly missing: readonly string[] } {
  const scope =
    version.when === null
      ? null
      : evaluateClause(version.when, { leg, law, lang, presumed: NOTHING_PRESUMED });
  const refused = version.needs.some((fact) => leg.facts[fact] === false);
  if (scope?.truth === "false" || refused) return { outcome: "does-not-apply", missing: [] };
  const needed = version.needs.filter((fact) => leg.facts[fact] === undefined);
  const missing = [...new Set([...needed, ...(scope?.missing ?? [])])];
  return { outcome: missing.length === 0 ? "applies" : "undetermined", missing };
}

function boundBy(provision: Provision, regime: Regime, { leg, law }: Question): readonly Country[] {
  const countries = personsOf(leg);
  if (regime.binds === "own-persons") {
    const own = law.issuers.find(({ id }) => id === regime.issuer)?.countries ?? [];
    return countries.filter((code) => own.includes(code));
  }
  const target = provision.bound.includes("target") ? countries.filter((code) => code === regime.target) : [];
  const states = provision.bound.includes("states") ? countries.filter((code) => code !== regime.target) : [];
  return [...target, ...states];
}

function outcomeOf(answer: ClauseAnswer): Outcome {
  if (answer.truth === "unknown") return "undetermined";
  return answer.truth === "true" ? "applies" : "does-not-apply";
}
