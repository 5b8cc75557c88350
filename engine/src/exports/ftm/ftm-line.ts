/**
 * @module exports/ftm/ftm-line
 * An entity as FollowTheMoney’s tools read it: one JSON object a line.
 */

/** An entity of FollowTheMoney; every property a list of strings. */
export interface FtmLine {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Longest values that FollowTheMoney takes: of a text, a name, a place, any other. */
const LONGEST = { text: 65_000, name: 384, address: 250, other: 1024 } as const;
const KINDS: Readonly<Record<string, keyof typeof LONGEST>> = {
  summary: "text",
  description: "text",
  notes: "text",
  name: "name",
  alias: "name",
  location: "address",
};

/** Make an entity: values are cut to what FollowTheMoney takes, empty and repeated ones left out. */
export function ftmLine(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): FtmLine {
  const kept = Object.entries(properties).flatMap(([name, values]) => {
    const longest = LONGEST[KINDS[name] ?? "other"];
    const clean = values.flatMap((value) => (value === null ? [] : [cleanValue(value, longest)]));
    const unique = [...new Set(clean)].filter((value) => value !== "");
    return unique.length === 0 ? [] : [[name, unique] as const];
  });
  return { id, schema, properties: Object.fromEntries(kept) };
}

/** A country as FollowTheMoney writes it; `null` = none. */
export function ftmCountry(country: string | null): string | null {
  return country?.toLowerCase() ?? null;
}

/** A date as far as FollowTheMoney can hold it: one without a year has no place there. */
export function ftmDate(date: string | null): string | null {
  return date === null || date.startsWith("--") ? null : date;
}

/** Without control characters, halves of characters and white space around, cut at a whole character. */
function cleanValue(value: string, longest: number): string {
  const clean = value
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .trim();
  if (clean.length <= longest) return clean;
  return clean
    .slice(0, longest - 1)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()
    .concat("…");
}
