/**
 * @module regimes/coverage
 * Law that binds a dealing and is not modelled here, issuer by issuer; of regimes see `prepared/coverage-on-day`.
 */
import type { DealingReading } from "./dealing-reading.ts";

/** Law that exists and is not modelled. `binds` = it could change this answer. */
export interface NotModelled {
  readonly id: string;
  readonly reason: "regime" | "issuer" | "goods" | "activity";
  readonly binds: boolean;
}

/** Issuers without a regime here, and the law of a State that somebody says forbids it. */
export function lawOfOthers(
  { dealing, law, asOf, bound }: DealingReading,
  bindsModelled: boolean,
): NotModelled[] {
  const found: NotModelled[] = [];
  for (const { id, modelled, from, countries } of law.law.issuers) {
    if (!modelled && from <= asOf)
      found.push({ id, reason: "issuer", binds: bound.some((code) => countries.includes(code)) });
  }
  // Stated to forbid it, other law binds; which law that is, nobody said.
  for (const id of bindsModelled ? OTHER_LAW : NATIONAL_LAW)
    if (dealing.facts[id] === true) found.push({ id, reason: "issuer", binds: true });
  return found;
}

/**
 * Law that no issuer here speaks for is assumed to add nothing, and so are the measures of an issuer that binds which
 * are on no country; the answer says so.
 */
export function assumedOfOthers(
  { dealing, law, bound }: DealingReading,
  bindsModelled: boolean,
): readonly string[] {
  const isNobody = dealing.from === null && dealing.to === null && dealing.by === null;
  const isSilent = isNobody || bound.some((code) => !law.spokenFor.has(code));
  const facts = [...(isSilent ? NATIONAL_LAW : []), ...(bindsModelled ? ["other-measures"] : [])];
  return facts.filter((fact) => dealing.facts[fact] === undefined);
}

const NATIONAL_LAW = ["national-law"] as const;
const OTHER_LAW = ["national-law", "other-measures"] as const;
