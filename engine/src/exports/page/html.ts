/**
 * @module exports/page/html
 * Markup in which a text can be nothing but a text: every value put into a template is escaped unless it is markup.
 */

/** Markup that was made by {@link html}. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template. */
export type HtmlPart = Html | string | number | readonly HtmlPart[];

/** Control and direction characters: they could hide words of a report or turn them around. */
const UNSAFE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup of a template; attributes must be quoted in it. */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const pieces = texts.map((text, at) => (at === 0 ? text : `${write(parts[at - 1] ?? "")}${text}`));
  return { html: pieces.join("") };
}

/** Nothing, where a part of a page is left out. */
export const NOTHING: Html = { html: "" };

/** A text as it may stand between tags or in a quoted attribute. Carriage returns become line ends. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(UNSAFE, "\ufffd")
    .replace(/[&<>"']/g, (found) => ESCAPES[found] ?? "");
}

/** A link to the outside where the address is one of the web, else its text alone. */
export function webLink(url: string, text: string): Html {
  return /^https?:\/\/[^\s]+$/.test(url)
    ? html`<a href="${url}" rel="noreferrer">${text}</a>`
    : html`${text}`;
}

function write(part: HtmlPart): string {
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(write).join("");
}
