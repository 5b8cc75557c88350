/**
 * @module scripts/check-data/lint-provisions
 * Decides whether regimes and provisions point only at things that exist: ids after their path, instruments,
 * provisions, facts, goods classes and sources.
 */
import { factsAskedBy, operandsOf } from "./clauses.ts";
import { problem, repeated } from "./problem.ts";
import type { Dataset, Filed, ProvisionFile, RegimeFolder } from "./shapes.ts";

type Rules = Pick<Dataset, "regimes" | "facts" | "classes">;

/** Check ids and references of every regime. */
export function lintProvisions(rules: Rules): readonly string[] {
  const provisions = rules.regimes.flatMap((regime) => regime.provisions);
  const kinds = new Map(provisions.map(({ value }) => [value.id, value.kind]));
  const twice = repeated(provisions.map(({ value }) => value.id));
  return [
    ...rules.regimes.flatMap((regime) => lintCard(regime, rules)),
    ...provisions
      .filter(({ value }) => twice.includes(value.id))
      .map(({ path, value }) => problem(path, "id", `“${value.id}” is the id of another provision too`)),
    ...rules.regimes.flatMap((regime) =>
      regime.provisions.flatMap((file) => [
        ...lintIdentity(file, regime),
        ...lintLinks(file, kinds),
        ...lintOperands(file, rules),
      ]),
    ),
  ];
}

function lintCard({ folder, card }: RegimeFolder, { facts, classes }: Rules): readonly string[] {
  const path = `${folder}/regime.yml`;
  const [, , issuer, regime] = folder.split("/");
  const known = new Set(classes.map(({ id }) => id));
  const covered = card.coverage.flatMap((row) => row.classes ?? []);
  return [
    ...(card.id === `${issuer}.${regime}`
      ? []
      : [problem(path, "id", `is “${card.id}”, the path says “${issuer}.${regime}”`)]),
    ...(card.issuer === issuer
      ? []
      : [problem(path, "issuer", `is “${card.issuer}”, the path says “${issuer}”`)]),
    ...repeated(card.instruments.map(({ id }) => id)).map((id) =>
      problem(path, "instruments", `“${id}” is there twice`),
    ),
    ...(card.askedBy ?? [])
      .filter((id) => !Object.hasOwn(facts, id))
      .map((id) => problem(path, "askedBy", unknown("fact", id))),
    ...covered
      .filter((id) => !known.has(id))
      .map((id) => problem(path, "coverage", unknown("goods class", id))),
  ];
}

function lintIdentity(
  { path, value }: Filed<ProvisionFile>,
  { folder, card, sources }: RegimeFolder,
): readonly string[] {
  const wanted = path
    .replace(/^data\/regimes\//, "")
    .replace(/\.yml$/, "")
    .replaceAll("/", ".");
  const instruments = card.instruments.map(({ id }) => id);
  return [
    ...(value.id === wanted ? [] : [problem(path, "id", `is “${value.id}”, the path says “${wanted}”`)]),
    ...(instruments.includes(value.instrument)
      ? []
      : [problem(path, "instrument", `“${value.instrument}” is no instrument of ${folder}/regime.yml`)]),
    ...value.seen
      .filter((code) => !Object.hasOwn(sources, code))
      .map((code) => problem(path, "seen", `“${code}” is no code of ${folder}/sources.yml`)),
  ];
}

/**
 * Provisions this one names: the ones that amend or end it must exist, the ones that lift it must be
 * exemptions.
 */
function lintLinks(
  { path, value }: Filed<ProvisionFile>,
  kinds: ReadonlyMap<string, string>,
): readonly string[] {
  const links = value.versions.flatMap(({ amendedBy, endedBy }, at) => [
    [`versions[${at}].amendedBy`, amendedBy] as const,
    [`versions[${at}].endedBy`, endedBy] as const,
  ]);
  return [
    ...links.flatMap(([place, id]) =>
      id === undefined || kinds.has(id) ? [] : [problem(path, place, unknown("provision", id))],
    ),
    ...(value.exemptions ?? []).flatMap((id) => {
      const kind = kinds.get(id);
      if (kind === undefined) return [problem(path, "exemptions", unknown("provision", id))];
      return kind === "exemption"
        ? []
        : [problem(path, "exemptions", `“${id}” is a ${kind}, not an exemption`)];
    }),
  ];
}

function lintOperands({ path, value }: Filed<ProvisionFile>, { facts, classes }: Rules): readonly string[] {
  const known = new Set(classes.map(({ id }) => id));
  const goods = value.versions.flatMap(({ when }) => (when === undefined ? [] : operandsOf(when).goods));
  return [
    ...factsAskedBy(value)
      .filter((id) => !Object.hasOwn(facts, id))
      .map((id) => problem(path, "versions", unknown("fact", id))),
    ...goods
      .filter((id) => !known.has(id))
      .map((id) => problem(path, "versions", unknown("goods class", id))),
  ];
}

function unknown(what: string, id: string): string {
  return `there is no ${what} “${id}”`;
}
