/**
 * @module scripts/gen/starter
 * Compiles the starter designations into one loaded list, with a hash of its entries.
 */
import { createHash } from "node:crypto";
import { listYaml, readYaml } from "./read-yaml.ts";

type Json = Record<string, unknown>;

interface Part {
  readonly sources: Record<string, Json>;
  readonly entries: readonly (Json & { id: string; designations: readonly { list: string }[] })[];
}

/** The starter list as the library loads it. */
export function compileStarter(): Json {
  const card = readYaml<Json & { coverage: { list: string }[] }>("data/lists/starter.yml");
  const parts = listYaml("data/starter").map((path) => readYaml<Part>(path));
  const entries = parts
    .flatMap((part) => part.entries)
    .map((entry) => ({
      properties: {},
      dates: [],
      unverifiedIdentifiers: [],
      absentFrom: [],
      wikidata: null,
      ...entry,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = Object.fromEntries(
    parts.flatMap((part) => Object.entries(part.sources)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const coverage = card.coverage.map((row) => ({
    ...row,
    entries: entries.filter((entry) => entry.designations.some((item) => item.list === row.list)).length,
  }));
  const { id, title, publisher, published, retrieved, checkedAgainst } = card;
  const sha256 = createHash("sha256").update(JSON.stringify(entries)).digest("hex");
  return { id, title, publisher, published, retrieved, checkedAgainst, sha256, coverage, sources, entries };
}
