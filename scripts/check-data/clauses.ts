/**
 * @module scripts/check-data/clauses
 * What a condition of a provision points at: facts, goods classes and countries, at any depth.
 */
import type { ClauseFile, ProvisionFile } from "./shapes.ts";

/** Everything a condition points at. */
export interface Operands {
  readonly facts: readonly string[];
  readonly goods: readonly string[];
  readonly countries: readonly string[];
}

/** What a condition points at, its parts included. */
export function operandsOf(clause: ClauseFile): Operands {
  const parts = [
    ...(clause.all ?? []),
    ...(clause.any ?? []),
    ...(clause.not === undefined ? [] : [clause.not]),
  ];
  const inner = parts.map((part) => operandsOf(part));
  return {
    facts: [...(clause.fact === undefined ? [] : [clause.fact]), ...inner.flatMap((part) => part.facts)],
    goods: [...(clause.goods ?? []), ...inner.flatMap((part) => part.goods)],
    countries: [
      ...(clause.from ?? []),
      ...(clause.to ?? []),
      ...(clause.parties ?? []),
      ...inner.flatMap((part) => part.countries),
    ],
  };
}

/** Facts a provision asks for in any version: in its conditions, or as what an exemption needs. */
export function factsAskedBy(provision: ProvisionFile): readonly string[] {
  return provision.versions.flatMap(({ when, needs = [] }) => [
    ...needs,
    ...(when === undefined ? [] : operandsOf(when).facts),
  ]);
}
