/**
 * @module names/word/role-in-name
 * Words whose role only the whole name shows: a title, a joining word or a patronymic that stands where a name belongs
 * is one. Every rule looks at one name alone, so that a name has the same words whatever it is compared with.
 */
import { BORNE_PARTICLES, BORNE_TITLES } from "../tables.ts";
import { isNaming, ROLE } from "./role.ts";
import type { NameWord } from "./word.ts";

/** The places of words that are names, although their role by themselves is another; ascending. */
export function namesInPlace(words: readonly NameWord[]): readonly number[] {
  if (words.length < 2) return [];
  const naming = words.filter(({ role }) => isNaming(role)).length;
  if (naming === 0) return [];
  const found = naming === 1 ? besideOne(words) : titleAtEnd(words);
  return found.length > 0 ? found : patronymicAsFamily(words);
}

/**
 * A name that seems to hold but one naming word holds two: a title at its end is somebody's family name (Mohamed
 * El-Sayed), a suffix or a joining word at its head a given name (Junior Jones, Ben Smith), a joining word at its end a
 * syllable (Ahmad Do).
 */
function besideOne(words: readonly NameWord[]): readonly number[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first.role === ROLE.suffix || isBorne(first)) return [0];
  const mute = last.role === ROLE.title || last.role === ROLE.particle || last.role === ROLE.stop;
  return mute && last.text.length > 1 ? [words.length - 1] : [];
}

function isBorne({ role, text }: NameWord): boolean {
  return (
    (role === ROLE.title && BORNE_TITLES.has(text)) || (role === ROLE.particle && BORNE_PARTICLES.has(text))
  );
}

/** A title that people bear, at the end of a name: Martin Luther King, Omar Mohamed El-Sayed. */
function titleAtEnd(words: readonly NameWord[]): readonly number[] {
  const last = words.at(-1);
  return last?.role === ROLE.title && BORNE_TITLES.has(last.text) ? [words.length - 1] : [];
}

/**
 * Of two patronymics that end a name the last is the family name (Ivan Danilovich Noskevich), and so is a patronymic
 * that nothing but given names stands beside (Maksim Mihovich).
 */
function patronymicAsFamily(words: readonly NameWord[]): readonly number[] {
  const places = words.flatMap(({ role }, at) => (isNaming(role) ? [at] : []));
  const fathers = places.filter((at) => words[at]?.role === ROLE.patronymic);
  const [last, first] = [places.at(-1), places[0]];
  if (fathers.length === 0 || last === undefined || first === undefined || places.length < 2) return [];
  const plain = places.some((at) => words[at]?.role === ROLE.name);
  if (fathers.length === 1 && plain && places.length > 2) return [];
  // The family name comes first where the father's name closes the name alone: Noskevich Ivan Danilovich.
  if (fathers.length > 1 && fathers.includes(first) && !fathers.includes(places.at(-2) ?? -1)) return [first];
  return fathers.includes(last) ? [last] : [];
}
