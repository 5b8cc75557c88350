/** `assess --format` gives the forms of other programs, of a report and of a folder. */
import { afterAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { CHROMIUM } from "../browser/chromium.ts";
import { expectRefusal, HARMLESS, PROHIBITED, run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);
folder.write("1.txt", readFileSync(PROHIBITED));
folder.write("2.txt", "");
folder.write("3.txt", readFileSync(HARMLESS));
folder.write("empty/1.txt", "");

const HOSTILE = "<script>alert(1)</script>&lt;";

describe("assess --format", () => {
  it("html: one page in the language asked for, with the exit code of the answer", async () => {
    const { out, err, code } = await run(["assess", PROHIBITED, "--format", "html", "--lang", "fr"]);
    expect(out).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(out).toContain("serait interdit");
    expect([err, code]).toEqual(["", 1]);
  });

  it("html: markup of a report from standard input stays text", async () => {
    const text = `The page said ${HOSTILE}. North Korea sold artillery shells to Russia, the ministry said on 3 May 2023.`;
    const stdin = () => Promise.resolve(new TextEncoder().encode(text));
    const { out } = await run(["assess", "-", "--format", "html"], { stdin });
    expect(out).not.toContain("<script");
    expect(out).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;");
  });

  it("ftm: a JSON object a line", async () => {
    const { out, code } = await run(["assess", PROHIBITED, "--format", "ftm"]);
    const schemata = out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { schema: string }).schema);
    expect(schemata[0]).toBe("Document");
    expect(schemata).toEqual(
      expect.arrayContaining(["Person", "PublicBody", "Event", "Sanction", "UnknownLink"]),
    );
    expect(code).toBe(1);
  });

  it("graphml: one graph of a whole folder; a file that cannot be read is said on standard error", async () => {
    const { out, err, code } = await run([
      "assess",
      folder.path,
      "--format",
      "graphml",
      "--published",
      "2023-09-14",
    ]);
    expect(out).toMatch(/^<\?xml version="1\.0"/);
    expect(out.match(/<graph /g)).toHaveLength(1);
    expect(err).toMatch(/2\.txt.*\[INPUT_EMPTY\]\n$/);
    expect(code).toBe(1);
  });

  it("writes nothing of a folder in which nothing can be read", async () => {
    const { out, code } = await run(["assess", `${folder.path}/empty`, "--format", "html"]);
    expect([out, code]).toEqual(["", 4]);
  });

  it("pdf: without Chromium it says how to get one, and how to do without", async () => {
    const ran = await run(["assess", PROHIBITED, "--format", "pdf"], { outBytes: () => {} });
    expectRefusal(ran, 3, "PDF_NO_BROWSER");
    expect(ran.err).toContain("--format html");
  });

  it("pdf: is not written to a terminal, and a browser that fails is named", async () => {
    expectRefusal(await run(["assess", PROHIBITED, "--format", "pdf"]), 2, "OUTPUT_IS_TERMINAL");
    const env = { EMBARGO_CHROMIUM: "/bin/false" };
    expectRefusal(
      await run(["assess", PROHIBITED, "--format", "pdf"], { env, outBytes: () => {} }),
      3,
      "PDF_FAILED",
    );
  });

  it.skipIf(CHROMIUM === null)("pdf: is printed by Chromium (needs Debian’s chromium)", async () => {
    let bytes = new Uint8Array();
    const { err, code } = await run(["assess", PROHIBITED, "--format", "pdf"], {
      env: { EMBARGO_CHROMIUM: CHROMIUM ?? "" },
      outBytes: (written) => void (bytes = written as Uint8Array<ArrayBuffer>),
    });
    expect([err, code]).toEqual(["", 1]);
    expect(new TextDecoder("latin1").decode(bytes.subarray(0, 5))).toBe("%PDF-");
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});
