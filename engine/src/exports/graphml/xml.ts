/**
 * @module exports/graphml/xml
 * Writes XML in which a text can be nothing but a text.
 */

/** Characters that XML 1.0 does not allow, even escaped; halves of characters among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as it may stand between tags or in an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"'\t\n\r]/g, (found) => ESCAPES[found] ?? "");
}

/**
 * An element.
 *
 * @param content text to be escaped, or elements that are written already.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = typeof content === "string" ? escapeXml(content) : content.join("");
  return inner === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${inner}</${name}>`;
}
