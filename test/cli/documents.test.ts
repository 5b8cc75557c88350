/** `assess` of files that are no plain text: the same answer as for their text, with the file and its pages beside it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Assessment } from "embargo";
import { docx, paragraph } from "../../engine/src/documents/docx/docx.fixture.ts";
import { lines, pdf } from "../../engine/src/documents/pdf/pdf.fixture.ts";
import { expectRefusal, PROHIBITED, run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const REPORT = readFileSync(PROHIBITED, "utf8");
const PARAGRAPHS = REPORT.trim()
  .split(/\n\s*\n/)
  .map((text) => text.replace(/\s+/g, " "));
/** Letters that one byte holds. */
const PLAIN = PARAGRAPHS.map((text) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[^\x20-\xff]/g, "-"),
);

const wrap = (text: string): readonly string[] => text.match(/.{1,80}(?:\s|$)/g) ?? [];
const FILES = {
  "report.pdf": pdf(PLAIN.map((text) => lines(wrap(text).map((line) => line.trim())))),
  "report.docx": docx({ body: PARAGRAPHS.map((text) => paragraph(text.replace(/&/g, "&amp;"))).join("") }),
  "report.html": new TextEncoder().encode(
    `<!doctype html><title>Report</title>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}<p hidden>Kim Jong Un met no one at all, not ever, and not in any place at all.</p>`,
  ),
  "report.eml": new TextEncoder().encode(
    `From: Desk <desk@agency.example>\nTo: b@y.example\nSubject: Report\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${PARAGRAPHS.join("\n\n")}\n`,
  ),
};
const paths = Object.fromEntries(
  Object.entries(FILES).map(([name, bytes]) => [name, folder.write(`all/${name}`, bytes)]),
);

const assess = async (path: string): Promise<Assessment> =>
  JSON.parse((await run(["assess", path, "--published", "2023-09-14", "--json"])).out) as Assessment;
const told = ({ acts }: Assessment) => acts.map(({ kind, modality, verdict }) => [kind, modality, verdict]);

describe.each(Object.keys(FILES))("assess %s", (name) => {
  it("judges the acts that the text tells, with offsets into the text that it gives", async () => {
    const plain = await assess(folder.write("plain.txt", PARAGRAPHS.join("\n\n")));
    const answer = await assess(paths[name] as string);
    expect(told(answer)).toEqual(told(plain));
    const { text = "" } = answer.document;
    const spans = [...answer.mentions, ...answer.acts.flatMap(({ evidence }) => evidence)];
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(plain.document.text).toBeUndefined();
  });

  it("gives the page of each mention and piece of evidence where there are pages", async () => {
    const { document, mentions, acts } = await assess(paths[name] as string);
    const pages = [...mentions, ...acts.flatMap(({ evidence }) => evidence)].map(({ page }) => page);
    if (document.kind === "pdf") {
      expect(document.pages).toBe(PARAGRAPHS.length);
      expect(new Set(pages).size).toBeGreaterThan(1);
      expect(pages).not.toContain(undefined);
    } else expect(new Set(pages)).toEqual(new Set([undefined]));
  });

  it("tells of the file in both languages, whatever the file is called", async () => {
    const path = folder.write(`${name}.bin`, FILES[name as keyof typeof FILES]);
    for (const [lang, word] of [
      ["en", "File:"],
      ["fr", "Fichier :"],
    ] as const) {
      const { out, code } = await run(["assess", path, "--published", "2023-09-14", "--lang", lang]);
      expect(out).toContain(word);
      expect(code).toBe(1);
    }
  });
});

describe("assess of documents", () => {
  it("reads a folder of them, and standard input", async () => {
    const { out, code } = await run([
      "assess",
      join(folder.path, "all"),
      "--published",
      "2023-09-14",
      "--json",
    ]);
    const { reports } = JSON.parse(out) as { reports: readonly { file: string; assessment: Assessment }[] };
    expect(reports.map(({ assessment }) => assessment.document.kind)).toEqual([
      "docx",
      "email",
      "html",
      "pdf",
    ]);
    expect(code).toBe(1);
    const stdin = () => Promise.resolve(FILES["report.pdf"]);
    const piped = await run(["assess", "-", "--published", "2023-09-14", "--json"], { stdin });
    expect(JSON.parse(piped.out)).toEqual(await assess(paths["report.pdf"] as string));
  });

  it("shows pages beside the words, and what was not seen", async () => {
    const shown = await run(["assess", paths["report.pdf"] as string, "--published", "2023-09-14"]);
    expect(shown.out).toMatch(/” \(p\. \d\)/);
    const hidden = await run(["assess", paths["report.html"] as string, "--published", "2023-09-14"]);
    expect(hidden.out).toContain("hidden text");
    expect(hidden.out).toContain("it was not read");
  });

  it("reads other encodings where no name promises UTF-8, and says that it guessed", async () => {
    const latin = Buffer.from(
      `Kim Jong Un a rencontré Vladimir Poutine à Vostotchny. Ils ont parlé d'armes.`,
      "latin1",
    );
    const read = await run(["assess", folder.write("report.log", latin), "--as-of", "2023-09-13"]);
    expect(read.out).toContain("windows-1252");
    expectRefusal(await run(["assess", folder.write("report.txt", latin)]), 3, "INPUT_BINARY");
  });

  it.each([
    ["r.rtf", "{\\rtf1 Kim}", "DOCUMENT_KIND_NOT_READ"],
    ["scan.pdf", pdf([[]]), "DOCUMENT_NO_TEXT"],
  ])("refuses %s in one line", async (name, content, code) => {
    for (const lang of ["fr", "en"])
      expectRefusal(await run(["assess", folder.write(name, content), "--lang", lang]), 3, code);
  });
});

describe("assess of an address", () => {
  const url = "https://agency.example/report";
  const fetchReport = (asked: string) =>
    Promise.resolve({ bytes: FILES["report.html"], url: asked, contentType: "text/html; charset=utf-8" });

  it("is refused, and calls nothing, unless it is asked for", async () => {
    let called = 0;
    const counting = (asked: string) => {
      called += 1;
      return fetchReport(asked);
    };
    for (const lang of ["fr", "en"])
      expectRefusal(
        await run(["assess", url, "--lang", lang], { fetchReport: counting }),
        2,
        "FETCH_NOT_ASKED",
      );
    expect(called).toBe(0);
    await run(["assess", url, "--fetch"], { fetchReport: counting });
    expect(called).toBe(1);
  });

  it("gives the answer of the file, with its text", async () => {
    const { out, code } = await run(["assess", url, "--fetch", "--published", "2023-09-14", "--json"], {
      fetchReport,
    });
    expect(told(JSON.parse(out) as Assessment)).toEqual(told(await assess(paths["report.html"] as string)));
    expect(code).toBe(1);
    const plain = () => Promise.resolve({ bytes: new TextEncoder().encode(REPORT), url, contentType: "" });
    const fetched = await run(["assess", url, "--fetch", "--json"], { fetchReport: plain });
    expect((JSON.parse(fetched.out) as Assessment).document.text).toBe(REPORT);
  });

  it("refuses addresses of this machine, and other ways than http, without calling them", async () => {
    for (const [address, code, exit] of [
      ["http://127.0.0.1:9/", "FETCH_ADDRESS_REFUSED", 3],
      ["ftp://agency.example/", "FETCH_URL_REFUSED", 2],
    ] as const)
      expectRefusal(await run(["assess", address, "--fetch"]), exit, code);
  });
});
