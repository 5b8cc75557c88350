/**
 * @module regimes/provision
 * Holds one provision, in the version in force on the day, against one leg of a dealing.
 */
import type { Country, Day, ExemptionFinding, Finding, Lang, Outcome } from "../model/index.ts";
import { evaluateClause, truthOf, type ClauseAnswer } from "./clause.ts";
import { provisionById, regimeById } from "./law-index.ts";
import type { Law, Provision, ProvisionVersion, Regime } from "./law.ts";
import { countriesOf, type Leg } from "./leg.ts";

/** Everything a provision is held against. */
export interface Question {
  readonly leg: Leg;
  readonly law: Law;
  readonly asOf: Day;
  readonly lang: Lang;
}

/** The version of a provision in force on a day; `null` when none is. */
export function versionOn(provision: Provision, asOf: Day): ProvisionVersion | null {
  const started = provision.versions.filter((version) => version.from <= asOf);
  const current = started.at(-1);
  return current === undefined || (current.to !== null && current.to <= asOf) ? null : current;
}

/** Whether a provision may say anything of a leg: a version is in force and its condition is not false. */
export function mayApply(provision: Provision, { leg, law, asOf, lang }: Question): boolean {
  const when = versionOn(provision, asOf)?.when ?? null;
  return when !== null && truthOf(when, { leg, law, lang, presumed: NOTHING }) !== "false";
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Hold a provision against a leg.
 *
 * @param presumed facts read as “no” when nobody stated them; empty = every unknown stays unknown.
 * @returns `null` when no version is in force on the day.
 */
export function findProvision(
  provision: Provision,
  question: Question,
  presumed: ReadonlySet<string>,
): Finding | null {
  const { law, asOf, leg, lang } = question;
  const version = versionOn(provision, asOf);
  const regime = regimeById(law, provision.regime);
  if (version === null || version.when === null || regime === undefined) return null;
  const answer = evaluateClause(version.when, { leg, law, lang, presumed });
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

/** Whether a permission on file lifts a finding. */
export function isLifted(finding: Finding): boolean {
  return finding.exemptions.some((exemption) => exemption.outcome === "applies");
}

function exemptionsOf(provision: Provision, question: Question): readonly ExemptionFinding[] {
  const { law, asOf, lang } = question;
  return provision.exemptions.flatMap((id) => {
    const exemption = provisionById(law, id);
    const version = exemption === undefined ? null : versionOn(exemption, asOf);
    if (exemption === undefined || version === null) return [];
    const regime = regimeById(law, exemption.regime);
    const { outcome, missing } = exemptionOutcome(version, question);
    const instrument = regime?.instruments.find((item) => item.id === exemption.instrument)?.symbol;
    return [
      {
        provision: id,
        instrument: instrument ?? exemption.instrument,
        paragraph: exemption.paragraph,
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
    version.when === null ? null : evaluateClause(version.when, { leg, law, lang, presumed: new Set() });
  const refused = version.needs.some((fact) => leg.facts[fact] === false);
  if (scope?.truth === "false" || refused) return { outcome: "does-not-apply", missing: [] };
  const needed = version.needs.filter((fact) => leg.facts[fact] === undefined);
  const missing = [...new Set([...needed, ...(scope?.missing ?? [])])];
  return { outcome: missing.length === 0 ? "applies" : "undetermined", missing };
}

function boundBy(provision: Provision, regime: Regime, { leg, law }: Question): readonly Country[] {
  const countries = countriesOf(leg);
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
