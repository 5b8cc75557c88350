/** `--json` prints one document with the keys of the contract, the same bytes each time, in either language. */
import { describe, expect, it } from "vitest";
import { PROHIBITED, run } from "./fake-io.ts";

const DAY = ["--as-of", "2023-09-13"];

const ANSWERS: readonly (readonly [argv: readonly string[], keys: readonly string[]])[] = [
  [
    ["screen", "Vladimir Poutine", "--birth-date", "1952", ...DAY],
    ["query", "asOf", "knownAt", "candidates", "nearest", "searched", "engine"],
  ],
  [
    ["screen", "Путин", ...DAY],
    ["query", "asOf", "knownAt", "candidates", "nearest", "searched", "engine"],
  ],
  [
    ["judge", "--from", "KP", "--to", "RU", "--goods", "artillery shells", "--party", "Kim Jong Un", ...DAY],
    ["dealing", "asOf", "verdict", "verdicts", "conditions", "missing", "notModelled", "findings", "knownAt"],
  ],
  [
    ["judge", "--from", "KP", "--to", "CN", "--goods", "coal", "--as-of", "2016-05-01"],
    ["dealing", "asOf", "verdict", "verdicts", "conditions", "missing", "notModelled", "findings", "knownAt"],
  ],
  [
    ["assess", PROHIBITED],
    [
      "document",
      "asOf",
      "knownAt",
      "mentions",
      "parties",
      "acts",
      "statements",
      "summary",
      "searched",
      "engine",
    ],
  ],
  [
    ["compare", "Choïgou", "Shoigu"],
    ["score", "nameSimilarity", "matchProbability", "match", "explanation"],
  ],
  [["lists"], ["lists"]],
  [
    ["regimes", "un.dprk", ...DAY],
    ["asOf", "regimes"],
  ],
];

/** Every number of a document, with its path; words depend on the language, numbers must not. */
function numbers(value: unknown, path: string = ""): readonly string[] {
  if (typeof value === "number") return [`${path}=${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbers(item, `${path}/${key}`));
}

/** The shape of a document: its keys, kinds and lengths, its codes, but no free text. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]));
  return typeof value === "string" && /[\s\u2019']/.test(value) ? "text" : value;
}

describe.each(ANSWERS)("embargo %j --json", (argv, keys) => {
  it("parses, ends with one line break, and has the keys of the contract", async () => {
    const { out, err } = await run([...argv, "--json"]);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(expect.arrayContaining([...keys]));
    expect(out.endsWith("}\n")).toBe(true);
    expect(err).toBe("");
  });

  it("gives the same bytes twice, and the same to a terminal", async () => {
    const first = await run([...argv, "--json"]);
    expect(await run([...argv, "--json"])).toEqual(first);
    expect(await run([...argv, "--json"], { isTerminal: true, columns: 40 })).toEqual(first);
  });

  it("has the same numbers and codes in French and in English", async () => {
    const [french, english] = [
      await run([...argv, "--json", "--lang", "fr"]),
      await run([...argv, "--json", "--lang", "en"]),
    ];
    const [fr, en] = [JSON.parse(french.out) as unknown, JSON.parse(english.out) as unknown];
    expect(numbers(fr)).toEqual(numbers(en));
    expect(shape(fr)).toEqual(shape(en));
    expect(french.code).toBe(english.code);
  });

  it("says both clocks", async () => {
    const answer = JSON.parse((await run([...argv, "--json"])).out) as object;
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(["asOf", "knownAt"]));
  });
});

describe("JSON", () => {
  it("screen and assess name the summary in both languages whatever the language of the answer", async () => {
    for (const lang of ["fr", "en"]) {
      const { out } = await run(["assess", PROHIBITED, "--json", "--lang", lang]);
      const { summary } = JSON.parse(out) as { summary: Record<string, string> };
      expect(summary["fr"]).not.toBe(summary["en"]);
      expect(Object.keys(summary).sort()).toEqual(["en", "fr"]);
    }
  });

  it("screen is the same bytes in French and in English", async () => {
    const argv = ["screen", "Kim Jong Un", "--json", "--lang"];
    expect((await run([...argv, "fr"])).out).toBe((await run([...argv, "en"])).out);
  });

  it("assess --format json is assess --json", async () => {
    expect(await run(["assess", PROHIBITED, "--format", "json"])).toEqual(
      await run(["assess", PROHIBITED, "--json"]),
    );
  });

  it("offsets of mentions and evidence point at the words in the text that was read", async () => {
    const text =
      "Kim Jong Un met Vladimir Putin in Moscow on 13 September 2023. 🚀 Russia denied buying arms.";
    const { out } = await run(["assess", "-", "--json"], { stdin: () => Promise.resolve(Buffer.from(text)) });
    const { mentions, acts } = JSON.parse(out) as {
      mentions: { start: number; end: number; text: string }[];
      acts: { evidence: { start: number; end: number; text: string }[] }[];
    };
    const spans = [...mentions, ...acts.flatMap((act) => act.evidence)];
    expect(spans.length).toBeGreaterThan(3);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});
