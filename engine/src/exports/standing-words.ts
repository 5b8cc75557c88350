/**
 * @module exports/standing-words
 * What the lists say of a party, and the states of a designation, in words.
 */
import type { Text } from "../model/index.ts";

/** Keys of the standings. */
export type StandingWord =
  | "listed"
  | "listed-otherwise"
  | "to-check"
  | "not-found"
  | "not-screened"
  | "inForce"
  | "former"
  | "uncertain"
  | "state"
  | "mentioned";

/** Standings of parties and of designations in words; none of them says “clear”. */
export const STANDINGS: Readonly<Record<StandingWord, Text>> = {
  listed: { en: "on a list on that day", fr: "sur une liste ce jour-là" },
  "listed-otherwise": {
    en: "on a list, but formerly or not for certain on that day",
    fr: "sur une liste, mais anciennement ou sans certitude ce jour-là",
  },
  "to-check": { en: "may be, to be checked:", fr: "peut-être, à vérifier :" },
  "not-found": { en: "not found on the lists searched", fr: "non trouvé sur les listes consultées" },
  "not-screened": { en: "not a listable party", fr: "partie non listable" },
  inForce: { en: "in force on that day", fr: "en vigueur ce jour-là" },
  former: { en: "former", fr: "ancienne" },
  uncertain: { en: "not certain on that day", fr: "incertaine ce jour-là" },
  state: { en: "State, for its government", fr: "État, pour son gouvernement" },
  mentioned: { en: "named in the report", fr: "nommé dans le rapport" },
};
