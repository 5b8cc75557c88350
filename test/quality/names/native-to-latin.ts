/**
 * @module test/quality/names/native-to-latin
 * Official names in their own script, to be found on a list that has only the Latin ones.
 */
import { randomBelow, randomOf } from "../../random.ts";
import { aliasClass } from "./alias-class.ts";
import { officialParties, type OfficialParty } from "./corpus.ts";

/** A native name, and which party is meant. */
export interface NativeQuery {
  readonly query: string;
  readonly script: string;
  readonly schema: OfficialParty["schema"];
  readonly target: string;
  /** Latin name of the party that it goes with by consonants; where no table is here, the first. */
  readonly latin: string;
}

/** The lists without names in other scripts; parties with no Latin name left are gone. */
export function latinOnly(): readonly OfficialParty[] {
  return officialParties().flatMap((party) => {
    const names = party.names.filter(({ script }) => script === "latin");
    return names.length === 0 ? [] : [{ ...party, names }];
  });
}

/**
 * Native names that a Latin name of their party can be read from (R1 by consonants), in a random order of the seed.
 * Names in Han, Hangul, kana and scripts without a table are taken to belong: some do not.
 */
export function nativeToLatin(seed: number): readonly NativeQuery[] {
  const found = officialParties().flatMap((party) => {
    const latin = party.names.filter(({ script, weak }) => script === "latin" && !weak);
    return party.names.flatMap(({ value, script }) => {
      if (script === "latin") return [];
      const own = latin.find((name) => aliasClass(name.value, value) === "R1");
      if (own === undefined) return [];
      return [{ query: value, script, schema: party.schema, target: party.id, latin: own.value }];
    });
  });
  return shuffled(found, seed);
}

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = randomOf(seed);
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = randomBelow(random, at + 1);
    const [one, two] = [mixed[at], mixed[other]];
    if (one !== undefined && two !== undefined) [mixed[at], mixed[other]] = [two, one];
  }
  return mixed;
}
