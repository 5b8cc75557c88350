/**
 * @module test/quality/names/alias-class
 * How far two official names of one party are apart, by a rule that knows nothing of the engine's scorer: words are
 * aligned by equality, edits and consonants.
 *
 * R1: one can be read as the other (spelling, order, hyphens, parts left out). R2: much agrees and something conflicts.
 * R3: another name altogether, which only the list can tell: never to be optimised for.
 */
import { editsBetween, isVariant, scriptOf, wordsOf } from "./plain.ts";
import { nativeConsonants } from "./native-consonants.ts";

/** Class of a pair of official names. */
export type AliasClass = "R1" | "R2" | "R3";

const IGNORED = new Set(
  "al el bin ben ibn bint de del da dos la las los van von der den di y e of the for and d s l o haji hajji dr mr mrs gen ltd limited co company llc inc sa srl sarl gmbh ag ooo oao pao zao ao jsc pjsc ojsc fze plc corp corporation".split(
    " ",
  ),
);

const informative = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const kept = words.filter((word) => !IGNORED.has(word));
  return kept.length > 0 ? kept : words;
};

/** Class of two names. Names of two scripts are compared by consonants where a table is here; Han and Hangul names of
 * people by the number of their syllables; what cannot be told is R3. */
export function aliasClass(one: string, other: string): AliasClass {
  if (scriptOf(one) !== scriptOf(other)) return acrossScripts(one, other);
  return ofWords(informative(one), informative(other));
}

function acrossScripts(one: string, other: string): AliasClass {
  const first = nativeConsonants(one);
  const second = nativeConsonants(other);
  if (first === null || second === null) return bySyllables(one, other) ? "R1" : "R3";
  return ofWords(first, second);
}

/** Whether one name has two to four Han or Hangul characters and the other as many Latin syllables in two words or more. */
function bySyllables(one: string, other: string): boolean {
  const [latin, native] = scriptOf(one) === "latin" ? [one, other] : [other, one];
  const characters = native.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0;
  const words = wordsOf(latin);
  const syllables = words.join(" ").match(/[aeiouy]+/g)?.length ?? 0;
  return (
    scriptOf(latin) === "latin" &&
    words.length >= 2 &&
    characters >= 2 &&
    characters <= 4 &&
    characters === syllables
  );
}

function ofWords(first: readonly string[], second: readonly string[]): AliasClass {
  if (first.join("") === second.join("")) return "R1";
  const left = [...first];
  const right = [...second];
  let agreed = 0;
  let exact = 0;
  const take = (agrees: (a: string, b: string) => boolean): void => {
    for (let at = left.length - 1; at >= 0; at -= 1) {
      const word = left[at] ?? "";
      const match = right.findIndex((candidate) => agrees(word, candidate));
      if (match === -1) continue;
      agreed += 1;
      exact = Math.max(
        exact,
        word === right[match] || editsBetween(word, right[match] ?? "") <= 1 ? word.length : 0,
      );
      left.splice(at, 1);
      right.splice(match, 1);
    }
  };
  take((a, b) => a === b);
  take(isVariant);
  const whole = agreed;
  take(isInitial);
  // Initials alone are an acronym.
  if (whole === 0) agreed = 0;
  agreed += joined(left, right) + joined(right, left);
  const conflict = Math.min(left.length, right.length);
  if (agreed === 0) return "R3";
  if (conflict === 0)
    return agreed >= 2 || left.length + right.length === 0 ? "R1" : exact >= TELLING ? "R2" : "R3";
  return (agreed >= 2 && agreed >= conflict) || (conflict === 1 && exact >= TELLING) ? "R2" : "R3";
}

/** Letters of a word that by itself says something of who it is. */
const TELLING = 7;

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Words of one side that are two neighbours of the other written together; taken out of both. */
function joined(whole: string[], parts: string[]): number {
  let found = 0;
  for (let at = whole.length - 1; at >= 0; at -= 1) {
    const word = whole[at] ?? "";
    const match = parts.findIndex((part, index) => {
      const next = parts[index + 1];
      return next !== undefined && sameJoined(word, part + next);
    });
    if (match === -1) continue;
    whole.splice(at, 1);
    parts.splice(match, 2);
    found += 1;
  }
  return found;
}

const sameJoined = (word: string, both: string): boolean =>
  word === both || (both.length >= 6 && editsBetween(word, both) <= 2);
