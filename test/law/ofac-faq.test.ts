/**
 * Questions 398 to 401 of OFAC on entities owned by blocked persons, put to `judge` as dealings of somebody in the US.
 *
 * The facts are restated, not quoted, from the reference of the project (section 14: half or more, owned directly or
 * indirectly by one or more blocked persons, added up, control a risk and no freeze, 13 August 2014); what each question
 * asks, and the signatory of question 400, is from general knowledge. Everybody here is invented.
 */
import type { JudgedDealing } from "embargo";
import { describe, expect, it } from "vitest";
import { engineListing, OFAC } from "../../engine/src/listed.fixture.ts";

const X = "Zebulon Vornakis";
const Y = "Quillermo Taskovin";
const A = "Krasnavit Widgets LLC";
const B = "Ombrelune Holding";
const C = "Tressaly Maritime";
const engine = engineListing({ name: X, on: [OFAC] }, { name: Y, on: [OFAC] });

type Row = readonly [owner: string, percent: number, owned: string, kind?: "votes" | "board" | "control"];

function judge(rows: readonly Row[], parties: readonly string[], asOf = "2024-01-01"): JudgedDealing {
  const holdings = rows.map(([owner, percent, owned, kind]) => ({
    owner,
    owned,
    share: percent * 100,
    ...(kind === undefined ? {} : { kind }),
  }));
  return engine.judge({ from: "US", to: "RU", goods: ["wheat"], parties, holdings }, { asOf });
}

/** Whether the party counts as blocked, and what US law makes of the dealing. */
function answer(judged: JudgedDealing): readonly (string | undefined)[] {
  const row = judged.ownership?.answers.find(({ issuer }) => issuer === "us");
  return [row?.outcome, judged.verdicts.find(({ issuer }) => issuer === "us")?.verdict];
}

const CASES: readonly (readonly [name: string, rows: readonly Row[], party: string, blocked: boolean])[] = [
  ["398: control alone", [[X, 100, A, "control"]], A, false],
  [
    "398: control and less than half",
    [
      [X, 100, A, "control"],
      [X, 49.99, A],
    ],
    A,
    false,
  ],
  [
    "398: most of the votes and a quarter of the shares",
    [
      [X, 75, A, "votes"],
      [X, 25, A],
    ],
    A,
    false,
  ],
  [
    "399: a quarter each of two blocked persons",
    [
      [X, 25, A],
      [Y, 25, A],
    ],
    A,
    true,
  ],
  [
    "399: a hundredth less",
    [
      [X, 25, A],
      [Y, 24.99, A],
    ],
    A,
    false,
  ],
  [
    "400: blocked persons as all of the board",
    [
      [X, 50, A, "board"],
      [Y, 50, A, "board"],
    ],
    A,
    false,
  ],
  [
    "400: a blocked executive with a quarter of the shares",
    [
      [X, 100, A, "control"],
      [X, 25, A],
    ],
    A,
    false,
  ],
  [
    "401: half of a half",
    [
      [X, 50, A],
      [A, 50, B],
    ],
    B,
    true,
  ],
  [
    "401: a quarter through each of two halves",
    [
      [X, 50, A],
      [X, 50, B],
      [A, 25, C],
      [B, 25, C],
    ],
    C,
    true,
  ],
  [
    "401: through one half, and directly",
    [
      [X, 50, A],
      [X, 10, B],
      [A, 40, B],
    ],
    B,
    true,
  ],
  [
    "401: one of two is below half",
    [
      [X, 50, A],
      [X, 25, B],
      [A, 25, C],
      [B, 25, C],
    ],
    C,
    false,
  ],
  [
    "401: both are below half",
    [
      [X, 25, A],
      [X, 25, B],
      [A, 50, C],
      [B, 50, C],
    ],
    C,
    false,
  ],
];

describe("OFAC on entities owned by blocked persons", () => {
  const free = answer(engine.judge({ from: "US", to: "RU", goods: ["wheat"] }, { asOf: "2024-01-01" }))[1];

  it("begins with a dealing that US law does not prohibit of itself", () => {
    expect(free).not.toBe("prohibited");
  });

  it.each(CASES)("%s", (_, rows, party, blocked) => {
    expect(answer(judge(rows, [party]))).toEqual(blocked ? ["blocked", "prohibited"] : ["not-blocked", free]);
  });

  it("399: shares are added up from 13 August 2014 on", () => {
    const rows: readonly Row[] = [
      [X, 25, A],
      [Y, 25, A],
    ];
    expect(answer(judge(rows, [A], "2014-08-12"))[0]).toBe("not-blocked");
    expect(answer(judge(rows, [A], "2014-08-13"))[0]).toBe("blocked");
  });

  it("400: a contract that the blocked executive signs is a dealing with him, whoever owns the company", () => {
    const judged = judge(
      [
        [X, 100, A, "control"],
        [X, 25, A],
      ],
      [A, X],
    );
    expect(answer(judged)).toEqual(["not-blocked", "prohibited"]);
    expect(judged.dealing).toMatchObject({ facts: { "consignee-listed-us": true } });
    expect(judged.dealing.byOwnership).toBeUndefined();
  });
});
