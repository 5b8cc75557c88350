/** What a provision points at, and its days. */
import { describe } from "vitest";
import {
  ban,
  type Broken,
  file,
  FOLDER,
  permit,
  rules,
  withBan,
  withCard,
  withVersions,
} from "./good-data.ts";
import { lintProvisions } from "./lint-provisions.ts";
import { lintVersions } from "./lint-versions.ts";
import type { Dataset } from "./shapes.ts";
import { testLint } from "./test-lint.ts";

const BROKEN: Broken = [
  [
    "a provision id that is not its path",
    { regimes: [{ ...rules()[0]!, provisions: [{ path: `${FOLDER}/9.yml`, value: ban }, file(permit)] }] },
    /9\.yml: id: is “un\.dprk\.1-1”/,
  ],
  ["a provision id used twice", { regimes: rules(ban, ban, permit) }, /id of another provision/],
  ["an unknown instrument", withBan({ instrument: "9" }), /“9” is no instrument/],
  ["an undefined source code", withBan({ seen: ["zz"] }), /“zz” is no code/],
  [
    "an unknown exemption",
    withBan({ exemptions: ["un.dprk.1-2", "un.dprk.x"] }),
    /exemptions: there is no provision “un\.dprk\.x”/,
  ],
  [
    "an exemption that is a prohibition",
    withBan({ exemptions: ["un.dprk.1-2", "un.dprk.1-1"] }),
    /is a prohibition, not an exemption/,
  ],
  [
    "an unknown amending provision",
    withVersions({ from: "2006-10-14", amendedBy: "un.dprk.x" }),
    /amendedBy: there is no provision/,
  ],
  [
    "an unknown ending provision",
    withVersions({ from: "2006-10-14", to: "2007-01-01", endedBy: "un.dprk.x" }),
    /endedBy: there is no provision/,
  ],
  [
    "an unknown fact deep in a condition",
    withVersions({ from: "2006-10-14", when: { any: [{ not: { fact: "nope" } }] } }),
    /there is no fact “nope”/,
  ],
  [
    "an unknown fact an exemption needs",
    { regimes: rules(ban, { ...permit, versions: [{ from: "2006-10-14", needs: ["nope"] }] }) },
    /there is no fact “nope”/,
  ],
  [
    "an unknown goods class in a condition",
    withVersions({ from: "2006-10-14", when: { all: [{ goods: ["nope"] }] } }),
    /there is no goods class “nope”/,
  ],
  ["a regime id that is not its folder", withCard({ id: "un.x" }), /regime\.yml: id:/],
  ["a regime issuer that is not its folder", withCard({ issuer: "eu" }), /regime\.yml: issuer:/],
  [
    "an instrument twice",
    withCard({
      instruments: [
        { id: "1", adopted: "2006-10-14" },
        { id: "1", adopted: "2006-10-14" },
      ],
    }),
    /instruments: “1” is there twice/,
  ],
  ["an unknown trigger fact", withCard({ askedBy: ["nope"] }), /askedBy: there is no fact/],
  [
    "an unknown goods class covered",
    withCard({ coverage: [{ classes: ["nope"] }] }),
    /coverage: there is no goods class/,
  ],
  [
    "a version that ends before it begins",
    withVersions({ from: "2010-01-01", to: "2010-01-01" }),
    /not after its first day/,
  ],
  [
    "versions out of order",
    withVersions({ from: "2016-01-01" }, { from: "2010-01-01" }),
    /not before the next version/,
  ],
  [
    "versions that overlap",
    withVersions({ from: "2010-01-01", to: "2017-01-01" }, { from: "2016-01-01" }),
    /after the next version begins/,
  ],
  [
    "a stated end before the first day",
    withCard({ statedEnd: "2006-10-14" }),
    /statedEnd: 2006-10-14 is not after/,
  ],
  [
    "a version before the act was adopted",
    withVersions({ from: "2006-10-13" }),
    /begins on 2006-10-13, before the act/,
  ],
  [
    "a version ended before the ending act was adopted",
    withVersions({ from: "2006-10-14", to: "2006-10-01", endedBy: "un.dprk.1-2" }),
    /ends on 2006-10-01, before the act/,
  ],
];

function lint(data: Dataset): readonly string[] {
  return [...lintProvisions(data), ...lintVersions(data)];
}

describe("lintProvisions and lintVersions", () => {
  testLint(lint, BROKEN);
});
