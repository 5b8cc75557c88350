/**
 * @module test/quality/names/mined
 * Hard negatives: different parties of one list whose names share a rare word, a sound or a beginning.
 */
import { randomOne, type Random } from "../../random.ts";
import { aliasClass } from "./alias-class.ts";
import { isGenericWord } from "./company-words.ts";
import { officialParties, type OfficialParty } from "./corpus.ts";
import { consonantsOf, editsBetween, wordsOf } from "./plain.ts";

/** Two parties that share a key, and a name of each. */
export interface MinedPair {
  readonly one: OfficialParty;
  readonly other: OfficialParty;
  readonly name1: string;
  readonly name2: string;
  /** `null` where the parties could be one, by name, birth date or identifier. */
  readonly label: false | null;
  readonly category: string;
}

interface Block {
  readonly kind: "word" | "sound" | "prefix";
  readonly members: readonly number[];
}

/** Parties under one key: with fewer there is no pair, with more the key is too common to be hard. */
const LEAST = 2;
const MOST = 80;

let kept: readonly Block[] | undefined;

function blocks(): readonly Block[] {
  if (kept !== undefined) return kept;
  const byKey = new Map<string, number[]>();
  officialParties().forEach((party, at) => {
    for (const key of keysOf(party)) {
      const members = byKey.get(key);
      if (members === undefined) byKey.set(key, [at]);
      else if (members.at(-1) !== at) members.push(at);
    }
  });
  kept = [...byKey].flatMap(([key, members]) =>
    members.length < LEAST || members.length > MOST ? [] : [{ kind: kindOf(key), members }],
  );
  return kept;
}

const kindOf = (key: string): Block["kind"] =>
  key.startsWith("w:") ? "word" : key.startsWith("s:") ? "sound" : "prefix";

function keysOf(party: OfficialParty): ReadonlySet<string> {
  const keys = new Set<string>();
  // The Union gives bodies in all its languages, several times some of them: two entries say little.
  if (party.list === "eu-fin" && (party.schema !== "Person" || party.culture === "other")) return keys;
  for (const { value, script, weak } of party.names) {
    if (script !== "latin" || weak) continue;
    for (const word of wordsOf(value)) {
      if (word.length < 4 || isGenericWord(word)) continue;
      keys.add(`w:${party.list}:${party.schema}:${word}`);
      const sound = consonantsOf(word);
      if (sound.length >= 3) keys.add(`s:${party.list}:${party.schema}:${word[0]}${sound}`);
      if (word.length >= 6) keys.add(`p:${party.list}:${party.schema}:${word.slice(0, 5)}`);
    }
  }
  return keys;
}

/** Others drawn from a block, of which the one most alike makes the pair. */
const DRAWN = 12;

/** A random hard pair; `null` where the draw fell on parties without another to pair. */
export function minedPair(random: Random): MinedPair | null {
  const { kind, members } = randomOne(random, blocks());
  const parties = officialParties();
  const one = parties[randomOne(random, members)];
  if (one === undefined) return null;
  const drawn = Array.from({ length: DRAWN }, () => parties[randomOne(random, members)]);
  const others = drawn.filter((party) => party !== undefined && party.id !== one.id);
  const pairs = others.flatMap((party) => (party === undefined ? [] : [nearest(one, party)]));
  const best = pairs.toSorted((a, b) => b.shared - a.shared)[0];
  if (best === undefined) return null;
  return {
    one,
    other: best.other,
    name1: best.name1,
    name2: best.name2,
    label: couldBeOne(one, best.other) || isOneTypedTwice(best) || isOneHouse(one, best) ? null : false,
    category: `mined-${kind}`,
  };
}

const isOneTypedTwice = ({ name1, name2 }: Nearest): boolean => {
  const [a, b] = [wordsOf(name1).join(" "), wordsOf(name2).join(" ")];
  return editsBetween(a, b) <= Math.max(a.length, b.length) * TYPED_TWICE;
};

/** Whether all that one body is called by is in the name of the other: parent and subsidiary, or a cousin. */
function isOneHouse({ schema }: OfficialParty, { name1, name2 }: Nearest): boolean {
  if (schema === "Person") return false;
  const [a, b] = [name1, name2].map((name) => wordsOf(name).filter((word) => !isGenericWord(word)));
  const holds = (all: readonly string[] = [], some: readonly string[] = []): boolean =>
    some.length > 0 && some.every((word) => all.includes(word));
  return holds(a, b) || holds(b, a);
}

/** Of the letters of two names, how many may differ when nobody could tell them apart. */
const TYPED_TWICE = 0.12;

interface Nearest {
  readonly other: OfficialParty;
  readonly name1: string;
  readonly name2: string;
  readonly shared: number;
}

function nearest(one: OfficialParty, other: OfficialParty): Nearest {
  let best: Nearest = {
    other,
    name1: one.names[0]?.value ?? "",
    name2: other.names[0]?.value ?? "",
    shared: -1,
  };
  for (const a of latinNames(one)) {
    const words = new Set(wordsOf(a));
    for (const b of latinNames(other)) {
      const theirs = wordsOf(b);
      const shared = theirs.filter((word) => words.has(word)).length / Math.max(words.size, theirs.length);
      if (shared > best.shared) best = { other, name1: a, name2: b, shared };
    }
  }
  return best;
}

const latinNames = (party: OfficialParty): readonly string[] =>
  party.names
    .filter(({ script, weak }) => script === "latin" && !weak)
    .slice(0, 4)
    .map(({ value }) => value);

/** Whether two parties could be one: a name read as the other's, a full birth date or an identifier in common. */
export function couldBeOne(one: OfficialParty, other: OfficialParty): boolean {
  const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));
  if (
    meets(
      one.birthDates.filter((date) => date.length === 10),
      other.birthDates,
    )
  )
    return true;
  if (meets(Object.values(one.identifiers).flat(), Object.values(other.identifiers).flat())) return true;
  return latinNames(one).some((a) => latinNames(other).some((b) => aliasClass(a, b) === "R1"));
}
