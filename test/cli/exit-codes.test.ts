/** The exit code of each verb says what the answer says: 0 nothing, 1 matched or prohibited, 4 cannot decide. */
import { describe, expect, it } from "vitest";
import { HARMLESS, PROHIBITED, run } from "./fake-io.ts";

const SHIP = PROHIBITED.replace("vostochny", "ship-to-ship");

const ANSWERS: readonly (readonly [what: string, code: 0 | 1 | 4, argv: readonly string[]])[] = [
  [
    "assess: a report of no sanctions matter with a day",
    0,
    ["assess", HARMLESS, "--published", "2023-05-05"],
  ],
  ["assess: a report with a prohibited act", 1, ["assess", PROHIBITED]],
  ["assess: a report with an act that hangs on facts", 4, ["assess", SHIP]],
  ["assess: a report whose year nobody knows", 4, ["assess", HARMLESS]],
  ["screen: a name that nobody bears", 0, ["screen", "Zzyzx Qwertz"]],
  ["screen: a listed name", 1, ["screen", "Kim Jong Un"]],
  ["screen: a listed name before its designation", 0, ["screen", "Kim Jong Un", "--as-of", "2001-01-01"]],
  [
    "screen: a candidate below the match threshold",
    4,
    ["screen", "Путин", "--birth-date", "1901", "--as-of", "2023-09-13"],
  ],
  ["compare: two spellings of one name", 1, ["compare", "Vladimir Poutine", "Vladimir Putin"]],
  ["compare: two names that have nothing in common", 0, ["compare", "Marie Lenoir", "Boris Tadić"]],
  ["judge: arms from North Korea", 1, ["judge", "--from", "KP", "--to", "RU", "--goods", "artillery shells"]],
  [
    "judge: coal under the livelihood condition of 2016",
    4,
    ["judge", "--from", "KP", "--to", "CN", "--goods", "coal", "--as-of", "2016-05-01"],
  ],
  [
    "judge: a State on which a regime is not modelled",
    4,
    ["judge", "--from", "FR", "--to", "BY", "--goods", "wheat"],
  ],
  [
    "judge: two States on which no issuer that binds has a regime",
    0,
    ["judge", "--from", "FR", "--to", "DE", "--goods", "wheat"],
  ],
  [
    "judge: wheat between States that no rule stops",
    0,
    ["judge", "--from", "BR", "--to", "ZA", "--goods", "wheat"],
  ],
  ["lists", 0, ["lists"]],
  ["regimes", 0, ["regimes"]],
  ["regimes: one regime on one day", 0, ["regimes", "un.dprk", "--as-of", "2017-08-05"]],
  ["regimes: one provision", 0, ["regimes", "un.dprk.1718-8b"]],
  ["regimes: by target", 0, ["regimes", "--target", "KP"]],
];

describe("exit codes of answers", () => {
  it.each(ANSWERS)("%s exits %i", async (_what, code, argv) => {
    const ran = await run(argv);
    expect(ran.err).toBe("");
    expect(ran.out.length).toBeGreaterThan(20);
    expect(ran.code).toBe(code);
  });

  it.each(ANSWERS)("%s exits %i as JSON and in French too", async (_what, code, argv) => {
    expect((await run([...argv, "--json", "--lang", "fr"])).code).toBe(code);
  });

  it("judge exits 1 for a listed party even where the dealing itself cannot be decided", async () => {
    const argv = ["judge", "--from", "FR", "--to", "DE", "--goods", "wheat"];
    expect((await run([...argv, "--party", "Kim Jong Un"])).code).toBe(1);
  });

  it("--date is another name of --as-of", async () => {
    const argv = ["judge", "--from", "KP", "--to", "CN", "--goods", "coal"];
    const [date, asOf] = [
      await run([...argv, "--date", "2016-05-01"]),
      await run([...argv, "--as-of", "2016-05-01"]),
    ];
    expect(date).toEqual(asOf);
  });

  it("an empty answer is never called a clearance", async () => {
    const { out } = await run(["screen", "Zzyzx Qwertz"]);
    expect(out).toContain("This is not a clearance");
    expect(out).toMatch(/Searched: \d+ names/);
  });
});
