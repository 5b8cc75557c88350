/**
 * @module names/word/information
 * What agreeing on a word is worth, in hundredths of a bit: much for a rare name, little for a shared word. It rests on
 * the word alone and not on the lists that are loaded, so that one pair of names scores alike beside any list.
 */
import type { WordFacts } from "../facts/index.ts";
import type { Script } from "../script.ts";
import { isNaming, type ROLE, ROLE_NAMES, type WordRole } from "./role.ts";

/** Most that a word of a role is worth, however rare. */
const MOST: Readonly<Record<keyof typeof ROLE, number>> = {
  name: 850,
  given: 850,
  patronymic: 500,
  place: 400,
  sector: 350,
  number: 300,
  generic: 250,
  suffix: 150,
  title: 100,
  initial: 100,
  legalForm: 50,
  particle: 30,
  stop: 10,
};

/** A word that stands as a name only because its name would have none else. */
export const NAMED_BITS = 350;

/** Least that a name is worth. */
const LEAST_NAME = 150;

/** A name that no table counts, by its letters: a short one is shared by chance. */
const UNCOUNTED: readonly number[] = [0, 100, 350, 500, 650, 750, 800, 850];

/** Information of a word. */
export function informationOf(
  role: WordRole,
  text: string,
  script: Script,
  facts: readonly WordFacts[],
): number {
  const most = MOST[ROLE_NAMES[role] ?? "name"];
  if (!isNaming(role)) return most;
  const counted = facts.flatMap((fact) => fact.bits ?? []);
  const letters = script === "Hani" || script === "Hang" ? text.length + 2 : text.length;
  const uncounted = UNCOUNTED[Math.min(letters, UNCOUNTED.length - 1)] ?? 850;
  const bits = counted.length > 0 ? Math.min(...counted) : uncounted;
  return Math.min(most, Math.max(LEAST_NAME, bits));
}
