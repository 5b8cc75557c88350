/**
 * @module test/quality/names/bench-like
 * A mix as someone would write it who tries a name matcher: about half of one party, persons and bodies, several scripts,
 * famous names and everyday habits. Drawn from the made pairs and from those written by hand.
 */
import { randomOf, type Random } from "../../random.ts";
import { handmadePairs } from "./handmade.ts";
import { randomOfficialPair } from "./official-pairs.ts";
import type { NamePair } from "./pair.ts";
import { drawn, hardPair, perturbedPair, populationPair, swappedPair, unrelatedPair } from "./pairs.ts";

const wanted =
  (source: (random: Random) => NamePair | null, holds: (pair: NamePair) => boolean) =>
  (random: Random): NamePair | null => {
    const pair = source(random);
    return pair !== null && pair.label !== null && holds(pair) ? pair : null;
  };

const is =
  (...starts: readonly string[]) =>
  ({ category }: NamePair): boolean =>
    starts.some((start) => category.startsWith(start));

/** Shares of a hundred. */
const MIX: readonly (readonly [number, (random: Random) => NamePair | null])[] = [
  [10, wanted(randomOfficialPair, is("alias-R1"))],
  [4, wanted(randomOfficialPair, is("alias-R2"))],
  [9, wanted(randomOfficialPair, is("native-R1"))],
  [7, wanted(perturbedPair, is("letter"))],
  [9, wanted(perturbedPair, is("words"))],
  [3, wanted(perturbedPair, is("dirt"))],
  [6, wanted(perturbedPair, is("body", "number", "vessel"))],
  [4, wanted(perturbedPair, is("respelt", "romanised"))],
  [
    14,
    wanted(
      swappedPair,
      is(
        "swap-given",
        "swap-family",
        "swap-alike",
        "swap-one-letter",
        "swap-sibling",
        "swap-father",
        "swap-nisbah",
      ),
    ),
  ],
  [4, wanted(swappedPair, is("swap-syllable"))],
  [12, wanted(swappedPair, is("swap-core", "swap-place", "swap-number", "swap-soup"))],
  [10, wanted(hardPair, () => true)],
  [6, wanted(populationPair, () => true)],
  [2, wanted(unrelatedPair, () => true)],
];

/** The pairs written by hand and as many made ones as fill the size. Deterministic in the seed. */
export function benchLike(seed: number, size = 1200): readonly NamePair[] {
  const random = randomOf(seed);
  const pairs: NamePair[] = handmadePairs()
    .filter(({ label }) => label !== null)
    .slice(0, size);
  while (pairs.length < size) {
    let left = random() * 100;
    const source = MIX.find(([share]) => (left -= share) < 0)?.[1];
    const pair = source === undefined ? null : drawn(source, random);
    if (pair !== null) pairs.push(pair);
  }
  return pairs;
}
