/** A file that is no report is refused in one line, with its code, and nothing on standard output. */
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { expectRefusal, run, temporaryFolder } from "./fake-io.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");

const FILES: readonly (readonly [what: string, content: string | Uint8Array, code: string])[] = [
  ["an empty file", "", "INPUT_EMPTY"],
  ["a blank file", " \n\t\r\n\u00a0", "INPUT_EMPTY"],
  ["a file of punctuation", "… — !?", "INPUT_EMPTY"],
  ["what only begins as a PDF", "%PDF-1.7\nKim Jong Un met Vladimir Putin.", "DOCUMENT_BROKEN"],
  ["what only begins as a DOCX", bytes(0x50, 0x4b, 3, 4, 0x4b, 0x69, 0x6d), "DOCUMENT_BROKEN"],
  ["a file with NUL", "Kim Jong Un\0met Vladimir Putin.", "INPUT_BINARY"],
  ["invalid UTF-8", bytes(0x4b, 0x69, 0x6d, 0xe9, 0x20, 0x55, 0x6e), "INPUT_BINARY"],
  ["UTF-8 cut in a character", bytes(0x4b, 0x69, 0x6d, 0xe2, 0x80), "INPUT_BINARY"],
  ["UTF-16 with a byte order mark", utf16("Kim Jong Un", true), "INPUT_BINARY"],
  ["UTF-16 without a byte order mark", utf16("Kim Jong Un", false), "INPUT_BINARY"],
  [
    "a text in neither language",
    "Wczoraj spotkali się ministrowie spraw zagranicznych.",
    "TEXT_LANGUAGE_UNKNOWN",
  ],
];

describe.each(["fr", "en"])("assess of a bad input, --lang %s", (lang) => {
  const assess = (input: string) => run(["assess", input, "--lang", lang]);

  it.each(FILES)("refuses %s", async (what, content, code) => {
    expectRefusal(await assess(folder.write(`${what}.txt`, content)), 3, code);
  });

  it.each(FILES)("refuses %s as JSON just the same", async (what, content, code) => {
    expectRefusal(
      await run(["assess", folder.write(`${what}.txt`, content), "--json", "--lang", lang]),
      3,
      code,
    );
  });

  it.each(FILES)("refuses %s on standard input", async (_what, content, code) => {
    const stdin = () => Promise.resolve(typeof content === "string" ? Buffer.from(content) : content);
    expectRefusal(await run(["assess", "-", "--lang", lang], { stdin }), 3, code);
  });

  it("refuses a path that is not there", async () => {
    expectRefusal(await assess(join(folder.path, "none.txt")), 3, "INPUT_NOT_FOUND");
  });

  it("refuses a path through a file, one too long, and one with a NUL", async () => {
    const file = folder.write("plain.txt", "Kim");
    for (const path of [join(file, "x.txt"), join(folder.path, "x".repeat(5000)), "a\0b"])
      expectRefusal(await assess(path), 3, "INPUT_UNREADABLE");
  });

  it("refuses a folder without a report", async () => {
    folder.write("pictures/one.png", bytes(0x89));
    expectRefusal(await assess(join(folder.path, "pictures")), 3, "INPUT_EMPTY");
  });

  it("refuses a folder where a file of pairs is asked for", async () => {
    expectRefusal(await run(["compare", "--pairs", folder.path, "--lang", lang]), 3, "INPUT_UNREADABLE");
  });

  it("refuses a file over the limit, and names both sizes", async () => {
    const path = folder.write("large.txt", "");
    truncateSync(path, 8 * 1024 * 1024 + 1);
    const ran = await assess(path);
    expectRefusal(ran, 3, "INPUT_TOO_LARGE");
    expect(ran.err).toContain("8388609");
    expect(ran.err).toContain("8388608");
  });

  it("refuses standard input over the limit", async () => {
    const stdin = (limit: number) => Promise.resolve(Buffer.alloc(limit + 1, "a"));
    expectRefusal(await run(["assess", "-", "--lang", lang], { stdin }), 3, "INPUT_TOO_LARGE");
  });

  it("blames standard input, not itself, when the system cannot read it", async () => {
    const stdin = () => Promise.reject(Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" }));
    expectRefusal(await run(["assess", "-", "--lang", lang], { stdin }), 3, "INPUT_UNREADABLE");
  });

  it("refuses a path that leads through a file", async () => {
    const path = folder.write("plain.txt", "Kim");
    expectRefusal(await assess(join(path, "report.txt")), 3, "INPUT_UNREADABLE");
  });

  it("keeps the line one line when the path holds a line break", async () => {
    expectRefusal(await assess(join(folder.path, "a\nembargo: ok [X]\r\u001b[2J.txt")), 3, "INPUT_NOT_FOUND");
  });
});
