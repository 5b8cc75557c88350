/**
 * @module scripts/check-data/lint-once
 * Decides whether each id of a table that stands in several files (facts, goods classes, pointers, events) is defined once: of
 * two definitions one would silently win.
 */
import type { DataFiles } from "./files.ts";
import { kindsOf } from "./kinds.ts";
import { problem } from "./problem.ts";

/** Where a kind of file keeps its rows: under this key, by id or as a list of rows with one. */
const TABLES: readonly (readonly [kind: string, key: string])[] = [
  ["facts", "facts"],
  ["goods-classes", "classes"],
  ["pointers", "pointers"],
  ["events", "events"],
  ["event-persons", "persons"],
];

/** Ids that come a second time, in the same file or another one. Call only when every file has its shape. */
export function lintOnce(files: DataFiles): readonly string[] {
  return TABLES.flatMap(([kind, key]) => {
    const first = new Map<string, string>();
    return [...files]
      .filter(([path]) => kindsOf(path).includes(kind))
      .flatMap(([path, value]) =>
        idsOf((value as Readonly<Record<string, unknown>>)[key]).flatMap((id) => {
          const known = first.get(id);
          if (known === undefined) first.set(id, path);
          return known === undefined
            ? []
            : [problem(path, `${key}[${id}]`, known === path ? "is there twice" : `is in ${known} too`)];
        }),
      );
  });
}

function idsOf(table: unknown): readonly string[] {
  return Array.isArray(table)
    ? table.map((row: { readonly id: string }) => row.id)
    : Object.keys(table as object);
}
