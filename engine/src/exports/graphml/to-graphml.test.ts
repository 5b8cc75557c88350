/** GraphML is well-formed XML whatever the report says, and holds what the answer holds. */
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { renderGraphml } from "./to-graphml.ts";
import { assessed, madeReport, words } from "../../../../test/exports/made-reports.ts";

interface Read {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly edges: readonly Readonly<Record<string, string>>[];
}

/** Read a graph with a real parser; it throws on whatever is not well-formed. */
function parse(xml: string): Read {
  const parser = new SaxesParser({ xmlns: false });
  const nodes = new Map<string, Record<string, string>>();
  const edges: Record<string, string>[] = [];
  let current: Record<string, string> = {};
  let key = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "node" || name === "edge") current = { ...attributes };
    if (name === "node") nodes.set(attributes["id"] ?? "", current);
    if (name === "edge") edges.push(current);
    key = name === "data" ? (attributes["key"] ?? "") : "";
  });
  parser.on("text", (text) => {
    if (key !== "") current[key] = text;
  });
  parser.on("closetag", () => (key = ""));
  parser.write(xml).close();
  return { nodes, edges };
}

describe("GraphML", () => {
  it("joins parties to acts by their roles, with kind, modality, verdict and date", () => {
    const report = assessed("On 13 September 2023 North Korea reportedly sold artillery shells to Russia.");
    const { nodes, edges } = parse(renderGraphml([report], words("en")));
    const act = [...nodes.values()].find((node) => node["node-node"] === "act");
    expect(act).toMatchObject({
      "node-kind": "transfer",
      "node-modality": "alleged",
      "node-verdict": "would-be-prohibited",
    });
    expect(act?.["node-label"]).toMatch(/^alleged \(by the words “reportedly”\)/);
    expect(act?.["node-paragraphs"]).toContain("S/RES/1718 (2006), ¶8(b)");
    const roles = edges.map((edge) => [
      edge["edge-role"],
      nodes.get((edge["source"] === act?.["id"] ? edge["target"] : edge["source"]) ?? "")?.["node-country"],
    ]);
    expect(roles).toEqual(
      expect.arrayContaining([
        ["actor", "KP"],
        ["recipient", "RU"],
      ]),
    );
  });

  it("says whether a party is listed, and never that it is clear", () => {
    const { nodes } = parse(
      renderGraphml([assessed("Kim Jong Un met Vladimir Putin on 13 September 2023.")], words("en")),
    );
    const standings = [...nodes.values()].flatMap((node) => node["node-listed"] ?? []);
    expect(standings).toContain("listed");
  });

  it("holds what is said and is no act, as nodes of their own", () => {
    const report = assessed(
      "UN resolutions prohibit all arms exports by North Korea. Kim met Putin in Russia.",
    );
    const { nodes } = parse(renderGraphml([report], words("fr")));
    const statements = [...nodes.values()].filter((node) => node["node-node"] === "statement");
    expect(statements.map((node) => node["node-kind"])).toEqual(
      report.assessment.statements.map(({ kind }) => kind),
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const node of statements) expect(node["node-verdict"]).toBeUndefined();
  });

  it("is well-formed for any text, and has a node a party and act and an edge a role", () => {
    fc.assert(
      fc.property(fc.array(madeReport(), { maxLength: 3 }), fc.constantFrom("fr", "en"), (reports, lang) => {
        const { nodes, edges } = parse(renderGraphml(reports, words(lang)));
        const unique = [
          ...new Map(
            reports.map((report) => [report.assessment.document.sha256, report.assessment]),
          ).values(),
        ];
        expect(nodes.size).toBe(
          unique.reduce((sum, { parties, acts }) => sum + parties.length + acts.length, 0),
        );
        const roles = unique.flatMap(({ acts }) =>
          acts.map(
            ({ actors, recipients, place, attribution }) =>
              actors.length +
              recipients.length +
              (place === null ? 0 : 1) +
              (attribution.party === null ? 0 : 1),
          ),
        );
        expect(edges).toHaveLength(roles.reduce((sum, count) => sum + count, 0));
        for (const edge of edges) {
          expect(nodes.has(edge["source"] ?? "")).toBe(true);
          expect(nodes.has(edge["target"] ?? "")).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
