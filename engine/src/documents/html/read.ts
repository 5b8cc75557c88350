/**
 * @module documents/html/read
 * Reads an HTML file as its reader sees it.
 */
import type { SourceDocument } from "../../model/index.ts";
import { compose } from "../composition.ts";
import { charsetOf } from "../content-type.ts";
import { documentOf } from "../document.ts";
import { decodeText } from "../encoding/decode.ts";
import { countHidden } from "../hidden-count.ts";
import type { Source } from "../source.ts";
import { declaredCharset } from "./head.ts";
import { writeVisible } from "./visible-text.ts";

/** Read an HTML file. Throws `INPUT_EMPTY`, `INPUT_BINARY`, `DOCUMENT_UNSAFE`, `DOCUMENT_ENCODING_UNKNOWN`. */
export function readHtml(source: Source): SourceDocument {
  const { bytes, contentType } = source;
  const {
    text: html,
    encoding,
    replaced,
  } = decodeText(source, bytes, charsetOf(contentType) ?? declaredCharset(bytes));
  const hidden = countHidden();
  const out = compose(source);
  const facts = writeVisible(html, out, hidden);
  return documentOf(source, {
    kind: "html",
    ...out.finish(),
    ...facts,
    encoding,
    replaced,
    hidden: hidden.all(),
  });
}
