/**
 * @module regimes/told-findings
 * The findings of an answer, put into words as they come and shown in their order.
 */
import type { Finding } from "../model/index.ts";
import type { DealingReading } from "./dealing-reading.ts";
import type { ClauseAnswer } from "./prepared/clause.ts";
import { TRUE } from "./prepared/points.ts";
import type { Row } from "./prepared/rows.ts";
import { LegTelling } from "./prepared/telling.ts";
import type { Words } from "./prepared/words.ts";

/** Findings of one dealing. */
export class ToldFindings {
  readonly #ranks: Int32Array;
  readonly #tellings: readonly LegTelling[];
  readonly #paidFrom: number;
  readonly #findings: Finding[] = [];
  /** For each finding its place in the order, and after it the number of the finding. */
  readonly #places: number[] = [];

  constructor({ law, legs, paidFrom, day }: DealingReading, words: Words) {
    this.#ranks = law.ranks;
    this.#paidFrom = paidFrom;
    this.#tellings = legs.map((leg) => new LegTelling(law, day, words, leg));
  }

  /** Put a row into words that applies or may apply on a leg. */
  tell(row: Row, answer: ClauseAnswer, leg: number): void {
    const finding = this.#tellings[leg]?.finding(row, answer);
    if (finding === undefined) return;
    const group = (answer.stand === TRUE ? 0 : 2) + (leg < this.#paidFrom ? 0 : 1);
    const place = group * this.#ranks.length + (this.#ranks[row.number] ?? 0);
    this.#places.push(place * MOST_FINDINGS + this.#findings.length);
    this.#findings.push(finding);
  }

  /** Take over what was told of the same legs by the same law, or by a copy in which silence means something else. */
  addAll(other: ToldFindings): void {
    const before = this.#findings.length;
    for (const place of other.#places) this.#places.push(place + before);
    this.#findings.push(...other.#findings);
  }

  /** What applies first, then what binds most, then what is oldest; of equals, what came first. */
  inOrder(): readonly Finding[] {
    sortNumbers(this.#places);
    return this.#places.map((place) => this.#findings[place % MOST_FINDINGS] as Finding);
  }
}

/** More findings than any dealing has: legs times rows. */
const MOST_FINDINGS = 2 ** 30;
/** From here on the built-in sort is faster than inserting. */
const FEW = 64;

function sortNumbers(numbers: number[]): void {
  if (numbers.length > FEW) {
    numbers.sort((a, b) => a - b);
    return;
  }
  for (let at = 1; at < numbers.length; at += 1) {
    const moved = numbers[at] ?? 0;
    let free = at;
    for (; free > 0 && (numbers[free - 1] ?? 0) > moved; free -= 1) numbers[free] = numbers[free - 1] ?? 0;
    numbers[free] = moved;
  }
}
