/**
 * @module documents/text
 * Plain text: decoded, and otherwise left as it is.
 */
import type { SourceDocument } from "../model/index.ts";
import { decodeText } from "./encoding/decode.ts";
import { charsetOf } from "./content-type.ts";
import { countHidden } from "./hidden-count.ts";
import { countInvisible } from "./invisible.ts";
import { documentOf } from "./document.ts";
import { refusal, unsafe, type Source } from "./source.ts";

/** Read a plain text. Throws `INPUT_BINARY`, `INPUT_EMPTY`, `DOCUMENT_UNSAFE`, `DOCUMENT_ENCODING_UNKNOWN`. */
export function readPlainText(source: Source): SourceDocument {
  const { text, encoding, replaced } = decodeText(source, source.bytes, charsetOf(source.contentType));
  if (text.length > source.limits.characters)
    throw unsafe(source, `${text.length} characters`, source.limits.characters);
  const hidden = countHidden();
  countInvisible(text, hidden);
  const controls = hidden.all().find(({ why }) => why === "control")?.characters ?? 0;
  if (controls > text.length / 200 + 8)
    throw refusal(source, "INPUT_BINARY", { reason: "control characters" });
  return documentOf(source, { kind: "text", text, encoding, replaced, hidden: hidden.all() });
}
