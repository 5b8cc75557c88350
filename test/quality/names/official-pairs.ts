/**
 * @module test/quality/names/official-pairs
 * Pairs of official names of one party, each with its class; drawn at random, or all of them in order.
 */
import { randomBelow, randomOne, type Random } from "../../random.ts";
import { aliasClass, type AliasClass } from "./alias-class.ts";
import { officialParties, type OfficialName, type OfficialParty } from "./corpus.ts";
import { splitOf, type NamePair } from "./pair.ts";
import { editsBetween, scriptsOf, wordsOf } from "./plain.ts";

/** Two names of one party as a pair: R1 and R2 must be found, R3 cannot be known from the names. */
export function officialPair(party: OfficialParty, one: OfficialName, other: OfficialName): NamePair {
  const found = aliasClass(one.value, other.value);
  const across = one.script !== other.script;
  const weak = one.weak || other.weak;
  const translated = isTranslated(party, one, other);
  return {
    schema: party.schema,
    name1: one.value,
    name2: other.value,
    label: found === "R3" || translated ? null : true,
    category: translated
      ? "alias-translated"
      : across
        ? `native-${found}-${nativeOf(one, other)}`
        : `alias-${found}${weak ? "-weak" : ""}`,
    strength: STRENGTHS[found],
    script: scriptsOf(one.value, other.value),
    list: party.list,
    entity: party.id,
    familyCluster: party.familyCluster,
    split: splitOf(party.familyCluster),
  };
}

/** The Union gives bodies in all its languages: unless the letters agree, only a dictionary can tell. */
function isTranslated(party: OfficialParty, one: OfficialName, other: OfficialName): boolean {
  if (party.list !== "eu-fin" || party.schema !== "Organization") return false;
  const [a, b] = [one.value, other.value].map((value) => [...wordsOf(value)].sort().join(" "));
  const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
  return one.script !== other.script || editsBetween(a ?? "", b ?? "") > longest * TYPED_ALIKE;
}

/** Of the letters of two names, how many may differ when they are in one language. */
const TYPED_ALIKE = 0.2;

const STRENGTHS = { R1: "minor", R2: "major", R3: "may" } as const satisfies Record<AliasClass, string>;

const nativeOf = (one: OfficialName, other: OfficialName): string =>
  one.script === "latin" ? other.script : one.script;

let severalNamed: readonly OfficialParty[] | undefined;

/** A random pair of names of one party. */
export function randomOfficialPair(random: Random): NamePair | null {
  severalNamed ??= officialParties().filter((party) => party.names.length > 1);
  const party = randomOne(random, severalNamed);
  const one = randomBelow(random, party.names.length);
  const other = randomBelow(random, party.names.length);
  const [first, second] = [party.names[one], party.names[other]];
  if (first === undefined || second === undefined || one === other || first.value === second.value)
    return null;
  return officialPair(party, first, second);
}

/**
 * Every pair of official names of every party, in the order of the lists.
 *
 * @param one of how many parties is taken; 1 = all. Cost: some 60 µs a pair, 310,000 pairs in all.
 */
export function* everyOfficialPair(step = 1): Generator<NamePair> {
  for (const [index, party] of officialParties().entries()) {
    if (index % step !== 0) continue;
    for (const [at, one] of party.names.entries()) {
      for (const other of party.names.slice(at + 1)) {
        if (one.value !== other.value) yield officialPair(party, one, other);
      }
    }
  }
}
