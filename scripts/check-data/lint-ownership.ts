/**
 * @module scripts/check-data/lint-ownership
 * Decides whether what the rules of ownership say of each other can be true: one rule an issuer, versions in order, sources
 * that exist, and a widest reading that is no narrower than the narrowest.
 */
import { problem, repeated } from "./problem.ts";
import type { Filed } from "./shapes.ts";

interface Reading {
  readonly through: "direct" | "cascade";
  readonly sum: "single" | "all";
  readonly joint?: true;
  readonly tests: readonly { readonly kind: string; readonly compare: string; readonly share: number }[];
}

/** The file, as far as it is read here. */
export interface OwnershipFile {
  readonly sources: Readonly<Record<string, string>>;
  readonly rules: readonly {
    readonly id: string;
    readonly issuer: string;
    readonly versions: readonly {
      readonly from: string;
      readonly certain: Reading;
      readonly possible?: Reading;
      readonly seen: readonly string[];
    }[];
  }[];
}

/** Check the rules of ownership. */
export function lintOwnership({ path, value }: Filed<OwnershipFile>): readonly string[] {
  const { rules, sources } = value;
  const twice = repeated(rules.map(({ issuer }) => issuer)).map((issuer) =>
    problem(path, "rules", `has two rules of ${issuer}`),
  );
  const used = new Set(rules.flatMap(({ versions }) => versions.flatMap(({ seen }) => seen)));
  const idle = Object.keys(sources)
    .filter((code) => !used.has(code))
    .map((code) => problem(path, `sources.${code}`, "is seen by no rule"));
  return [...twice, ...idle, ...rules.flatMap((rule) => lintRule(rule, path, sources))];
}

function lintRule(
  { id, issuer, versions }: OwnershipFile["rules"][number],
  path: string,
  sources: OwnershipFile["sources"],
): readonly string[] {
  const told = (at: number, what: string): string => problem(path, `rules[${id}].versions[${at}]`, what);
  return [
    ...(id.startsWith(`${issuer}.`) ? [] : [problem(path, `rules[${id}]`, `is not of ${issuer}`)]),
    ...versions.flatMap(({ from, certain, possible, seen }, at) => {
      const next = versions[at + 1];
      return [
        ...(next !== undefined && next.from <= from ? [told(at, "begins after the next version")] : []),
        ...seen.filter((code) => sources[code] === undefined).map((code) => told(at, `no source ${code}`)),
        ...(possible !== undefined && !includes(possible, certain)
          ? [told(at, "`possible` is narrower than `certain`")]
          : []),
      ];
    }),
  ];
}

/** Whether a reading covers all that another covers. */
function includes(wide: Reading, narrow: Reading): boolean {
  const reaches = (tests: Reading["tests"], kind: string): number =>
    Math.min(
      ...tests
        .filter((test) => test.kind === kind)
        .map(({ compare, share }) => (compare === "more-than" ? share + 1 : share)),
    );
  return (
    (wide.through === "cascade" || narrow.through === "direct") &&
    (wide.sum === "all" || narrow.sum === "single") &&
    (wide.joint === true || narrow.joint !== true) &&
    narrow.tests.every(({ kind }) => reaches(wide.tests, kind) <= reaches(narrow.tests, kind))
  );
}
