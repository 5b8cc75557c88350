/** What can never matter, and the small tables. */
import { describe } from "vitest";
import { type Broken, good, text, withBan, withCard, withVersions } from "./good-data.ts";
import { lintCountries, lintReach } from "./lint-reach.ts";
import { lintTables } from "./lint-tables.ts";
import type { Dataset } from "./shapes.ts";
import { testLint } from "./test-lint.ts";

const BROKEN: Broken = [
  ["an exemption no provision lists", withBan({ exemptions: [] }), /no provision lists this exemption/],
  ["a fact no provision asks for", { facts: { ...good.facts, idle: {} } }, /facts\.idle: no provision asks/],
  [
    "a fact of the engine that is not defined",
    { facts: { from: {}, to: {}, approval: {}, "goods-class": {} } },
    /national-law: the engine asks/,
  ],
  [
    "a country of a condition that is none",
    withVersions({ from: "2006-10-14", when: { not: { parties: ["XX"] } } }),
    /versions: “XX” is no code/,
  ],
  ["a target that is no country", withCard({ target: "XX" }), /target: “XX” is no code/],
  [
    "a country of an issuer that is none",
    { issuers: [{ id: "us", from: "1917-10-06", title: text, countries: ["XX"] }] },
    /issuers\[us\]\.countries: “XX”/,
  ],
  [
    "a pointer of another issuer",
    { pointers: good.pointers.map((item) => ({ ...item, issuer: "eu" })) },
    /does not begin with its issuer/,
  ],
  [
    "a pointer that ends before it begins",
    { pointers: good.pointers.map((item) => ({ ...item, to: "2000-01-01" })) },
    /2000-01-01 is not after/,
  ],
  ["an issuer twice", { issuers: [...good.issuers, ...good.issuers] }, /issuers\[us\]: is there twice/],
  [
    "a territory twice",
    { territories: [...good.territories, { code: "KP" }] },
    /territories\[KP\]: is there twice/,
  ],
];

function lint(data: Dataset): readonly string[] {
  return [...lintReach(data), ...lintCountries(data), ...lintTables(data)];
}

describe("lintReach, lintCountries and lintTables", () => {
  testLint(lint, BROKEN);
});
