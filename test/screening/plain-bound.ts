/**
 * @module test/screening/plain-bound
 * What a search looks at, as docs/design/index.md says it, word by word and name by name: what each word of a query is
 * worth, which words are opened, which names are handed to the scorer and which are scored. For the tests of the search.
 */
import { isNaming, ROLE, type NameWord } from "../../engine/src/names/index.ts";
import type { NameWeights } from "../../engine/src/screening/scorer/weights.ts";
import { shareOf } from "../../engine/src/screening/table/packed.ts";
import { joinedNeighbours, joinsUnderKeys, plainPairs, relatePlainly } from "./plain-pairs.ts";
import { costOf } from "./plain-score.ts";

type Words = readonly NameWord[];

/** A query and a list, and the least likeness, thousandths. */
export interface Asked {
  readonly query: Words;
  readonly names: readonly Words[];
  readonly threshold: number;
  readonly weights: NameWeights;
}

/** The bound of a query, by its words. */
export interface PlainBound {
  readonly costs: readonly number[];
  readonly worth: readonly number[];
  readonly needed: number;
  /** How many of `order` are opened; -1 = the word is left alone. */
  readonly opened: readonly number[];
  /** Words of the list that are related to each word of the query, in the order in which they are opened. */
  readonly order: readonly Words[];
  readonly all: boolean;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const leastOf = ({ threshold }: Asked): number => threshold - 0.5;
const isInitial = (word: NameWord): boolean => word.role === ROLE.initial;
/** Words so short that they may be near another one. */
const isShort = (word: NameWord, { near }: NameWeights): boolean =>
  (word.forms[0] ?? "").length <= near.letters + 1;

/** The distinct words of a list in the order in which they come. */
export function listedWords(names: readonly Words[]): Words {
  const seen = new Set<string>();
  return names.flat().filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** What a word without a related one takes away at least. */
function plainCost(word: NameWord, least: number, weights: NameWeights): number {
  const lacking = least * costOf(word, weights.unmatchedQuery);
  if (!isNaming(word.role) || !isShort(word, weights)) return lacking;
  const { near } = weights;
  const alike = (least - (word.known ? near.known : near.unknown)) * word.bits;
  const worthless = least * Math.trunc((word.bits * near.rest) / 1000);
  return Math.min(lacking, alike - least, worthless - 2 * least);
}

/** What a listed word adds at most to the sum that must not be negative. */
function gives(word: NameWord, listed: NameWord, share: number, asked: Asked): number {
  const base = Math.min(word.bits, listed.bits);
  const more = Math.max(word.bits, listed.bits) - base;
  const rest = isInitial(listed) ? Math.trunc((more * asked.weights.initialRest) / 1000) : 0;
  return (share - leastOf(asked)) * base - leastOf(asked) * rest;
}

/** The bound of a query: its words, and the neighbours that are opened, cheapest first for what they take off. */
export function plainBound(asked: Asked): PlainBound {
  const { query, names, weights } = asked;
  const least = leastOf(asked);
  const costs = query.map((word) => plainCost(word, least, weights));
  const worth = query.map((word, at) => (1000 - least) * word.bits + (costs[at] ?? 0));
  const needed = total(costs);
  const ranked = query.map((word, at) =>
    (isInitial(word) ? [] : listedWords(names))
      .map((listed) => ({ listed, packed: relatePlainly(word, listed, weights, false) }))
      .filter(({ packed }) => packed !== 0)
      .map(({ listed, packed }) => ({
        listed,
        worth: Math.max(0, gives(word, listed, shareOf(packed), asked) + (costs[at] ?? 0)),
        names: total(names.map((name) => name.filter(({ key }) => key === listed.key).length)),
      }))
      .toSorted((one, other) => other.worth - one.worth),
  );
  const opened = query.map(() => -1);
  const cutAt = (at: number, many: number): number =>
    many < 0 ? (worth[at] ?? 0) : (ranked[at]?.[many]?.worth ?? 0);
  const open = (): number => total(opened.map((many, at) => cutAt(at, many)));
  while (open() >= needed) {
    const steps = opened
      .map((many, at) => {
        const saved = Math.max(cutAt(at, many) - cutAt(at, many + 1), 1e-9);
        return { at, price: ((ranked[at]?.[many]?.names ?? 0) + 1) / saved };
      })
      .filter(({ at }) => !isInitial(query[at] as NameWord) && (opened[at] ?? 0) < (ranked[at] ?? []).length);
    const [best] = steps.toSorted((one, other) => one.price - other.price);
    if (best === undefined) break;
    opened[best.at] = (opened[best.at] ?? 0) + 1;
  }
  const order = ranked.map((neighbours) => neighbours.map(({ listed }) => listed));
  return { costs, worth, needed, opened, order, all: open() >= needed };
}

/** Which words of the query two of its neighbours, or two of the name, speak for: by the place of the first. */
const spanned = (at: number, span: number): readonly number[] => (span === 2 ? [at, at + 1] : [at]);

/** Names in which an opened word stands, or neighbours written as one of a word that was not left alone. */
export function lookedAt(asked: Asked, bound: PlainBound): readonly number[] {
  const { query, names, weights } = asked;
  if (bound.needed <= 0) return [...names.keys()];
  const isTouched = (at: number): boolean => bound.all || (bound.opened[at] ?? -1) >= 0;
  const open = new Set(
    bound.order.flatMap((words, at) =>
      words.slice(0, Math.max(0, bound.opened[at] ?? 0)).map(({ key }) => key),
    ),
  );
  const letters = (word: NameWord): readonly string[] =>
    word.forms.map((form) => form.slice(0, 1)).filter((letter) => /[a-z]/.test(letter));
  const standsFor = (initial: NameWord, word: NameWord): boolean =>
    letters(word).some((letter) => letters(initial).includes(letter)) ||
    (isInitial(word) && relatePlainly(initial, word, weights, false) !== 0);
  const initials = bound.all ? query.filter(isInitial) : [];
  const joined = [...joinedNeighbours(query)].filter(([at]) => isTouched(at) || isTouched(at + 1));
  const isOpened = (word: NameWord): boolean =>
    open.has(word.key) ||
    initials.some((initial) => standsFor(initial, word)) ||
    joined.some(([, two]) => relatePlainly(two, word, weights, true) !== 0);
  return [...names.keys()].filter((at) => {
    const name = names[at] ?? [];
    return (
      name.some(isOpened) ||
      joinsUnderKeys(query, name).some((hit) => spanned(hit.at, hit.span).some(isTouched))
    );
  });
}

/** Words of a name that no word of the query is related to, nor two written as one, and that are too long to be near. */
export function strangers({ query, weights }: Asked, name: Words): readonly number[] {
  if (query.some(isInitial)) return [];
  const joined = [...joinedNeighbours(query).values()];
  return [...name.keys()].filter((place) => {
    const word = name[place] as NameWord;
    const isRelated =
      query.some((one) => relatePlainly(one, word, weights, false) !== 0) ||
      joined.some((two) => relatePlainly(two, word, weights, true) !== 0);
    return !isRelated && !isShort(word, weights);
  });
}

/** Whether the words of a query that a name is related to are worth enough: then the scorer is told of its pairs. */
export function isWorthFilling(asked: Asked, bound: PlainBound, name: Words): boolean {
  const { query, weights } = asked;
  const hits = joinsUnderKeys(query, name);
  const related = new Set([
    ...query.flatMap((word, at) =>
      isInitial(word) || name.some((known) => relatePlainly(word, known, weights, false) !== 0) ? [at] : [],
    ),
    ...[...joinedNeighbours(query)].flatMap(([at, two]) =>
      name.some((known) => relatePlainly(two, known, weights, true) !== 0) ? [at, at + 1] : [],
    ),
    ...hits.flatMap(({ at, span }) => spanned(at, span)),
  ]);
  // Two words of the name may be explained as one.
  const lacking = hits.length > 0 ? [] : strangers(asked, name);
  const lost = total(lacking.map((at) => costOf(name[at], weights.unmatchedName)));
  return total([...related].map((at) => bound.worth[at] ?? 0)) - leastOf(asked) * lost >= bound.needed;
}

/** Whether a name may reach the threshold by its pairs: then it is scored. */
export function mayReach(asked: Asked, bound: PlainBound, name: Words): boolean {
  const { query, weights } = asked;
  const least = leastOf(asked);
  const bits = (words: Words, first: number, span: number): number =>
    total(spanned(first, span).map((at) => words[at]?.bits ?? 0));
  const pairs = plainPairs(query, name, weights);
  const sums = query.map((_, at) => {
    const own = pairs
      .filter((pair) => pair.query === at)
      .map((pair) => {
        const base = Math.min(bits(query, at, pair.querySpan), bits(name, pair.name, pair.nameSpan));
        return 1000 * Math.trunc((base * shareOf(pair.packed)) / 1000) - least * base;
      });
    const isSecond = pairs.some((pair) => pair.querySpan === 2 && pair.query + 1 === at);
    return Math.max(-(bound.costs[at] ?? 0), ...own, ...(isSecond ? [0] : []));
  });
  const explained = pairs.filter((pair) => pair.nameSpan === 2).flatMap((pair) => spanned(pair.name, 2));
  const lost = strangers(asked, name)
    .filter((place) => !explained.includes(place))
    .map((place) => costOf(name[place], weights.unmatchedName));
  return total(sums) - least * total(lost) >= 0;
}
