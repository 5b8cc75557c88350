/**
 * @module test/screening/world
 * Small invented lists for the tests of screening, and a way to ask them.
 */
import type {
  Designation,
  EntryName,
  ListEntry,
  LoadedList,
  QueryEntity,
} from "../../engine/src/model/index.ts";
import { prepareLists, type PreparedLists } from "../../engine/src/screening/prepared/prepare.ts";
import { screenEntity, type ScreenOptions, type Screening } from "../../engine/src/screening/screen.ts";

/** A name of an entry; the first given is the primary one. */
export const nameOf = (value: string, more: Partial<EntryName> = {}): EntryName => ({
  value,
  kind: "primary",
  strength: "strong",
  source: "test",
  ...more,
});

/** An alias that the list itself calls weak. */
export const weak = (value: string): EntryName => nameOf(value, { kind: "alias", strength: "weak" });

/** A designation on a list, in force since 2020. */
export const designation = (list: string, more: Partial<Designation> = {}): Designation => ({
  list,
  issuer: "un",
  programme: null,
  reference: null,
  from: "2020-01-01",
  to: null,
  source: "test",
  verified: "text",
  ...more,
});

/** An entry of names, a person on the list `xx-one` unless it says otherwise. */
export const entryOf = (
  id: string,
  names: readonly (string | EntryName)[],
  more: Partial<ListEntry> = {},
): ListEntry => ({
  id,
  schema: "Person",
  names: names.map((name, at) =>
    typeof name === "string" ? nameOf(name, at === 0 ? {} : { kind: "alias" }) : name,
  ),
  properties: {},
  designations: [designation("xx-one")],
  absentFrom: [],
  dates: [],
  unverifiedIdentifiers: [],
  wikidata: null,
  ...more,
});

/** A list of entries, published on 2026-11-01. */
export const listOf = (
  id: string,
  entries: readonly ListEntry[],
  more: Partial<LoadedList> = {},
): LoadedList => ({
  id,
  title: { fr: id, en: id },
  publisher: "test",
  published: "2026-11-01",
  retrieved: "2026-11-02",
  checkedAgainst: "whole",
  sha256: "0".repeat(64),
  entries,
  sources: {},
  coverage: [],
  ...more,
});

/** Entries as one list, ready to be screened against. */
export const worldOf = (...entries: readonly ListEntry[]): PreparedLists =>
  prepareLists([listOf("xx-one", entries)]);

/** A query of names alone, of any kind. */
export const named = (...name: readonly string[]): QueryEntity => ({ schema: null, properties: { name } });

/** The options that a screening needs. */
export const OPTIONS: ScreenOptions = {
  asOf: "2026-11-23",
  knownAt: "2026-11-23",
  today: "2026-11-23",
  version: "test",
};

/** Ask a world. */
export const ask = (
  world: PreparedLists,
  query: QueryEntity | string,
  options: Partial<ScreenOptions> = {},
): Screening =>
  screenEntity(typeof query === "string" ? named(query) : query, world, { ...OPTIONS, ...options });

/** Ids of the candidates, in their order. */
export const idsOf = (answer: Screening): readonly string[] =>
  answer.candidates.map((candidate) => candidate.entity.id);
