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
};

/** Control and direction characters that XML can hold: as references they move no cursor and keep through attributes. */
const REFERRED = /[\t\n\r\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it may stand between tags or in an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"']/g, (found) => ESCAPES[found] ?? "")
    .replace(REFERRED, (found) => `&#${found.charCodeAt(0)};`);
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
