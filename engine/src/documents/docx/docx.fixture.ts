/** DOCX files for tests: the smallest that hold what a test is about. */
import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What a file holds, as XML of its parts without their roots. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly core?: string;
  /** Further files as they are. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** A paragraph of one run. */
export const paragraph = (text: string, properties: string = ""): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The bytes of a DOCX. */
export function docx({ body, styles, footnotes, endnotes, core, files = {} }: DocxParts): Uint8Array {
  const members: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
  };
  if (styles !== undefined) members["word/styles.xml"] = strToU8(`<w:styles ${W}>${styles}</w:styles>`);
  if (footnotes !== undefined)
    members["word/footnotes.xml"] = strToU8(`<w:footnotes ${W}>${footnotes}</w:footnotes>`);
  if (endnotes !== undefined)
    members["word/endnotes.xml"] = strToU8(`<w:endnotes ${W}>${endnotes}</w:endnotes>`);
  if (core !== undefined) members["docProps/core.xml"] = strToU8(`<p>${core}</p>`);
  for (const [name, content] of Object.entries(files))
    members[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(members, { mtime: "1985-01-01" });
}
