/** Which files a schema takes, and what it refuses. */
import { describe, expect, it } from "vitest";
import { missingFiles, readDataFiles } from "./files.ts";
import { FOLDER } from "./good-data.ts";
import { KIND_NAMES, kindsOf } from "./kinds.ts";
import { idleSchemas, loadSchemas, readSchema } from "./schemas.ts";

describe("schemas", () => {
  const schemas = loadSchemas();
  const { files } = readDataFiles();

  it("take every file as exactly one kind, and every kind has a file and a schema", () => {
    for (const path of files.keys()) expect(kindsOf(path), path).toHaveLength(1);
    const used = new Set([...files.keys()].flatMap(kindsOf));
    expect([...used].sort()).toEqual([...KIND_NAMES].sort());
    for (const kind of KIND_NAMES) expect(readSchema(kind)["$schema"], kind).toMatch(/2020-12/);
    expect(idleSchemas([...KIND_NAMES, "common", "x"])).toEqual([
      expect.stringMatching(/x\.schema\.json: whole file/),
    ]);
  });

  it.each(KIND_NAMES)("refuse an unknown field and an empty file of %s", (kind) => {
    const [path = "", value] = [...files].find(([name]) => kindsOf(name).includes(kind)) ?? [];
    expect(schemas.check(path, { ...(value as object), surprise: 1 }).join("\n")).toMatch(
      /whole file: .*“surprise”/,
    );
    expect(schemas.check(path, {})).not.toEqual([]);
    expect(schemas.check(path, null)).not.toEqual([]);
  });

  it("close every object", () => {
    const open = (schema: unknown, at: string): readonly string[] => {
      if (typeof schema !== "object" || schema === null) return [];
      const own =
        "type" in schema &&
        schema.type === "object" &&
        !("additionalProperties" in schema && schema.additionalProperties === false);
      return [
        ...(own ? [at] : []),
        ...Object.entries(schema).flatMap(([key, part]) => open(part, `${at}/${key}`)),
      ];
    };
    for (const kind of [...KIND_NAMES, "common"]) expect(open(readSchema(kind), kind)).toEqual([]);
  });

  it("refuse a file at a place of no kind, and name files that are missing", () => {
    expect(schemas.check("data/regimes/notes.yml", {})).toEqual([
      expect.stringMatching(/no schema is for a file/),
    ]);
    expect(schemas.check("data/goods/classes.yaml", {})).toHaveLength(1);
    const paths = [...files.keys()];
    expect(missingFiles(paths)).toEqual([]);
    expect(missingFiles(paths.filter((path) => path !== "data/goods/words.yml"))).toHaveLength(1);
    expect(missingFiles([...paths, "data/regimes/eu/kp/1.yml"])).toHaveLength(2);
  });

  it.each([
    [
      "two operators in a condition",
      { versions: [{ from: "2006-10-14", when: { all: [{ to: ["KP"], goods: ["coal"] }] } }] },
      /all\[0\]: must NOT have more than 1/,
    ],
    [
      "an impossible day",
      { versions: [{ from: "2006-02-30", when: { to: ["KP"] } }] },
      /versions\[0\]\.from: must match format "date"/,
    ],
    ["a number without quotation marks", { paragraph: 10 }, /paragraph: must be string, not 10/],
    ["an unknown force", { force: "decide" }, /force: must be one of decides, .*not "decide"/],
    [
      "an empty French text",
      { title: { en: "x", fr: "" } },
      /title\.fr: "" does not fit: The text in French/,
    ],
    [
      "a prohibition without condition",
      { versions: [{ from: "2006-10-14" }] },
      /the field “when” is missing/,
    ],
    [
      "a prohibition that needs facts",
      { versions: [{ from: "2006-10-14", when: { to: ["KP"] }, needs: ["x"] }] },
      /needs: does not belong here/,
    ],
    ["a prohibition that binds nobody", { bound: [] }, /bound: must NOT have fewer than 1/],
    ["an exemption with exemptions", { kind: "exemption", bound: [] }, /exemptions: does not belong here/],
    [
      "an end without its day",
      { versions: [{ from: "2006-10-14", when: { to: ["KP"] }, endedBy: "un.dprk.1-1" }] },
      /must have property to/,
    ],
  ])("refuse a provision with %s", (_, change, told) => {
    const path = `${FOLDER}/2371-8.yml`;
    const value = files.get(path) as object;
    expect(schemas.check(path, value)).toEqual([]);
    expect(schemas.check(path, { ...value, ...change }).join("\n")).toMatch(told);
  });

  it("refuse a quota that counts once without an end, and one that begins anew with one", () => {
    const path = "data/quotas/un-dprk.yml";
    const { quotas } = files.get(path) as { quotas: { period: object }[] };
    const told = (period: object): readonly string[] =>
      schemas.check(path, { quotas: [{ ...quotas[0], period }] });
    expect(told({ kind: "once", from: "2017-10-01", to: "2018-01-01" })).toEqual([]);
    expect(told({ kind: "once", from: "2017-10-01" })).not.toEqual([]);
    expect(told({ kind: "calendar-year", from: "2018-01-01" })).toEqual([]);
    expect(told({ kind: "calendar-year", from: "2018-01-01", to: "2019-01-01" })).not.toEqual([]);
  });
});
