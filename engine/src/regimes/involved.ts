/**
 * @module regimes/involved
 * Which countries a dealing involves besides its two sides and the person acting, and as what.
 */
import type { Country, Dealing } from "../model/index.ts";

/** As what a country is involved. */
export type InvolvedRole =
  | "place"
  | "end-user"
  | "transit"
  | "flag"
  | "insurer"
  | "bank"
  | "origin"
  | "territory";

/** A country with the part it plays. */
export interface Involved {
  readonly role: InvolvedRole;
  readonly country: Country;
  /** Whether somebody of that country, or there, takes part, so that its law may bind; goods and territories are nobody. */
  readonly isPerson: boolean;
}

const NONE: readonly Involved[] = [];

/** Every country said besides the sides, in a fixed order; what was not said involves nobody. */
export function involvedIn(dealing: Dealing): readonly Involved[] {
  const { endUser, through = [], flag, insurer, bank, origin, territories = [] } = dealing;
  const said: readonly (readonly [InvolvedRole, Country | undefined])[] = [
    ["end-user", endUser],
    ...through.map((code) => ["transit", code] as const),
    ["flag", flag],
    ["insurer", insurer],
    ["bank", bank],
    ["place", dealing.in],
    ["origin", origin],
    ...territories.map(({ country }) => ["territory", country] as const),
  ];
  const found = said.flatMap(([role, country]) =>
    country === undefined ? [] : [{ role, country, isPerson: role !== "origin" && role !== "territory" }],
  );
  return found.length === 0 ? NONE : found;
}

/** Countries whose law may bind somebody in a dealing: its sides, who acts, and who else takes part. */
export function boundCountries(dealing: Dealing): readonly Country[] {
  const others = involvedIn(dealing).filter(({ isPerson }) => isPerson);
  return [dealing.from, dealing.to, dealing.by, ...others.map(({ country }) => country)].filter(
    (code) => code !== null,
  );
}

/** Whether a dealing touches a country in any part, be it by its goods or a territory. */
export function touchesCountry(dealing: Dealing, country: Country): boolean {
  const { from, to, by } = dealing;
  if (from === country || to === country || by === country) return true;
  return involvedIn(dealing).some((item) => item.country === country);
}
