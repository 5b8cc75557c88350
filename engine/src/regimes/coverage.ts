/**
 * @module regimes/coverage
 * Which regimes a dealing must be put to, and which law that binds it is not modelled here.
 */
import type { Country, Day, Dealing } from "../model/index.ts";
import { classesOf, classIsOf } from "./goods-classes.ts";
import type { Law, Regime } from "./law.ts";
import type { Leg } from "./leg.ts";

/** Law that exists and is not modelled. `binds` = it could change this answer. */
export interface NotModelled {
  readonly id: string;
  readonly reason: "regime" | "issuer" | "goods" | "activity";
  readonly binds: boolean;
}

type Touching = Pick<Leg, "from" | "to" | "by" | "facts">;

/** Regimes whose target a dealing touches, or whose trigger facts are stated. An open side may be any country. */
export function regimesAsked(dealing: Touching, law: Law, asOf: Day): ReadonlySet<string> {
  const begun = law.regimes.filter((regime) => regime.from <= asOf);
  return new Set(begun.filter((regime) => asks(regime, dealing)).map((regime) => regime.id));
}

function asks(regime: Regime, dealing: Touching): boolean {
  const open = dealing.from === null || dealing.to === null;
  if (open || touches(dealing, regime.target)) return true;
  return regime.askedBy.some((fact) => dealing.facts[fact] === true);
}

function touches({ from, to, by }: Touching, country: Country): boolean {
  return from === country || to === country || by === country;
}

/**
 * Name the law of an issuer that touches a dealing and is not modelled: regimes on a country it touches, and goods or
 * activities for which a regime is modelled only in part.
 *
 * @param law that of one issuer.
 */
export function notModelledFor(dealing: Dealing, law: Law, asOf: Day): readonly NotModelled[] {
  const pointers = law.pointers
    .filter(
      (item) => item.from <= asOf && (item.to === null || asOf < item.to) && touches(dealing, item.target),
    )
    .map((item): NotModelled => ({ id: item.id, reason: "regime", binds: true }));
  const asked = regimesAsked(dealing, law, asOf);
  const regimes = law.regimes.filter((regime) => asked.has(regime.id));
  return [...pointers, ...regimes.flatMap((regime) => gapsIn(regime, dealing, law, asOf))];
}

/** Goods classes and activities of a dealing that a regime does not model, or only in part. */
function gapsIn(regime: Regime, dealing: Dealing, law: Law, asOf: Day): readonly NotModelled[] {
  const classes = [...dealing.goods, ...dealing.payment].flatMap((item) => classesOf(item, law));
  const goods = classes
    .filter((id) => !isModelled(id, regime, law, asOf))
    .map((id): NotModelled => ({ id: `${regime.id}:${id}`, reason: "goods", binds: true }));
  const covered = regime.coverage.some(
    (row) => row.status === "modelled" && row.from <= asOf && row.activities.includes(dealing.activity),
  );
  return covered
    ? goods
    : [...goods, { id: `${regime.id}:${dealing.activity}`, reason: "activity", binds: true }];
}

function isModelled(id: string, regime: Regime, law: Law, asOf: Day): boolean {
  return regime.coverage.some(
    (row) => row.status === "modelled" && row.from <= asOf && classIsOf(id, row.classes, law) === "true",
  );
}
