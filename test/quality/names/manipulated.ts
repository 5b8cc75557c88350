/**
 * @module test/quality/names/manipulated
 * Official names changed in one way, to be found among all lists: what a supervisor’s test of a screening does. Control
 * names first: the same names as the lists have them.
 */
import { randomOf } from "../../random.ts";
import { officialParties, type OfficialParty } from "./corpus.ts";
import { couldBeOne } from "./mined.ts";
import { drawn, perturbedPair } from "./pairs.ts";
import type { Found } from "./screening-figures.ts";

/** What is searched, and which party is meant. */
export interface ManipulatedName {
  readonly query: string;
  readonly schema: OfficialParty["schema"];
  readonly target: string;
  /** `exact`, or the strength of the change. */
  readonly strength: string;
}

/** One in four as it is, the others changed in a way that must be found. Deterministic in the seed. */
export function manipulated(seed: number, size: number): readonly ManipulatedName[] {
  const random = randomOf(seed);
  const names: ManipulatedName[] = [];
  while (names.length < size) {
    const pair = drawn(perturbedPair, random);
    if (pair === null || pair.label !== true || pair.strength === "may") continue;
    const exact = random() < 0.25;
    const { schema, entity: target } = pair;
    names.push({
      query: exact ? pair.name1 : pair.name2,
      schema,
      target,
      strength: exact ? "exact" : pair.strength,
    });
  }
  return names;
}

let byId: ReadonlyMap<string, OfficialParty> | undefined;

/** Candidates with the copies of the target under its own id: one party is on several lists. */
export function withoutCopies(found: readonly Found[], target: string): readonly Found[] {
  byId ??= new Map(officialParties().map((party) => [party.id, party]));
  const meant = byId.get(target);
  return found.map((item) => {
    const party = byId?.get(item.id);
    const copy = item.id !== target && meant !== undefined && party !== undefined && couldBeOne(meant, party);
    return copy ? { ...item, id: target } : item;
  });
}
