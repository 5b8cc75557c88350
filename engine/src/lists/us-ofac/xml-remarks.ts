/**
 * @module lists/us-ofac/xml-remarks
 * Remarks of OFAC’s XML files: the items that the CSV files have too, and free words, which become notes.
 */
import type { EntryDraft } from "../entry/draft.ts";
import { mapRemark } from "./remark-item.ts";
import { splitRemarks } from "./remarks.ts";

/** Add what a remark says; every item of it is put somewhere. */
export function mapXmlRemarks(draft: EntryDraft, remarks: string): void {
  for (const item of splitRemarks(remarks)) if (!mapRemark(draft, item)) draft.add("notes", item);
}
