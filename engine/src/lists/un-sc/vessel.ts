/**
 * @module lists/un-sc/vessel
 * Ships of the Security Council’s list: they stand among the bodies, and only the comments tell. Companies have IMO
 * numbers too, of the same seven digits; theirs fail the check of a ship’s.
 */
import type { EntryDraft } from "../entry/draft.ts";
import { isImoNumber } from "../../model/index.ts";
import type { SourceNode } from "../source/source-node.ts";

const OPENING = /^\W*(?:vessel\W+)?IMO(?: number)?\W*(\d{7})\b/i;

/** The number of a body that is a ship: its comments open with a ship’s IMO number; `null` = not said to be one. */
export function imoOf(record: SourceNode): string | null {
  const number = OPENING.exec(record.peek("COMMENTS1") ?? "")?.[1];
  return number === undefined || !isImoNumber(number) ? null : number;
}

/** Add the number of a ship; the comments are kept whole as notes, too. */
export function mapVessel(record: SourceNode, draft: EntryDraft): void {
  const imo = imoOf(record);
  if (imo !== null) draft.identifier({ property: "imoNumber", value: imo });
}
