/** Kinds are told by content; a name only decides what text may be. */
import { describe, expect, it } from "vitest";
import { EmbargoError } from "../model/index.ts";
import { docx, paragraph } from "./docx/docx.fixture.ts";
import { readDocument, sniffKind, type Hints } from "./index.ts";
import { lines, pdf } from "./pdf/pdf.fixture.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const kind = (content: Uint8Array | string, hints?: Hints): string => {
  const sniffed = sniffKind(typeof content === "string" ? bytes(content) : content, hints);
  return "kind" in sniffed ? sniffed.kind : sniffed.foreign;
};
const MAIL = "Received: by x\r\nFrom: a@x\r\nSubject: Coal\r\n\r\nText";

describe("sniffKind", () => {
  it.each([
    ["pdf", pdf([lines(["Kim"])]), "report.txt"],
    ["docx", docx({ body: paragraph("Kim") }), "report.pdf"],
    ["html", "<!DOCTYPE html><p>Kim", "report.txt"],
    ["html", "\xef\xbb\xbf\n <!-- x --><html><p>Kim", "-"],
    ["html", "<p>Kim</p>", "-"],
    ["text", "<p>Kim</p>", "report.txt"],
    ["html", "Kim <b>met</b> Putin", "page.html"],
    ["text", "Kim <met> Putin", "-"],
    ["email", MAIL, "-"],
    ["text", MAIL, "report.txt"],
    ["email", "From: a@x\nSubject: Coal\n\nText", "m.eml"],
    ["text", "From: Reuters\nDate: Monday\nSubject: Coal\n\nText", "-"],
    ["text", "Sanctions: the %PDF- of it all", "-"],
    ["text", "Kim met Putin", "report.pdf"],
    ["RTF", "{\\rtf1 Kim}", "report.txt"],
    ["XML", "<?xml version='1.0'?><rss>Kim</rss>", "-"],
    ["html", "<?xml version='1.0'?><html><p>Kim", "-"],
    ["PNG", "\x89PNG\r\n", "-"],
    ["DOC / XLS / MSG", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "report.docx"],
    ["GZIP", "\x1f\x8b\x08", "-"],
  ])("tells %s", (expected, content, name) => {
    expect(kind(content, { name })).toBe(expected);
  });

  it("tells a message and a page by their content type", () => {
    expect(kind("Subject: x\n\ny", { contentType: "message/rfc822" })).toBe("email");
    expect(kind("Kim <b>met</b> Putin", { contentType: "text/html" })).toBe("html");
  });

  it("refuses a kind that is not read in one line, in both languages", async () => {
    const error = await readDocument(bytes("{\\rtf1 Kim}"), { name: "r.rtf" }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(EmbargoError);
    for (const lang of ["fr", "en"] as const) {
      const line = (error as EmbargoError).explain(lang);
      expect(line).toMatch(/r\.rtf.*RTF.*PDF, DOCX, EML/);
      expect(line).not.toMatch(/[{}\n]/);
    }
  });
});
