/**
 * @module scripts/gen/hs-codes
 * Compiles the codes of the Harmonized System: `data/goods/hs-codes.tsv` and `data/goods/hs-former.tsv` → one JSON.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./read-yaml.ts";

type Endings = Readonly<Record<string, string>>;

/** Headings with the endings of their subheadings: those in force, and those of earlier editions. */
export function compileHsCodes(): { readonly headings: Endings; readonly former: Endings } {
  return { headings: readEndings("hs-codes.tsv"), former: readEndings("hs-former.tsv") };
}

/** Every code there is or was: chapters, headings and subheadings. */
export function allHsCodes(): ReadonlySet<string> {
  const { headings, former } = compileHsCodes();
  return new Set(
    [...Object.entries(headings), ...Object.entries(former)].flatMap(([heading, endings]) => [
      heading.slice(0, 2),
      heading,
      ...endings.split(" ").map((ending) => heading + ending),
    ]),
  );
}

function readEndings(name: string): Endings {
  const rows = readFileSync(join(ROOT, "data/goods", name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  return Object.fromEntries(rows.map(([heading = "", endings = ""]) => [heading, endings]));
}
