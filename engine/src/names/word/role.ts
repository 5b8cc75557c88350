/**
 * @module names/word/role
 * What a word is in a name, as far as it shows by itself. A small number, so that a million names cost a byte a word.
 */

/** Roles by name. */
export const ROLE = {
  name: 0,
  patronymic: 1,
  particle: 2,
  title: 3,
  suffix: 4,
  legalForm: 5,
  generic: 6,
  sector: 7,
  place: 8,
  number: 9,
  initial: 10,
  stop: 11,
  given: 12,
} as const;

/** Whether a word of a role names somebody: a family name or one of unknown use, a given name, a patronymic. */
export function isNaming(role: number): boolean {
  return role === ROLE.name || role === ROLE.given || role === ROLE.patronymic;
}

/** A role of {@link ROLE}. */
export type WordRole = (typeof ROLE)[keyof typeof ROLE];

/** Names of the roles in the order of their numbers. */
export const ROLE_NAMES: readonly (keyof typeof ROLE)[] = [
  "name",
  "patronymic",
  "particle",
  "title",
  "suffix",
  "legalForm",
  "generic",
  "sector",
  "place",
  "number",
  "initial",
  "stop",
  "given",
];
