/** Cases of the ownership rule of OFAC, written blind from the reference (see the head of the file). */
import { judgeOwnership, type EntityOwnership } from "embargo/regimes";
import { describe, expect, it } from "vitest";
import { readRows } from "./law-case.ts";

interface OwnershipCase {
  readonly name: string;
  readonly asOf: string;
  readonly holdings: readonly {
    readonly owner: string;
    readonly owned: string;
    /** Per cent; `null` = not known. */
    readonly share: number | null;
    readonly kind?: "control";
  }[];
  readonly listed: readonly string[];
  readonly ask: string;
  readonly answer: EntityOwnership["outcome"];
}

const ALWAYS = { from: null, to: null };
const { cases } = readRows<{ cases: OwnershipCase[] }>("ownership.cases");

describe("the ownership rule of OFAC", () => {
  it("has the cases that were written, each under a name of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    "%s",
    (_, { asOf, holdings, listed, ask, answer }) => {
      const judged = judgeOwnership({
        issuer: "us",
        asOf,
        entities: [ask],
        holdings: holdings.map(({ owner, owned, share, kind }) => ({
          owner,
          owned,
          share: share === null ? null : Math.round(share * 100),
          kind: kind ?? "shares",
          ...ALWAYS,
        })),
        listed: { us: listed.map((id) => ({ id, ...ALWAYS })) },
      });
      expect(judged.entities.map(({ outcome }) => outcome)).toEqual([answer]);
    },
  );
});
