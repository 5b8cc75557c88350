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
  readonly numbers: number[] = [];
  readonly #seen: Uint32Array;
  #round = 1;

  constructor(names: Names) {
    this.#seen = new Uint32Array(names.all.length);
  }

  clear(): void {
    this.numbers.length = 0;
    this.#round += 1;
  }

  add(name: number): void {
    if (this.#seen[name] === this.#round) return;
    this.#seen[name] = this.#round;
    this.numbers.push(name);
  }

  addAll({ numbers }: NameList): void {
    for (const name of numbers) this.add(name);
  }
}
