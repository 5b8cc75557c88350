/**
 * @module documents/sniff
 * What a file is, by its content. Its name and its content type only decide what text may be: HTML, a message, or plain.
 */
import type { DocumentKind } from "../model/index.ts";
import { foreignKind } from "./signatures.ts";

/** What is known of a file besides its bytes. */
export interface Hints {
  readonly name?: string | undefined;
  readonly contentType?: string | undefined;
}

/** A kind that is read, or the name of one that is not. */
export type Sniffed = { readonly kind: DocumentKind } | { readonly foreign: string };

/** Bytes of the beginning that are looked at. */
const HEAD = 4096;

/**
 * Tell the kind of a file. A file that is no text and of no kind known here is sniffed as text; its reader refuses it.
 *
 * ZIP files count as DOCX; the reader of DOCX says what else they are.
 */
export function sniffKind(bytes: Uint8Array, hints: Hints = {}): Sniffed {
  if (isPdf(bytes)) return { kind: "pdf" };
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return { kind: "docx" };
  const foreign = foreignKind(bytes);
  if (foreign !== null) return { foreign };
  const head = textHead(bytes);
  const type = (hints.contentType ?? "").toLowerCase();
  const ending = /\.([a-z0-9]+)$/i.exec(hints.name ?? "")?.[1]?.toLowerCase() ?? "";
  if (isHtml(head, /html/.test(type) || /^x?html?$/.test(ending), isPlain(ending))) return { kind: "html" };
  if (isMessage(head, type.startsWith("message/") || ending === "eml", isPlain(ending)))
    return { kind: "email" };
  if (/^<\?xml\s/.test(head)) return { foreign: "XML" };
  return { kind: "text" };
}

function isPlain(ending: string): boolean {
  return ["txt", "text", "md"].includes(ending);
}

function isPdf(bytes: Uint8Array): boolean {
  if (startsWith(bytes, "%PDF-")) return true;
  // Some programs put bytes of their own in front; a text that speaks of PDF has no table of objects.
  const head = latin(bytes.subarray(0, 1024));
  return head.includes("%PDF-") && /startxref\s+\d+\s+%%EOF/.test(latin(bytes.subarray(-1024)));
}

const HTML_START =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|style|div|table|article|section|h1|p|a|font|br|b)(?=[\s/>])/i;
const HTML_ROOT = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)(?=[\s/>])/i;

function isHtml(head: string, told: boolean, plain: boolean): boolean {
  if (plain) return HTML_ROOT.test(head);
  if (HTML_START.test(head)) return true;
  return told && /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i.test(head);
}

const FIELD = /^([!-9;-~]{1,60}):[ \t]/;
const ENVELOPE =
  /^(?:return-path|received|message-id|mime-version|delivered-to|dkim-signature|arc-seal|x-mailer)$/i;
const LETTER = /^(?:from|to|date|subject|sender|cc)$/i;

/** A message begins with fields; a press release may too, so one of the fields must be such as only mail programs write. */
function isMessage(head: string, told: boolean, plain: boolean): boolean {
  const lines = head.replace(/^From [^\n]*\n/, "").split(/\r?\n/);
  const names: string[] = [];
  for (const line of lines) {
    if (line === "") break;
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    const name = FIELD.exec(line)?.[1] ?? /^([!-9;-~]{1,60}):$/.exec(line)?.[1];
    if (name === undefined) {
      if (line !== lines.at(-1)) return false;
      break;
    }
    names.push(name);
  }
  if (!names.some((name) => LETTER.test(name))) return false;
  if (told) return true;
  return !plain && names.length >= 3 && names.some((name) => ENVELOPE.test(name));
}

/** The beginning as text, whatever its encoding: kinds are told by ASCII. */
function textHead(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const head = bytes.subarray(0, HEAD);
  const text = wide === null ? latin(head).replace(/^\xef\xbb\xbf/, "") : new TextDecoder(wide).decode(head);
  return text.replace(/^[\s\ufeff]+/, "");
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, at) => bytes[at] === character.charCodeAt(0));
}
