/** DOCX: the text as it stands with all changes accepted, notes with their marks, bounds that hold. */
import { describe, expect, it } from "vitest";
import { refusalOfPromise } from "../refusal.fixture.ts";
import { readDocument } from "../index.ts";
import { docx, paragraph, type DocxParts } from "./docx.fixture.ts";

const read = (parts: DocxParts) => readDocument(docx(parts), { name: "report.docx" });

describe("the text", () => {
  it("has paragraphs, headings by the name of their style, tabs and breaks", async () => {
    const { text, parts } = await read({
      body: `${paragraph("Armes", '<w:pPr><w:pStyle w:val="Titre1"/></w:pPr>')}${paragraph("Kim met ")}<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>`,
      styles: '<w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>',
    });
    expect(text).toBe("Armes\n\nKim met\n\none two\nthree");
    expect(parts).toEqual([{ kind: "heading", start: 0, end: 5 }]);
  });

  it("joins the runs of a word", async () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    expect((await read({ body: `<w:p>${run("Vladi")}${run("vostok")}</w:p>` })).text).toBe("Vladivostok");
  });

  it("makes a line of each row, and blocks of the paragraphs in a cell", async () => {
    const cell = (...texts: string[]): string =>
      `<w:tc>${texts.map((text) => paragraph(text)).join("")}</w:tc>`;
    const { text, parts } = await read({
      body: `${paragraph("Before")}<w:tbl><w:tr>${cell("Name")}${cell("Born")}</w:tr><w:tr>${cell("Kim", "Jong")}${cell("1984")}</w:tr></w:tbl>${paragraph("After")}`,
    });
    expect(text).toBe("Before\n\nName | Born\n\nKim\n\nJong | 1984\n\nAfter");
    expect(parts.filter(({ kind }) => kind === "row")).toHaveLength(2);
  });

  it("keeps insertions, counts deletions, hidden runs and comments", async () => {
    const { text, hidden } = await read({
      body: `<w:p><w:r><w:t>Kim </w:t></w:r><w:ins><w:r><w:t>met</w:t></w:r></w:ins><w:del><w:r><w:delText>denied</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> Putin</w:t></w:r></w:p>`,
      files: { "word/comments.xml": "<comments>check</comments>" },
    });
    expect(text).toBe("Kim met Putin");
    expect(hidden.map(({ why, characters }) => [why, characters])).toEqual([
      ["comment", 5],
      ["deleted", 6],
      ["styled-away", 6],
    ]);
  });

  it("puts notes after the text, each with its mark, and leaves out separators", async () => {
    const { text, parts } = await read({
      body: `<w:p><w:r><w:t>Coal</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> was shipped</w:t></w:r><w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p>`,
      footnotes: `<w:footnote w:id="0">${paragraph("---")}</w:footnote><w:footnote w:id="2">${paragraph("See S/2020/151.")}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph("By ship.")}</w:endnote>`,
    });
    expect(text).toBe("Coal [1] was shipped [2].\n\n[1] See S/2020/151.\n\n[2] By ship.");
    expect(parts.map(({ kind, label }) => [kind, label])).toEqual([
      ["note", "[1]"],
      ["note", "[2]"],
    ]);
  });

  it("takes title and day from the properties, as a hint", async () => {
    const { title, dateHint } = await read({
      body: paragraph("Kim"),
      core: "<title>Panel</title><created>2023-09-13T10:00:00Z</created>",
    });
    expect([title, dateHint]).toEqual(["Panel", { value: "2023-09-13", from: "docx:created" }]);
  });
});

describe("what is refused", () => {
  const refused = (bytes: Uint8Array, limits = {}) =>
    refusalOfPromise(readDocument(bytes, { name: "report.docx", limits }));

  it("names other files that are ZIP files", async () => {
    const other = docx({ body: "" });
    const renamed = Uint8Array.from(other);
    const at = (text: string, from: number): number => Buffer.from(renamed).indexOf(text, from);
    for (let found = at("word/document.xml", 0); found !== -1; found = at("word/document.xml", found))
      renamed.set(new TextEncoder().encode("data/document.xml"), found);
    expect(await refused(renamed)).toBe("DOCUMENT_KIND_NOT_READ");
  });

  it("stops at bombs: one file, or many", async () => {
    const zeros = " ".repeat(30_000_000);
    expect(await refused(docx({ body: zeros }))).toBe("DOCUMENT_UNSAFE");
    expect(await refused(docx({ body: paragraph("Kim ".repeat(1000)) }), { unpacked: 2000 })).toBe(
      "DOCUMENT_UNSAFE",
    );
    expect(await refused(docx({ body: paragraph("Kim ".repeat(1000)) }), { characters: 1000 })).toBe(
      "DOCUMENT_UNSAFE",
    );
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`word/x${at}.xml`, "x"]));
    expect(await refused(docx({ body: "", files }), { members: 40 })).toBe("DOCUMENT_UNSAFE");
  });

  it("stops at document types, entities, depth, and XML that is not well-formed", async () => {
    const whole = (xml: string): Uint8Array => docx({ body: "", files: { "word/document.xml": xml } });
    expect(await refused(whole('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'))).toBe("DOCUMENT_BROKEN");
    expect(await refused(whole("<x>&a;</x>"))).toBe("DOCUMENT_BROKEN");
    expect(await refused(whole("<x><y></x>"))).toBe("DOCUMENT_BROKEN");
    expect(await refused(whole("<x>"))).toBe("DOCUMENT_BROKEN");
    expect(await refused(whole(`${"<x>".repeat(600)}${"</x>".repeat(600)}`))).toBe("DOCUMENT_UNSAFE");
  });

  it("refuses every beginning of a file, and an empty text", async () => {
    const bytes = docx({ body: paragraph("Kim") });
    for (let size = 4; size < bytes.length; size += 7)
      expect(await refused(bytes.subarray(0, size))).toBe("DOCUMENT_BROKEN");
    expect(await refused(docx({ body: paragraph(" ") }))).toBe("INPUT_EMPTY");
  });
});
