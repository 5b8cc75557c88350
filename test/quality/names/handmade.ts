/**
 * @module test/quality/names/handmade
 * Reads the pairs written by hand in `handmade.yml`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { NamePair, PairSchema, Strength } from "./pair.ts";
import { scriptsOf } from "./plain.ts";

interface Written {
  readonly a: string;
  readonly b: string;
  readonly same: boolean | null;
  readonly why: string;
  readonly strength?: Strength;
}

interface Group {
  readonly category: string;
  readonly schema: PairSchema;
  readonly pairs: readonly Written[];
}

/** A pair with the reason for its label. */
export interface HandmadePair extends NamePair {
  readonly why: string;
}

/** All of them, in the order of the file; each is for testing only. */
export function handmadePairs(): HandmadePair[] {
  const document = parseDocument(readFileSync(join(import.meta.dirname, "handmade.yml"), "utf8"), {
    uniqueKeys: true,
    version: "1.2",
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new Error(`handmade.yml: ${problem.message}`);
  return (document.toJS() as readonly Group[]).flatMap(({ category, schema, pairs }) =>
    pairs.map(({ a, b, same, why, strength }) => ({
      schema,
      name1: a,
      name2: b,
      label: same,
      category: `hand-${category}`,
      strength: strength ?? (same === null ? "may" : "minor"),
      script: scriptsOf(a, b),
      list: "invented",
      entity: "",
      familyCluster: `hand-${category}`,
      split: "test",
      why,
    })),
  );
}
