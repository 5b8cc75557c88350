/** A clause with its points numbered comes to what it says; and no row is passed over that may apply. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateClause } from "../../../../test/law/oracle/clause.ts";
import { law, someClause, someDay, someLeg } from "../../../../test/law/questions.ts";
import type { Truth } from "../goods/goods-classes.ts";
import { silenceOf } from "../law-index.ts";
import type { Clause, Law, Provision } from "../law.ts";
import type { Leg } from "../leg.ts";
import type { Stand } from "./clause.ts";
import { PreparedLaw } from "./prepared-law.ts";

const RUNS = { seed: 20261123, numRuns: 150 } as const;
const TRUTHS: Readonly<Record<Stand, Truth>> = { 0: "false", 1: "unknown", 2: "true" };
const NOTHING: ReadonlySet<string> = new Set();
const shipped = new PreparedLaw(law);

/** What differs between rows and the clauses they are made of: truth or what is missing, with and without presuming. */
function differing(prepared: PreparedLaw, leg: Leg, asOf: string): readonly string[] {
  const [reading] = prepared.read([leg], prepared.on(asOf));
  if (reading === undefined) return ["nothing was read"];
  const { presumed } = silenceOf(law, leg.activity);
  return prepared.rows.flatMap((row) => {
    if (row?.version.when == null) return [];
    const { when } = row.version;
    const told = [NOTHING, presumed].map((facts) => {
      const { truth, missing } = evaluateClause(when, { leg, law, lang: "en", presumed: facts });
      return [truth, ...missing.toSorted()];
    });
    const { stand, lacks } = row.clause.on(reading.stands);
    const presuming = row.clause.presuming(reading.stands, reading.setting.silence);
    const hangsOn = [...presuming.missing, ...presuming.tests].map((name) => prepared.names.all[name] ?? "");
    const found = [
      [TRUTHS[stand], ...lacks.toSorted()],
      [TRUTHS[presuming.stand], ...hangsOn.toSorted()],
    ];
    return JSON.stringify(found) === JSON.stringify(told) ? [] : [row.provision.id];
  });
}

/** A rule base whose provisions have random clauses. */
function ruleBaseOf(clauses: readonly Clause[]): Law {
  const [first] = law.provisions.filter(({ kind }) => kind === "prohibition");
  const provisions = clauses.flatMap((when, at): readonly Provision[] => {
    const [version] = first?.versions ?? [];
    if (first === undefined || version === undefined) return [];
    return [{ ...first, id: `p${at}`, versions: [{ ...version, when }] }];
  });
  return { ...law, provisions };
}

describe("a clause, its points numbered", () => {
  it("comes to what its clause says, and lacks the same, for every row of the rule base", () => {
    fc.assert(
      fc.property(someLeg, someDay, (leg, asOf) => {
        expect(differing(shipped, leg, asOf)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("does so for any clause", () => {
    fc.assert(
      fc.property(fc.array(someClause, { minLength: 1, maxLength: 40 }), someLeg, (clauses, leg) => {
        expect(differing(new PreparedLaw(ruleBaseOf(clauses)), leg, "2099-01-01")).toEqual([]);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});

describe("the rows left open by each part of a leg", () => {
  const lost = (prepared: PreparedLaw, leg: Leg, asOf: string): readonly string[] => {
    const day = prepared.on(asOf);
    const [reading] = prepared.read([leg], day);
    return prepared.rows.flatMap((row) => {
      if (row?.version.when == null) return [];
      const bit = 1 << (row.number & 31);
      const isInForce = ((day.inForce[row.number >> 5] ?? 0) & bit) !== 0;
      const isKept = ((reading?.rows[row.number >> 5] ?? 0) & bit) !== 0;
      const { truth } = evaluateClause(row.version.when, { leg, law, lang: "en", presumed: NOTHING });
      return truth !== "false" && isInForce && !isKept ? [row.provision.id] : [];
    });
  };

  it("are all that apply or may apply", () => {
    fc.assert(
      fc.property(someLeg, someDay, (leg, asOf) => {
        expect(lost(shipped, leg, asOf)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("are so for any clause", () => {
    fc.assert(
      fc.property(fc.array(someClause, { minLength: 1, maxLength: 40 }), someLeg, (clauses, leg) => {
        expect(lost(new PreparedLaw(ruleBaseOf(clauses)), leg, "2099-01-01")).toEqual([]);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});
