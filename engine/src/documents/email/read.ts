/**
 * @module documents/email/read
 * Reads a message: who wrote to whom, when and of what; its text; the files it carries, as far as they are of a kind that
 * is read.
 */
import PostalMime, { type Email } from "postal-mime";
import type { DateHint, SourceDocument } from "../../model/index.ts";
import { compose, type Composition } from "../composition.ts";
import { documentOf } from "../document.ts";
import { countHidden, type HiddenCount } from "../hidden-count.ts";
import { writeVisible } from "../html/visible-text.ts";
import { dropInvisible } from "../invisible.ts";
import { broken, KIND_NAMES, type Source } from "../source.ts";
import { readAttachments } from "./attachments.ts";
import { headerLines } from "./header-lines.ts";

/** Parts inside one another, and messages written into the text of others. */
const DEEPEST = { parts: 50, inline: 2 } as const;

/** Read a message. Throws `DOCUMENT_BROKEN`, `DOCUMENT_UNSAFE`, `INPUT_EMPTY`. */
export async function readEmail(source: Source): Promise<SourceDocument> {
  const email = await parse(source);
  const hidden = countHidden();
  const out = compose(source);
  const part = out.begin();
  for (const line of headerLines(email)) {
    out.words(dropInvisible(line, hidden));
    out.breakLine();
  }
  out.end(part, "headers");
  out.breakBlock();
  const differs = writeBody(source, email, out, hidden);
  const { attachments, pages, lines, parts } = await readAttachments(source, email, out, hidden);
  const written = out.finish();
  return documentOf(source, {
    kind: "email",
    text: written.text,
    parts: [...written.parts, ...parts].sort((a, b) => a.start - b.start || b.end - a.end),
    pages,
    lines,
    title: email.subject?.trim() === "" ? null : (email.subject?.trim().slice(0, 500) ?? null),
    dateHint: dateOf(email),
    attachments,
    hidden: hidden.all(),
    warnings: differs ? ["html-differs"] : [],
  });
}

async function parse(source: Source): Promise<Email> {
  try {
    return await PostalMime.parse(new Uint8Array(source.bytes), {
      maxNestingDepth: DEEPEST.parts,
      maxRfc822NestingDepth: DEEPEST.inline,
      forceRfc822Attachments: true,
    });
  } catch (error) {
    throw broken(source, KIND_NAMES.email, error instanceof Error ? error.message : "?");
  }
}

/**
 * Write the body: the plain text where there is one, else what is seen of the HTML. A plain text that says much less
 * than the HTML beside it is told of.
 */
function writeBody(source: Source, email: Email, out: Composition, hidden: HiddenCount): boolean {
  const plain = email.text ?? "";
  const html = email.html ?? "";
  if (!/[\p{L}\p{N}]/u.test(plain)) {
    if (html !== "") writeVisible(html, out, hidden);
    return false;
  }
  for (const line of dropInvisible(plain, hidden).replace(/\r\n?/g, "\n").split("\n")) {
    if (line.trim() === "") out.breakBlock();
    else {
      out.words(line);
      out.breakLine();
    }
  }
  if (html === "") return false;
  const other = compose(source);
  writeVisible(html, other, countHidden());
  hidden.add("alternative", other.length());
  return other.length() > plain.length * 2 + 200;
}

function dateOf(email: Email): DateHint | null {
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(email.date ?? "")?.[1];
  return day === undefined ? null : { value: day, from: "email:Date" };
}
