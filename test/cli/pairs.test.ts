/** `compare --pairs` gives back the rows of a CSV or JSONL file in their order, each with its scores. */
import { afterAll, describe, expect, it } from "vitest";
import { expectRefusal, run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const HEADER = "schema,name1,name2\n";
const pair = (query: string, candidate: string): string =>
  `${JSON.stringify({
    query: { schema: "Person", properties: { name: [query] } },
    candidate: { schema: "Person", properties: { name: [candidate] } },
  })}\n`;
const GOOD = pair("Vladimir Poutine", "Vladimir Putin");

const compare = (name: string, content: string, lang = "en") =>
  run(["compare", "--pairs", folder.write(name, content), "--lang", lang]);

interface Scored {
  readonly query: { readonly properties: { readonly name: readonly string[] } };
  readonly nameSimilarity: number;
  readonly matchProbability: number;
  readonly score: number;
  readonly match: boolean;
  readonly explanation: readonly { readonly weight: number }[];
}

describe("compare --pairs of a CSV file", () => {
  it("keeps rows, order and extra columns, and adds both scores", async () => {
    const rows = 'Person,Vladimir Poutine,Vladimir Putin,7\nPerson,"Lenoir, Marie",Tadić,8\n';
    const ran = await compare("good.csv", `schema,name1,name2,note\n${rows}`);
    const lines = ran.out.trimEnd().split("\n");
    expect(lines[0]).toBe("schema,name1,name2,note,nameSimilarity,matchProbability");
    expect(lines[1]).toMatch(/^Person,Vladimir Poutine,Vladimir Putin,7,0\.\d+,0\.\d+$/);
    expect(lines[2]).toMatch(/^Person,"Lenoir, Marie",Tadić,8,[\d.]+,[\d.]+$/);
    expect(lines).toHaveLength(3);
    expect(ran).toMatchObject({ code: 0, err: "" });
  });

  it("scores a row as the two names are scored alone", async () => {
    const [, row = ""] = (await compare("one.csv", `${HEADER},Choïgou,Shoigu\n`)).out.split("\n");
    const { out } = await run(["compare", "Choïgou", "Shoigu", "--json"]);
    const alone = JSON.parse(out) as Scored;
    expect(row).toBe(`,Choïgou,Shoigu,${alone.nameSimilarity},${alone.matchProbability}`);
  });

  it("reads a byte order mark, Windows line ends and blank lines", async () => {
    const plain = await compare("plain.csv", `${HEADER}Person,Poutine,Putin\n`);
    const windows = await compare(
      "windows.csv",
      `\ufeff${HEADER}\nPerson,Poutine,Putin\n`.replaceAll("\n", "\r\n"),
    );
    expect(windows.out).toBe(plain.out);
    expect(windows.code).toBe(0);
  });

  it("compares a name that is none to nothing and goes on", async () => {
    const { out, code } = await compare("blank.csv", `${HEADER}Person,Poutine,\nPerson,Poutine,Putin\n`);
    expect(out.split("\n")[1]).toBe("Person,Poutine,,0,0");
    expect(out.split("\n")[2]).toMatch(/^Person,Poutine,Putin,0\.[89]\d*,0\.\d+$/);
    expect(code).toBe(0);
  });

  it.each([
    ["a row of too few fields", `${HEADER}Person,a,b\nPerson,a\nPerson,c,d\n`, 3],
    ["a row of too many fields", `${HEADER}Person,a,b,c\n`, 2],
    ["a quote that is not closed", `${HEADER}Person,a,b\nPerson,"c,d\n`, 3],
    ["a header without a column", "name1,name2\nPoutine,Putin\n", 1],
    ["a header alone", HEADER, 1],
  ])("refuses %s with one error and its row", async (what, content, row) => {
    const [french, english] = [
      await compare(`${what}.csv`, content, "fr"),
      await compare(`${what}.csv`, content),
    ];
    expectRefusal(french, 3, "INPUT_ROW_INVALID");
    expectRefusal(english, 3, "INPUT_ROW_INVALID");
    expect(english.err).toContain(`Row ${row} of`);
    expect(french.err).toContain(`La ligne ${row} de`);
  });
});

describe("compare --pairs of a JSONL file", () => {
  it("keeps each line and adds its scores, whose parts add up", async () => {
    const { out, code, err } = await compare("good.jsonl", `${GOOD}\r\n\n${pair("Marie", "Boris")}`);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Scored);
    expect(lines.map((line) => line.query.properties.name[0])).toEqual(["Vladimir Poutine", "Marie"]);
    expect(lines.map((line) => line.match)).toEqual([true, false]);
    for (const { score, explanation, nameSimilarity, matchProbability } of lines) {
      expect(explanation.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(score, 1);
      for (const number of [nameSimilarity, matchProbability]) expect(number).toBeGreaterThanOrEqual(0);
      for (const number of [nameSimilarity, matchProbability]) expect(number).toBeLessThanOrEqual(1);
    }
    expect([code, err]).toEqual([0, ""]);
  });

  it("reads a file that begins with a byte order mark, as CSV does", async () => {
    expect(await compare("mark.jsonl", `\ufeff${GOOD}`)).toEqual(await compare("no-mark.jsonl", GOOD));
  });

  it.each([
    ["no JSON", "{query: nobody}\n"],
    ["a line cut short", GOOD.slice(0, 40)],
    ["null", "null\n"],
    ["a number", "7\n"],
    ["no candidate", '{"query":{"schema":"Person","properties":{"name":["a"]}}}\n'],
    [
      "names that are no list",
      '{"query":{"properties":{"name":"a"}},"candidate":{"properties":{"name":["b"]}}}\n',
    ],
    [
      "names that are numbers",
      '{"query":{"properties":{"name":[1]}},"candidate":{"properties":{"name":["b"]}}}\n',
    ],
  ])("refuses a line with %s with one error and its row", async (what, line) => {
    const [french, english] = [
      await compare(`${what}.jsonl`, GOOD + line + GOOD, "fr"),
      await compare(`${what}.jsonl`, `${GOOD}\n${line}${GOOD}`),
    ];
    expectRefusal(french, 3, "INPUT_ROW_INVALID");
    expectRefusal(english, 3, "INPUT_ROW_INVALID");
    expect(french.err).toContain("La ligne 2 de");
    expect(english.err).toContain("Row 3 of");
  });
});

describe("compare --pairs of JSONL, a name without letter or digit", () => {
  it.each([
    ["no name", '{"query":{"properties":{}},"candidate":{"properties":{"name":["b"]}}}\n'],
    ["a name of punctuation", pair("?!", "Putin")],
  ])("is like nothing, says why, and does not stop the file: %s", async (what, line) => {
    const { out, code } = await compare(`${what}.jsonl`, GOOD + line + GOOD);
    const rows = out
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    expect([code, rows.length]).toEqual([0, GOOD.trim().split("\n").length * 2 + 1]);
    const open = rows.filter((row) => row["error"] !== undefined);
    expect(open.map((row) => [row["error"], row["nameSimilarity"], row["match"]])).toEqual([
      ["NAME_EMPTY", 0, false],
    ]);
  });
});

describe("compare --pairs of no file of pairs", () => {
  it.each([
    ["empty", "", "INPUT_EMPTY"],
    ["pdf", "%PDF-1.7", "INPUT_BINARY"],
  ])("refuses %s", async (name, content, code) => {
    expectRefusal(await compare(`${name}.csv`, content), 3, code);
    expectRefusal(await compare(`${name}.jsonl`, content), 3, code);
  });

  it("refuses a path that is not there", async () => {
    expectRefusal(await run(["compare", "--pairs", `${folder.path}/none.csv`]), 3, "INPUT_NOT_FOUND");
  });
});
