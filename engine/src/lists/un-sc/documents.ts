/**
 * @module lists/un-sc/documents
 * Identity documents of the Security Council’s list. The field of the number often holds words as well: `Afghan passport
 * number OA296623`, `R00005943, South Sudan`, `381110042 (Expired 25 Jan. 2016)`.
 */
import type { Country } from "../../model/index.ts";
import { countryCode } from "../entry/countries.ts";
import { documentCountry, documentStanding } from "../entry/document-words.ts";
import type { EntryDraft } from "../entry/draft.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";

const DOCUMENTS: readonly (readonly [RegExp, Property])[] = [
  [/social security/i, "socialSecurityNumber"],
  [/passport/i, "passportNumber"],
  [/\btax|fiscal/i, "taxNumber"],
];

/** Add a document with its type in the list’s words; one without a number keeps its fields raw. */
export function mapDocument(document: SourceNode, draft: EntryDraft): void {
  const text = document.value("NUMBER");
  if (text === undefined) return;
  const { value, words, remark } = parted(text);
  const types = [...document.values("TYPE_OF_DOCUMENT"), ...document.values("TYPE_OF_DOCUMENT2"), words];
  const type = [...new Set(types)].filter((part) => part !== "").join(", ");
  const countries = [document.value("ISSUING_COUNTRY"), document.value("COUNTRY_OF_ISSUE")];
  const country = countries.flatMap((name) => countryCode(name ?? "") ?? [])[0] ?? countryIn(words, remark);
  const issuer = [document.value("CITY_OF_ISSUE"), ...countries];
  const note = [remark, document.value("NOTE") ?? ""].filter((part) => part !== "").join("; ");
  const standing = documentStanding(words) ?? documentStanding(note);
  draft.identifier({
    property: DOCUMENTS.find(([pattern]) => pattern.test(type))?.[1] ?? "idNumber",
    value,
    type,
    ...(country === undefined ? {} : { country }),
    issuer: issuer.filter((part) => part !== undefined).join(", "),
    ...(document.peek("DATE_OF_ISSUE") === undefined
      ? {}
      : { issued: document.value("DATE_OF_ISSUE") ?? "" }),
    note,
    ...(standing === undefined ? {} : { standing }),
  });
}

/** A single number with what stands before and behind it. */
interface Parted {
  readonly value: string;
  readonly words: string;
  readonly remark: string;
}

const NUMBER = String.raw`([A-Z]{0,3}[ /-]?\d[\dA-Z]*(?:[./-][\dA-Z]+)*)`;
const WORDED = new RegExp(
  String.raw`^(\D{0,80}?)\s*(?<![\p{L}\d])${NUMBER}(?:\s*\(([^()]+)\)|,\s*(\D+))?$`,
  "u",
);
/** Longer texts are kept whole. */
const LONGEST = 200;
/** Words end so, where a number follows. */
const LEADS = /(?:\b(?:number|no|passport)\b\W*|:)$/i;

/** The number by itself, where nothing else can be meant; else the whole text. */
function parted(text: string): Parted {
  const whole = { value: text, words: "", remark: "" };
  if (text.length > LONGEST) return whole;
  const [, words = "", value = "", inside, after] = WORDED.exec(text) ?? [];
  if (value.replace(/\D/g, "").length < 4) return whole;
  if (words !== "" && !LEADS.test(words) && countryCode(words) === null) return whole;
  return { value, words, remark: inside ?? after ?? "" };
}

function countryIn(words: string, remark: string): Country | undefined {
  return documentCountry(words) ?? countryCode(remark) ?? undefined;
}
