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
  readonly reason: "regime" | "issuer" | "goods";
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
 * Name the law that binds a dealing and is not modelled: regimes on a country it touches, issuers whose persons
 * take part, and goods for which a regime is modelled only in part.
 */
export function notModelledFor(dealing: Dealing, law: Law, asOf: Day): readonly NotModelled[] {
  const pointers = law.pointers
    .filter(
      (item) => item.from <= asOf && (item.to === null || asOf < item.to) && touches(dealing, item.target),
    )
    .map((item): NotModelled => ({ id: item.id, reason: "regime", binds: true }));
  const issuers = law.issuers
    .filter((issuer) => !issuer.modelled)
    .map(
      (issuer): NotModelled => ({
        id: issuer.id,
        reason: "issuer",
        binds: issuer.countries.some((code) => touches(dealing, code)),
      }),
    );
  // Stated to forbid it, national law binds; which law that is, nobody said.
  const national: readonly NotModelled[] =
    dealing.facts["national-law"] === true ? [{ id: "national-law", reason: "issuer", binds: true }] : [];
  return [...pointers, ...goodsNotModelled(dealing, law, asOf), ...issuers, ...national];
}

function goodsNotModelled(dealing: Dealing, law: Law, asOf: Day): readonly NotModelled[] {
  const asked = regimesAsked(dealing, law, asOf);
  const classes = [...dealing.goods, ...dealing.payment].flatMap((item) => classesOf(item, law));
  return law.regimes
    .filter((regime) => asked.has(regime.id))
    .flatMap((regime) =>
      classes
        .filter((id) => !isModelled(id, regime, law, asOf))
        .map((id): NotModelled => ({ id: `${regime.id}:${id}`, reason: "goods", binds: true })),
    );
}

function isModelled(id: string, regime: Regime, law: Law, asOf: Day): boolean {
  return regime.coverage.some(
    (row) => row.status === "modelled" && row.from <= asOf && classIsOf(id, row.classes, law) === "true",
  );
}
