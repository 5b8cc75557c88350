/**
 * @module regimes/prepared/names
 * Numbers for what an answer may lack or rest on: facts, sides, the class of the goods, permissions.
 */

/** What is missing where a side or the goods are not said. */
export const FROM = "from";
export const TO = "to";
export const GOODS_CLASS = "goods-class";

/** Names by number; a name keeps its number. */
export class Names {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.all.length);
    return this.all.push(name) - 1;
  }
}

/** A list of names, each once, in the order in which they came; emptied and filled again without a new allocation. */
export class NameList {
  /** The names, of which the first `size` count. */
  readonly numbers: Int32Array;
  size = 0;
  /** The round in which each name was added last; a double counts rounds for centuries. */
  readonly #seen: Float64Array;
  #round = 1;

  constructor(names: Names) {
    this.numbers = new Int32Array(names.all.length);
    this.#seen = new Float64Array(names.all.length);
  }

  clear(): void {
    this.size = 0;
    this.#round += 1;
  }

  add(name: number): void {
    if (this.#seen[name] === this.#round) return;
    this.#seen[name] = this.#round;
    this.numbers[this.size] = name;
    this.size += 1;
  }

  addSome(names: readonly number[]): void {
    for (let at = 0; at < names.length; at += 1) this.add(names[at] ?? 0);
  }

  addAll({ numbers, size }: NameList): void {
    for (let at = 0; at < size; at += 1) this.add(numbers[at] ?? 0);
  }

  /** The names in words. */
  in({ all }: Names): string[] {
    return Array.from({ length: this.size }, (_, at) => all[this.numbers[at] ?? 0] ?? "");
  }
}
