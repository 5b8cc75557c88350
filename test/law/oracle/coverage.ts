/**
 * @module test/law/oracle/coverage
 * Which regimes a dealing must be put to, which law that binds it is not modelled, and whom an issuer binds.
 */
import type { Activity, Day, Dealing } from "embargo/model";
import { classesOf, classIsOf } from "../../../engine/src/regimes/goods/goods-classes.ts";
import { EVERYBODY } from "../../../engine/src/regimes/issuer-law.ts";
import type { NotModelled } from "../../../engine/src/regimes/coverage.ts";
import { boundCountries, touchesCountry } from "../../../engine/src/regimes/involved.ts";
import type { Clause, Issuer, Law, Regime } from "../../../engine/src/regimes/law.ts";
import { legsOf } from "../../../engine/src/regimes/leg.ts";

/** Regimes whose target a dealing touches, or whose trigger facts are stated. An open side may be any country. */
export function regimesAsked(dealing: Dealing, law: Law, asOf: Day): ReadonlySet<string> {
  const begun = law.regimes.filter((regime) => regime.from <= asOf);
  return new Set(begun.filter((regime) => asks(regime, dealing, law)).map((regime) => regime.id));
}

function asks(regime: Regime, dealing: Dealing, law: Law): boolean {
  const open = dealing.from === null || dealing.to === null;
  if (open || touchesCountry(dealing, regime.target)) return true;
  if (regime.askedBy.some((fact) => dealing.facts[fact] === true)) return true;
  return law.provisions
    .filter((provision) => provision.regime === regime.id && provision.kind === "prohibition")
    .flatMap(({ versions }) => versions.map(({ when }) => when))
    .some((when) => when !== null && canHold(when, regime) && isStatedIn(when, dealing, regime));
}

/** Whether a clause can hold although no side is the target of a regime and none of its `askedBy` is stated. */
function canHold(clause: Clause, regime: Regime): boolean {
  if (clause.op === "fact") return !regime.askedBy.includes(clause.fact);
  if (clause.op === "all") return clause.of.every((part) => canHold(part, regime));
  if (clause.op === "any") return clause.of.some((part) => canHold(part, regime));
  if (clause.op === "from" || clause.op === "to" || clause.op === "parties")
    return clause.in.some((code) => code !== regime.target);
  return true;
}

/** Whether a fact is stated in a part of a clause that can hold. */
function isStatedIn(clause: Clause, dealing: Dealing, regime: Regime): boolean {
  if (!canHold(clause, regime)) return false;
  if (clause.op === "fact") return dealing.facts[clause.fact] === true;
  if (clause.op !== "all" && clause.op !== "any") return false;
  return clause.of.some((part) => isStatedIn(part, dealing, regime));
}

/** Regimes of an issuer on a country that a dealing touches which are not modelled. @param law that of one issuer. */
export function pointersOf(dealing: Dealing, law: Law, asOf: Day): readonly NotModelled[] {
  return law.pointers
    .filter(
      (item) =>
        touchesCountry(dealing, item.target) && item.from <= asOf && (item.to === null || asOf < item.to),
    )
    .map((item): NotModelled => ({ id: item.id, reason: "regime", binds: true }));
}

/**
 * Goods classes and activities of a dealing that some regimes do not model, or only in part, and regimes whose own stated
 * end has passed: whether they were renewed is not known.
 */
export function gapsOf(
  dealing: Dealing,
  regimes: ReadonlySet<string>,
  law: Law,
  asOf: Day,
): readonly NotModelled[] {
  return law.regimes.flatMap((regime) => (regimes.has(regime.id) ? gapsIn(regime, dealing, law, asOf) : []));
}

/** Goods classes and activities of a dealing that a regime does not model, or only in part. */
function gapsIn(regime: Regime, dealing: Dealing, law: Law, asOf: Day): readonly NotModelled[] {
  const classes = [...dealing.goods, ...dealing.payment].flatMap((item) => classesOf(item, law));
  const goods = classes
    .filter((id) => !isModelled(id, regime, law, asOf))
    .map((id): NotModelled => ({ id: `${regime.id}:${id}`, reason: "goods", binds: true }));
  const activities = [...new Set(legsOf(dealing).map((leg) => leg.activity))]
    .filter((activity) => !isCovered(activity, regime, asOf))
    .map((activity): NotModelled => ({ id: `${regime.id}:${activity}`, reason: "activity", binds: true }));
  return [...lapseOf(regime, asOf), ...goods, ...activities];
}

function lapseOf({ id, statedEnd }: Regime, asOf: Day): readonly NotModelled[] {
  return statedEnd !== null && asOf >= statedEnd
    ? [{ id: `${id}:lapsed`, reason: "regime", binds: true }]
    : [];
}

function isCovered(activity: Activity, regime: Regime, asOf: Day): boolean {
  return regime.coverage.some(
    (row) => row.status === "modelled" && row.from <= asOf && row.activities.includes(activity),
  );
}

function isModelled(id: string, regime: Regime, law: Law, asOf: Day): boolean {
  return regime.coverage.some(
    (row) => row.status === "modelled" && row.from <= asOf && classIsOf(id, row.classes, law) === "true",
  );
}

/** Whether the law of an issuer binds somebody in a dealing: by nationality or place, or by a stated link to it. */
export function bindsDealing(issuer: string, dealing: Dealing, law: Law): boolean {
  if (issuer === EVERYBODY) return true;
  const row = law.issuers.find((item) => item.id === issuer);
  return (
    row !== undefined && (touches(row, dealing) || row.nexus.some((fact) => dealing.facts[fact] === true))
  );
}

/** Whether one side of a dealing, the person acting, or somebody else who takes part is of a country of the issuer. */
export function touches({ countries }: Issuer, dealing: Dealing): boolean {
  return boundCountries(dealing).some((code) => countries.includes(code));
}
