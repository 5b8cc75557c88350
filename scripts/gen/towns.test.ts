import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { townKey } from "../../engine/src/reports/mentions/towns.ts";
import { readYaml, ROOT } from "./read-yaml.ts";
import { compileTowns } from "./towns.ts";

describe("the table of towns", () => {
  const rows = Object.entries(compileTowns()).flatMap(([country, names]) =>
    names.split("|").map((name) => [name, country] as const),
  );

  it("gives each name to one State, by a code of the gazetteer", () => {
    const names = rows.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const { territories } = readYaml<{ territories: { code: string }[] }>("data/territories/territories.yml");
    const codes = new Set(["-", ...territories.map(({ code }) => code)]);
    expect(rows.filter(([, country]) => !codes.has(country))).toEqual([]);
  });

  it("loses no name of the file", () => {
    const file = readFileSync(join(ROOT, "data/territories/towns.tsv"), "utf8");
    const written = file
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .flatMap((line) => (line.split("\t")[1] ?? "").split(";").map((name) => townKey(name)));
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(written));
    expect(written).not.toContain("");
  });
});
