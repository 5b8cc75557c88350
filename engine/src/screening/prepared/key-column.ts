/**
 * @module screening/prepared/key-column
 * From the hash of a key to the entries under it: two columns side by side, ascending, looked up by halving. Typed
 * arrays only, so that a file holds them as they are.
 */
import { Column } from "../table/columns.ts";
import { hashText, KEY_SEED } from "../table/hash.ts";

/** Hashes of keys, ascending, and of each the number of an entry; under one hash entries ascend. */
export interface KeyColumn {
  readonly keys: Uint32Array;
  readonly entries: Uint32Array;
}

/** Collects keys of entries, then sorts them. */
export class KeyColumnBuilder {
  readonly #keys = new Column(1024);
  readonly #entries = new Column(1024);

  /** Add a key of an entry; entries come in ascending order. */
  add(key: string, entry: number): void {
    this.#keys.push(hashText(key, KEY_SEED.form));
    this.#entries.push(entry);
  }

  /** Sort what was added; a key that one entry has twice is kept once. Cost: n log n. */
  build(): KeyColumn {
    const [keys, entries] = [this.#keys.values, this.#entries.values];
    const order = Uint32Array.from(keys, (_, at) => at);
    order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
    const [ownKeys, ownEntries] = [new Column(order.length + 1), new Column(order.length + 1)];
    for (const at of order) {
      const [key, entry] = [keys[at] ?? 0, entries[at] ?? 0];
      const last = ownKeys.length - 1;
      if (last >= 0 && ownKeys.at(last) === key && ownEntries.at(last) === entry) continue;
      ownKeys.push(key);
      ownEntries.push(entry);
    }
    return { keys: ownKeys.values.slice(), entries: ownEntries.values.slice() };
  }
}

/** Entries that may hold a key, ascending, each once: hashes may meet, so the caller compares the keys themselves. */
export function entriesUnder({ keys, entries }: KeyColumn, key: string): readonly number[] {
  const hash = hashText(key, KEY_SEED.form);
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; keys[at] === hash; at += 1) found.push(entries[at] ?? 0);
  return found;
}
