/** `batch` gives one answer a row, in order, in the format asked for; options stand in for what a row does not say. */
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { expectRefusal, run, temporaryFolder, type Ran } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const DAY = ["--as-of", "2023-09-13"];
const KIM = "Kim Jong Un";
const CSV = `name,birthDate,country,customer\n${KIM},,KP,17\n"Lenoir, Marie",1970,FR;BE,18\n?!,,,19\n`;
const JSONL = `${[
  JSON.stringify({ name: KIM, country: "KP", customer: 17 }),
  JSON.stringify({
    schema: "Person",
    properties: { name: ["Lenoir, Marie"], birthDate: ["1970"], country: ["FR", "BE"] },
  }),
  JSON.stringify({ name: "?!" }),
].join("\n")}\n`;

interface Answer {
  readonly row: number;
  readonly query: {
    readonly schema: string | null;
    readonly properties: Readonly<Record<string, readonly string[]>>;
  };
  readonly candidates: readonly { readonly entity: { readonly id: string } }[];
  readonly engine: { readonly threshold: number };
  readonly asOf: string;
  readonly error?: { readonly code: string; readonly message: string };
}

let count = 0;
/** Run `batch` on a file of this content, to a file of this ending. */
async function batch(
  content: string | Uint8Array,
  options: readonly string[] = [],
  [from, to]: readonly [from: string, to: string] = ["csv", "jsonl"],
): Promise<Ran & { readonly text: string }> {
  const input = folder.write(`in-${(count += 1)}.${from}`, content);
  const output = join(folder.path, `out-${count}.${to}`);
  const ran = await run(["batch", input, "--out", output, ...DAY, ...options]);
  return { ...ran, text: ran.code === 2 || ran.code === 3 ? "" : readFileSync(output, "utf8") };
}

const answersOf = (text: string): readonly Answer[] =>
  text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Answer]));
const cellsOf = (text: string, delimiter = ","): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.trimEnd(), { delimiter }).data;
const ADDED =
  "bestCandidate,bestCandidateId,bestCandidateLists,nameSimilarity,matchProbability,match,candidates,error";

describe("the answers of a batch", () => {
  it.each([
    ["CSV", CSV, "csv"],
    ["JSONL", JSONL, "jsonl"],
  ])("from %s to JSONL are one line a row, in order", async (_what, content, from) => {
    const { text, code, out, err } = await batch(content, [], [from, "jsonl"]);
    const answers = answersOf(text);
    expect(answers.map((answer) => answer.row)).toEqual([1, 2, 3]);
    expect(answers[0]?.candidates[0]?.entity.id).toBe("starter-kim-jong-un");
    expect(answers[1]?.query.properties).toMatchObject({
      name: ["Lenoir, Marie"],
      country: ["fr", "be"],
      birthDate: ["1970"],
    });
    expect(answers[2]?.error?.code).toBe("NAME_EMPTY");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/Rows: 3, with candidates: 1, matched: 1, undecided: 0, errors: 1\n$/);
  });

  it("from CSV to CSV keep every column and add the best candidate", async () => {
    const { text } = await batch(CSV, [], ["csv", "csv"]);
    const [header, kim, marie, none] = cellsOf(text);
    expect(header?.join(",")).toBe(`name,birthDate,country,customer,${ADDED}`);
    expect(kim?.slice(0, 6)).toEqual([KIM, "", "KP", "17", KIM, "starter-kim-jong-un"]);
    expect(kim?.[6]).toContain("us-ofac-sdn");
    expect(kim?.slice(9)).toEqual(["true", "1", ""]);
    expect(Number(kim?.[7])).toBeGreaterThan(0.9);
    expect(marie).toEqual(["Lenoir, Marie", "1970", "FR;BE", "18", "", "", "", "", "", "false", "0", ""]);
    expect(none?.slice(0, 11)).toEqual(["?!", "", "", "19", "", "", "", "", "", "", ""]);
    expect(none?.[11]).toMatch(/^NAME_EMPTY: /);
  });

  it("from JSONL to CSV have a column for every key of any line, nested ones as JSON", async () => {
    const { text } = await batch(`${JSONL}{oops\n`, [], ["jsonl", "csv"]);
    const [header, kim, marie, , broken] = cellsOf(text);
    expect(header?.join(",")).toBe(`name,country,customer,schema,properties,${ADDED}`);
    expect(kim?.slice(0, 6)).toEqual([KIM, "KP", "17", "", "", KIM]);
    expect(JSON.parse(marie?.[4] ?? "")).toMatchObject({ name: ["Lenoir, Marie"] });
    expect(broken?.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => ""));
    expect(broken?.[12]).toMatch(/^INPUT_ROW_INVALID: Row 4 of “in-\d+\.jsonl”/);
  });

  it("go to standard output as JSONL without --out, or with --out -", async () => {
    const input = folder.write("streamed.csv", CSV);
    const toFile = await batch(CSV);
    for (const argv of [[], ["--out", "-"]]) {
      const ran = await run(["batch", input, ...DAY, ...argv]);
      expect(answersOf(ran.out)).toEqual(answersOf(toFile.text));
      expect([ran.code, ran.err]).toEqual([toFile.code, toFile.err]);
    }
  });

  it("are counted on standard output with --json, where they go to a file", async () => {
    const { out } = await batch(CSV, ["--json"]);
    const [answer] = answersOf((await batch(CSV)).text);
    const { asOf, knownAt, searched, engine } = answer as Answer & Record<"knownAt" | "searched", unknown>;
    const counts = { rows: 3, withCandidates: 1, matched: 1, undetermined: 0, errors: 1 };
    expect(JSON.parse(out)).toEqual({ ...counts, asOf, knownAt, searched, engine });
  });

  it("hold errors and the summary in French with --lang fr", async () => {
    const { text, err } = await batch(CSV, ["--lang", "fr"]);
    expect(answersOf(text)[2]?.error?.message).toMatch(/^Il n’y a pas de nom à cribler\./);
    expect(err).toMatch(
      /^Colonnes transmises sans être lues : customer\nAu 2023-09-13, .*\n.*\nLignes : 3, .*erreurs : 1\n$/,
    );
  });

  it("are 1 with a match, 4 with a row undecided or in error, 0 otherwise", async () => {
    // A listed name born on another day: a candidate, and no match.
    const files = [
      [KIM, "?!"],
      ["Marie Lenoir", "?!"],
      ["Marie Lenoir", "Vladimir Putin,1901"],
      ["Marie Lenoir"],
    ];
    const codes = await Promise.all(
      files.map(async (rows) => {
        const { code } = await batch(
          ["name,birthDate", ...rows.map((row) => (row.includes(",") ? row : `${row},`)), ""].join("\n"),
        );
        const alone = await Promise.all(
          rows.map(async (row) => {
            const [name = "", born] = row.split(",");
            return (
              await run(["screen", name, ...(born === undefined ? [] : ["--birth-date", born]), ...DAY])
            ).code;
          }),
        );
        return [code, alone];
      }),
    );
    expect(codes.map(([code]) => code)).toEqual([1, 4, 4, 0]);
    expect(codes.map(([, alone]) => alone)).toEqual([[1, 2], [0, 2], [0, 4], [0]]);
  });
});

describe("options of a batch", () => {
  it("stand in for what a row does not say, in either form of a line", async () => {
    const lines = [
      { name: KIM },
      { name: KIM, schema: "Vessel", birthDate: "1984", country: "RU", id: "passport:1" },
      { properties: { name: [KIM] } },
      {
        schema: "Vessel",
        properties: { name: [KIM], birthDate: ["1984"], country: ["RU"], topics: ["sanction"] },
      },
    ];
    const defaults = ["--schema", "Person", "--birth-date", "1983", "--country", "KP", "--id", "imo:9187629"];
    const { text } = await batch(lines.map((line) => JSON.stringify(line)).join("\n"), defaults, [
      "jsonl",
      "jsonl",
    ]);
    const said = { name: [KIM], birthDate: ["1983"], country: ["kp"], imoNumber: ["9187629"] };
    const own = { name: [KIM], birthDate: ["1984"], country: ["ru"] };
    expect(answersOf(text).map((answer) => answer.query)).toEqual([
      { schema: "Person", properties: said },
      { schema: "Vessel", properties: { ...own, passportNumber: ["1"] } },
      { schema: "Person", properties: said },
      { schema: "Vessel", properties: { ...own, imoNumber: ["9187629"], topics: ["sanction"] } },
    ]);
  });

  it("--threshold, --limit and --list are those of screen", async () => {
    const argv = ["--threshold", "0.3", "--limit", "2", "--list", "eu-fsf"];
    const { out } = await run(["screen", "Kim", "--json", ...DAY, ...argv]);
    expect(answersOf((await batch("name\nKim\n", argv)).text)).toEqual([
      { row: 1, ...(JSON.parse(out) as object) },
    ]);
  });

  it("the parts of a name are joined, and stand beside the whole", async () => {
    const { text } = await batch("lastName,name,firstName,middleName\nUn,,Kim,Jong\nUn,Kim J.,Kim,\n,,,\n");
    expect(answersOf(text).map((answer) => answer.query?.properties["name"])).toEqual([
      [KIM],
      ["Kim J.", "Kim Un"],
      undefined,
    ]);
  });

  it.each([
    ["an unknown list", "LIST_UNKNOWN", ["--list", "xx-none"]],
    ["an unknown schema", "VALUE_NOT_ALLOWED", ["--schema", "Goat"]],
    ["an unknown country", "COUNTRY_UNKNOWN", ["--country", "ZZ"]],
    ["a birth date that no calendar has", "DATE_INVALID", ["--birth-date", "2023-02-30"]],
    ["an identifier without its kind", "IDENTIFIER_INVALID", ["--id", "9187629"]],
    ["an identifier of a kind that every object has", "VALUE_NOT_ALLOWED", ["--id", "constructor:1"]],
    ["a threshold above 1", "NUMBER_INVALID", ["--threshold", "1.01"]],
    ["a third language", "VALUE_NOT_ALLOWED", ["--lang", "de"]],
    ["an output of no known format", "VALUE_NOT_ALLOWED", ["--out", "out.txt"]],
  ])("are refused once, before the first row: %s", async (_what, code, options) => {
    const input = folder.write("refused.csv", CSV);
    expectRefusal(await run(["batch", input, ...options]), 2, code);
  });
});

describe("the output of a batch", () => {
  it("is not written over what is there, unless --force says so", async () => {
    const input = folder.write("force.csv", CSV);
    const out = folder.write("there.jsonl", "precious");
    expectRefusal(await run(["batch", input, "--out", out]), 2, "OUTPUT_EXISTS");
    expect(readFileSync(out, "utf8")).toBe("precious");
    expect((await run(["batch", input, "--out", out, "--force"])).code).toBe(1);
    expect(answersOf(readFileSync(out, "utf8"))).toHaveLength(3);
  });

  it("is never the input, by whatever name", async () => {
    const input = folder.write("same.csv", CSV);
    symlinkSync(input, join(folder.path, "link.csv"));
    for (const out of [input, join(folder.path, "link.csv")])
      expectRefusal(await run(["batch", input, "--out", out, "--force"]), 2, "OUTPUT_EXISTS");
    expect(readFileSync(input, "utf8")).toBe(CSV);
  });

  it("that cannot be written is one error", async () => {
    const input = folder.write("nowhere.csv", CSV);
    expectRefusal(
      await run(["batch", input, "--out", join(folder.path, "none/out.csv")]),
      3,
      "OUTPUT_CLOSED",
    );
  });
});

describe("the progress of a batch", () => {
  it("is drawn on standard error where that is a terminal, to its end, and nowhere else", async () => {
    const input = folder.write("progress.csv", CSV);
    const ran = await run(["batch", input, ...DAY], { errIsTerminal: true });
    expect(ran.err).toMatch(/ 100% · 3 rows · \d+ rows\/s · 1 matched/);
    const silent = await run(["batch", input, ...DAY]);
    expect([silent.err.includes("%"), silent.out]).toEqual([false, ran.out]);
  });
});

describe("an input that is none", () => {
  it.each([
    ["nothing", "", "INPUT_EMPTY"],
    ["blank lines", "\n\r\n\n", "INPUT_EMPTY"],
    ["a header alone", "name,country\n", "INPUT_EMPTY"],
    ["no column for the name", "nom,pays\nKim,KP\n", "INPUT_ROW_INVALID"],
    ["the column of the name twice", "name,country,name\nKim,KP,Un\n", "INPUT_ROW_INVALID"],
    ["a header whose quote is not closed", '"name,country\nKim,KP\n', "INPUT_ROW_INVALID"],
    ["a PDF", "%PDF-1.7\nname\n", "INPUT_BINARY"],
    ["UTF-16", Buffer.from("\ufeffname\nKim\n", "utf16le"), "INPUT_BINARY"],
    ["a header that is not UTF-8", Buffer.from("name,prénom\nKim,Un\n", "latin1"), "INPUT_ROW_INVALID"],
  ])("is refused: %s", async (_what, content, code) => {
    for (const lang of ["fr", "en"]) expectRefusal(await batch(content, ["--lang", lang]), 3, code);
  });

  it("is refused: a folder, no file at all, a pipe that would never end, JSONL without a line", async () => {
    expectRefusal(await run(["batch", folder.path]), 3, "INPUT_UNREADABLE");
    expectRefusal(await run(["batch", join(folder.path, "none.csv")]), 3, "INPUT_NOT_FOUND");
    expectRefusal(await run(["batch", "/dev/null"]), 3, "INPUT_UNREADABLE");
    expectRefusal(await batch("\ufeff\n\n", [], ["jsonl", "csv"]), 3, "INPUT_EMPTY");
  });
});
