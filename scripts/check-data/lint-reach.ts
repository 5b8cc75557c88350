/**
 * @module scripts/check-data/lint-reach
 * Decides whether everything written can ever matter: an exemption some provision lists, a fact something
 * asks for, a country the gazetteer knows.
 */
import { factsAskedBy, operandsOf } from "./clauses.ts";
import { problem } from "./problem.ts";
import type { Dataset } from "./shapes.ts";

/** Facts that the engine itself asks for: `engine/src/regimes/clause.ts` (the first three) `judge.ts`, `signals.ts`. */
const ENGINE_FACTS: readonly string[] = [
  "from",
  "to",
  "goods-class",
  "national-law",
  "other-measures",
  "ship-renamed",
];

/** Find exemptions and facts that can never matter, and facts the engine asks for that are not defined. */
export function lintReach({
  regimes,
  facts,
  issuers,
  derived,
}: Pick<Dataset, "regimes" | "facts" | "issuers" | "derived">): readonly string[] {
  const provisions = regimes.flatMap((regime) => regime.provisions);
  const listed = new Set(provisions.flatMap(({ value }) => value.exemptions ?? []));
  const asked = new Set([
    ...ENGINE_FACTS,
    // A territory is asked for by its country until a provision asks for its fact.
    ...derived.territories.map(({ fact }) => fact),
    ...issuers.flatMap(({ nexus }) => nexus ?? []),
    ...regimes.flatMap(({ card }) => card.askedBy ?? []),
    ...provisions.flatMap(({ value }) => factsAskedBy(value)),
  ]);
  const path = "data/regimes/facts.yml";
  return [
    ...provisions
      .filter(({ value }) => value.kind === "exemption" && !listed.has(value.id))
      .map((file) =>
        problem(file.path, "id", "no provision lists this exemption: it can never lift anything"),
      ),
    ...Object.keys(facts)
      .filter((id) => !asked.has(id))
      .map((id) => problem(path, `facts.${id}`, "no provision asks for this fact")),
    ...ENGINE_FACTS.filter((id) => !Object.hasOwn(facts, id)).map((id) =>
      problem(path, `facts.${id}`, "the engine asks for this fact and it is not defined"),
    ),
  ];
}

type Countries = Pick<Dataset, "regimes" | "pointers" | "issuers" | "territories">;

/** Every country that the law names must be in the gazetteer. */
export function lintCountries({ regimes, pointers, issuers, territories }: Countries): readonly string[] {
  const known = new Set(territories.map(({ code }) => code));
  const named: readonly (readonly [path: string, place: string, code: string])[] = [
    ...regimes.map(({ folder, card }) => [`${folder}/regime.yml`, "target", card.target] as const),
    ...pointers.map(
      ({ id, target }) => ["data/regimes/pointers.yml", `pointers[${id}].target`, target] as const,
    ),
    ...issuers.flatMap(({ id, countries }) =>
      countries.map((code) => ["data/regimes/issuers.yml", `issuers[${id}].countries`, code] as const),
    ),
    ...regimes.flatMap(({ provisions }) =>
      provisions.flatMap(({ path, value }) =>
        value.versions
          .flatMap(({ when }) => (when === undefined ? [] : operandsOf(when).countries))
          .map((code) => [path, "versions", code] as const),
      ),
    ),
  ];
  return named
    .filter(([, , code]) => !known.has(code))
    .map(([path, place, code]) =>
      problem(path, place, `“${code}” is no code of data/territories/territories.yml`),
    );
}
