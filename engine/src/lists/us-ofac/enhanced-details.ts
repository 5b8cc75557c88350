/**
 * @module lists/us-ofac/enhanced-details
 * Addresses, features and documents of the enhanced format.
 */
import { countryCode } from "../entry/countries.ts";
import { readDate } from "../entry/dates.ts";
import type { EntryDraft } from "../entry/draft.ts";
import type { SourceNode } from "../source/source-node.ts";
import { readPeriod, takePeriod, writeDate } from "./enhanced-dates.ts";
import { readListedMeasure, type ListedMeasure } from "./listing-dates.ts";
import { isDateType, mapXmlFeature } from "./xml-features.ts";
import { markedFirst, takeFlag } from "./xml-flags.ts";

type AddressPart = "street" | "city" | "region" | "postalCode";

const ADDRESS_PARTS: ReadonlyMap<string, AddressPart> = new Map([
  ["ADDRESS1", "street"],
  ["ADDRESS2", "street"],
  ["ADDRESS3", "street"],
  ["CITY", "city"],
  ["STATE/PROVINCE", "region"],
  ["REGION", "region"],
  ["POSTAL CODE", "postalCode"],
]);

/** Add an address in each script it is given in. */
export function mapAddress(address: SourceNode, draft: EntryDraft): void {
  const countryName = address.peek("country") === "undetermined" ? undefined : address.value("country");
  const country = countryCode(countryName ?? "") ?? undefined;
  const translations = address.all("translations/translation");
  for (const translation of translations) {
    takeFlag(translation, "isPrimary");
    // The script shows in the letters.
    translation.value("script");
    const parts: Partial<Record<AddressPart, string>> = {};
    for (const node of translation.all("addressParts/addressPart")) {
      const part = ADDRESS_PARTS.get(node.peek("type") ?? "");
      if (part === undefined) continue;
      node.value("type");
      parts[part] = [parts[part], node.value("value")].filter((text) => text !== undefined).join(", ");
    }
    // A region such as Gaza stands instead of a country; the classic XML writes it as one.
    const region = country ?? countryCode(`Region: ${parts.region ?? ""}`) ?? undefined;
    draft.address({ ...parts, countryName, country: region });
  }
  if (translations.length === 0) draft.address({ countryName, country });
}

/**
 * Add the features. One that the list calls false, or that is not understood, stays raw as a whole.
 *
 * @returns measures with the day of listing for each.
 */
export function mapFeatures(features: readonly SourceNode[], draft: EntryDraft): readonly ListedMeasure[] {
  return markedFirst(features, "isPrimary")
    .filter((feature) => feature.peek("reliability") !== "False")
    .flatMap((feature) => mapOne(feature, draft) ?? []);
}

function mapOne(feature: SourceNode, draft: EntryDraft): ListedMeasure | null {
  const [type = "", value = ""] = [feature.peek("type"), feature.peek("value")];
  const period = feature.node("valueDate");
  const date = readPeriod(period);
  const agrees = date !== null && JSON.stringify(readDate(value)) === JSON.stringify(date);
  // Where words and numbers of a date differ, the numbers say how exact it is; the words stay raw.
  const numbersOnly = date !== null && !agrees && isDateType(type);
  const measure = readListedMeasure(`${type} ${value}`);
  if (measure === null && !mapXmlFeature(draft, { type, value: numbersOnly ? writeDate(date) : value }))
    return null;
  feature.value("type");
  takeFlag(feature, "isPrimary");
  if (!numbersOnly) feature.value("value");
  if (period !== undefined && (numbersOnly || agrees)) takePeriod(period, date);
  return measure;
}

const DOCUMENT_FIELDS = [
  "type",
  "documentNumber",
  "name",
  "issuingCountry",
  "issuingAuthority",
  "issuingLocation",
];

/**
 * Add a document; one that is not understood stays raw as a whole.
 *
 * @param name the primary name as the list writes it: a document in another name says so in its note.
 */
export function mapDocument(document: SourceNode, draft: EntryDraft, name: string | undefined): void {
  const holder = document.peek("name");
  const [issue, expiry] = ["issueDate", "expirationDate"].map((field) => document.node(field));
  const [issued, expires] = [readPeriod(issue), readPeriod(expiry)];
  const understood = mapXmlFeature(draft, {
    type: document.peek("type") ?? "",
    value: document.peek("documentNumber") ?? "",
    country: document.peek("issuingCountry"),
    issuer: [document.peek("issuingAuthority"), document.peek("issuingLocation")]
      .filter((part) => part !== undefined)
      .join(", "),
    ...(issued === null ? {} : { issued: writeDate(issued) }),
    ...(expires === null ? {} : { expires: writeDate(expires) }),
    note: holder === name ? undefined : holder,
    standing: document.peek("isValid") === "false" ? "invalid" : undefined,
  });
  if (!understood) return;
  for (const field of DOCUMENT_FIELDS) document.value(field);
  takeFlag(document, "isValid");
  if (issue !== undefined && issued !== null) takePeriod(issue, issued);
  if (expiry !== undefined && expires !== null) takePeriod(expiry, expires);
}
