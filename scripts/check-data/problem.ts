/**
 * @module scripts/check-data/problem
 * How a problem is said: one line, `path: place: what`. A place names the elements of a list by their own id.
 */

/** One line for one problem. */
export function problem(path: string, place: string, what: string): string {
  return `${path}: ${place}: ${what}`.replace(/\s*\n\s*/g, " ").trim();
}

/** The place of a problem that concerns a file as a whole. */
export const WHOLE_FILE = "whole file";

const NAMING_KEYS = ["id", "code", "item", "lemma", "class", "list", "value"];

/**
 * The place a JSON pointer means, as a person reads it: `/entries/3/names/0` → `entries[un-
 * kpe-004].names[0]`.
 *
 * @param value the parsed file that the pointer points into.
 */
export function placeOf(pointer: string, value: unknown): string {
  let here: unknown = value;
  let place = "";
  for (const segment of pointer.split("/").slice(1)) {
    const key = segment.replace(/~1/g, "/").replace(/~0/g, "~");
    const inList = Array.isArray(here);
    here = childOf(here, key);
    if (inList) place += `[${nameOf(here) ?? key}]`;
    else place += place === "" ? key : `.${key}`;
  }
  return place === "" ? WHOLE_FILE : place;
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function nameOf(value: unknown): string | null {
  for (const key of NAMING_KEYS) {
    const name = childOf(value, key);
    if (typeof name === "string" && name !== "") return name;
  }
  return null;
}

/** Values that come more than once, each named once, in the order in which they repeat. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return [...again];
}
