/**
 * @module second-reader/json-shape
 * Questions to a value that came as JSON from somebody else.
 */

/** An object of JSON; its values are not yet looked at. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has no key but these: one that is not known says something that would be lost. */
export function hasOnly(value: JsonRecord, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

/** A value of a closed set; `null` where it is another string, `undefined` where it is no string. */
export function choiceOf<T extends string>(value: unknown, allowed: readonly T[]): T | null | undefined {
  if (typeof value !== "string") return undefined;
  return allowed.find((item) => item === value) ?? null;
}
