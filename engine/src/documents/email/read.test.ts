/** Messages: headers, the text, and the files they carry. */
import { describe, expect, it } from "vitest";
import { docx, paragraph } from "../docx/docx.fixture.ts";
import { lines, pdf } from "../pdf/pdf.fixture.ts";
import { placeOf, readDocument } from "../index.ts";
import { refusalOfPromise } from "../refusal.fixture.ts";

const HEAD =
  "From: =?utf-8?q?Andr=C3=A9?= <a@x.example>\r\nTo: b@y.example\r\nDate: Wed, 13 Sep 2023 10:00:00 +0900\r\nSubject: Coal\r\nMIME-Version: 1.0\r\n";
const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");
const read = (text: string, limits = {}) => readDocument(bytesOf(text), { name: "m.eml", limits });

const multipart = (kind: string, parts: readonly string[], boundary: string = "b"): string =>
  `Content-Type: multipart/${kind}; boundary=${boundary}\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`;

const attached = (name: string, bytes: Uint8Array, type: string = "application/octet-stream"): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}`;

describe("a message", () => {
  it("has its headers as lines, decoded, and its day as a hint", async () => {
    const { text, title, parts, dateHint, kind } = await read(
      `${HEAD}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nLe charbon a =E9t=E9 livr=\r\n=E9.\r\n\r\nFin.`,
    );
    expect(text).toBe(
      "From: André <a@x.example>\nTo: b@y.example\nDate: Wed, 13 Sep 2023 10:00:00 +0900\nSubject: Coal\n\nLe charbon a été livré.\n\nFin.",
    );
    expect([kind, title]).toEqual(["email", "Coal"]);
    expect(parts[0]).toEqual({ kind: "headers", start: 0, end: text.indexOf("\n\nLe") });
    expect(dateHint).toEqual({ value: "2023-09-13", from: "email:Date" });
  });

  it("takes the plain text before the HTML, and HTML as it is seen where there is no other", async () => {
    const html = "Content-Type: text/html\r\n\r\n<p>Kim <span hidden>secret</span>met Putin.</p>";
    const both = await read(
      `${HEAD}${multipart("alternative", ["Content-Type: text/plain\r\n\r\nPlain says this.", html])}`,
    );
    expect(both.text).toMatch(/\n\nPlain says this\.$/);
    expect((await read(`${HEAD}${html}`)).text).toMatch(/\n\nKim met Putin\.$/);
    const long = `Content-Type: text/html\r\n\r\n<p>${"Kim met Putin. ".repeat(50)}</p>`;
    const stub = await read(
      `${HEAD}${multipart("alternative", ["Content-Type: text/plain\r\n\r\nSee the HTML.", long])}`,
    );
    expect(stub.warnings).toContain("html-differs");
  });

  it("reads attachments of kinds that are read and names the others", async () => {
    const found = await read(
      `${HEAD}${multipart("mixed", [
        "Content-Type: text/plain\r\n\r\nSee the files.",
        attached("report.pdf", pdf([lines(["Page one."]), lines(["Page two."])])),
        attached("note.docx", docx({ body: paragraph("A note.") })),
        attached("photo.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
        attached("broken.pdf", bytesOf("%PDF-1.4")),
      ])}`,
    );
    expect(found.text).toMatch(/See the files\.\n\nPage one\.\n\nPage two\.\n\nA note\.$/);
    expect(found.attachments.map(({ name, kind, refused }) => [name, kind, refused])).toEqual([
      ["report.pdf", "pdf", null],
      ["note.docx", "docx", null],
      ["photo.png", null, "DOCUMENT_KIND_NOT_READ"],
      ["broken.pdf", null, "DOCUMENT_BROKEN"],
    ]);
    expect(found.warnings).toContain("attachments-unread");
    const start = found.text.indexOf("Page two");
    const place = placeOf(found, { start, end: start + 8 });
    expect([place.page, place.parts[0]?.label, place.lines.length]).toEqual([2, "report.pdf", 1]);
  });

  it("reads messages in messages down to a depth, and refuses a crowd of files", async () => {
    let message = `${HEAD}Content-Type: text/plain\r\n\r\nInnermost.`;
    for (let depth = 0; depth < 5; depth++)
      message = `${HEAD}${multipart("mixed", ["Content-Type: text/plain\r\n\r\nLevel.", attached(`m${depth}.eml`, bytesOf(message), "message/rfc822")], `b${depth}`)}`;
    const found = await read(message);
    expect(found.text.match(/Level\./g)).toHaveLength(4);
    expect(found.text).not.toContain("Innermost");
    expect(found.warnings).toContain("attachments-unread");
    const many = `${HEAD}${multipart(
      "mixed",
      Array.from({ length: 5 }, (_, at) => attached(`${at}.txt`, bytesOf("Kim"))),
    )}`;
    expect(await refusalOfPromise(read(many, { attachments: 4 }))).toBe("DOCUMENT_UNSAFE");
  });
});
