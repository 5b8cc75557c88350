/** What one row is answered hangs on that row alone: as `screen` answers it, whatever stands around it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const DAY = ["--as-of", "2023-09-13"];
const FEW = [...DAY, "--list", "jp-mof"];
const SEED = 20_261_123;
let count = 0;

interface Answer {
  readonly row: number;
  readonly query?: { readonly properties: Readonly<Record<string, readonly string[]>> };
  readonly error?: { readonly code: string; readonly message: string };
}

/** The lines of the answer to a file of this content. */
async function batch(
  content: string | Uint8Array,
  ending: string,
  options = FEW,
): Promise<readonly Answer[]> {
  const input = folder.write(`${(count += 1)}.${ending}`, content);
  const { out } = await run(["batch", input, ...options]);
  return out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Answer]));
}

const columns = ["name", "schema", "birthDate", "country", "id"] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;
const row: fc.Arbitrary<Row> = fc.record({
  name: fc.oneof(
    fc.constantFrom(
      "Kim Jong Un",
      "Vladimir Poutine",
      "Путин",
      "김정은",
      "Lenoir, Marie",
      'Viktor "B" Bout',
      "?!",
      "a\nb",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  ),
  schema: fc.constantFrom("", "", "Person", "Vessel", "Goat"),
  birthDate: fc.constantFrom("", "", "1952", "1952-10-07", "--10-07", "2023-02-30", "1952-13"),
  country: fc.constantFrom("", "", "RU", "kp;ru", "ZZ", "constructor"),
  id: fc.constantFrom("", "", "", "imo:9187629", "inn:1;passport:A2", "shoe:43", "9187629"),
});

/** What `screen` answers to a row, or the code of its refusal. */
async function screened(fields: Row): Promise<unknown> {
  const several = (option: string, value: string): string[] =>
    value.split(";").flatMap((text) => (text === "" ? [] : [option, text]));
  const argv = [
    ...several("--schema", fields.schema),
    ...several("--birth-date", fields.birthDate),
    ...several("--country", fields.country),
    ...several("--id", fields.id),
  ];
  const { out, err } = await run(["screen", ...argv, ...DAY, "--json", "--", fields.name]);
  return out === "" ? (/\[([A-Z_]+)\]\n$/.exec(err)?.[1] ?? err) : (JSON.parse(out) as unknown);
}

describe("a row", () => {
  it("is answered as `screen` answers it alone, or refused with the same code", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const usable = rows.filter(({ name }) => name.trim() !== "");
        if (usable.length === 0) return;
        const csv = Papa.unparse(usable.map((fields) => columns.map((column) => fields[column])));
        const flat = usable.map((fields) => JSON.stringify(fields)).join("\n");
        const alone = await Promise.all(usable.map((fields) => screened(fields)));
        for (const answers of [
          await batch(`${columns.join(",")}\n${csv}`, "csv", DAY),
          await batch(flat, "jsonl", DAY),
        ]) {
          expect(answers.map((answer) => answer.error?.code ?? answer)).toEqual(
            alone.map((answer, at) =>
              typeof answer === "string" ? answer : { row: at + 1, ...(answer as object) },
            ),
          );
        }
        for (const answer of alone) seen.add(typeof answer === "string" ? answer : "answered");
      }),
      { seed: SEED, numRuns: 25 },
    );
    expect([...seen].sort()).toEqual(
      [
        "COUNTRY_UNKNOWN",
        "DATE_INVALID",
        "IDENTIFIER_INVALID",
        "NAME_EMPTY",
        "VALUE_NOT_ALLOWED",
        "answered",
      ].sort(),
    );
  });
});

const GOOD = ["Kim Jong Un,KP,1", '"Lenoir, Marie",FR,2', '"two\nlines",RU,"a ""b"""', "Путин,RU;BY,"];
const BAD = [
  "?!,,",
  "Kim,ZZ,",
  "short",
  "far,too,many,cells,here",
  '"a "quote",KP,',
  '"never closed,KP,',
  "Ki\rm,KP,",
  "x".repeat(1_100_000),
];
const GOOD_LINES = [
  '{"name":"Kim Jong Un","country":["KP"]}',
  '{"schema":"Person","properties":{"name":["Путин"]}}',
  '{"name":["a","b"],"x":7}',
];
const BAD_LINES = [
  "{",
  "[]",
  "null",
  "7",
  '{"name":7}',
  '{"name":"Kim","country":["ZZ"]}',
  '{"properties":[]}',
  '{"properties":{"name":[1]}}',
  '{"firstName":["a","b"]}',
  '{"schema":["Person","Vessel"],"name":"Kim"}',
  "{}",
  `{"name":"${"x".repeat(1_100_000)}"}`,
  "[".repeat(100_000),
];

describe("bad rows", () => {
  it.each([
    ["CSV", "csv", GOOD, BAD, "name,country,note\n"],
    ["JSONL", "jsonl", GOOD_LINES, BAD_LINES, ""],
  ])(
    "never change the answers to the others, and are counted: %s",
    async (_what, ending, good, bad, head) => {
      const strip = (answers: readonly Answer[]): readonly unknown[] =>
        answers.filter((answer) => answer.error === undefined).map((answer) => ({ ...answer, row: 0 }));
      const alone = strip(await batch(head + good.join("\n"), ending));
      expect(alone).toHaveLength(good.length);
      const places = fc.array(fc.tuple(fc.nat(good.length), fc.constantFrom(...bad)), { maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(places, async (inserted) => {
          const lines = Array.from({ length: good.length + 1 }, (_, at) => [
            ...inserted.flatMap(([place, line]) => (place === at ? [line] : [])),
            ...good.slice(at, at + 1),
          ]).flat();
          const answers = await batch(head + lines.join("\n"), ending);
          expect(strip(answers)).toEqual(alone);
          expect(answers.map((answer) => answer.row)).toEqual(lines.map((_, at) => at + 1));
          const expected = lines.map((line) => bad.includes(line));
          expect(answers.map((answer) => answer.error !== undefined)).toEqual(expected);
        }),
        { seed: SEED, numRuns: 60 },
      );
    },
  );

  it("say the row, its line in the file and what is wrong", async () => {
    const answers = await batch('name,country\n"two\nlines",KP\n\nshort\n', "csv");
    expect(answers[1]?.error?.message).toMatch(
      /^Row 2 of “\d+\.csv” cannot be used\. 1 cells for 2 columns\. It begins on line 5 of the file\. /,
    );
  });

  it("that are not UTF-8 stop the batch with one error that names the row", async () => {
    const input = folder.write("latin.csv", Buffer.from("name\nKim\nRené\nPutin\n", "latin1"));
    const { out, err, code } = await run(["batch", input, ...FEW]);
    expect(out.split("\n").filter((line) => line !== "")).toHaveLength(1);
    expect(err).toMatch(
      /^embargo: Row 2 of “latin\.csv” cannot be used\. It holds bytes that are not UTF-8\. [^\n]*\[INPUT_ROW_INVALID\]\n$/,
    );
    expect(code).toBe(3);
  });
});

describe("odd CSV", () => {
  const plain = "name,country,note\nKim Jong Un,KP,a\nMarie,FR,b\n";

  it.each([
    ["a byte order mark", `\ufeff${plain}`],
    ["Windows line ends", plain.replaceAll("\n", "\r\n")],
    ["blank lines", plain.replaceAll("\n", "\n\n")],
    ["no line end at the end", plain.trimEnd()],
    ["semicolons", plain.replaceAll(",", ";")],
    ["tabs", plain.replaceAll(",", "\t")],
    ["all cells quoted", plain.replaceAll(/[^,\n]+/g, (cell) => `"${cell}"`)],
    ["spaces around the column names", plain.replace("name,country", " name , country ")],
  ])("is answered as plain CSV is: %s", async (_what, content) => {
    expect(await batch(content, "csv")).toEqual(await batch(plain, "csv"));
  });

  it("columns named like what every object has are passed through as they are", async () => {
    const header = "__proto__,name,constructor,toString,hasOwnProperty";
    const input = folder.write("proto.csv", `${header}\nx,Kim,y,z,w\n`);
    const out = join(folder.path, "proto-out.csv");
    await run(["batch", input, "--out", out, ...FEW]);
    const [first = "", second = ""] = readFileSync(out, "utf8").split("\n");
    expect(first.startsWith(`${header},bestCandidate,`)).toBe(true);
    expect(second.startsWith("x,Kim,y,z,w,")).toBe(true);
  });

  it("keys named so are kept by JSONL too", async () => {
    const line = '{"schema":"Person","properties":{"name":["Kim"],"__proto__":["x"],"constructor":["y"]}}';
    const [answer] = await batch(line, "jsonl");
    const properties = answer?.query?.properties ?? {};
    expect(Object.getOwnPropertyDescriptor(properties, "__proto__")?.value).toEqual(["x"]);
    expect(properties["constructor"]).toEqual(["y"]);
  });

  it("keys named so are nothing where a line does not have them", async () => {
    const input = folder.write(
      "proto.jsonl",
      '{"name":"Kim","constructor":"x","__proto__":"y"}\n{"name":"Kim"}\n',
    );
    const out = join(folder.path, "proto-jsonl.csv");
    await run(["batch", input, "--out", out, ...FEW]);
    const [header, first, second] = Papa.parse<string[]>(readFileSync(out, "utf8")).data;
    expect(header?.slice(0, 3)).toEqual(["name", "constructor", "__proto__"]);
    expect([first?.slice(0, 3), second?.slice(0, 3)]).toEqual([
      ["Kim", "x", "y"],
      ["Kim", "", ""],
    ]);
  });

  it("to CSV the separator and the byte order mark stay, and no cell is changed, formulas and line ends included", async () => {
    const rows = [
      ["Kim", '=HYPERLINK("x")', "a\r\nb", " c "],
      ["Marie", "+1", "@x", '"'],
    ];
    const text = Papa.unparse([["name", "note", "remark", "more"], ...rows], { delimiter: ";" });
    const input = folder.write("kept.csv", `\ufeff${text}\r\n`);
    const out = join(folder.path, "kept-out.csv");
    await run(["batch", input, "--out", out, ...FEW]);
    const written = readFileSync(out, "utf8");
    expect(written.startsWith("\ufeffname;note;remark;more;bestCandidate;")).toBe(true);
    const { data } = Papa.parse<string[]>(written, { delimiter: ";", newline: "\n" });
    expect(data.slice(1, 3).map((cells) => cells.slice(0, 4))).toEqual(rows);
  });
});
