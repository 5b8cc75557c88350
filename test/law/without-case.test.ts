/**
 * Every provision has a case where it applies, one that it does not reach and, if it asks for a fact, one that leaves it
 * open; every version one on its first day and one on the day before. What has none stands in `without-case.yml` with the
 * reason. So no provision comes in without.
 */
import { describe, expect, it } from "vitest";
import { countsOfCases, gapsOfCases, type Need } from "./case-coverage.ts";
import { law, readRows } from "./law-case.ts";

interface Reason {
  readonly why: string;
  readonly lacks: readonly Need[];
  readonly of: readonly string[];
}

const { without } = readRows<{ without: Reason[] }>("without-case");
const reasoned = without.flatMap(({ lacks, of }) =>
  of.flatMap((one) => lacks.map((need) => `${one}: ${need}`)),
);
const gaps = gapsOfCases().map(({ of, need }) => `${of}: ${need}`);

describe("the cases of law", () => {
  it("leave out no provision and no version without a reason", () => {
    expect(gaps.filter((gap) => !reasoned.includes(gap))).toEqual([]);
  });

  it("have no reason that is no longer needed, and none twice", () => {
    expect(reasoned.filter((one) => !gaps.includes(one))).toEqual([]);
    expect(new Set(reasoned).size).toBe(reasoned.length);
  });

  it("give every reason in words", () => {
    expect(without.filter(({ why, of }) => why.trim() === "" || of.length === 0)).toEqual([]);
  });

  it("are counted for every kind of provision that there is", () => {
    const kinds = new Set(law.provisions.map(({ kind }) => kind));
    expect(new Set(countsOfCases().map(({ kind }) => kind))).toEqual(kinds);
  });

  it.each(countsOfCases().map((count) => [count.kind, count.need, count.met, count.wanted, count] as const))(
    "%s, %s: %d of %d, the others with a reason",
    (kind, need, met, wanted) => {
      const kinds = new Map(law.provisions.map((provision) => [provision.id, provision.kind]));
      const excused = reasoned.filter((one) => {
        const [of = "", lacked] = one.split(": ");
        return lacked === need && kinds.get(of.split(" ")[0] ?? "") === kind;
      });
      expect(met + excused.length).toBe(wanted);
    },
  );
});
