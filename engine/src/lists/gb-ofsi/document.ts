/**
 * @module lists/gb-ofsi/document
 * Identity documents of the UK Treasury’s list, which stand in free text: `(1) A-333602 (Indian) issued in Bombay (2)
 * Passport no: M110522`.
 */
import { documentCountry, documentStanding } from "../entry/document-words.ts";
import type { EntryDraft } from "../entry/draft.ts";
import { splitEnumeration, type Counted } from "../entry/enumeration.ts";
import type { Property } from "../entry/properties.ts";

/** Longer texts are kept raw. */
const LONGEST = 3000;
const NUMBER =
  /(?<![\p{L}\d/-]|\d\.)(?:(?!(?:NO|NOS|ID|NI|SSN)\b)[A-Z]{1,6}[ /-]?)?\d[\dA-Z]*(?:[./-][\dA-Z]+)*(?![\p{L}\d])/gu;
/** A text that is nothing but a number. */
const BARE = /^(?=.*\d)[A-Z\d][A-Z\d./-]*$/;
const DATE = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;
/** Words before a number that make it something other than the number of the document. */
const OTHER = /\d|\b(?:issued|expir|valid|date|born|dob|cancel|revok|under|since)/i;
/** What may follow the number of a document. */
const AFTER = /^(?:\s-\s|\s*(?:$|[(.,;]|(?:issued?|expir\w+|valid|date|diplomatic|under|Tunisian)\b))/i;

const KINDS: readonly (readonly [RegExp, Property])[] = [
  [/fiscal|\btax/i, "taxNumber"],
  [/social security|\bSSN\b/i, "socialSecurityNumber"],
];
const CARD = /\b(?:identity|identification|national id|id) (?:card|no|number)|\bID card\b|national identi/i;

/** A document found in a text. */
interface Found {
  readonly value: string;
  /** Words around the number. */
  readonly before: string;
  readonly after: string;
  /** Whether nothing after it may be another number. */
  readonly alone: boolean;
}

/**
 * Add the documents of a text under `passportNumber` or `idNumber`, whichever the column or the words say.
 *
 * @param about what another column says of the same documents, item by item.
 * @returns whether every item was understood; what was, is added in any case.
 */
export function mapDocuments(
  text: string,
  column: "passport" | "card",
  draft: EntryDraft,
  about: string = "",
): boolean {
  if (text.length > LONGEST) return false;
  const items = splitEnumeration(text);
  const remarks = about === "" ? [] : splitEnumeration(about).map((one) => one.text);
  const shared = remarks.length === items.length ? undefined : about;
  const known = items.map((item, at) => addDocument(item, column, shared ?? remarks[at] ?? "", draft));
  return known.every((one) => one);
}

function addDocument(item: Counted, column: "passport" | "card", remark: string, draft: EntryDraft): boolean {
  const found = findNumber(item.text);
  if (found === null) return false;
  const { value, after, alone } = found;
  const before = [item.before ?? "", found.before].join(" ").trim();
  const words = [before, after, remark].join(" ");
  const kind = KINDS.find(([pattern]) => pattern.test(words))?.[1];
  const country = documentCountry(before) ?? documentCountry(after) ?? documentCountry(remark);
  const standing = documentStanding(after) ?? documentStanding(remark);
  draft.identifier({
    property: kind ?? (column === "card" || CARD.test(words) ? "idNumber" : "passportNumber"),
    value,
    ...(before === "" ? {} : { type: before.replace(/[\s:.]+$/, "") }),
    ...(country === null ? {} : { country }),
    note: [item.text === value ? "" : item.text, remark].filter((part) => part !== "").join("; "),
    ...(standing === undefined ? {} : { standing }),
  });
  return alone;
}

function findNumber(text: string): Found | null {
  if (BARE.test(text) && !DATE.test(text)) return { value: text, before: "", after: "", alone: true };
  const numbers = [...text.matchAll(NUMBER)].filter(([number]) => isLong(number) && !DATE.test(number));
  const [first, ...others] = numbers;
  if (first === undefined) return null;
  const before = text.slice(0, first.index);
  const after = text.slice(first.index + first[0].length);
  if (OTHER.test(before) || !AFTER.test(after)) return null;
  return { value: first[0], before, after, alone: others.every(([number]) => digitsOf(number) < 5) };
}

function isLong(number: string): boolean {
  const digits = digitsOf(number);
  return digits > 3 || (digits > 2 && number.length > 6);
}

function digitsOf(number: string): number {
  return number.replace(/\D/g, "").length;
}
