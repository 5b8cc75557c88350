/**
 * @module lists/entry/countries
 * Country names as lists write them → ISO codes. The table is data (`data/territories`, `data/lists/countries.yml`).
 */
import table from "../../generated/countries.json" with { type: "json" };
import type { Country } from "../../model/index.ts";

const CODES = new Map<string, Country>(Object.entries(table.codes as Record<string, string>));

/**
 * The code of a country.
 *
 * @param name in English, French or as a two- or three-letter code, in any case, with or without “the”.
 * @returns lower-case ISO 3166 alpha-2, the FollowTheMoney code of a former State, or `null` when it is no country
 *   known here; the caller then keeps the text.
 */
export function countryCode(name: string): Country | null {
  const known = LOOKED_UP.get(name);
  if (known !== undefined) return known;
  const code = CODES.get(foldCountry(name)) ?? null;
  if (LOOKED_UP.size < MOST_LOOKED_UP && name.length <= LONGEST) LOOKED_UP.set(name, code);
  return code;
}

/** A list writes the same few hundred names a hundred thousand times: folding each once is enough. */
const LOOKED_UP = new Map<string, Country | null>();
const MOST_LOOKED_UP = 5000;

/** No name of a country is longer, in characters. */
const LONGEST = 200;

/**
 * The country of today of a place whose State of then is named with it: `Ukrainian SSR (now Ukraine)`, `Former USSR
 * currently Belarus`. `null` = nothing of the kind is said.
 */
export function countryNow(name: string): Country | null {
  if (name.length > LONGEST) return null;
  const now = /\b(?:now|currently)\s+([^()]+)\)?\W*$/i.exec(name)?.[1];
  return now === undefined ? null : countryCode(now);
}

/** A country name without case, accents, punctuation and article. The same fold makes the table. */
export function foldCountry(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\b([dl])[’'`]/g, "$1 ")
    .replace(/[’'`.]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:(?:the|la|le|les|l) )+/, "");
}
