/**
 * @module documents/docx/read
 * Reads a DOCX: the running text, then the notes that it refers to, each with its mark.
 */
import type { SourceDocument } from "../../model/index.ts";
import { compose } from "../composition.ts";
import { documentOf } from "../document.ts";
import { countHidden, type HiddenCount } from "../hidden-count.ts";
import { broken, KIND_NAMES, type Source } from "../source.ts";
import { openPackage, type DocxPackage } from "./package.ts";
import { readProperties } from "./properties.ts";
import { readStory } from "./story.ts";
import { readStyles } from "./styles.ts";
import { runThrough } from "./xml-events.ts";

/** Read a DOCX. Throws what {@link openPackage} throws, `DOCUMENT_BROKEN`, `DOCUMENT_UNSAFE`, `INPUT_EMPTY`. */
export function readDocx(source: Source): SourceDocument {
  const files = openPackage(source);
  const out = compose(source);
  const hidden = countHidden();
  const styles = readStyles(source, files.read("word/styles.xml"));
  const marks = new Map<string, string>();
  const mark = (kind: string, id: string): string => {
    const key = `${kind} ${id}`;
    const known = marks.get(key) ?? `[${marks.size + 1}]`;
    marks.set(key, known);
    return known;
  };
  const bytes = files.read(files.body);
  if (bytes === null) throw broken(source, KIND_NAMES.docx, files.body);
  const shared = { styles, out, hidden, mark };
  readStory(source, { ...shared, member: files.body, bytes, noteMark: () => null });
  for (const kind of ["footnote", "endnote"]) {
    const member = `word/${kind}s.xml`;
    const notes = files.read(member);
    if (notes === null) continue;
    out.breakBlock();
    readStory(source, {
      ...shared,
      member,
      bytes: notes,
      mark: () => null,
      // Separators are notes that nothing refers to.
      noteMark: (_name, id) => marks.get(`${kind} ${id}`) ?? null,
    });
  }
  countComments(source, files, hidden);
  const properties = readProperties(source, files.read("docProps/core.xml"));
  return documentOf(source, { kind: "docx", ...out.finish(), ...properties, hidden: hidden.all() });
}

/** Comments in the margin and lines that stand on every page are not of the text. */
function countComments(source: Source, files: DocxPackage, hidden: HiddenCount): void {
  for (const member of files.names) {
    const found = /^word\/(comments|header\d*|footer\d*)\.xml$/.exec(member)?.[1];
    const bytes = found === undefined ? null : files.read(member);
    if (bytes === null) continue;
    let length = 0;
    runThrough(source, member, bytes, {
      start: () => {},
      end: () => {},
      text: (text) => {
        length += text.trim().length;
      },
    });
    hidden.add(found === "comments" ? "comment" : "running-line", length);
  }
}
