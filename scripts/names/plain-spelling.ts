/**
 * @module scripts/names/plain-spelling
 * One spelling for the ways in which Latin languages write one sound, so that the readings of a letter are counted
 * together: Bouteflika and Butaflica are `butaflika`. The comparison by sound brings the other spellings back.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/sch/g, "sh"],
  [/tch/g, "ch"],
  [/ph/g, "f"],
  [/ck|cq|c(?=[aou]|[klrnst]|$)/g, "k"],
  [/qu(?=[ei])/g, "k"],
  [/ou(?=[aeiouy])/g, "w"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  [/(?<=[^aeou])y$|ie$/g, "i"],
  [/y(?=[^aeiou])/g, "i"],
  [/([a-z])\1+/g, "$1"],
];

/** The plain spelling of a Latin word of a–z. */
export function plainSpelling(latin: string): string {
  return RULES.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), latin);
}
