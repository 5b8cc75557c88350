/** An id of a table of several files is defined once. */
import { describe, expect, it } from "vitest";
import { readDataFiles } from "./files.ts";
import { lintOnce } from "./lint-once.ts";

const facts = (...ids: readonly string[]): unknown => ({
  facts: Object.fromEntries(ids.map((id) => [id, {}])),
});
const classes = (...ids: readonly string[]): unknown => ({ classes: ids.map((id) => ({ id })) });
const pointers = (...ids: readonly string[]): unknown => ({ pointers: ids.map((id) => ({ id })) });

describe("lintOnce", () => {
  it("finds nothing where each id stands in one file, though two kinds share it", () => {
    const files = new Map([
      ["data/regimes/facts.yml", facts("coal", "licence")],
      ["data/regimes/aa/zz/facts.yml", facts("aa-licence")],
      ["data/goods/classes.yml", classes("coal")],
      ["data/goods/more/aa.yml", classes("aa-salt")],
    ]);
    expect(lintOnce(files)).toEqual([]);
  });

  it.each([
    ["facts", "data/regimes/aa/yy/facts.yml", "data/regimes/aa/zz/facts.yml", facts],
    ["classes", "data/goods/classes.yml", "data/goods/more/aa.yml", classes],
    ["pointers", "data/regimes/aa/pointers.yml", "data/regimes/pointers.yml", pointers],
  ])("finds an id of %s in two files, and names both", (key, one, other, table) => {
    const files = new Map([
      [one, table("a", "b")],
      [other, table("c", "a")],
    ]);
    expect(lintOnce(files)).toEqual([`${other}: ${key}[a]: is in ${one} too`]);
  });

  it("finds an id twice in one file", () => {
    expect(lintOnce(new Map([["data/goods/classes.yml", classes("a", "b", "a")]]))).toEqual([
      "data/goods/classes.yml: classes[a]: is there twice",
    ]);
  });

  it("finds nothing in the data", () => {
    expect(lintOnce(readDataFiles().files)).toEqual([]);
  });
});
