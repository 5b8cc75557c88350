/**
 * @module lists/entry/document-words
 * What lists write in words about a document: the country that issued it, and that it is forged or lost.
 */
import type { Country } from "../../model/index.ts";
import { countryCode } from "./countries.ts";

const KIND =
  /\b(?:passport|number|no\b|nos\b|national\b|diplomatic|service|travel|foreign|identity|identification|id\b|nat\b|ni\b|nic\b|civil|card|company|tax|inn\b|tin\b|fiscal|social|certificate|alien\b|ogrn\b|kpp\b|bik\b|issued|expir|valid)/i;

/**
 * The country that a remark on a document opens with: `Afghanistan passport number`, `(Indian) issued in Bombay`,
 * `Turkish). Issued by …`. `null` = it opens with none; where the document was issued does not count.
 */
export function documentCountry(remark: string): Country | null {
  const open = remark.replace(/^[\s("'[–-]+/, "");
  const inBrackets = /^[^()]*/.exec(open)?.[0] ?? "";
  const end = inBrackets.search(KIND);
  const phrase = (end === -1 ? inBrackets : inBrackets.slice(0, end)).trim();
  return countryCode(phrase) ?? countryCode(/^[^.,;:()\d]*/.exec(phrase)?.[0] ?? "");
}

/** What a remark says against a document: forged, or reported lost or stolen. Revoked and expired ones still identify. */
export function documentStanding(remark: string): "false" | "lost" | undefined {
  if (/\b(?:counterfeit|forged|fake)\b|^\W*false\b/i.test(remark)) return "false";
  return /\breported(?:ly)? (?:lost|stolen)\b|^\W*(?:lost|stolen)\b/i.test(remark) ? "lost" : undefined;
}
