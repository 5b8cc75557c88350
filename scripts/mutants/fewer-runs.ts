/**
 * @module scripts/mutants/fewer-runs
 * fast-check as the tests see it while mutants are tried: each property is held on its first `MOST_RUNS` cases only.
 *
 * The seed of a property is its own, so these are the first of the cases that it always has: what they notice, the whole
 * property notices. A score with fewer runs is never above the score with all.
 */
import fastCheck, { type IRawProperty, type Parameters } from "fast-check";

export * from "fast-check";

/** Cases of a property while mutants are tried. */
const MOST_RUNS = 150;

function assert<Ts>(property: IRawProperty<Ts>, parameters: Parameters<Ts> = {}): unknown {
  const numRuns = Math.min(parameters.numRuns ?? MOST_RUNS, MOST_RUNS);
  return fastCheck.assert(property, { ...parameters, numRuns, endOnFailure: true });
}

// The tests take the default of fast-check.
// oxlint-disable-next-line import/no-default-export
export default { ...fastCheck, assert };
