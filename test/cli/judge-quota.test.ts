/** What `judge` takes and shows of quotas, in both languages. */
import { describe, expect, it } from "vitest";
import { expectRefusal, run } from "./fake-io.ts";

const JUDGE = ["judge", "--from", "CN", "--to", "KP", "--as-of", "2024-03-01", "--goods"];
const FIGURES = ["--quantity", "12000t", "--already", "480 000 barils"];

describe("judge with figures", () => {
  it("gives the quota with the figures as stated", async () => {
    const { out, code } = await run([...JUDGE, "crude oil", ...FIGURES, "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "permitted",
      dealing: { quantity: { amount: 12_000, unit: "tonne" }, already: { amount: 480_000, unit: "barrel" } },
      quota: [{ provision: "un.dprk.2397-4", remaining: 3_520_000, outcome: "within", missing: [] }],
    });
    expect(code).toBe(0);
  });

  it("turns the exit code where the quota is exceeded, or a figure is not known", async () => {
    expect((await run([...JUDGE, "crude oil", "--quantity", "600000t"])).code).toBe(1);
    expect((await run([...JUDGE, "crude oil", "--quantity", "12000t"])).code).toBe(4);
  });

  it.each([
    ["en", "Quota:", "within it", "left before it: 3,520,000 barrels", "published"],
    ["fr", "Contingent :", "respecté", "reste avant elle : 3\u202f520\u202f000 barils", "publie"],
  ])("prints it, and what is missing with its proof (%s)", async (lang, heading, within, left, proof) => {
    const { out } = await run([...JUDGE, "crude oil", ...FIGURES, "--lang", lang]);
    for (const words of [heading, within, left]) expect(out).toContain(words);
    const open = (await run([...JUDGE, "diesel", "--quantity", "5t", "--lang", lang])).out;
    expect(open).toContain("--already");
    expect(open).toContain(proof.slice(0, 6));
    expect((await run([...JUDGE, "wheat", "--lang", lang])).out).not.toContain(heading);
  });

  it.each([
    ["en", "No quota known here is for certain"],
    ["fr", "Aucun contingent connu ici ne vise avec certitude"],
  ])("says that figures are in vain where there is no quota (%s)", async (lang, words) => {
    expect((await run([...JUDGE, "wheat", ...FIGURES, "--lang", lang])).out).toContain(words);
  });

  it.each([
    ["an unknown unit", "QUANTITY_UNIT_UNKNOWN", ["--quantity", "5gallons"]],
    ["a negative quantity", "QUANTITY_INVALID", ["--quantity=-5t"]],
    ["a comma that may be either", "QUANTITY_INVALID", ["--already", "480,000barrels"]],
    ["one figure for several goods", "QUANTITY_AMBIGUOUS", ["--goods", "diesel", "--quantity", "5t"]],
    [
      "a fact denied that the figures say",
      "DEALING_CONTRADICTS",
      ["--quantity", "600000t", "--fact", "annual-cap-exceeded=no"],
    ],
  ])("refuses %s", async (_what, code, argv) => {
    expectRefusal(await run([...JUDGE, "crude oil", ...argv]), 2, code);
  });
});
