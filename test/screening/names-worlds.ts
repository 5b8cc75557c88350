/**
 * @module test/screening/names-worlds
 * Small invented worlds: lists of names made to be confused with each other, and queries about them. One seed is one
 * world, on every machine.
 */
import type { ListEntry, LoadedList, QueryEntity, Schema } from "../../engine/src/model/index.ts";
import { randomBelow, randomOne, type Random } from "../random.ts";
import { editWord, mutateName, type Spellings } from "./name-mutations.ts";
import { ODDITIES, SHARED_WORDS, SYLLABLES } from "./names-words.ts";

/** An entry, as short as a failing case prints it. */
export interface WorldEntry {
  readonly list: "one" | "two";
  readonly names: readonly string[];
  /** Every other name is a weak alias. */
  readonly weak: boolean;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** A world: its entries and the words they are made of. */
export interface World {
  readonly entries: readonly WorldEntry[];
  readonly words: readonly Spellings[];
}

/** A question, and how it is asked. */
export interface Question {
  readonly names: readonly string[];
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly threshold: number;
  readonly nearest: number;
  readonly lists?: readonly string[];
}

/** Thresholds that are asked for: where the bound says much, little, nothing. */
export const THRESHOLDS: readonly number[] = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/**
 * Make a world of so many names.
 *
 * @param real spellings of words that real names are made of; none = syllables alone.
 */
export function worldOf(random: Random, names: number, real: readonly Spellings[]): World {
  const words: Spellings[] = [];
  const many = 10 + randomBelow(random, Math.max(20, names));
  for (let left = many; left > 0; left -= 1) words.push(makeWord(random, words, real));
  const entries: WorldEntry[] = [];
  const made: string[] = [];
  while (made.length < names) {
    const own = Array.from({ length: 1 + (random() < 0.3 ? randomBelow(random, 4) : 0) }, () =>
      makeName(random, words, made),
    );
    made.push(...own);
    entries.push({
      list: random() < 0.5 ? "one" : "two",
      names: own,
      weak: random() < 0.2,
      properties: someProperties(random, 0.1),
    });
  }
  return { entries, words };
}

/** Ask about a world: mostly one of its names, written otherwise. */
export function questionOf(random: Random, { entries, words }: World): Question {
  const names = Array.from({ length: random() < 0.1 ? 2 : 1 }, () => askedName(random, entries, words));
  return {
    names,
    properties: someProperties(random, 0.1),
    threshold: randomOne(random, THRESHOLDS),
    nearest: randomOne(random, [0, 3, 20]),
    ...(random() < 0.15 ? { lists: [randomOne(random, ["one", "two", "three"])] } : {}),
  };
}

/** The lists of a world, as they are loaded. */
export function listsOf(entries: readonly WorldEntry[]): readonly LoadedList[] {
  return (["one", "two"] as const).map((id) => ({
    id,
    title: { fr: id, en: id },
    publisher: "test",
    published: "2026-11-01",
    retrieved: "2026-11-01",
    checkedAgainst: "whole",
    sha256: id,
    entries: entries.flatMap((entry, at) => (entry.list === id ? [listEntry(entry, at)] : [])),
    sources: {},
    coverage: [],
  }));
}

/** What a question asks of the engine. */
export function entityOf({ names, properties }: Question): QueryEntity {
  return { schema: null, properties: { ...properties, name: names } };
}

const SCHEMATA: readonly Schema[] = ["Person", "Company", "LegalEntity"];

function listEntry({ names, weak, properties, list }: WorldEntry, at: number): ListEntry {
  return {
    id: `e${at}`,
    schema: SCHEMATA[at % SCHEMATA.length] ?? "Person",
    names: names.map((value, index) => ({
      value,
      kind: index === 0 ? "primary" : "alias",
      strength: weak && index % 2 === 1 ? "weak" : "strong",
      source: list,
    })),
    properties,
    designations: [],
    absentFrom: [],
    dates: [],
    unverifiedIdentifiers: [],
    wikidata: null,
  };
}

function makeWord(random: Random, known: readonly Spellings[], real: readonly Spellings[]): Spellings {
  const kind = random();
  if (kind < 0.2 && known.length > 0) {
    const [first = ""] = randomOne(random, known);
    return [editWord(first, random), first];
  }
  if (kind < 0.45 && real.length > 0) return randomOne(random, real);
  if (kind < 0.55) return [randomOne(random, SHARED_WORDS)];
  if (kind < 0.57) return [randomOne(random, ODDITIES)];
  const row = randomOne(random, SYLLABLES);
  const syllables = kind < 0.62 ? 25 : 1 + randomBelow(random, 4);
  return [Array.from({ length: syllables }, () => randomOne(random, row)).join("")];
}

function makeName(random: Random, words: readonly Spellings[], made: readonly string[]): string {
  const kind = random();
  if (kind < 0.25 && made.length > 0) {
    return mutateName(randomOne(random, made), 1 + randomBelow(random, 2), random, words);
  }
  const shared = (): string => randomOne(random, SHARED_WORDS);
  const word = (): string => randomOne(random, randomOne(random, words));
  const some = (most: number, make: () => string): string[] =>
    Array.from({ length: 1 + randomBelow(random, most) }, make);
  if (kind < 0.3) return some(3, shared).join(" ");
  if (kind < 0.32) return some(40, word).join(" ");
  if (kind < 0.34) return randomOne(random, ODDITIES);
  if (kind < 0.5) return [...some(2, word), ...some(2, shared)].join(" ");
  if (kind < 0.55) return [...some(1, () => word().slice(0, 1)), ...some(2, word)].join(" ");
  if (kind < 0.6) return some(3, word).join("");
  return some(4, word).join(" ");
}

function askedName(random: Random, entries: readonly WorldEntry[], words: readonly Spellings[]): string {
  const kind = random();
  if (kind < 0.05) return randomOne(random, ODDITIES);
  if (kind < 0.2) return makeName(random, words, []);
  const one = randomOne(random, randomOne(random, entries).names);
  if (kind < 0.3) return one;
  if (kind < 0.4) return `${one} ${randomOne(random, randomOne(random, entries).names)}`;
  return mutateName(one, 1 + randomBelow(random, 4), random, words);
}

/** Few values, so that they meet. */
function someProperties(random: Random, share: number): Readonly<Record<string, readonly string[]>> {
  return {
    ...(random() < share ? { registrationNumber: [`RN-12345${randomBelow(random, 40)}`] } : {}),
    ...(random() < share ? { birthDate: [`19${60 + randomBelow(random, 9)}-01-02`] } : {}),
    ...(random() < share ? { country: [randomOne(random, ["ir", "ru", "kp"])] } : {}),
  };
}
