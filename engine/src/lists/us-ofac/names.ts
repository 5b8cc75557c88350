/**
 * @module lists/us-ofac/names
 * Names as OFAC writes them: those of persons family name first, parted by a comma.
 */
import type { NameParts } from "../../model/index.ts";
import type { DraftName, EntryDraft } from "../entry/draft.ts";

const PERSON = /^([^,]+), (?:((?:JR|SR)\.?), )?([^,]+?)(?:, ((?:Jr|Sr)\.?|I{2,3}|IV))?$/i;

/** Add a name; a person’s is put in the order in which it is spoken. Bodies and ships have commas of their own. */
export function addName(draft: EntryDraft, text: string, name: DraftName = {}): void {
  const parts = draft.schema === "Person" ? partsOf(text) : null;
  if (parts === null) draft.name(text, name);
  else draft.name([parts.given, parts.family, parts.suffix].join(" "), { ...name, parts });
}

/** The parts of `FAMILY, Given, Jr.`; `null` = there is no comma, or one too many to tell what it parts. */
function partsOf(text: string): NameParts | null {
  const found = PERSON.exec(text.trim());
  if (found === null) return null;
  const [, family = "", early, given = "", late] = found;
  const suffix = early ?? late;
  return { given: given.trim(), family: family.trim(), ...(suffix === undefined ? {} : { suffix }) };
}
