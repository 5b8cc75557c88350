/**
 * @module documents/docx/package
 * The files inside a DOCX: opened under the limits of the document, refused when they are those of another format.
 */
import { openArchive } from "../../archive/index.ts";
import { broken, KIND_NAMES, refusal, unsafe, type Source } from "../source.ts";

/** The files that are read, by their names. */
export interface DocxPackage {
  /** Name of the file with the running text. */
  readonly body: string;
  readonly names: readonly string[];
  /** A file; `null` = there is none of that name. */
  readonly read: (name: string) => Uint8Array | null;
}

const WORD = /^word\/document\d*\.xml$/;

/**
 * Open a DOCX.
 *
 * @throws {EmbargoError} `DOCUMENT_KIND_NOT_READ` for another file that is a ZIP, `DOCUMENT_BROKEN`, `DOCUMENT_ENCRYPTED`,
 *   `DOCUMENT_UNSAFE` when it unpacks into too much.
 */
export function openPackage(source: Source): DocxPackage {
  const { limits } = source;
  const members = openArchive(source.bytes, {
    limits,
    broken: (reason) =>
      /encrypted/.test(reason)
        ? refusal(source, "DOCUMENT_ENCRYPTED", { kind: "ZIP" })
        : broken(source, KIND_NAMES.docx, reason),
    unsafe: (reason) => unsafe(source, reason, limits.unpacked),
  });
  const body = members.names.find((name) => WORD.test(name));
  if (body === undefined)
    throw refusal(source, "DOCUMENT_KIND_NOT_READ", {
      kind: otherKind(members.names),
      allowed: Object.values(KIND_NAMES).join(", "),
    });
  let left = limits.unpacked;
  return {
    body,
    names: members.names,
    read: (name) => {
      const bytes = members.read(name) ?? null;
      left -= bytes?.length ?? 0;
      if (left < 0) throw unsafe(source, `ZIP: ${limits.unpacked - left} bytes`, limits.unpacked);
      return bytes;
    },
  };
}

function otherKind(names: readonly string[]): string {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook/)) return "XLSX";
  if (has(/^ppt\/presentation/)) return "PPTX";
  if (has(/^META-INF\/container\.xml$/)) return "EPUB";
  if (has(/^content\.xml$/)) return "ODT / ODS";
  return "ZIP";
}
