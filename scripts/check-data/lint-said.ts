/**
 * @module scripts/check-data/lint-said
 * Decides whether the tables on what a dealing says point at facts, countries, goods and provisions that exist: derived
 * facts, signals, quotas.
 */
import { problem, repeated } from "./problem.ts";
import type { Dataset } from "./shapes.ts";

type Said = Pick<Dataset, "derived" | "signals" | "quotas" | "facts" | "territories" | "regimes" | "classes">;

const DERIVED = "data/regimes/derived-facts.yml";
const SIGNALS = "data/regimes/signals.yml";
const QUOTAS = "data/quotas";

/** Check derived facts, signals and quotas. */
export function lintSaid(data: Said): readonly string[] {
  return [...lintDerived(data), ...lintSignals(data), ...lintQuotas(data)];
}

function lintDerived({
  derived: { territories: parts, derived },
  facts,
  territories,
}: Said): readonly string[] {
  const stated: readonly (readonly [place: string, fact: string])[] = [
    ...parts.map(({ id, fact }) => [`territories[${id}].fact`, fact] as const),
    ...derived.flatMap(({ id, states }) => states.map((fact) => [`derived[${id}].states`, fact] as const)),
  ];
  const countries = derived.flatMap(({ id, when }) =>
    [when.flag, when.insurer, when.bank, when.origin].flatMap((codes) =>
      (codes ?? []).map((code) => [`derived[${id}].when`, code] as const),
    ),
  );
  return [
    ...twice([...parts, ...derived], DERIVED),
    ...stated
      .filter(([, fact]) => !Object.hasOwn(facts, fact))
      .map(([place, fact]) => problem(DERIVED, place, `“${fact}” is no fact of data/regimes/facts.yml`)),
    ...strange(
      [...countries, ...parts.map(({ id, country }) => [`territories[${id}].country`, country] as const)],
      DERIVED,
      territories,
    ),
  ];
}

function lintSignals({ signals, regimes, territories }: Said): readonly string[] {
  const { signals: rows, thresholds, neighbours, openRegistries } = signals;
  const known = new Set(neighbours.map(({ target }) => target));
  const targets = new Set(regimes.map(({ card }) => card.target));
  return [
    ...twice(rows, SIGNALS),
    ...twice(thresholds, SIGNALS),
    ...[...targets]
      .filter((code) => !known.has(code))
      .map((code) =>
        problem(SIGNALS, "neighbours", `has no row for “${code}”, on which a regime is modelled`),
      ),
    ...strange(
      [
        ...neighbours.flatMap(({ target, countries }) =>
          [target, ...countries].map((code) => [`neighbours[${target}]`, code] as const),
        ),
        ...openRegistries.map((code) => ["openRegistries", code] as const),
        ...thresholds.flatMap(({ id, countries }) =>
          countries.map((code) => [`thresholds[${id}].countries`, code] as const),
        ),
      ],
      SIGNALS,
      territories,
    ),
  ];
}

function lintQuotas({ quotas, regimes, classes, territories, facts }: Said): readonly string[] {
  const provisions = new Set(regimes.flatMap((regime) => regime.provisions.map(({ value }) => value.id)));
  const goods = new Set(classes.map(({ id }) => id));
  return [
    ...twice(quotas, QUOTAS),
    ...quotas
      .filter(({ provision }) => !provisions.has(provision))
      .map(({ id, provision }) =>
        problem(QUOTAS, `quotas[${id}].provision`, `“${provision}” is no provision`),
      ),
    ...quotas
      .filter((quota) => !goods.has(quota.goods))
      .map((quota) => problem(QUOTAS, `quotas[${quota.id}].goods`, `“${quota.goods}” is no goods class`)),
    ...quotas
      .filter(({ fact }) => !Object.hasOwn(facts, fact))
      .map(({ id, fact }) =>
        problem(QUOTAS, `quotas[${id}].fact`, `“${fact}” is no fact of data/regimes/facts.yml`),
      ),
    ...quotas.flatMap(({ id, limits }) =>
      repeated(limits.map(({ unit }) => unit)).map((unit) =>
        problem(QUOTAS, `quotas[${id}].limits`, `says “${unit}” twice`),
      ),
    ),
    ...strange(
      quotas.map(({ id, to }) => [`quotas[${id}].to`, to] as const),
      QUOTAS,
      territories,
    ),
  ];
}

function twice(rows: readonly { readonly id: string }[], path: string): readonly string[] {
  return repeated(rows.map(({ id }) => id)).map((id) => problem(path, id, "is there twice"));
}

function strange(
  named: readonly (readonly [place: string, code: string])[],
  path: string,
  territories: Dataset["territories"],
): readonly string[] {
  const known = new Set(territories.map(({ code }) => code));
  return named
    .filter(([, code]) => !known.has(code))
    .map(([place, code]) => problem(path, place, `“${code}” is no code of data/territories/territories.yml`));
}
