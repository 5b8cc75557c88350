/**
 * @module scripts/check-data/lint-tables
 * Decides whether the ids of issuers and territories are unique, and whether those of pointers begin with their issuer
 * and their periods are possible.
 */
import { problem, repeated } from "./problem.ts";
import type { Dataset } from "./shapes.ts";

/** Check pointers, issuers and territories. */
export function lintTables({
  pointers,
  issuers,
  territories,
}: Pick<Dataset, "pointers" | "issuers" | "territories">): readonly string[] {
  const [pointerFile, issuerFile] = ["data/regimes/pointers.yml", "data/regimes/issuers.yml"];
  return [
    ...twice(
      issuers.map(({ id }) => id),
      issuerFile,
      "issuers",
    ),
    ...twice(
      territories.map(({ code }) => code),
      "data/territories/territories.yml",
      "territories",
    ),
    ...pointers
      .filter(({ id, issuer }) => !id.startsWith(`${issuer}.`))
      .map(({ id, issuer }) =>
        problem(pointerFile, `pointers[${id}].id`, `does not begin with its issuer “${issuer}”`),
      ),
    ...pointers
      .filter(({ from, to }) => to !== null && to <= from)
      .map(({ id, from, to }) => problem(pointerFile, `pointers[${id}].to`, `${to} is not after ${from}`)),
  ];
}

function twice(ids: readonly string[], path: string, table: string): readonly string[] {
  return repeated(ids).map((id) => problem(path, `${table}[${id}]`, "is there twice"));
}
