/**
 * @module lists/us-csl/ids
 * An item of the column `ids` (`JO, 2014-08-30, 2009-08-31, K475336, Passport`) → a feature in OFAC’s words.
 */
import type { EntryDraft } from "../entry/draft.ts";
import { featureUse } from "../us-ofac/feature-types.ts";
import { mapFeature } from "../us-ofac/features.ts";
import { readListedMeasure, type ListedMeasure } from "../us-ofac/listing-dates.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What became of an item. */
type IdOutcome = "taken" | "unknown" | ListedMeasure;

/** Add an item: the type stands last. A day of listing for a measure is returned instead of being added. */
export function mapIdItem(draft: EntryDraft, item: string): IdOutcome {
  const at = item.lastIndexOf(", ");
  if (at === -1) return "unknown";
  const [value, type] = [item.slice(0, at), item.slice(at + 2)];
  const measure = readListedMeasure(`${type} ${value}`);
  if (measure !== null) return measure;
  if (type === "Gender") {
    if (value !== "Male" && value !== "Female") return "unknown";
    draft.add("gender", value.toLowerCase());
    return "taken";
  }
  const known =
    featureUse(type)?.as === "identifier"
      ? mapIdentifier(draft, type, value)
      : mapFeature(draft, { type, value });
  return known ? "taken" : "unknown";
}

/** Before the number stand the country and the days of expiry and of issue; a single day may be either. */
function mapIdentifier(draft: EntryDraft, type: string, text: string): boolean {
  const parts = text.split(", ");
  const country = parts.length > 1 && /^[A-Z]{2}$/.test(parts[0] ?? "") ? parts.shift() : undefined;
  const days: string[] = [];
  while (days.length < 3 && parts.length > 1 && DAY.test(parts[0] ?? "")) days.push(parts.shift() ?? "");
  const [expires, issued, more] = days;
  if (more !== undefined) return false;
  const dates = issued === undefined ? { note: expires } : { expires, issued };
  return mapFeature(draft, { type, value: parts.join(", "), country, ...dates });
}
