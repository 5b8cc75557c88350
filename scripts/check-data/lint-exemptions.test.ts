/** Exemptions that end before, or begin after, all that they could lift. */
import { describe } from "vitest";
import { ban, type Broken, permit, rules } from "./good-data.ts";
import { lintExemptions } from "./lint-exemptions.ts";
import type { VersionFile } from "./shapes.ts";
import { testLint } from "./test-lint.ts";

const when = { to: ["KP"] };
const needs = ["approval"];
const pair = (bans: readonly VersionFile[], permits: readonly VersionFile[]): Broken[number][1] => ({
  regimes: rules({ ...ban, versions: bans }, { ...permit, versions: permits }),
});

const BROKEN: Broken = [
  [
    "an exemption that ends on the day the provision begins",
    pair([{ from: "2016-03-02", when }], [{ from: "2006-10-14", to: "2016-03-02", needs }]),
    /1-2\.yml: versions: in force 2006-10-14–2016-03-02, when no provision .*can never lift/,
  ],
  [
    "an exemption whose every version ends before",
    pair(
      [{ from: "2016-03-02", when }],
      [
        { from: "2006-10-14", needs },
        { from: "2007-01-01", to: "2016-03-01", needs },
      ],
    ),
    /can never lift/,
  ],
  [
    "an exemption that begins when the provision has ended",
    pair([{ from: "2006-10-14", to: "2016-03-02", when }], [{ from: "2016-03-02", needs }]),
    /can never lift/,
  ],
];

describe("lintExemptions", () => {
  testLint(lintExemptions, BROKEN);
});
