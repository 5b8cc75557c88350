import fc from "fast-check";
import { describe, expect, it } from "vitest";
import shipped from "../generated/law.json" with { type: "json" };
import { browseRegimes, type ProvisionInForce } from "./browse.ts";
import type { Law } from "./law.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const law = shipped as unknown as Law;
const on = (asOf: string): readonly ProvisionInForce[] =>
  browseRegimes(law, { asOf, lang: "en" }).flatMap((regime) => regime.provisions);
const key = (item: ProvisionInForce): string => `${item.provision}@${item.inForce.from}`;
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const BORDERS = [
  ...new Set(
    law.provisions.flatMap((item) => item.versions.flatMap((version) => [version.from, version.to])),
  ),
]
  .filter((day) => day !== null)
  .sort();

/** What a day brings and what it takes away, against the day before. */
function change(day: string): {
  readonly added: readonly ProvisionInForce[];
  readonly gone: readonly ProvisionInForce[];
} {
  const [before, after] = [on(dayBefore(day)), on(day)];
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))];
  return {
    added: after.filter((item) => !old.has(key(item))),
    gone: before.filter((item) => !now.has(key(item))),
  };
}

describe("browseRegimes", () => {
  it("brings on 2016-03-02 only what starts that day, and takes away only what that replaces", () => {
    const { added, gone } = change("2016-03-02");
    expect(added.length).toBeGreaterThan(20);
    expect(new Set(added.map((item) => item.inForce.from))).toEqual(new Set(["2016-03-02"]));
    expect(
      gone.filter((item) => !added.some((other) => other.provision === item.provision)).map(key),
    ).toEqual([]);
    expect(gone.map((item) => item.inForce.to)).toEqual(gone.map(() => "2016-03-02"));
  });

  it("changes on no day but by versions that start or end on it", () => {
    expect(BORDERS.length).toBeGreaterThan(10);
    for (const day of BORDERS) {
      const { added, gone } = change(day);
      expect([day, new Set(added.map((item) => item.inForce.from))]).toEqual([
        day,
        new Set(added.length === 0 ? [] : [day]),
      ]);
      expect([day, new Set(gone.map((item) => item.inForce.to))]).toEqual([
        day,
        new Set(gone.length === 0 ? [] : [day]),
      ]);
      expect([day, added.length + gone.length > 0]).toEqual([day, true]);
    }
  });

  it("shows on any day exactly the versions in force, once each and in order of their beginning", () => {
    const day = fc.oneof(
      fc.constantFrom(...BORDERS),
      fc.constantFrom(...BORDERS).map(dayBefore),
      fc
        .integer({ min: 0, max: 8000 })
        .map((days) => new Date(Date.UTC(2005, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(day, (asOf) => {
        const wanted = law.provisions.flatMap((item) =>
          item.versions
            .filter((version) => version.from <= asOf && (version.to === null || asOf < version.to))
            .map((version) => `${item.id}@${version.from}`),
        );
        const shown = on(asOf);
        expect(shown.map(key).sort()).toEqual(wanted.sort());
        for (const { provisions } of browseRegimes(law, { asOf, lang: "en" })) {
          const begins = provisions.map((item) => item.inForce.from);
          expect(begins).toEqual([...begins].sort());
        }
      }),
      RUNS,
    );
  });

  it("shows nothing before the first resolution", () => {
    const shown = (asOf: string): number =>
      browseRegimes(law, { asOf, lang: "en", id: "un.dprk" }).flatMap((regime) => regime.provisions).length;
    expect([shown("2006-07-14"), shown("2006-07-15") > 0]).toEqual([0, true]);
  });

  it("narrows to a target, a regime or one provision", () => {
    const ids = (options: { readonly id?: string; readonly target?: string }): readonly string[] =>
      browseRegimes(law, { asOf: "2023-09-13", lang: "en", ...options }).flatMap((regime) =>
        regime.provisions.map((item) => item.provision),
      );
    const onKp = law.regimes.filter(({ target }) => target === "KP");
    expect(ids({ target: "KP" })).toEqual(onKp.flatMap(({ id }) => ids({ id })));
    expect(onKp.length).toBeGreaterThan(1);
    expect(ids({ id: "un.dprk.1718-8b" })).toEqual(["un.dprk.1718-8b"]);
    expect(ids({ target: "FR" })).toEqual([]);
    expect(ids({ id: "un.dprk", target: "FR" })).toEqual([]);
  });

  it("says nothing of a provision on a day when it was not in force", () => {
    expect(
      browseRegimes(law, { asOf: "2016-01-01", lang: "en", id: "un.dprk.2397-25" }).flatMap(
        (regime) => regime.provisions,
      ),
    ).toEqual([]);
  });

  it("refuses what is neither regime nor provision", () => {
    for (const id of ["", "un", "un.dprk.", "un.dprk.1718", "xx"]) {
      expect(() => browseRegimes(law, { asOf: "2023-09-13", lang: "en", id })).toThrow(
        expect.objectContaining({ code: "REGIME_UNKNOWN", exitCode: 2 }),
      );
    }
  });

  it("speaks both languages, of the same provisions", () => {
    const [french, english] = (["fr", "en"] as const).map((lang) =>
      browseRegimes(law, { asOf: "2023-09-13", lang }).flatMap((regime) => regime.provisions),
    );
    expect(french?.map(key)).toEqual(english?.map(key));
    for (const [at, item] of (french ?? []).entries()) {
      expect([item.title, item.says]).not.toContain("");
      expect([item.provision, item.says]).not.toEqual([item.provision, english?.[at]?.says]);
    }
  });

  it("cites where each provision can be read", () => {
    for (const item of on("2023-09-13")) {
      const regime = law.regimes.find(({ id }) => item.provision.startsWith(`${id}.`));
      expect(item.source.cite).toBe(`${item.instrument}, ${regime?.paragraphMark}${item.paragraph}`);
      expect(item.source.url).toMatch(/^https:\/\//);
    }
  });
});
