/**
 * @module scripts/bench/names-scale
 * Lists of names of any size for the bench: the real names of OFAC first, then names put together from their words.
 * The same size and seed give the same names; nothing of them is committed.
 */
import { realNames } from "./real-names.ts";

/** A name of a list, with the kind of who bears it in FollowTheMoney's terms. */
export interface ScaleName {
  readonly text: string;
  readonly schema: "Person" | "Organization" | "Vessel";
  /** The entry it belongs to: real names of one entry share it, a made one has its own. */
  readonly entry: string;
}

/** A source of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several values. */
export function pick<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

/** Share of the words of a made name that are put in for another word of real names in the same place. */
const EXCHANGED = 0.7;
/** Share of the words of a made name with one letter changed: a dictionary grows with its list. */
const MUTATED = 0.03;

/**
 * So many names: the real ones as far as they go, then made ones, each from a real name as its pattern.
 *
 * @param count Names; up to the number of real names all are real.
 */
export function* namesOfScale(count: number, seed = 20261123): Generator<ScaleName> {
  const real = realNames();
  yield* real.slice(0, count);
  const random = seeded(seed);
  const bySchema = Map.groupBy(real, ({ schema }) => schema);
  for (let number = real.length; number < count; number++) {
    const { text, schema } = pick(random, real);
    const peers = bySchema.get(schema) ?? real;
    yield { text: recombined(text, peers, random), schema, entry: `made:${number}` };
  }
}

function recombined(pattern: string, peers: readonly ScaleName[], random: () => number): string {
  const words = pattern.split(" ");
  return words
    .map((word, at) => {
      if (random() >= EXCHANGED) return word;
      const other = pick(random, peers).text.split(" ");
      return at === words.length - 1
        ? (other.at(-1) ?? word)
        : (other[Math.min(at, other.length - 1)] ?? word);
    })
    .map((word) => (random() < MUTATED ? oneLetterOff(word, random) : word))
    .join(" ");
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A word with one typing error: a letter changed, left out, doubled, or two swapped; short words only change. */
export function oneLetterOff(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const other = pick(
    random,
    [...LETTERS].filter((letter) => letter !== word.charAt(at).toLowerCase()),
  );
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (word.length < 4 ? 0 : Math.floor(random() * 4)) {
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    case 3:
      return before + after.slice(0, 1) + letter + after.slice(1);
    default:
      return before + (letter === letter.toUpperCase() ? other.toUpperCase() : other) + after;
  }
}
