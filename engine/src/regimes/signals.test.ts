/** Each signal fires on what was said and stays silent otherwise; none changes an answer. */
import { openEngine, type DealingInput } from "embargo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lang } from "../model/index.ts";

const engine = openEngine({ clock: () => "2026-11-23" });
const { signals: _, ...lawWithout } = engine.data.law;
const without = openEngine({ clock: () => "2026-11-23", law: lawWithout });
const DAY = "2024-01-01";
const signals = (input: DealingInput, asOf: string = DAY): readonly string[] =>
  engine.judge({ from: "FR", to: "VN", ...input }, { asOf }).signals.map(({ id }) => id);
const because = (input: DealingInput, lang: Lang): readonly string[] =>
  engine
    .judge({ from: "FR", to: "VN", ...input }, { asOf: DAY, lang })
    .signals.flatMap((signal) => signal.because);

describe("a value just under a threshold", () => {
  const pay = (value: number, currency: string = "EUR", to: string = "KP"): readonly string[] =>
    signals({ to, service: "payment", value, currency });

  it.each([13_500, 14_900, 15_000, 4_500, 5_000])("is shown at %s euros", (value) => {
    expect(pay(value)).toEqual(["value-just-under-threshold"]);
  });
  it.each([13_499, 15_001, 4_499, 0])("is not shown at %s euros", (value) => {
    expect(pay(value)).toEqual([]);
  });
  it("is not shown in another currency, for another country, before the rule, or without the currency", () => {
    expect(pay(14_900, "USD")).toEqual([]);
    expect(pay(14_900, "EUR", "VN")).toEqual([]);
    expect(signals({ to: "KP", value: 14_900 })).toEqual([]);
    expect(signals({ to: "KP", value: 14_900, currency: "EUR" }, "2017-10-15")).toEqual([]);
  });
});

describe("the other signals", () => {
  it.each<readonly [string, DealingInput, readonly string[]]>([
    ["a transit by a neighbour", { through: ["GE"] }, ["transit-by-neighbour"]],
    ["a transit by no neighbour", { through: ["BR"] }, []],
    ["a transit by a side", { to: "GE", through: ["GE"] }, []],
    ["goods for goods", { goods: ["wheat"], payment: ["coal"] }, ["barter"]],
    ["goods for money", { goods: ["wheat"], payment: ["money"] }, []],
    ["goods for goods and money", { goods: ["wheat"], payment: ["coal", "money"] }, []],
    ["goods for something not known", { goods: ["wheat"], payment: ["zorgles"] }, []],
    ["an end user elsewhere", { endUser: "KZ" }, ["end-user-differs"]],
    ["an end user who receives", { endUser: "VN" }, []],
    ["an open registry", { flag: "PA" }, ["flag-of-convenience"]],
    ["a closed registry", { flag: "FR" }, []],
    ["a ship renamed", { facts: { "ship-renamed": true } }, ["ship-renamed"]],
    ["a ship not renamed", { facts: { "ship-renamed": false } }, []],
    ["a number that no ship has", { imo: "9187628" }, ["imo-number-not-issued"]],
    ["a number that a ship may have", { imo: "IMO 9187629" }, []],
  ])("%s", (_name, input, wanted) => {
    expect(signals(input)).toEqual(wanted);
  });

  it("say why in both languages", () => {
    const input = { through: ["CN"], endUser: "RU" };
    expect(because(input, "en")).toEqual([
      "passes through China (CN), a neighbour of North Korea (KP)",
      "passes through China (CN), a neighbour of Russia (RU)",
      "received by Vietnam (VN), end user in Russia (RU)",
    ]);
    expect(because(input, "fr")[0]).toBe("passe par Chine (CN), voisin de Corée du Nord (KP)");
  });
});

describe("any dealing", () => {
  it("is answered the same with and without signals", () => {
    const country = fc.constantFrom("KP", "RU", "CN", "FR", "PA");
    const dealing = fc.record(
      {
        from: country,
        to: country,
        endUser: country,
        flag: country,
        through: fc.array(country, { maxLength: 2 }),
        goods: fc.subarray(["coal", "wheat"]),
        payment: fc.subarray(["food", "money"]),
        value: fc.constantFrom(14_900, 5_000),
        currency: fc.constantFrom("EUR", "USD"),
        imo: fc.constant("9187628"),
      },
      { requiredKeys: ["from"] },
    );
    fc.assert(
      fc.property(dealing, (input) => {
        const { signals: shown, ...rest } = engine.judge(input, { asOf: DAY });
        expect(without.judge(input, { asOf: DAY })).toEqual({ ...rest, signals: [] });
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
      }),
      { seed: 20261123, numRuns: 80 },
    );
  });
});
