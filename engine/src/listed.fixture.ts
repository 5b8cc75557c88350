/**
 * @module listed.fixture
 * An engine whose one list is invented, for tests of who owns whom. No list names any of these parties.
 */
import { openEngine, type Engine } from "./index.ts";
import type { Designation, ListEntry, LoadedList } from "./model/index.ts";

/** An invented designation: a list, its issuer, and the day it begins (`null` = not known, so not certain on any day). */
export interface Invented {
  readonly name: string;
  readonly on: readonly (readonly [list: string, issuer: string, from: string | null])[];
  readonly schema?: ListEntry["schema"];
}

/** Days before any rule of ownership. */
export const ALWAYS: string = "2000-01-01";
export const OFAC: Invented["on"][number] = ["us-ofac-sdn", "us", ALWAYS];

function entryOf({ name, on, schema = "Person" }: Invented): ListEntry {
  return {
    id: name,
    schema,
    names: [{ value: name, kind: "primary", strength: "strong", source: "s" }],
    properties: {},
    designations: on.map(
      ([list, issuer, from]): Designation => ({
        list,
        issuer,
        programme: null,
        reference: name,
        from,
        to: null,
        ...(from === null ? { firstSeen: "2025-01-01" } : {}),
        source: "s",
        verified: "text",
      }),
    ),
    absentFrom: [],
    dates: [],
    unverifiedIdentifiers: [],
    wikidata: null,
  };
}

/** Open an engine that knows only these. */
export function engineListing(...parties: readonly Invented[]): Engine {
  const list: LoadedList = {
    id: "own:invented",
    title: { fr: "inventée", en: "invented" },
    publisher: "nobody",
    published: "2026-01-01",
    retrieved: "2026-01-01",
    checkedAgainst: "whole",
    sha256: "0",
    entries: parties.map(entryOf),
    sources: {},
    coverage: [],
  };
  return openEngine({ clock: () => "2026-11-23", lists: [list] });
}
