/**
 * @module lists/un-sc/details
 * Addresses and places of birth of the Security Council’s list.
 */
import { countryCode } from "../entry/countries.ts";
import type { EntryDraft } from "../entry/draft.ts";
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
