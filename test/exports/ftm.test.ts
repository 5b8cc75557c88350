/**
 * FollowTheMoney entities keep to the model: to the table of it that stands beside this file always, and to the Python
 * package `followthemoney` where EMBARGO_FTM_PYTHON names a Python that has it.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderFtm, toFtm, type FtmLine } from "embargo/exports";
import model from "./ftm-model.json" with { type: "json" };
import { assessed, madeReport, words } from "./made-reports.ts";

type Property = readonly [type: string, longest: number, range?: string];
interface Model {
  readonly is: readonly string[];
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
}
const SCHEMATA = model.schemata as unknown as Readonly<Record<string, Model>>;
const PYTHON = process.env["EMBARGO_FTM_PYTHON"] ?? null;
const VALID: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/,
  country: /^[a-z]{2}$/,
  language: /^(?:fra|eng)$/,
  topic: /^sanction$/,
};

/** What the table does not accept. */
function problems(lines: readonly FtmLine[]): readonly string[] {
  const schemata = new Map(lines.map(({ id, schema }) => [id, SCHEMATA[schema]]));
  return lines.flatMap(({ schema, properties }) => {
    const known = SCHEMATA[schema];
    if (known === undefined) return [`no schema ${schema}`];
    const lacking = known.required.filter((name) => properties[name] === undefined);
    const wrong = Object.entries(properties).flatMap(([name, values]) => {
      const [type, longest, range] = known.properties[name] ?? ["", 0];
      return values
        .filter(
          (value) =>
            value.length > longest ||
            VALID[type]?.test(value) === false ||
            (range !== undefined && !(schemata.get(value)?.is.includes(range) ?? false)),
        )
        .map((value) => `${schema}.${name}: ${value}`);
    });
    return [...lacking.map((name) => `${schema} lacks ${name}`), ...wrong];
  });
}

const TEXT =
  "On 13 September 2023 North Korea reportedly sold artillery shells to Russia. Kim Jong Un met Vladimir Putin. Moscow denied buying weapons from North Korea.";

describe("FollowTheMoney entities", () => {
  const report = assessed(TEXT);
  const lines = toFtm(report, words("en"));
  const of = (schema: string): readonly FtmLine[] => lines.filter((line) => line.schema === schema);

  it("keep to the model, as the table has it", () => {
    expect(problems(lines)).toEqual([]);
    const examples = readFileSync(new URL("../../examples/vostochny.en.txt", import.meta.url), "utf8");
    expect(problems(toFtm(assessed(examples), words("fr")))).toEqual([]);
  });

  it("begin with the document: its date, its hash, its clocks", () => {
    expect(lines[0]).toMatchObject({
      schema: "Document",
      properties: { fileName: ["report.txt"], date: ["2023-09-14"] },
    });
    expect(lines[0]?.properties["notes"]).toContain(`sha256: ${report.assessment.document.sha256}`);
  });

  it("say of an alleged act that it is alleged, with its words and their place in the text", () => {
    const sale = of("Event").find(({ properties }) => properties["keywords"]?.includes("transfer"));
    expect(sale?.properties["summary"]?.[0]).toMatch(/^alleged/);
    expect(sale?.properties["name"]?.[0]).toContain("alleged");
    const [note = ""] = sale?.properties["notes"] ?? [];
    const [, start, end, quote] = /^\[(\d+), (\d+)\) “(.*)” \(alleged\)$/.exec(note) ?? [];
    expect(TEXT.slice(Number(start), Number(end))).toBe(quote);
  });

  it("hold a State as the body that acts for it, and a settled person with the designations", () => {
    expect(of("PublicBody").map(({ properties }) => properties["country"])).toEqual(
      expect.arrayContaining([["kp"], ["ru"]]),
    );
    const person = of("Person").find(({ properties }) => properties["name"]?.[0] === "Kim Jong Un");
    expect(person?.properties["topics"]).toEqual(["sanction"]);
    expect(of("Sanction").some(({ properties }) => properties["entity"]?.[0] === person?.id)).toBe(true);
  });

  it("hold what is said and is no act, with who says it, and no verdict", () => {
    const said = assessed(
      "UN resolutions prohibit all arms exports by North Korea. Kim met Putin in Russia.",
    );
    const [statement] = said.assessment.statements;
    const found = toFtm(said, words("en"));
    expect(problems(found)).toEqual([]);
    const [note] = found.filter(({ schema }) => schema === "Note");
    expect(note?.properties["keywords"]).toEqual(
      expect.arrayContaining([statement?.kind, `modality:${statement?.modality}`, `id:${statement?.id}`]),
    );
    expect(note?.properties["keywords"]?.join()).not.toContain("verdict");
    expect(note?.properties["description"]?.[0]).toContain(statement?.evidence[0]?.text);
  });

  it("count on the document what has no place in them", () => {
    const { mentions, unread } = report.assessment;
    const goods = mentions.filter(({ party, group }) => party === null && group.length === 0).length;
    expect(lines[0]?.properties["notes"]).toContain(
      `not in this export: ${goods} mentions of goods, dates, instruments and events`,
    );
    const untold = lines[0]?.properties["notes"]?.some((note) => /look like names/.test(note));
    expect(untold).toBe(unread.length > 0);
  });

  it("hold an aircraft with its registration, serial number, model and operator", () => {
    const craft = assessed(
      "The Il-76 aircraft P-912 (MSN 1003403104), operated by Air Koryo, carried artillery shells to Russia.",
    );
    const found = toFtm(craft, words("en"));
    expect(problems(found)).toEqual([]);
    const named = (line: FtmLine): readonly string[] =>
      [line.properties["name"] ?? [], line.properties["alias"] ?? []].flat();
    const koryo = found.find((line) => /^air koryo/i.test(named(line).join()));
    expect(found.find(({ schema }) => schema === "Airplane")?.properties).toMatchObject({
      name: ["P-912"],
      registrationNumber: ["P-912"],
      serialNumber: ["1003403104"],
      model: ["Il-76"],
      operator: [koryo?.id],
    });
  });

  it("have the same ids for the same text, and one line for a text read twice", () => {
    expect(renderFtm([report, assessed(TEXT)], words("en"))).toBe(renderFtm([report], words("en")));
  });

  it("keep to the model for any text, and no act loses what the text makes of it", () => {
    fc.assert(
      fc.property(madeReport(), fc.constantFrom("fr", "en"), (made, lang) => {
        const found = toFtm(made, words(lang)).filter(
          ({ schema, properties }) =>
            // A name of nothing but control characters is no name; the reader makes none.
            schema === "Document" || properties["name"] !== undefined || schema === "UnknownLink",
        );
        const ranges = problems(found).filter(
          (problem) => !/lacks|wants|entity|subject|object|involved/.test(problem),
        );
        expect(ranges).toEqual([]);
        const events = found.filter(({ schema }) => schema === "Event");
        expect(events).toHaveLength(made.assessment.acts.length);
        for (const [at, { modality }] of made.assessment.acts.entries())
          expect(events[at]?.properties["keywords"]).toContain(`modality:${modality}`);
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(PYTHON === null)("are accepted by the Python package (EMBARGO_FTM_PYTHON)", () => {
    const script = new URL("./validate-ftm.py", import.meta.url).pathname;
    const examples = ["vostochny.en.txt", "ship-to-ship.en.txt"].map((name) =>
      assessed(readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8"), name),
    );
    const input = renderFtm([report, ...examples], words("fr"));
    const { status, stdout, stderr } = spawnSync(PYTHON ?? "", [script], { input, encoding: "utf8" });
    expect([status, stdout, stderr]).toEqual([0, "", ""]);
  });
});
