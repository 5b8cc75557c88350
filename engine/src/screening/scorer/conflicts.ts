/**
 * @module screening/scorer/conflicts
 * Unlike words that stand on both sides in one place: another name, another father, another number.
 */
import { ROLE, ROLE_NAMES } from "../../names/index.ts";
import { MOST_WORDS, nthLeft, slotOf, type Side } from "./side.ts";
import type { NameWeights } from "./weights.ts";

const INITIALS: readonly number[] = [ROLE.initial];
const FULL: readonly number[] = [ROLE.name, ROLE.patronymic];
/** Classes of words that tell one name from another. */
const TELLING: readonly number[] = [ROLE.name, ROLE.place, ROLE.sector];

/** Reusable account of what is left over on both sides. */
export class Conflicts {
  /** Conflicts that count, and which words they are. */
  count = 0;
  readonly query: Int8Array = new Int8Array(MOST_WORDS);
  readonly name: Int8Array = new Int8Array(MOST_WORDS);
  /** What each leaves of the likeness, thousandths. */
  readonly keeps: Int32Array = new Int32Array(MOST_WORDS);
  /** Words of each role that have no partner. */
  readonly leftQuery: Int8Array = new Int8Array(ROLE_NAMES.length);
  readonly leftName: Int8Array = new Int8Array(ROLE_NAMES.length);
  readonly #sides: readonly [Side, Side];
  readonly #factors: Int32Array;
  readonly #most: number;

  constructor(query: Side, name: Side, weights: NameWeights) {
    this.#sides = [query, name];
    this.#factors = Int32Array.from(ROLE_NAMES, (role) => weights.conflict[role]);
    this.#most = weights.conflicts;
  }

  /** Forget what was left over. */
  begin(): void {
    this.leftQuery.fill(0);
    this.leftName.fill(0);
  }

  /** Note a word without a partner. */
  addLeft(left: Int8Array, role: number): void {
    left[slotOf(role)] = (left[slotOf(role)] ?? 0) + 1;
  }

  /** What unlike words on both sides leave, thousandths. */
  factor(): number {
    const [left, right] = [this.leftQuery, this.leftName];
    let kept = 1000;
    this.count = 0;
    for (let role = 0; role < left.length; role += 1) {
      const many = Math.min(left[role] ?? 0, right[role] ?? 0);
      for (let at = 0; at < many; at += 1) kept = this.#add(kept, role, [role, at], [role, at]);
    }
    kept = this.#addAcross(kept, INITIALS, FULL, ROLE.initial);
    kept = this.#addAcross(kept, FULL, INITIALS, ROLE.initial);
    for (const role of TELLING) {
      const others = TELLING.filter((other) => other !== role);
      kept = this.#addAcross(kept, [role], others, ROLE.place);
    }
    return kept;
  }

  /** A word of one class left over on one side and of another class on the other. */
  #addAcross(
    kept: number,
    queryRoles: readonly number[],
    nameRoles: readonly number[],
    weight: number,
  ): number {
    const [left, right] = [this.leftQuery, this.leftName];
    for (const role of queryRoles) {
      for (const other of nameRoles) {
        // As many as are left of both classes compete within their class already.
        const queryRest = (left[role] ?? 0) - Math.min(left[role] ?? 0, right[role] ?? 0);
        const nameRest = (right[other] ?? 0) - Math.min(left[other] ?? 0, right[other] ?? 0);
        if (queryRest <= 0 || nameRest <= 0) continue;
        const [nthQuery, nthName] = [(left[role] ?? 0) - queryRest, (right[other] ?? 0) - nameRest];
        return this.#add(kept, weight, [role, nthQuery], [other, nthName]);
      }
    }
    return kept;
  }

  #add(
    kept: number,
    weight: number,
    [queryRole, queryNth]: readonly [number, number],
    [nameRole, nameNth]: readonly [number, number],
  ): number {
    const factor = this.#factors[weight] ?? 1000;
    if (factor >= 1000 || this.count >= this.#most) return kept;
    const [query, name] = this.#sides;
    this.query[this.count] = nthLeft(query, queryRole, queryNth);
    this.name[this.count] = nthLeft(name, nameRole, nameNth);
    this.keeps[this.count] = factor;
    this.count += 1;
    return Math.trunc((kept * factor) / 1000);
  }
}
