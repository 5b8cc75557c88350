/**
 * @module documents/html/head
 * What an HTML file says of itself: encoding, day.
 */
import type { DateHint } from "../../model/index.ts";

const LATIN = new TextDecoder("iso-8859-1");

/** The encoding that the first bytes declare; `null` = none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = LATIN.decode(bytes.subarray(0, 4096)).replace(/<!--[^]*?(?:-->|$)/g, "");
  return (
    /<meta[^>]*?\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*?content\s*=\s*["'][^"'>]*;\s*charset\s*=\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1] ??
    null
  );
}

/** Names under which pages say when they were published, the surest first. */
const DATE_NAMES = [
  "article:published_time",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "date",
  "pubdate",
  "publish-date",
];

/** The day that a `meta` element gives; `null` = it gives none. */
export function dateOfMeta(attributes: ReadonlyMap<string, string>): DateHint | null {
  const name = (
    attributes.get("property") ??
    attributes.get("name") ??
    attributes.get("itemprop") ??
    ""
  ).toLowerCase();
  const day = /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(
    attributes.get("content") ?? "",
  )?.[1];
  return day === undefined || !DATE_NAMES.includes(name) ? null : { value: day, from: `html:${name}` };
}

/** The surer of two hints. */
export function surerDate(one: DateHint | null, other: DateHint | null): DateHint | null {
  if (one === null || other === null) return one ?? other;
  const rank = ({ from }: DateHint): number => DATE_NAMES.indexOf(from.slice("html:".length));
  return rank(other) < rank(one) ? other : one;
}
