/**
 * @module lists/au-dfat/identifiers
 * Numbers in the column of additional information, where its words leave no doubt. The text is kept whole as notes.
 */
import type { EntryDraft } from "../entry/draft.ts";
import { isImoNumber } from "../../model/index.ts";

const COMPANY = /\bcompany identification (?:number|no)\.?\s*:?\s*([A-Z]?\d{4,15})\b/gi;
const PASSPORT = /\bpassport (?:number|no)\.?\s*:?\s*([A-Z]{0,3}\d{5,10})\b([^.;]{0,80})/gi;
const IMO = /\bIMO(?: identification)?(?: number| no)?\.?\s*:?\s*(\d{7})\b/gi;
/** A number of which the text says something that a number alone would hide. */
const DOUBTFUL = /lost|stolen|false|forged|fraud|revoked|cancelled|under name|name of/i;

/** Add the numbers that a text states. */
export function mapIdentifiers(text: string, draft: EntryDraft): void {
  if (draft.schema === "Vessel") {
    for (const [, value = ""] of text.matchAll(IMO))
      draft.identifier({ property: "imoNumber", value }, isImoNumber(value));
  }
  if (draft.schema === "Organization") {
    for (const [, value = ""] of text.matchAll(COMPANY))
      draft.identifier({ property: "registrationNumber", value, type: "Company Identification No." });
  }
  if (draft.schema === "Person") {
    for (const [, value = "", after = ""] of text.matchAll(PASSPORT)) {
      if (!DOUBTFUL.test(after))
        draft.identifier({ property: "passportNumber", value, type: "Passport no." });
    }
  }
}
