/** The empty file of a new provision: whole, commented, refused until it is filled. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadSchemas, readSchema } from "../check-data/schemas.ts";
import { ROOT } from "../gen/read-yaml.ts";
import { scaffoldProvision, type Schema, type Shelf } from "./provision.ts";

const schema = readSchema("provision") as Schema;
const folder = "data/regimes/aa/zz";
const shelf: Shelf = {
  paths: [
    `${folder}/regime.yml`,
    `${folder}/sources.yml`,
    `${folder}/12-1.yml`,
    "data/regimes/aa/yy/1-1.yml",
  ],
  instruments: () => ["12", "12-2020", "act"],
};
const written = (id: string): { readonly path: string; readonly content: string } => {
  const made = scaffoldProvision(id, shelf, schema);
  if ("refused" in made) throw new Error(made.refused);
  return made;
};
const keysAt = (...place: readonly string[]): readonly string[] =>
  Object.keys(place.reduce<unknown>((here, key) => (here as Schema)[key], schema) as object);

describe("scaffoldProvision", () => {
  it("stands where its id says, and guesses instrument and paragraph from it", () => {
    const { path, content } = written("aa.zz.12-2020-8a");
    expect(path).toBe(`${folder}/12-2020-8a.yml`);
    expect(parse(content)).toMatchObject({ id: "aa.zz.12-2020-8a", instrument: "12-2020", paragraph: "8a" });
    expect(parse(written("aa.zz.other-1").content)).toMatchObject({ instrument: "", paragraph: "" });
  });

  it("has every field of the schema, with a comment above each", () => {
    const lines = written("aa.zz.12-2").content.split("\n");
    expect(keysAt("properties")).toEqual(Object.keys(parse(lines.join("\n")) as object));
    for (const field of keysAt("properties")) {
      const at = lines.findIndex((line) => line.startsWith(`${field}:`));
      expect(lines[at - 1], field).toMatch(/^# \S/);
    }
    for (const field of keysAt("$defs", "version", "properties")) {
      const at = lines.findIndex((line) => new RegExp(`^ {2}(?: {2}|- )(?:# )?${field}:`).test(line));
      expect(lines[at - 1], field).toMatch(/^ {4}# \S/);
    }
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
  });

  it("is refused by the check until it is filled, and taken then", () => {
    const { path, content } = written("aa.zz.12-2");
    const schemas = loadSchemas();
    const problems = schemas.check(path, parse(content)).join("\n");
    for (const place of [
      "title.en",
      "title.fr",
      "says.en",
      "says.fr",
      "versions[0].from",
      "activity",
      "parties",
    ])
      expect(problems).toContain(place);
    const filled = content
      .replaceAll('""', '"x"')
      .replace("from: YYYY-MM-DD", "from: 2020-01-01")
      .replace("activity: []", "activity: [supply]")
      .replace("parties: []", "parties: [ZZ]");
    expect(schemas.check(path, parse(filled))).toEqual([]);
  });

  it.each([
    ["aa.zz.12-1", /exists: data\/regimes\/aa\/zz\/12-1\.yml/],
    ["aa.yy.1-2", /“aa\.yy” has no card/],
    ["bb.zz.1", /“bb\.zz” has no card/],
    ["aa.zz.regime", /is a card/],
    ["aa.zz", /is no id/],
    ["aa.zz.../x", /is no id/],
    ["AA.zz.1", /is no id/],
    ["", /is no id/],
  ])("refuses %j", (id, why) => {
    expect(scaffoldProvision(id, shelf, schema)).toEqual({ refused: expect.stringMatching(why) });
  });

  it("never leaves its folder and never throws, whatever the id", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^aa\.zz\.[\w.\\/-]*$/)), (id) => {
        const made = scaffoldProvision(id, shelf, schema);
        if ("path" in made) expect(made.path).toMatch(/^data\/regimes\/aa\/zz\/[a-z0-9-]+\.yml$/);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

describe("npm run new", () => {
  const run = (...args: readonly string[]): readonly [number | null, string] => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--conditions=source", join(ROOT, "scripts/new.ts"), ...args],
      { encoding: "utf8" },
    );
    return [status, stderr];
  };

  it("refuses a provision that exists, a regime without a card and other words, and writes nothing", () => {
    expect(run("provision", "un.dprk.1718-8c")).toEqual([2, expect.stringContaining("exists")]);
    expect(run("provision", "un.nowhere.1-1")).toEqual([2, expect.stringContaining("has no card")]);
    expect(run("list", "un.dprk.1-1")).toEqual([2, expect.stringContaining("usage:")]);
    expect(existsSync(join(ROOT, "data/regimes/un/nowhere"))).toBe(false);
  });
});
