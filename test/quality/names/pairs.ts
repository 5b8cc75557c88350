/**
 * @module test/quality/names/pairs
 * Labelled pairs of names, made at run time from the files beside the checkout: the same seed gives the same pairs.
 */
import { randomOf, randomOne, type Random } from "../../random.ts";
import { aliasClass } from "./alias-class.ts";
import { officialParties, type OfficialParty } from "./corpus.ts";
import { cultureFor, customerOf } from "./customers.ts";
import { minedPair } from "./mined.ts";
import { randomOfficialPair } from "./official-pairs.ts";
import { splitOf, type NamePair, type PairSchema } from "./pair.ts";
import type { Perturbation } from "./perturbation.ts";
import { PERTURBATIONS } from "./perturbations.ts";
import { scriptsOf, wordsOf } from "./plain.ts";
import { BODY_SWAPS, VESSEL_SWAPS } from "./swap-bodies.ts";
import { PERSON_SWAPS, type Swap } from "./swap-persons.ts";

/** Where pairs come from, and how many of 100 each gives. */
const SOURCES: readonly (readonly [number, (random: Random) => NamePair | null])[] = [
  [22, randomOfficialPair],
  [28, perturbedPair],
  [25, swappedPair],
  [12, hardPair],
  [11, populationPair],
  [2, unrelatedPair],
];

/**
 * Pairs with their labels, a stream: any number of them in constant memory.
 *
 * About half are of one party. Pairs of one family are all in one half; ways of changing names that training must not see
 * are all in `test`. Cost: some 20 µs a pair after some seconds for the files.
 */
export function* namePairs(seed: number, size: number): Generator<NamePair> {
  const random = randomOf(seed);
  for (let made = 0; made < size; ) {
    const pair = drawn(sourceFor(random), random);
    if (pair === null) continue;
    made += 1;
    yield pair;
  }
}

const DRAWS = 200;

/** A source tried until it gives a pair, so that sources that often fail keep their share; `null` = it gave none. */
export function drawn(source: (random: Random) => NamePair | null, random: Random): NamePair | null {
  for (let tried = 0; tried < DRAWS; tried += 1) {
    const pair = source(random);
    if (pair !== null) return pair;
  }
  return null;
}

function sourceFor(random: Random): (random: Random) => NamePair | null {
  let left = random() * 100;
  for (const [share, source] of SOURCES) {
    left -= share;
    if (left < 0) return source;
  }
  return perturbedPair;
}

const bySchema = new Map<PairSchema, readonly OfficialParty[]>();

function partyOf(schema: PairSchema, random: Random): OfficialParty {
  let parties = bySchema.get(schema);
  if (parties === undefined) {
    parties = officialParties().filter(
      (party) => party.schema === schema && isSure(party) && party.names.some(isUsable),
    );
    bySchema.set(schema, parties);
  }
  return randomOne(random, parties);
}

/** Whether the kind of a party is known, or looks it. */
const isSure = ({ list, culture, schema }: OfficialParty): boolean =>
  list !== "eu-fin" || (schema === "Person" && culture !== "other");

const isUsable = ({ script, weak, value }: OfficialParty["names"][number]): boolean =>
  script === "latin" && !weak && value.length > 3;

function schemaFor(random: Random): PairSchema {
  const drawn = random();
  return drawn < 0.6 ? "Person" : drawn < 0.94 ? "Organization" : "Vessel";
}

/** A name to start from: a strong Latin one of the party. */
function nameOf(party: OfficialParty, random: Random): string {
  return randomOne(random, party.names.filter(isUsable)).value;
}

/** A party’s name and the same changed, by a way drawn evenly. */
export function perturbedPair(
  random: Random,
  only: readonly Perturbation[] = PERTURBATIONS,
): NamePair | null {
  const schema = schemaFor(random);
  const able = only.filter(({ schemas }) => schemas === undefined || schemas.includes(schema));
  if (able.length === 0) return null;
  const way = randomOne(random, able);
  // Some ways fit few names: a few parties are tried before another way is drawn.
  for (let tried = 0; tried < 25; tried += 1) {
    const party = partyOf(schema, random);
    const name = nameOf(party, random);
    const changed = way.change(name, party, random);
    if (changed === null || changed.name === name) continue;
    return {
      ...ofParty(party, name, changed.name),
      label: changed.label === null ? null : true,
      category: way.category,
      strength: changed.strength,
      split: way.unseen === true ? "test" : splitOf(party.familyCluster),
    };
  }
  return null;
}

function ofParty(
  party: OfficialParty,
  name1: string,
  name2: string,
): Omit<NamePair, "label" | "category" | "strength"> {
  return {
    schema: party.schema,
    name1,
    name2,
    script: scriptsOf(name1, name2),
    list: party.list,
    entity: party.id,
    familyCluster: party.familyCluster,
    split: splitOf(party.familyCluster),
  };
}

/** Share of the ambiguous pairs that are kept: they are reported, and too many of them only take time. */
const AMBIGUOUS = 0.3;

const SWAPS: Readonly<Record<PairSchema, readonly Swap[]>> = {
  Person: PERSON_SWAPS,
  Organization: BODY_SWAPS,
  Vessel: VESSEL_SWAPS,
};

/** A party’s name and another’s that differs in one slot. */
export function swappedPair(random: Random, only?: string): NamePair | null {
  const schema = schemaFor(random);
  const able = SWAPS[schema].filter(({ category }) => only === undefined || category === only);
  if (able.length === 0) return null;
  const way = randomOne(random, able);
  for (let tried = 0; tried < 25; tried += 1) {
    const party = partyOf(schema, random);
    const name = nameOf(party, random);
    const swapped = way.swap(name, party, random);
    if (swapped === null || swapped.name === name) continue;
    const pair = ofParty(party, name, swapped.name);
    const { label, strength } = swapped;
    if (label === null && only === undefined && random() > AMBIGUOUS) return null;
    return { ...pair, label, strength, category: swapped.category ?? way.category };
  }
  return null;
}

/** Names of two parties of one list that share a rare word, a sound or a beginning. */
export function hardPair(random: Random): NamePair | null {
  const mined = minedPair(random);
  if (mined === null) return null;
  const { one, other, name1, name2, label, category } = mined;
  if (name1 === name2) return null;
  // Both families must be of the half the pair goes to.
  const split = splitOf(one.familyCluster);
  if (split !== splitOf(other.familyCluster)) return null;
  return { ...ofParty(one, name1, name2), label, category, strength: label === null ? "may" : "major" };
}

let byWord: ReadonlyMap<string, readonly (readonly [OfficialParty, string])[]> | undefined;

function partiesByWord(): ReadonlyMap<string, readonly (readonly [OfficialParty, string])[]> {
  if (byWord !== undefined) return byWord;
  const found = new Map<string, (readonly [OfficialParty, string])[]>();
  for (const party of officialParties()) {
    if (party.schema !== "Person") continue;
    for (const { value } of party.names.filter(isUsable)) {
      for (const word of wordsOf(value)) {
        const names = found.get(word);
        if (names === undefined) found.set(word, [[party, value]]);
        else names.push([party, value]);
      }
    }
  }
  byWord = found;
  return found;
}

/** A customer and a listed person who share a word. */
export function populationPair(random: Random): NamePair | null {
  const customer = customerOf(cultureFor("global", random), random);
  const word = randomOne(random, wordsOf(customer.name));
  const found = partiesByWord().get(word);
  if (found === undefined || word.length < 3) return null;
  const [party, name] = randomOne(random, found);
  // With an initial for the rest of the name nobody can say.
  if (wordsOf(name).filter((part) => part.length > 1).length < 2) return null;
  if (
    party.names.some(({ value, script }) => script === "latin" && aliasClass(value, customer.name) === "R1")
  )
    return null;
  return { ...ofParty(party, name, customer.name), label: false, category: "population", strength: "minor" };
}

/** Two parties that share nothing: what most of a list is to a query. */
export function unrelatedPair(random: Random): NamePair | null {
  const schema = schemaFor(random);
  const [one, other] = [partyOf(schema, random), partyOf(schema, random)];
  const [name1, name2] = [nameOf(one, random), nameOf(other, random)];
  if (splitOf(one.familyCluster) !== splitOf(other.familyCluster) || aliasClass(name1, name2) !== "R3")
    return null;
  return { ...ofParty(one, name1, name2), label: false, category: "unrelated", strength: "control" };
}
