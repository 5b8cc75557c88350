/** What `screen` and `compare` show for reading: each part of a score in words, and how much is shown. */
import { describe, expect, it } from "vitest";
import { run } from "./fake-io.ts";

const DAY = ["--as-of", "2023-09-13"];

/** The lines of the table of a candidate: cells of the query, the candidate, the relation, the weight. */
const rowsOf = (out: string): readonly string[] =>
  out.split("\n").flatMap((line) => (/ -?\d+\.\d\d *$/.test(line) ? [line.trim()] : []));

describe("screen", () => {
  it.each([
    ["en", "same word", "date of birth: agrees", "country: agrees", "sum"],
    ["fr", "même mot", "date de naissance : concorde", "pays : concorde", "somme"],
  ])("says in words of %s which fact each part of a score is", async (lang, ...words) => {
    const argv = [
      "screen",
      "Vladimir Putin",
      "--birth-date",
      "1952-10-07",
      "--country",
      "ru",
      "--limit",
      "1",
    ];
    const rows = rowsOf((await run([...argv, "--lang", lang, ...DAY])).out);
    expect(
      words.filter((word) => !rows.some((row) => row.includes(`  ${word}  `) || row.startsWith(word))),
    ).toEqual([]);
    const weights = rows.map((row) => Math.round(Number(/-?\d+\.\d\d$/.exec(row)?.[0]) * 100));
    expect(weights.slice(0, -1).reduce((sum, weight) => sum + weight, 0)).toBe(weights.at(-1));
  });

  it("leaves no key of the catalogue unworded", async () => {
    for (const argv of [
      ["screen", "Vladimir Poutine", "--birth-date", "1901", "--country", "fr", "--schema", "Vessel"],
      ["screen", "FTB"],
      ["compare", "Li Wan", "Lu Wan"],
      ["compare", "B. Zvorkin Ltd", "Boris Zvorkyn Orlov"],
    ]) {
      for (const row of rowsOf((await run([...argv, ...DAY])).out))
        expect(row).not.toMatch(/\bpart\.|name\.near/);
    }
  });

  it("--exhaustive gives the same answer, byte for byte", async () => {
    for (const name of ["Vladimir Poutine", "Kim", "Foreign Trade Bank"]) {
      const argv = ["screen", name, "--json", "--threshold", "0.5", ...DAY];
      expect((await run([...argv, "--exhaustive"])).out).toBe((await run(argv)).out);
    }
  });

  it("--nearest shows as many rejected names, and changes no candidate", async () => {
    const argv = ["screen", "Kim Jong", "--threshold", "1", "--json", ...DAY];
    const [three, none, many] = await Promise.all(
      [[], ["--nearest", "0"], ["--nearest", "20"]].map(async (more) => {
        const { out } = await run([...argv, ...more]);
        return JSON.parse(out) as { readonly nearest: readonly unknown[]; readonly candidates: unknown };
      }),
    );
    expect([three?.nearest.length, none?.nearest]).toEqual([3, []]);
    expect(many?.nearest.slice(0, 3)).toEqual(three?.nearest);
    expect((many?.nearest.length ?? 0) > 3).toBe(true);
    expect([none?.candidates, many?.candidates]).toEqual([three?.candidates, three?.candidates]);
    for (const wrong of ["-1", "101", "x"])
      expect(await run(["screen", "Kim", "--nearest", wrong])).toMatchObject({ code: 2, out: "" });
  });

  it("counts entries of another kind that it leaves out", async () => {
    const argv = ["screen", "An San", "--schema", "Person", "--threshold", "0.4", ...DAY];
    const { out } = await run([...argv, "--json"]);
    const { otherKinds } = JSON.parse(out) as { readonly otherKinds: number };
    expect(otherKinds).toBeGreaterThan(0);
    expect((await run([...argv, "--lang", "en"])).out).toContain(`${otherKinds} entries of another kind`);
  });
});
