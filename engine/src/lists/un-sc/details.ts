/**
 * @module lists/un-sc/details
 * Addresses, places of birth and documents of the Security Council’s list.
 */
import { countryCode } from "../entry/countries.ts";
import type { EntryDraft } from "../entry/draft.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";

/** Add an address; a country that is not known here stays in its words. */
export function mapAddress(address: SourceNode, draft: EntryDraft): void {
  const country = address.value("COUNTRY");
  draft.address({
    street: address.value("STREET"),
    city: address.value("CITY"),
    region: address.value("STATE_PROVINCE"),
    postalCode: address.value("ZIP_CODE"),
    countryName: country,
    country: countryCode(country ?? "") ?? undefined,
    note: address.value("NOTE"),
  });
}

/** Add a place of birth. */
export function mapBirthPlace(place: SourceNode, draft: EntryDraft): void {
  const parts = ["STREET", "CITY", "STATE_PROVINCE"].flatMap((field) => place.value(field) ?? []);
  draft.add("birthPlace", parts.join(", "));
  const country = place.value("COUNTRY");
  if (country === undefined) return;
  const code = countryCode(country);
  if (code === null) draft.add("birthPlace", country);
  else draft.add("birthCountry", code);
}

const DOCUMENTS: readonly (readonly [RegExp, Property])[] = [
  [/passport/i, "passportNumber"],
  [/tax/i, "taxNumber"],
  [/social security/i, "socialSecurityNumber"],
];

/** Add an identity document with its type in the list’s words; one without a number keeps its fields raw. */
export function mapDocument(document: SourceNode, draft: EntryDraft): void {
  const value = document.value("NUMBER");
  if (value === undefined) return;
  const types = [...document.values("TYPE_OF_DOCUMENT"), ...document.values("TYPE_OF_DOCUMENT2")];
  const type = types.join(", ");
  const property = DOCUMENTS.find(([words]) => words.test(type))?.[1] ?? "idNumber";
  const countries = [document.value("ISSUING_COUNTRY"), document.value("COUNTRY_OF_ISSUE")];
  const country = countries.flatMap((name) => countryCode(name ?? "") ?? [])[0];
  const issuer = [document.value("CITY_OF_ISSUE"), ...countries]
    .filter((part) => part !== undefined)
    .join(", ");
  draft.identifier({
    property,
    value,
    type,
    ...(country === undefined ? {} : { country }),
    issuer,
    ...(document.peek("DATE_OF_ISSUE") === undefined
      ? {}
      : { issued: document.value("DATE_OF_ISSUE") ?? "" }),
    note: document.value("NOTE") ?? "",
  });
}
