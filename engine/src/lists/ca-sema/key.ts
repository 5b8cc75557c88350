/**
 * @module lists/ca-sema/key
 * What a record of the Canadian list is known by. The list has no ids: a record is item 12 of schedule 1 of the
 * regulations on one country.
 */
import { evenBlanks } from "../entry/draft.ts";
import { slug } from "../entry/keys.ts";
import type { SourceNode } from "../source/source-node.ts";

/** A key that stays the same as long as the regulations do: `russia-1-part-2-12`. */
export function keyOf(record: SourceNode): string {
  const [country = "", schedule = "", item = ""] = ["Country", "Schedule", "Item"].map(
    (field) => record.peek(field) ?? "",
  );
  return [regimeOf(country), schedule, item].flatMap((part) => slug(part) || []).join("-");
}

/** The English half of `Russia / Russie`; of a long title the abbreviation in brackets. */
function regimeOf(country: string): string {
  const [english = ""] = evenBlanks(country).split(/\s\/\s?/);
  return /\(([A-Z]{3,})\)/.exec(english)?.[1] ?? english;
}
