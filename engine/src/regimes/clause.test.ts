/** The truth of a condition is one, with its reasons or without; and no provision is passed over that may apply. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateClause, truthOf, type ClauseContext } from "./clause.ts";
import { provisionsFor, silenceOf } from "./law-index.ts";
import type { Clause } from "./law.ts";
import type { Leg } from "./leg.ts";
import { truthOn } from "./provision.ts";
import { law, someClause, someDay, someLeg } from "../../../test/law/questions.ts";

const RUNS = { seed: 20261123, numRuns: 150 } as const;
const NOTHING: ReadonlySet<string> = new Set();
const CLAUSES = law.provisions.flatMap(({ id, versions }) =>
  versions.flatMap(({ when }) => (when === null ? [] : [[id, when] as const])),
);

/** A leg with nothing presumed, then with what its activity presumes. */
const contexts = (leg: Leg): readonly ClauseContext[] =>
  [NOTHING, silenceOf(law, leg.activity).presumed].map((presumed) => ({ leg, law, lang: "en", presumed }));

const bothWays = (clause: Clause, context: ClauseContext): readonly string[] => [
  truthOf(clause, context),
  evaluateClause(clause, context).truth,
];

describe("truthOf", () => {
  it("says of any condition what evaluateClause says with the reasons", () => {
    fc.assert(
      fc.property(someClause, someLeg, (clause, leg) => {
        for (const context of contexts(leg)) {
          const [truth, told] = bothWays(clause, context);
          expect(truth).toBe(told);
        }
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it("says the same of every condition of the rule base", () => {
    fc.assert(
      fc.property(someLeg, (leg) => {
        const differing = contexts(leg).flatMap((context) =>
          CLAUSES.filter(([, clause]) => new Set(bothWays(clause, context)).size > 1),
        );
        expect(differing.map(([id]) => id)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is open exactly where the reasons name something that is missing", () => {
    fc.assert(
      fc.property(someLeg, (leg) => {
        const [context] = contexts(leg);
        const odd = CLAUSES.filter(([, clause]) => {
          const { truth, missing } = evaluateClause(clause, context as ClauseContext);
          return (truth === "unknown") !== missing.length > 0;
        });
        expect(odd.map(([id]) => id)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("provisionsFor", () => {
  const regimes = new Set(law.regimes.map((regime) => regime.id));

  it("passes over no provision that applies or may apply", () => {
    fc.assert(
      fc.property(someLeg, someDay, (leg, asOf) => {
        const kept = new Set(provisionsFor(law, regimes, leg));
        const lost = law.provisions.filter(
          (provision) =>
            provision.kind !== "exemption" &&
            !kept.has(provision) &&
            truthOn(provision, { leg, law, asOf, lang: "en" }, NOTHING) !== "false",
        );
        expect(lost.map(({ id }) => id)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("passes over none of a random rule base either", () => {
    const [first] = law.provisions.filter(({ kind }) => kind === "prohibition");
    fc.assert(
      fc.property(fc.array(someClause, { minLength: 1, maxLength: 12 }), someLeg, (clauses, leg) => {
        const random = {
          ...law,
          provisions: clauses.flatMap((when, at) =>
            (first?.versions.slice(0, 1) ?? []).map((version) => ({
              ...(first as NonNullable<typeof first>),
              id: `p${at}`,
              versions: [{ ...version, when }],
            })),
          ),
        };
        const question = { leg, law: random, asOf: "2099-01-01", lang: "en" } as const;
        const kept = new Set(provisionsFor(random, regimes, leg));
        const lost = random.provisions.filter(
          (provision) => !kept.has(provision) && truthOn(provision, question, NOTHING) !== "false",
        );
        expect(lost).toEqual([]);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });
});
