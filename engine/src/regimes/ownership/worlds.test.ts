/** Small worlds against a slow oracle, and worlds too large for anything slow. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, holds, outcome, party } from "./ask.fixture.ts";
import { HOLDING_KINDS, type Holding } from "./holdings.ts";
import { judgeOwnership } from "./judge-ownership.ts";
import { blockedNaively, completionsOf } from "./oracle.fixture.ts";

describe("small worlds", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const anyHolding = (acyclic: boolean): fc.Arbitrary<Holding> =>
    fc
      .record({
        ends: fc.tuple(fc.nat(4), fc.nat(4)),
        share: fc.oneof(fc.constantFrom(1000, 2500, 2501, 5000, 5001, 10_000), fc.constant(null)),
        kind: fc.constantFrom(...HOLDING_KINDS, "shares" as const, "shares" as const),
      })
      .filter(({ ends: [a, b] }) => !acyclic || a !== b)
      .map(({ ends: [a, b], share, kind }) => {
        const [from, to] = acyclic ? [Math.min(a, b), Math.max(a, b)] : [a, b];
        const given = kind === "control" && share !== null ? 10_000 : share;
        return holds(ids[from] ?? "", given, ids[to] ?? "", kind);
      });
  const world = (acyclic: boolean) =>
    fc.record({
      holdings: fc
        .array(anyHolding(acyclic), { maxLength: 8 })
        .filter((all) => all.filter(({ share }) => share === null).length <= 3),
      listed: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
      // Days on which both readings of the rule are one.
      when: fc.constantFrom(["us", "2014-08-13"], ["eu", "2024-07-03"], ["gb", "2020-12-31"]),
    });

  it("without circles, answers as all completions together do", () => {
    fc.assert(
      fc.property(world(true), ({ holdings, listed, when: [issuer = "", asOf = ""] }) => {
        const completions = completionsOf(holdings).map((all) => blockedNaively(all, listed, issuer));
        const answers = judgeOwnership({
          issuer,
          asOf,
          entities: ids,
          holdings,
          listed: { [issuer]: listed.map(party) },
        });
        for (const { entity, outcome: given, missing } of answers.entities) {
          const count = completions.filter((blocked) => blocked.has(entity)).length;
          const wanted =
            count === completions.length ? "blocked" : count === 0 ? "not-blocked" : "undetermined";
          expect(given, entity).toBe(wanted);
          expect(missing.length > 0).toBe(wanted === "undetermined");
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("with circles, is never surer than all completions, nor blocks less", () => {
    fc.assert(
      fc.property(world(false), ({ holdings, listed, when: [issuer = "", asOf = ""] }) => {
        const completions = completionsOf(holdings).map((all) => blockedNaively(all, listed, issuer));
        const answers = judgeOwnership({
          issuer,
          asOf,
          entities: ids,
          holdings,
          listed: { [issuer]: listed.map(party) },
        });
        for (const { entity, outcome: given, bounds } of answers.entities) {
          const count = completions.filter((blocked) => blocked.has(entity)).length;
          expect(given === "blocked", entity).toBe(count === completions.length);
          if (given === "not-blocked") expect(count, entity).toBe(0);
          for (const { least, most } of bounds) expect(least).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("does not depend on the order of the holdings", () => {
    fc.assert(
      fc.property(world(false), ({ holdings, listed, when: [issuer = "", asOf = ""] }) => {
        const at = (all: readonly Holding[]): readonly unknown[] =>
          judgeOwnership({
            issuer,
            asOf,
            entities: ids,
            holdings: all,
            listed: { [issuer]: listed.map(party) },
          }).entities.map(({ outcome: given, bounds }) => [given, bounds]);
        expect(at(holdings.toReversed())).toEqual(at(holdings));
      }),
    );
  });
});

describe("large worlds", () => {
  it("takes a chain and a star of a hundred thousand holdings without depth or delay", () => {
    const size = 100_000;
    const chain = Array.from({ length: size }, (_, at) => holds(`c${at}`, 6000, `c${at + 1}`));
    const star = Array.from({ length: size }, (_, at) => holds("c0", 6000, `s${at}`));
    const ring = [...chain, holds(`c${size}`, 4000, "c0")];
    const started = performance.now();
    for (const issuer of ["us", "gb"]) {
      expect(ask(chain, `c${size}`, { issuer, listed: ["c0"] })).toMatchObject({
        outcome: "blocked",
        chains: [{ cut: true }],
      });
      expect(ask(star, `s${size - 1}`, { issuer, listed: ["c0"] }).outcome).toBe("blocked");
      const all = { issuer, listed: Array.from({ length: size }, (_, at) => `c${at}`) };
      const crowd = chain.map(({ owner }, at) => holds(owner, at % 50 === 0 ? 1 : null, "T"));
      expect(ask(crowd, "T", all).outcome).toBe("undetermined");
      expect(ask(ring, `c${size}`, all)).toMatchObject({ outcome: "blocked" });
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("stops following each of many owners of unknown share, and leaves open what hangs on them", () => {
    const many = Array.from({ length: 1000 }, (_, at) => `p${at}`);
    const chain = Array.from({ length: 20_000 }, (_, at) => holds(`h${at}`, 10_000, `h${at + 1}`));
    const hub = [...many.map((id) => holds(id, null, "h0")), ...chain];
    const answer = ask(hub, "h20000", { issuer: "gb", listed: many });
    expect(answer.outcome).toBe("undetermined");
    expect(answer.missing[0]).toMatchObject({ reason: "too-large", owner: null });
    expect(outcome([...hub, holds("N", 6000, "Z")], "Z", { issuer: "gb", listed: many })).toBe("not-blocked");
  });
});
