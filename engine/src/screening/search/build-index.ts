/**
 * @module screening/search/build-index
 * Builds the index of the names of the lists.
 */
import { prepareName, ROLE, type NameWord } from "../../names/index.ts";
import { Column } from "../table/columns.ts";
import { WordTable } from "../table/word-table.ts";
import { buildKeyTable, type KeyTable } from "./key-table.ts";
import { addKeys } from "./keys.ts";
import { joinKeys } from "./joins.ts";
import { NAME_FLAG, type NameIndex } from "./name-index.ts";

/** Collects names, then builds their index. */
export class IndexBuilder {
  readonly #table = new WordTable();
  readonly #numbers = new Map<string, number>();
  readonly #records: NameWord[] = [];
  readonly #nameStart = new Column();
  readonly #nameWords = new Column();
  readonly #nameEntry = new Column();
  readonly #nameFlags = new Column();
  readonly #joins = { keys: new Column(), names: new Column(), places: new Column() };
  readonly #joinedKeys = new Map<number, readonly number[]>();

  /**
   * Add a name of an entry; entries come in ascending order.
   *
   * A name without a word keeps its place and is never found.
   */
  addName(name: string, entry: number, weak: boolean): void {
    const { words, truncated } = prepareName(name);
    this.addWords(words, entry, (weak ? NAME_FLAG.weak : 0) | (truncated ? NAME_FLAG.truncated : 0));
  }

  /** Add a name that is cut into words already. */
  addWords(words: readonly NameWord[], entry: number, flags: number): void {
    const number = this.#nameEntry.length;
    this.#nameStart.push(this.#nameWords.length);
    this.#nameEntry.push(entry);
    this.#nameFlags.push(flags);
    const numbers = words.map((word) => this.#numberOf(word));
    numbers.forEach((at, place) => {
      this.#nameWords.push(at);
      if (place > 0) this.#addJoin(numbers[place - 1] ?? 0, at, number, place - 1);
    });
  }

  /** Build. The builder is spent afterwards. Cost: linear in the words and their keys. */
  build(): NameIndex {
    return this.#finish(this.#buildKeys());
  }

  /** Build without keys, for an exhaustive search only: a comparison of two names looks nothing up. */
  buildForOne(): NameIndex {
    return this.#finish({
      bucketStart: new Uint32Array(2),
      words: new Uint32Array(0),
      prints: new Uint8Array(0),
    });
  }

  #finish(keys: KeyTable): NameIndex {
    this.#nameStart.push(this.#nameWords.length);
    const words = this.#table.finished();
    const nameStart = this.#nameStart.values.slice();
    const nameWords = this.#nameWords.values.slice();
    const postings = buildPostings(nameStart, nameWords, this.#table.length);
    const initials = this.#records.flatMap((word, at) => (word.role === ROLE.initial ? [at] : []));
    return {
      words,
      keys,
      ...postings,
      nameStart,
      nameWords,
      nameEntry: this.#nameEntry.values.slice(),
      nameFlags: Uint8Array.from(this.#nameFlags.values),
      initialWords: Uint32Array.from(initials),
      ...this.#sortedJoins(),
    };
  }

  #numberOf(word: NameWord): number {
    const known = this.#numbers.get(word.key);
    if (known !== undefined) return known;
    const at = this.#table.append(word);
    this.#numbers.set(word.key, at);
    this.#records.push(word);
    return at;
  }

  #addJoin(left: number, right: number, name: number, place: number): void {
    const pair = left * 0x1000000 + right;
    let keys = this.#joinedKeys.get(pair);
    if (keys === undefined) {
      keys = joinKeys(this.#records[left], this.#records[right]);
      if (this.#joinedKeys.size < 1_000_000) this.#joinedKeys.set(pair, keys);
    }
    for (const key of keys) {
      this.#joins.keys.push(key);
      this.#joins.names.push(name);
      this.#joins.places.push(place);
    }
  }

  #buildKeys(): KeyTable {
    const [keys, words, own] = [new Column(1 << 16), new Column(1 << 16), new Column(128)];
    for (let word = 0; word < this.#table.length; word += 1) {
      own.cut(0);
      addKeys(this.#table.columns, word, own);
      const distinct = own.values.sort();
      for (let at = 0; at < distinct.length; at += 1) {
        if (at > 0 && distinct[at] === distinct[at - 1]) continue;
        keys.push(distinct[at] ?? 0);
        words.push(word);
      }
    }
    return buildKeyTable(keys, words);
  }

  #sortedJoins(): Pick<NameIndex, "joinKeys" | "joinNames" | "joinPlaces"> {
    const { keys, names, places } = this.#joins;
    const order = Uint32Array.from({ length: keys.length }, (_, at) => at);
    const byKey = keys.values;
    // Stable: under one key names stay in the order in which they came, and places of one name too.
    order.sort((a, b) => (byKey[a] ?? 0) - (byKey[b] ?? 0));
    return {
      joinKeys: order.map((at) => keys.at(at)),
      joinNames: order.map((at) => names.at(at)),
      joinPlaces: Uint8Array.from(order, (at) => places.at(at)),
    };
  }
}

function buildPostings(
  nameStart: Uint32Array,
  nameWords: Uint32Array,
  words: number,
): Pick<NameIndex, "postingStart" | "postings"> {
  const postingStart = new Uint32Array(words + 1);
  for (const word of nameWords) postingStart[word + 1] = (postingStart[word + 1] ?? 0) + 1;
  for (let at = 1; at <= words; at += 1) {
    postingStart[at] = (postingStart[at] ?? 0) + (postingStart[at - 1] ?? 0);
  }
  const next = postingStart.slice(0, words);
  const postings = new Uint32Array(nameWords.length);
  for (let name = 0; name + 1 < nameStart.length; name += 1) {
    for (let at = nameStart[name] ?? 0; at < (nameStart[name + 1] ?? 0); at += 1) {
      const word = nameWords[at] ?? 0;
      const place = next[word] ?? 0;
      postings[place] = name;
      next[word] = place + 1;
    }
  }
  return { postingStart, postings };
}
