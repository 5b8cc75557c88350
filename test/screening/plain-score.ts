/**
 * @module test/screening/plain-score
 * The score of a name as its definition says, on lists of words and with everything tried out: slow, without scratch
 * memory, for the tests of the scorer.
 */
import { isNaming, ROLE, ROLE_NAMES } from "../../engine/src/names/index.ts";
import type { NameWeights } from "../../engine/src/screening/scorer/weights.ts";

/** What a word is worth, hundredths of a bit, and what it is. */
export interface PlainWord {
  readonly bits: number;
  readonly role: number;
}

/** A related pair: `querySpan` words of the query from `query` on, `nameSpan` of the name, and the share they earn. */
export interface PlainPair {
  readonly query: number;
  readonly querySpan: number;
  readonly name: number;
  readonly nameSpan: number;
  readonly share: number;
}

/** Two names and how their words are related. */
export interface PlainCase {
  readonly query: readonly PlainWord[];
  readonly name: readonly PlainWord[];
  readonly pairs: readonly PlainPair[];
  /** Share of a near pair, by the word of the query and that of the name; 0 = not near. */
  readonly near: readonly (readonly number[])[];
}

/** A word of the query and one of the name that are near. */
interface NearPair {
  readonly query: number;
  readonly name: number;
  readonly gain: number;
}

/** Unlike words in one place, and what they leave of the likeness, thousandths. */
interface PlainConflict {
  readonly query: number;
  readonly name: number;
  readonly keeps: number;
}

/** A score with what it is made of; `null` = nothing agrees. */
export interface PlainScore {
  readonly near: readonly NearPair[];
  readonly gain: number;
  readonly base: number;
  readonly lacking: number;
  readonly sharedLoss: number;
  readonly conflicts: readonly PlainConflict[];
  readonly single: number;
  readonly commonLoss: number;
  readonly likeness: number;
  readonly score: number;
}

const thousandths = (value: number, share: number): number => Math.trunc((value * share) / 1000);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const places = (first: number, span: number): readonly number[] =>
  span === 2 ? [first, first + 1] : [first];
const queryPlaces = (pair: PlainPair): readonly number[] => places(pair.query, pair.querySpan);
const namePlaces = (pair: PlainPair): readonly number[] => places(pair.name, pair.nameSpan);
const roleName = (word: PlainWord | undefined): (typeof ROLE_NAMES)[number] =>
  ROLE_NAMES[word?.role ?? 0] ?? "name";
const bitsOf = (words: readonly PlainWord[], at: readonly number[]): number =>
  total(at.map((one) => words[one]?.bits ?? 0));

/** What a word costs that has no partner, hundredths of a bit. */
export function costOf(word: PlainWord | undefined, table: NameWeights["unmatchedQuery"]): number {
  return thousandths(word?.bits ?? 0, table[roleName(word)]);
}

/** What could agree between the words of a pair, and what of it does. */
export function worthOf({ query, name }: PlainCase, pair: PlainPair): { base: number; gain: number } {
  const base = Math.min(bitsOf(query, queryPlaces(pair)), bitsOf(name, namePlaces(pair)));
  return { base, gain: thousandths(base, pair.share) };
}

/** What choosing a pair is good for at the threshold that the model is made for. */
function valueOf(compared: PlainCase, pair: PlainPair, weights: NameWeights): number {
  const { base, gain } = worthOf(compared, pair);
  const saved = [
    ...queryPlaces(pair).map((at) => costOf(compared.query[at], weights.unmatchedQuery)),
    ...namePlaces(pair).map((at) => costOf(compared.name[at], weights.unmatchedName)),
  ];
  return gain + thousandths(total(saved) - base, weights.alignedAt);
}

const clash = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((word) => other.includes(word));

/** The sum of values of the pairs chosen, and the greatest that any pairs have which share no word. */
export function valuesOf(
  compared: PlainCase,
  chosen: readonly PlainPair[],
  weights: NameWeights,
): { chosen: number; best: number } {
  const value = (pair: PlainPair): number => valueOf(compared, pair, weights);
  const bestWith = (taken: readonly PlainPair[], left: readonly PlainPair[]): number => {
    const [pair, ...rest] = left;
    if (pair === undefined) return total(taken.map(value));
    const without = bestWith(taken, rest);
    const stands = taken.some(
      (other) => clash(queryPlaces(other), queryPlaces(pair)) || clash(namePlaces(other), namePlaces(pair)),
    );
    return stands ? without : Math.max(without, bestWith([...taken, pair], rest));
  };
  return { chosen: total(chosen.map(value)), best: bestWith([], compared.pairs) };
}

/** The score that follows from a choice of pairs. */
export function plainScore(
  compared: PlainCase,
  chosen: readonly PlainPair[],
  weights: NameWeights,
): PlainScore | null {
  const { query, name } = compared;
  if (total(chosen.map((pair) => worthOf(compared, pair).gain)) === 0) return null;
  const near = nearPairs(compared, chosen);
  const gain = total([
    ...chosen.map((pair) => worthOf(compared, pair).gain),
    ...near.map((pair) => pair.gain),
  ]);
  const base = total([
    ...chosen.map((pair) => worthOf(compared, pair).base + restOfInitial(compared, pair, weights)),
    ...near.map((pair) => {
      const [one, other] = [query[pair.query]?.bits ?? 0, name[pair.name]?.bits ?? 0];
      return Math.min(one, other) + thousandths(Math.abs(one - other), weights.near.rest);
    }),
  ]);
  const left = {
    query: without(query, [...chosen.flatMap(queryPlaces), ...near.map((pair) => pair.query)]),
    name: without(name, [...chosen.flatMap(namePlaces), ...near.map((pair) => pair.name)]),
  };
  const lacking = total([
    ...left.query.map((at) => costOf(query[at], weights.unmatchedQuery)),
    ...left.name.map((at) => costOf(name[at], weights.unmatchedName)),
  ]);
  const namingAgrees = chosen.flatMap(queryPlaces).some((at) => isNaming(query[at]?.role ?? 0));
  const sharedOnly = lacking * 1000 > base * weights.sharedSlack && !namingAgrees;
  const sharedLoss = sharedOnly ? thousandths(gain, 1000 - weights.genericOnly) : 0;
  const conflicts = conflictsOf(compared, left, weights);
  const surname = left.query.some((at) =>
    ["name", "given", "patronymic", "place", "sector"].includes(roleName(query[at])),
  );
  const single = name.filter((word) => isNaming(word.role)).length <= 1 && surname ? weights.single : 1000;
  const kept = [...conflicts.map((conflict) => conflict.keeps), single].reduce(thousandths, 1000);
  const { whole, common } = weights.evidence;
  const commonLoss = thousandths(Math.max(0, common.bits - gain), common.rate);
  const likeness = Math.round(((gain - sharedLoss) * kept) / (base + lacking));
  const score = likeness === 0 ? 0 : Math.round((whole * likeness) / 1000) - commonLoss;
  return { near, gain, base, lacking, sharedLoss, conflicts, single, commonLoss, likeness, score };
}

const without = (words: readonly PlainWord[], taken: readonly number[]): readonly number[] =>
  [...words.keys()].filter((at) => !taken.includes(at));

/** Part of the word that an initial stands for and that the letter does not tell. */
function restOfInitial({ query, name }: PlainCase, pair: PlainPair, weights: NameWeights): number {
  const [one, other] = [query[pair.query], name[pair.name]];
  if ((one?.role === ROLE.initial) === (other?.role === ROLE.initial)) return 0;
  const { base } = worthOf({ query, name, pairs: [], near: [] }, pair);
  return thousandths(Math.max(0, Math.max(one?.bits ?? 0, other?.bits ?? 0) - base), weights.initialRest);
}

/** Each name of the query without a partner meets the first word of the other name that is near and free. */
function nearPairs(compared: PlainCase, chosen: readonly PlainPair[]): readonly NearPair[] {
  const { query, name, near } = compared;
  const found: NearPair[] = [];
  for (const at of without(query, chosen.flatMap(queryPlaces))) {
    if (!isNaming(query[at]?.role ?? 0)) continue;
    const other = without(name, [...chosen.flatMap(namePlaces), ...found.map((pair) => pair.name)]).find(
      (one) =>
        !["number", "legalForm", "initial", "suffix"].includes(roleName(name[one])) &&
        (near[at]?.[one] ?? 0) > 0,
    );
    if (other === undefined) continue;
    const bits = Math.min(query[at]?.bits ?? 0, name[other]?.bits ?? 0);
    found.push({ query: at, name: other, gain: thousandths(bits, near[at]?.[other] ?? 0) });
  }
  return found;
}

type Slot = Exclude<(typeof ROLE_NAMES)[number], "given">;

/**
 * Words left over on both sides in one place: of the same role, the first against the first; then an initial against a
 * full name, and a name, a place, a sector against another of these, of what is left over in each role.
 */
function conflictsOf(
  { query, name }: PlainCase,
  left: { readonly query: readonly number[]; readonly name: readonly number[] },
  weights: NameWeights,
): readonly PlainConflict[] {
  const slotOf = (word: PlainWord | undefined): Slot => {
    const role = roleName(word);
    return role === "given" ? "name" : role;
  };
  const asked = (role: Slot): readonly number[] => left.query.filter((at) => slotOf(query[at]) === role);
  const known = (role: Slot): readonly number[] => left.name.filter((at) => slotOf(name[at]) === role);
  const slots = ROLE_NAMES.filter((role) => role !== "given");
  const within = slots.flatMap((role) =>
    asked(role)
      .slice(0, known(role).length)
      .map((at, nth) => ({ query: at, name: known(role)[nth] ?? 0, keeps: weights.conflict[role] })),
  );
  const full = ["name", "patronymic"] as const;
  const telling = ["name", "place", "sector"] as const;
  const across = (
    ofQuery: readonly Slot[],
    ofName: readonly Slot[],
    keeps: number,
  ): readonly PlainConflict[] =>
    ofQuery
      .flatMap((role) =>
        ofName.flatMap((other) => {
          const [one] = asked(role).slice(known(role).length);
          const [two] = known(other).slice(asked(other).length);
          return one === undefined || two === undefined ? [] : [{ query: one, name: two, keeps }];
        }),
      )
      .slice(0, 1);
  return [
    ...within,
    ...across(["initial"], full, weights.conflict.initial),
    ...across(full, ["initial"], weights.conflict.initial),
    ...telling.flatMap((role) =>
      across(
        [role],
        telling.filter((other) => other !== role),
        weights.conflict.place,
      ),
    ),
  ]
    .filter((conflict) => conflict.keeps < 1000)
    .slice(0, weights.conflicts);
}
