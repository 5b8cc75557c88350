/**
 * @module documents/email/attachments
 * The files that a message carries: each is named, and read where its kind is. Its text follows that of the message.
 */
import type { Attachment as MailPart, Email } from "postal-mime";
import {
  EmbargoError,
  type Attachment,
  type DocumentPart,
  type ErrorCode,
  type PageRun,
  type PrintedLine,
  type SourceDocument,
} from "../../model/index.ts";
import type { Composition } from "../composition.ts";
import type { HiddenCount } from "../hidden-count.ts";
import { unsafe, type Source } from "../source.ts";

/** What the files of a message give to its text. */
export interface ReadAttachments {
  readonly attachments: readonly Attachment[];
  readonly pages: readonly PageRun[];
  readonly lines: readonly PrintedLine[];
  readonly parts: readonly DocumentPart[];
}

/** Name, write and place all files of a message. Throws `DOCUMENT_UNSAFE` when they are too many, `ABORTED`. */
export async function readAttachments(
  source: Source,
  email: Email,
  out: Composition,
  hidden: HiddenCount,
): Promise<ReadAttachments> {
  const { limits } = source;
  if (email.attachments.length > limits.attachments)
    throw unsafe(source, `${email.attachments.length} attachments`, limits.attachments);
  const attachments: Attachment[] = [];
  const [pages, lines, parts]: [PageRun[], PrintedLine[], DocumentPart[]] = [[], [], []];
  for (const [at, part] of email.attachments.entries()) {
    const name = part.filename ?? `${at + 1}`;
    const bytes = bytesOf(part);
    const found = await readPart(source, part, name, bytes, limits.characters - out.length());
    if (typeof found === "string") {
      attachments.push({ name, bytes: bytes.length, kind: null, refused: found });
      continue;
    }
    attachments.push({ name, bytes: bytes.length, kind: found.kind, refused: null }, ...found.attachments);
    hidden.addAll(found.hidden);
    out.breakBlock();
    const open = out.begin();
    out.verbatim(found.text);
    out.end(open, "attachment", name);
    const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
      ...span,
      start: span.start + open.start,
      end: span.end + open.start,
    });
    pages.push(...found.pages.map(move));
    lines.push(...found.lines.map(move));
    parts.push(...found.parts.map(move));
  }
  return { attachments, pages, lines, parts };
}

async function readPart(
  source: Source,
  part: MailPart,
  name: string,
  bytes: Uint8Array,
  characters: number,
): Promise<SourceDocument | ErrorCode> {
  if (source.depth >= source.limits.depth) return "DOCUMENT_UNSAFE";
  try {
    return await source.readInner(
      {
        ...source,
        bytes,
        name,
        contentType: part.mimeType,
        limits: { ...source.limits, characters: Math.max(0, characters) },
        depth: source.depth + 1,
      },
      { name, contentType: part.mimeType },
    );
  } catch (error) {
    // A file that cannot be read is named with the reason; the message is read all the same.
    if (error instanceof EmbargoError && error.code !== "ABORTED") return error.code;
    throw error;
  }
}

function bytesOf({ content }: MailPart): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
