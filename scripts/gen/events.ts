/**
 * @module scripts/gen/events
 * Compiles the dated events: `data/events` → one JSON that `reports` loads.
 */
import { listYaml, readYaml } from "./read-yaml.ts";

type Json = Record<string, unknown>;
type Party = string | { readonly caption: string };

interface YamlEvent extends Json {
  readonly id: string;
  readonly date: string;
  readonly also?: readonly string[];
  readonly parties: readonly Party[];
  readonly by?: readonly Party[];
  readonly instrument?: string;
  readonly seen: readonly string[];
}

const TABLES: readonly string[] = ["data/events/sources.yml", "data/events/persons.yml"];

/** Persons, and the events in order of their days; each says its sources in words. */
export function compileEvents(): Json {
  const { sources } = readYaml<{ sources: Record<string, { title: string }> }>("data/events/sources.yml");
  const { persons } = readYaml<{ persons: Json[] }>("data/events/persons.yml");
  const events = listYaml("data/events")
    .filter((path) => !TABLES.includes(path))
    .flatMap((path) => readYaml<{ events: YamlEvent[] }>(path).events)
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
  return {
    persons,
    events: events.map((event) => ({
      id: event.id,
      kind: event["kind"],
      days: [event.date, ...(event.also ?? [])],
      parties: event.parties.map(nameOf),
      by: (event.by ?? []).map(nameOf),
      instrument: event.instrument ?? null,
      failed: event["outcome"] === "failed",
      recurs: event["recurs"] === true,
      source: sourcesOf(event.seen, sources),
      verified: event["verified"],
    })),
  };
}

function nameOf(party: Party): string {
  return typeof party === "string" ? party : party.caption;
}

/** `csis:120`, `csis:121` → the title of the source and the rows in it. */
function sourcesOf(
  seen: readonly string[],
  sources: Readonly<Record<string, { readonly title: string }>>,
): string {
  const rows = new Map<string, string[]>();
  for (const item of seen) {
    const [code = "", ...row] = item.split(":");
    rows.set(code, [...(rows.get(code) ?? []), ...row]);
  }
  return [...rows].map(([code, found]) => [sources[code]?.title ?? code, ...found].join(", ")).join("; ");
}
