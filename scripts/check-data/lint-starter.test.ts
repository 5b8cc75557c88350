/** The starter designations. */
import { describe } from "vitest";
import { type Broken, ship, starter, withDesignation, withEntry } from "./good-data.ts";
import { lintStarter } from "./lint-starter.ts";
import type { Dataset } from "./shapes.ts";
import { testLint } from "./test-lint.ts";

const BROKEN: Broken = [
  ["an entry id twice", { starter: starter(ship, ship) }, /entries\[ship\]\.id: is the id of another/],
  [
    "a source key that is none",
    withEntry({ absentFrom: [{ list: "un-sc", checked: "2026-01-01", source: "nope" }] }),
    /there is no source “nope”/,
  ],
  [
    "a source that means two things",
    {
      starter: [
        ...starter(),
        {
          path: "data/starter/b.yml",
          value: { part: "b", sources: { un: { published: "2026-01-01" } }, entries: [ship] },
        },
      ],
    },
    /sources\.un: is another publication/,
  ],
  [
    "a part that is not its file",
    { starter: starter(ship).map(({ path, value }) => ({ path, value: { ...value, part: "x" } })) },
    /part: is “x”/,
  ],
  ["a list the card does not cover", withDesignation({ list: "nope" }), /covers no list “nope”/],
  [
    "a day that does not exist",
    withDesignation({ from: "2023-02-30", to: null }),
    /“2023-02-30” is no year, month or day/,
  ],
  [
    "a birth date without year",
    withEntry({ properties: { birthDate: ["--02-03"] } }),
    /“--02-03” is no year/,
  ],
  [
    "a designation that ends before it begins",
    withDesignation({ to: "2018-02" }),
    /2018-02 is before 2018-03/,
  ],
  [
    "a designation seen last before first",
    withDesignation({ from: null, to: null, firstSeen: "2020-01-02", lastSeen: "2020-01-01" }),
    /seen: 2020-01-01 is before/,
  ],
  [
    "first seen although the first day is known",
    withDesignation({ firstSeen: "2020-01-02" }),
    /firstSeen is only for/,
  ],
  [
    "absent after it was seen",
    withDesignation({ from: null, to: null, firstSeen: "2020-01-02", notSeen: "2020-01-02" }),
    /notSeen 2020-01-02 is not before/,
  ],
  [
    "a range of dates the wrong way round",
    withEntry({ dates: [{ property: "birthDate", from: "1969", to: "1967", precision: "range" }] }),
    /birthDate: 1967 is before 1969/,
  ],
  [
    "an IMO number with a wrong check digit",
    withEntry({ properties: { imoNumber: ["9074728"] } }),
    /9074728: wrong check digit/,
  ],
  [
    "an entry without a primary name",
    withEntry({ names: ship.names.map((name) => ({ ...name, kind: "alias" })) }),
    /no primary name/,
  ],
  ["fewer entries than promised", { starter: starter() }, /there are 0 entries, not 1 to 2/],
  [
    "more entries than promised",
    { starter: starter(ship, { ...ship, id: "b" }, { ...ship, id: "c" }) },
    /there are 3 entries/,
  ],
];

function lint(data: Dataset): readonly string[] {
  return [...lintStarter(data)];
}

describe("lintStarter", () => {
  testLint(lint, BROKEN);
});
