/** What the rules of ownership must say of each other. */
import { describe, expect, it } from "vitest";
import { readDataFiles } from "./files.ts";
import { lintOwnership, type OwnershipFile } from "./lint-ownership.ts";

const path = "data/ownership/rules.yml";
const good = readDataFiles().files.get(path) as OwnershipFile;
const [first] = good.rules;
if (first === undefined) throw new Error("no rule");
const [version] = first.versions;
if (version === undefined) throw new Error("no version");
const withVersions = (...versions: OwnershipFile["rules"][number]["versions"][number][]): OwnershipFile => ({
  ...good,
  rules: [{ ...first, versions }, ...good.rules.slice(1)],
});
const narrow = { through: "direct", sum: "single", tests: [] } as const;

describe("lintOwnership", () => {
  it("finds the shipped rules good", () => {
    expect(lintOwnership({ path, value: good })).toEqual([]);
  });

  it.each<[string, OwnershipFile, RegExp]>([
    ["two rules of an issuer", { ...good, rules: [...good.rules, first] }, /two rules of us/],
    [
      "an id of another issuer",
      { ...good, rules: [{ ...first, id: "eu.x" }, ...good.rules.slice(1)] },
      /is not of us/,
    ],
    ["versions out of order", withVersions(version, version, ...first.versions.slice(1)), /begins after/],
    [
      "a source that is not there",
      withVersions({ ...version, seen: ["Z9"] }, ...first.versions.slice(1)),
      /no source Z9/,
    ],
    ["a source nobody saw", { ...good, sources: { ...good.sources, Z9: "x" } }, /seen by no rule/],
    [
      "a widest reading that is narrower",
      withVersions({ ...version, possible: narrow }, ...first.versions.slice(1)),
      /narrower than/,
    ],
  ])("tells %s", (_, value, told) => {
    expect(lintOwnership({ path, value }).join("\n")).toMatch(told);
  });
});
