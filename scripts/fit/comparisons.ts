/**
 * @module scripts/fit/comparisons
 * Many comparisons of names, prepared once and computed under many weights by the scorer of the engine. Which words are
 * related is looked up anew only when a weight changes that it depends on; otherwise what the search handed to the
 * scorer is handed to it again.
 */
import type { QueryEntity } from "embargo/model";
import { namesOf, type QueryName } from "../../engine/src/screening/query-names.ts";
import { NameScorer, type NearWords } from "../../engine/src/screening/scorer/name-scorer.ts";
import { IndexBuilder } from "../../engine/src/screening/search/build-index.ts";
import type { NameIndex } from "../../engine/src/screening/search/name-index.ts";
import { NameSearch } from "../../engine/src/screening/search/name-search.ts";
import type { NameWeights } from "./parameters.ts";

/** What some weights make of two names. */
export interface NameLikeness {
  /** Thousandths. */
  readonly likeness: number;
  /** Information that agrees, hundredths of a bit. */
  readonly gain: number;
  /** Hundredths of a bit. */
  readonly score: number;
}

/** Two entities of which the first is asked about. */
export type EntityPair = readonly [query: QueryEntity, candidate: QueryEntity];

/** Prepared comparisons. */
export class Comparisons {
  /** Of each pair of entities its pairs of names, and of these the numbers of one reading or two. */
  readonly #pairs: readonly (readonly (readonly number[])[])[];
  readonly #readings: (readonly [asked: ListedName, known: ListedName])[] = [];
  readonly #index: NameIndex;
  #relations = "";
  #recorded: readonly Recorded[] = [];

  /**
   * @param readings `either`: neither is the query and the greater reading counts, as where two entities are compared;
   *   `asked`: the first is the query, as in a screening.
   */
  constructor(pairs: readonly EntityPair[], readings: "either" | "asked") {
    const listed = new ListedNames();
    const readingAt = new Map<string, number>();
    const numbered = (one: QueryName, other: QueryName): number => {
      const [asked, known] = [listed.numbered(one), listed.numbered(other)];
      const key = `${asked.number} ${known.number}`;
      const at = readingAt.get(key) ?? this.#readings.push([asked, known]) - 1;
      readingAt.set(key, at);
      return at;
    };
    this.#pairs = pairs.map((both) =>
      namesHeld(both, readings).map(([one, other]) =>
        readings === "asked" ? [numbered(one, other)] : [numbered(one, other), numbered(other, one)],
      ),
    );
    this.#index = listed.build();
  }

  /** Of each pair what its best names make; `null` where a side has no usable name. Cost: 2 µs a reading, or some 50. */
  under(weights: NameWeights): readonly (NameLikeness | null)[] {
    const relations = relationWeights(weights);
    const scorer = new NameScorer(weights);
    if (relations !== this.#relations) {
      this.#recorded = this.#record(weights);
      this.#relations = relations;
    }
    const found = this.#recorded.map((recorded) => replay(recorded, scorer));
    return this.#pairs.map((names) =>
      greatest(
        names.flatMap(
          (both) =>
            greatest(
              both.flatMap((at) => found[at] ?? []),
              "likeness",
            ) ?? [],
        ),
        "score",
      ),
    );
  }

  #record(weights: NameWeights): readonly Recorded[] {
    const scorer = new RecordingScorer(weights);
    const search = new NameSearch(this.#index, scorer, false);
    return this.#readings.map(([asked, known]) => {
      search.scoreOne(asked.words, known.number);
      return scorer.recorded;
    });
  }
}

/** Which names are held against each other: parts of a field against whole fields only, as the engine does. */
function namesHeld(
  [query, candidate]: EntityPair,
  readings: "either" | "asked",
): readonly (readonly [QueryName, QueryName])[] {
  const held = (
    left: readonly QueryName[],
    right: readonly QueryName[],
  ): (readonly [QueryName, QueryName])[] =>
    left.flatMap((one) => right.map((other) => [one, other] as const));
  const there = held(namesOf(query).names, namesOf(candidate, false).names);
  return readings === "asked"
    ? there
    : [...there, ...held(namesOf(query, false).names, namesOf(candidate).names)];
}

/** Weights that only the scorer looks at. */
const OF_SCORER: ReadonlySet<string> = new Set([
  "unmatchedQuery",
  "unmatchedName",
  "conflict",
  "conflicts",
  "initialRest",
  "single",
  "sharedSlack",
  "genericOnly",
  "evidence",
  "known",
  "unknown",
  "rest",
]);

/** The weights that the search looks at too, as text. */
function relationWeights(weights: NameWeights): string {
  return JSON.stringify(weights, (key, value: unknown) => (OF_SCORER.has(key) ? undefined : value));
}

/** A name that stands in an index. */
interface ListedName {
  readonly words: QueryName["words"];
  readonly number: number;
}

/** Names put into one index, each once. */
class ListedNames {
  readonly #builder = new IndexBuilder();
  readonly #names = new Map<string, ListedName>();

  numbered({ words }: QueryName): ListedName {
    const key = words.map((word) => word.key).join("|");
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = { words, number: this.#names.size };
    this.#builder.addWords(words, name.number, 0);
    this.#names.set(key, name);
    return name;
  }

  build(): NameIndex {
    return this.#builder.build();
  }
}

/** What a search hands to the scorer. */
interface Recorded {
  /** Information and role of each word of the query, then of the name. */
  readonly query: Int32Array;
  readonly name: Int32Array;
  /** Each related pair: word, span, word of the name, span, relation. */
  readonly pairs: Uint16Array;
  /** Of each word of the query with each of the name: 0 = not near, 1 = near a known word, 2 = near an unknown one. */
  readonly near: Uint8Array;
}

const PAIR = 5;

/** Keeps what it is given to compute. */
class RecordingScorer extends NameScorer {
  recorded: Recorded = {
    query: new Int32Array(),
    name: new Int32Array(),
    pairs: new Uint16Array(),
    near: new Uint8Array(),
  };

  override compute(near: NearWords): void {
    const { query, name, pairs } = this;
    const words = ({ count, bits, role }: NameScorer["query"]): Int32Array =>
      Int32Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? bits[at >> 1] : role[at >> 1]) ?? 0);
    const columns = [pairs.query, pairs.querySpan, pairs.name, pairs.nameSpan, pairs.packed];
    this.recorded = {
      query: words(query),
      name: words(name),
      pairs: Uint16Array.from({ length: PAIR * pairs.count }, (_, at) => {
        return columns[at % PAIR]?.[Math.trunc(at / PAIR)] ?? 0;
      }),
      near: Uint8Array.from({ length: query.count * name.count }, (_, at) => {
        const share = near(Math.trunc(at / name.count), at % name.count);
        return share === 0 ? 0 : share === this.weights.near.known ? 1 : 2;
      }),
    };
  }
}

function replay(recorded: Recorded, scorer: NameScorer): NameLikeness {
  fill(scorer.query, recorded.query);
  fill(scorer.name, recorded.name);
  scorer.pairs.count = 0;
  const { pairs, near } = recorded;
  for (let at = 0; at < pairs.length; at += PAIR) {
    const [query = 0, querySpan = 0, name = 0, nameSpan = 0, packed = 0] = pairs.subarray(at, at + PAIR);
    scorer.addPair(query, querySpan, name, nameSpan, packed);
  }
  const shares = [0, scorer.weights.near.known, scorer.weights.near.unknown];
  const width = scorer.name.count;
  scorer.compute((query, name) => shares[near[query * width + name] ?? 0] ?? 0);
  const { likeness, gain, score } = scorer;
  return { likeness, gain, score };
}

function fill(side: NameScorer["query"], words: Int32Array): void {
  side.count = words.length / 2;
  for (let at = 0; at < side.count; at += 1) {
    side.bits[at] = words[2 * at] ?? 0;
    side.role[at] = words[2 * at + 1] ?? 0;
  }
}

/** The greatest by one figure, then by the other; the first of equals. */
function greatest(found: readonly NameLikeness[], first: "likeness" | "score"): NameLikeness | null {
  const second = first === "likeness" ? "score" : "likeness";
  let best: NameLikeness | null = null;
  for (const one of found) {
    if (best === null || (one[first] - best[first] || one[second] - best[second]) > 0) best = one;
  }
  return best;
}
