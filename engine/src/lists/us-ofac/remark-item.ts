/**
 * @module lists/us-ofac/remark-item
 * One item of a remark → what it says. An item that is not understood whole adds nothing.
 */
import { countryCode } from "../entry/countries.ts";
import type { EntryDraft } from "../entry/draft.ts";
import { cutType, featureUse } from "./feature-types.ts";
import { mapFeature } from "./features.ts";
import { addName } from "./names.ts";

const DAY = "(?:\\d{1,2} )?(?:[A-Z][a-z]{2} )?\\d{4}";
const ISSUED = new RegExp(`(?: issued (${DAY}(?: to ${DAY})?))?(?: expires (${DAY}(?: to ${DAY})?))?$`);

/**
 * Add what an item says.
 *
 * @returns whether it was understood whole.
 */
export function mapRemark(draft: EntryDraft, text: string): boolean {
  const item = text.replace(/^alt\. /i, "");
  const alias = /^([afn])\.k\.a\. '(.+)'$/.exec(item);
  if (alias !== null) {
    const [, letter, name] = alias;
    addName(draft, name ?? "", { kind: letter === "f" ? "former" : "alias", strength: "weak" });
    // There is no kind of name for “now known as”: its word is kept.
    return letter !== "n";
  }
  const linked = /^\(Linked To: (.+)\)$/.exec(item)?.[1];
  if (linked !== undefined) {
    for (const name of linked.split(/;\s*Linked To:\s*/))
      mapFeature(draft, { type: "Linked To", value: name });
    return true;
  }
  if (item.startsWith("POB ")) return mapBirthPlace(draft, item.slice(4));
  const gender = /^Gender (Male|Female)$/.exec(item)?.[1];
  if (gender !== undefined) {
    draft.add("gender", gender.toLowerCase());
    return true;
  }
  if (/^For more information/i.test(item)) {
    draft.add("notes", item);
    return true;
  }
  return mapTyped(draft, item);
}

/** A place of birth: the whole of it, and the country it ends with. */
export function mapBirthPlace(draft: EntryDraft, place: string): boolean {
  draft.add("birthPlace", place);
  const parts = place.split(/,\s*/);
  const country = countryCode(parts.slice(-2).join(", ")) ?? countryCode(parts.at(-1) ?? "");
  draft.add("birthCountry", country);
  return true;
}

/** An item that begins with a type OFAC uses: `Passport A123 (Iran) issued 01 Jan 1990 expires 01 Jan 2000`. */
function mapTyped(draft: EntryDraft, item: string): boolean {
  const cut = cutType(item);
  if (cut === null) return false;
  if (featureUse(cut.type)?.as !== "identifier") return mapFeature(draft, cut);
  const dates = ISSUED.exec(cut.value);
  const [, issued, expires] = dates ?? [];
  const before = cut.value.slice(0, dates?.index);
  const outer = withoutBracket(before);
  // Of two brackets the last names the country, the one before it a place; a single one may be either.
  const country = outer.inside !== undefined && countryCode(outer.inside) !== null ? outer.inside : undefined;
  const inner = country === undefined ? outer : withoutBracket(outer.text);
  return mapFeature(draft, {
    type: cut.type,
    value: inner.text,
    country,
    issued,
    expires,
    note: inner.inside,
  });
}

/** A text parted from a bracket at its end, which a blank parts from it. */
function withoutBracket(text: string): { readonly text: string; readonly inside?: string } {
  const found = /^(.*\S)\s+\(([^()]+)\)$/.exec(text);
  return found === null ? { text } : { text: found[1] ?? "", inside: found[2] ?? "" };
}
