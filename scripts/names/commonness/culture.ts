/**
 * @module scripts/names/commonness/culture
 * Which naming culture a sanctions programme's persons mostly have.
 */

/** First match tells. */
const CULTURES: readonly (readonly [string, RegExp])[] = [
  ["korean", /DPRK/],
  ["persian", /IRAN|IRGC|IFSR|NPWMD/],
  ["slavic", /RUSSIA|UKRAINE|BELARUS|MAGNIT|CAATSA|BALKANS|CYBER|ELECTION/],
  ["hispanic", /SDNTK?\b|CUBA|VENEZUELA|NICARAGUA|ILLICIT/],
  ["african", /ZIMB|DRCONGO|BURUNDI|CAR\b|SOUTH SUDAN|SOMALIA|MALI|ETHIOPIA|DARFUR/],
  ["burmese", /BURMA/],
  ["chinese", /HK-|CMIC/],
  ["arabic", /SDGT|IRAQ|SYRIA|LIBYA|YEMEN|LEBANON|HIFPAA|FTO|PAARSS/],
];

/** Naming culture of a programme's persons; `"other"` when the programme does not tell. */
export function cultureOf(programme: string): string {
  return CULTURES.find(([, pattern]) => pattern.test(programme))?.[0] ?? "other";
}
