/**
 * @module screening/table/columns
 * Columns of numbers that grow while a list is built and are cut to size at the end.
 */

/** A growing column of 32-bit numbers. */
export class Column {
  #values: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 32) {
    this.#values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(this.#values.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** The values so far; shares memory with the column. */
  get values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }

  /** Forget everything from an index on. */
  cut(length: number): void {
    this.length = length;
  }
}
