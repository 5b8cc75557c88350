/**
 * @module names/cut-off
 * Tells a name field that was cut off at the width of its message.
 */
import { LEGAL_FORMS } from "./tables.ts";

/** Widths of name fields in bank messages: one line, two lines, four lines (SWIFT MT 35x, ISO 20022 Max70, Max140). */
const FIELD_WIDTHS: ReadonlySet<number> = new Set([35, 70, 140]);

/**
 * Whether a field may have been cut off at its width: it fills 35, 70 or 140 characters to the last and does not end
 * as a name ends, with a closing mark or a legal form. A field that happens to be so long is taken for one too.
 *
 * @param raw As it came: blanks at the end count, two of them fill a field up and cut nothing.
 */
export function mayBeCut(raw: string): boolean {
  if (raw.length < 35 || raw.length > 280) return false;
  if (!FIELD_WIDTHS.has([...raw].length) || raw.endsWith("  ")) return false;
  if (raw.lastIndexOf("(") > raw.lastIndexOf(")")) return true;
  if (/[.)\]"”»!?]$/.test(raw)) return false;
  const last = raw.slice(raw.trimEnd().lastIndexOf(" ") + 1).trimEnd();
  return !LEGAL_FORMS.has(last.toLowerCase());
}
