/**
 * @module screening/search/query-words
 * The words of queries and the words of the lists each is related to. Remembered between queries: customers share
 * their words, and finding the neighbours of a word is the costly part of a search.
 */
import { joinWords, ROLE, type NameWord } from "../../names/index.ts";
import { Column } from "../table/columns.ts";
import { relateWords } from "../table/relate.ts";
import { WordTable } from "../table/word-table.ts";
import type { NameWeights } from "../scorer/weights.ts";
import { joinsUnderKeys } from "./join-places.ts";
import { addKeys } from "./keys.ts";
import { wordsUnder } from "./key-table.ts";
import type { NameIndex } from "./name-index.ts";

/** Words of the lists that are related to a word of a query, ascending, and how. */
export interface Neighbours {
  readonly words: Uint32Array;
  readonly relations: Uint16Array;
}

/** A word of a query, ready to be searched for. */
export interface QueryWord {
  readonly word: NameWord;
  /** Its number in the table of query words. */
  readonly at: number;
  /** Letters of its likeliest spelling. */
  readonly letters: number;
  readonly neighbours: Neighbours;
  /** Places among the joined neighbours of listed names where it may stand as two words. */
  readonly joinsUnderKeys: Uint32Array;
}

/** Words remembered; beyond that all are forgotten, so that memory stays bounded whatever is asked. */
const REMEMBERED = 50_000;

/** Finds neighbours, by the index or by asking every word of the lists. */
export class QueryWords {
  table: WordTable = new WordTable();
  readonly #index: NameIndex;
  readonly #listed: WordTable;
  readonly #weights: NameWeights;
  readonly #exhaustive: boolean;
  readonly #known = new Map<string, QueryWord>();
  readonly #stamps: Uint32Array;
  #stamp = 0;
  readonly #keys = new Column(256);

  constructor(index: NameIndex, weights: NameWeights, exhaustive: boolean) {
    this.#index = index;
    this.#listed = new WordTable(index.words);
    this.#weights = weights;
    this.#exhaustive = exhaustive;
    this.#stamps = new Uint32Array(this.#listed.length);
  }

  /** The words of the lists. */
  get listed(): WordTable {
    return this.#listed;
  }

  /** Make room before a query: the words of one query are never forgotten during it. */
  begin(): void {
    if (this.#known.size < REMEMBERED) return;
    this.#known.clear();
    this.table = new WordTable();
  }

  /** A word with its neighbours. */
  find(word: NameWord): QueryWord {
    return this.#known.get(word.key) ?? this.#add(word, false);
  }

  /** Two neighbours of the query as one word. */
  findJoined(left: NameWord, right: NameWord): QueryWord {
    return this.#known.get(`${left.key}+${right.key}`) ?? this.#add(joinWords(left, right), true);
  }

  #add(word: NameWord, joined: boolean): QueryWord {
    const at = this.table.append(word);
    const neighbours = this.#exhaustive ? this.#askAll(at, joined) : this.#askIndex(at, joined);
    const { joinKeys } = this.#index;
    const found: QueryWord = {
      word,
      at,
      letters: word.forms[0]?.length ?? 0,
      neighbours,
      joinsUnderKeys: joinsUnderKeys(joinKeys, word, joined ? 2 : 1, this.#exhaustive),
    };
    this.#known.set(word.key, found);
    return found;
  }

  #relate(at: number, listed: number, joined: boolean): number {
    // A single letter stands for one word, not for two.
    if (joined && this.#listed.columns.role[listed] === ROLE.initial) return 0;
    return relateWords(this.table, at, this.#listed, listed, this.#weights, joined);
  }

  #askAll(at: number, joined: boolean): Neighbours {
    const words = Array.from({ length: this.#listed.length }, (_, word) => word);
    return this.#neighboursAmong(at, words, joined);
  }

  #askIndex(at: number, joined: boolean): Neighbours {
    this.#keys.cut(0);
    addKeys(this.table.columns, at, this.#keys);
    this.#stamp += 1;
    const [found, stamps, stamp]: [number[], Uint32Array, number] = [[], this.#stamps, this.#stamp];
    const visit = (word: number): void => {
      if (stamps[word] === stamp) return;
      stamps[word] = stamp;
      found.push(word);
    };
    for (const key of this.#keys.values) wordsUnder(this.#index.keys, key, visit);
    if (!joined) for (const word of this.#index.initialWords) visit(word);
    return this.#neighboursAmong(at, found, joined);
  }

  #neighboursAmong(at: number, candidates: readonly number[], joined: boolean): Neighbours {
    // An initial of the query is the first letter of too many words: names are asked for it while they are scored.
    const initial = this.table.columns.role[at] === ROLE.initial;
    const found: number[] = [];
    for (const word of candidates) {
      if (initial && this.#listed.columns.role[word] !== ROLE.initial) continue;
      const packed = this.#relate(at, word, joined);
      if (packed !== 0) found.push(word * 0x10000 + packed);
    }
    found.sort((a, b) => a - b);
    return {
      words: Uint32Array.from(found, (item) => Math.floor(item / 0x10000)),
      relations: Uint16Array.from(found, (item) => item % 0x10000),
    };
  }
}
