/**
 * @module documents/content-type
 * What a content type says of the encoding.
 */

/** The charset of a content type, as it is written; `null` = it names none. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
}
