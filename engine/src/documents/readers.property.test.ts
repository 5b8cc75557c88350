/**
 * What holds for every file: it is read or refused by one error, offsets lie in the text and in order, the same bytes give
 * the same document, and a text that was read is read again as it is.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SourceDocument } from "../model/index.ts";
import { docx, paragraph } from "./docx/docx.fixture.ts";
import { placeOf, readDocument, type DocumentOptions } from "./index.ts";
import { lines, pdf } from "./pdf/pdf.fixture.ts";
import { refusalOfPromise } from "./refusal.fixture.ts";

const SEED = { seed: 20261123 };
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

const PAGE = lines(["Kim Jong Un met Vladimir Putin in Vladi-", "vostok on 13 September 2023."]);
const FILES: Readonly<Record<string, Uint8Array>> = {
  "a.txt": ascii("Kim Jong Un a rencontré Vladimir Poutine à Vladivostok.\r\nIls ont dîné.\u200f\u200b"),
  "a.html": ascii(
    "<!doctype html><html><head><title>T</title><style>.x{display:none}</style></head><body><nav>Menu</nav><h1>Kim</h1><p class=x>secret<p>met &eacute; <!-- c --><table><tr><td>a<td>b</table></body></html>",
  ),
  "a.pdf": pdf([[...PAGE, { text: "1 A note.", y: 100, size: 8 }], PAGE, PAGE]),
  "packed.pdf": pdf([PAGE, PAGE], { packed: true }),
  "a.docx": docx({
    body: `${paragraph("Kim")}<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>met</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`,
    footnotes: `<w:footnote w:id="1">${paragraph("Note")}</w:footnote>`,
    core: "<title>T</title>",
  }),
  "a.eml": ascii(
    `From: a@x.example\nTo: b@y.example\nSubject: Coal\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nKim met Putin.\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${Buffer.from(pdf([PAGE])).toString("base64")}\n--b--\n`,
  ),
};

// The test runner listens for rejections that nobody handles, and would hide that the reader lets go those of pdf.js:
// without the runner's listeners one that gets away ends this process, as it would end the command.
const others = process.listeners("unhandledRejection");
beforeAll(() => void process.removeAllListeners("unhandledRejection"));
afterAll(() => {
  for (const listener of others) process.on("unhandledRejection", listener);
});

function expectSound(document: SourceDocument): void {
  const { text, pages, lines: printed, parts } = document;
  for (const runs of [pages, printed]) {
    let before = 0;
    for (const { start, end } of runs) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      before = end;
    }
    expect(before).toBeLessThanOrEqual(text.length);
  }
  for (const { start, end } of parts) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const middle = Math.floor(text.length / 2);
  placeOf(document, { start: middle, end: middle + 1 });
}

async function readTwice(bytes: Uint8Array, options: DocumentOptions): Promise<string> {
  const before = bytes.slice();
  const [first, second] = [readDocument(bytes, options), readDocument(bytes, options)];
  const [code, again] = await Promise.all([refusalOfPromise(first), refusalOfPromise(second)]);
  expect(again).toBe(code);
  expect(bytes).toEqual(before);
  if (code !== "accepted") return code;
  const document = await first;
  expect(await second).toEqual(document);
  expectSound(document);
  return code;
}

describe.each(Object.entries(FILES))("%s", (name, bytes) => {
  it("is read, and its text is read again as it is", async () => {
    expect(await readTwice(bytes, { name })).toBe("accepted");
    const { text } = await readDocument(bytes, { name });
    expect((await readDocument(ascii(text), { name: "again.txt" })).text).toBe(text);
  });

  it("is read or refused when bytes of it are changed, cut or doubled", async () => {
    const change = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      put: fc.uint8Array({ maxLength: 8 }),
      drop: fc.nat({ max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let changed = bytes;
        for (const { at, put, drop } of changes)
          changed = Uint8Array.of(...changed.subarray(0, at), ...put, ...changed.subarray(at + drop));
        await readTwice(changed, { name });
      }),
      { ...SEED, numRuns: 150 },
    );
  });
});

describe("random bytes", () => {
  it.each(["", "%PDF-1.4\n", "PK\x03\x04", "<html>", "From: a@x\nMIME-Version: 1.0\nTo: b\n", "\xff\xfe"])(
    "after %j are read or refused by one error",
    async (start) => {
      const head = Uint8Array.from(start, (character) => character.charCodeAt(0));
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (tail) => {
          await readTwice(Uint8Array.of(...head, ...tail), { name: "x" });
        }),
        { ...SEED, numRuns: 150 },
      );
    },
  );

  it("of markup are read or refused by one error", async () => {
    const token = fc.constantFrom(
      "<p>",
      "</p>",
      "<div hidden>",
      "</div>",
      "<table>",
      "<td>",
      "<tr>",
      "<b>",
      "</b>",
      "<!--",
      "-->",
      "&eacute;",
      "&#0;",
      "<script>",
      "</script>",
      "\0",
      " ",
      "Kim",
      "<br>",
      "<h1>",
      "</h1>",
      "<pre>",
      "\n",
      "<style>.a{display:none",
      "</style>",
      "<svg/>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 60 }), async (tokens) => {
        await readTwice(ascii(`<html>Kim${tokens.join("")}`), { name: "x.html" });
      }),
      { ...SEED, numRuns: 400 },
    );
  });
});
