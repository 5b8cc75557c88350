/**
 * @module lists/us-ofac/listing-dates
 * The few days of listing that OFAC states beside the entry: those of measures that are not a block of property.
 */
import type { PartialDate } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import type { EntryDraft } from "../entry/draft.ts";

/** A measure with the day from which the party is on the list for it. */
export interface ListedMeasure {
  /** In the words of the list: `CMIC`, `EO 14024 Directive 2`. */
  readonly measure: string;
  readonly from: PartialDate;
}

/** Read `Listing Date (CMIC) 03 Jun 2021`; `null` = it is something else. */
export function readListedMeasure(text: string): ListedMeasure | null {
  const found = /^(?:alt\. )?Listing Date \(([^()]+)\):? (\d.*)$/i.exec(text);
  const date = readDate(found?.[2] ?? "");
  return found === null || date?.precision !== "exact" ? null : { measure: found[1] ?? "", from: date.value };
}

/**
 * Add the designations: one for each programme, with the day of the measure that bears its name; a measure that is no
 * programme, such as a directive under one, is a designation of its own, because the programme may be older.
 */
export function addDesignations(
  draft: EntryDraft,
  programmes: readonly string[],
  measures: readonly ListedMeasure[],
): void {
  const ofProgramme = (programme: string): ListedMeasure | undefined =>
    measures.find(({ measure }) => programme.startsWith(`${measure}-`));
  for (const programme of programmes)
    draft.designation({ programme, from: ofProgramme(programme)?.from ?? null });
  const alone = measures.filter(
    (measure) => !programmes.some((programme) => ofProgramme(programme) === measure),
  );
  for (const { measure, from } of alone) draft.designation({ programme: measure, from });
  if (programmes.length + alone.length === 0) draft.designation({ programme: null });
}
