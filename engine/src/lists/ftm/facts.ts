/**
 * @module lists/ftm/facts
 * What a sanction, an identification, a wallet, a security, a post or an address says of a party. Each `add` function
 * tells whether there was something to say.
 */
import type { Designation } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { Additions } from "./additions.ts";
import { firstOf, valuesOf, type Link } from "./link.ts";

/**
 * A sanction → a designation for each of its programmes. The issuer is the country that the collection gives for it, else the issuer of the list.
 *
 * A collection is a compilation: what it says of another list is at second hand.
 */
export function toDesignations(
  link: Link,
  entity: string,
  { list, issuer, source }: MapContext,
): readonly Designation[] {
  const programmes = [valuesOf(link, "program"), valuesOf(link, "programId"), valuesOf(link, "authority")];
  const named = programmes.find((values) => values.length > 0) ?? [null];
  return named.map((programme) => ({
    list,
    issuer: firstOf(link, "country") ?? issuer,
    programme,
    reference: firstOf(link, "authorityId", "unscId", "recordId") ?? entity,
    from: dayOf(firstOf(link, "from")),
    to: dayOf(firstOf(link, "to")),
    source,
    verified: "secondary",
  }));
}

function dayOf(text: string | undefined): string | null {
  const date = readDate(text ?? "");
  return date?.precision === "exact" ? date.value : null;
}

/** A document with its number, issuer and days. */
export function addIdentifier(link: Link, additions: Additions | undefined): boolean {
  const value = firstOf(link, "passportNumber", "number");
  if (value === undefined) return false;
  const details = {
    type: firstOf(link, "type"),
    country: firstOf(link, "country"),
    issuer: firstOf(link, "authority"),
    issued: firstOf(link, "startDate"),
    expires: firstOf(link, "endDate"),
    note: firstOf(link, "summary"),
  };
  const property = link.schema === "Passport" ? "passportNumber" : "idNumber";
  additions?.identifier({ property, value, ...filled(details) });
  return true;
}

/** The address of a wallet, with its currency as the type. */
export function addWallet(link: Link, additions: Additions | undefined): boolean {
  const value = firstOf(link, "publicKey", "cryptoAddress", "accountId");
  if (value === undefined) return false;
  const type = firstOf(link, "currency", "currencySymbol");
  additions?.identifier({ property: "cryptoWallets", value, ...filled({ type }) });
  return true;
}

/** The number of a security, on the party that issued it. */
export function addSecurity(link: Link, additions: Additions | undefined): boolean {
  const value = firstOf(link, "isin");
  if (value !== undefined) additions?.identifier({ property: "isinCode", value });
  return value !== undefined;
}

/** The name of a post, on the person who holds it. */
export function addPost(post: Link | undefined, additions: Additions | undefined): boolean {
  const name = post === undefined ? undefined : firstOf(post, "name");
  if (name !== undefined) additions?.property("position", name);
  return name !== undefined;
}

/** An address; its parts joined where the whole is not given. */
export function addAddress(link: Link, additions: Additions | undefined): boolean {
  const part = (...properties: readonly string[]): string | undefined => firstOf(link, ...properties);
  const parts = ["postOfficeBox", "street", "city", "postalCode", "region", "state"].flatMap(
    (name) => part(name) ?? [],
  );
  const full = part("full") ?? parts.join(", ");
  if (full === "") return false;
  const details = {
    street: part("street"),
    city: part("city"),
    region: part("region", "state"),
    postalCode: part("postalCode"),
    country: part("country"),
    note: part("remarks"),
  };
  additions?.address({ full, ...filled(details) });
  return true;
}

function filled<T extends object>(details: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  const kept = Object.entries(details).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(kept) as Partial<{ [K in keyof T]: Exclude<T[K], undefined> }>;
}
