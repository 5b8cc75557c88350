/**
 * @module lists/eu-fsf/details
 * Addresses and documents of the European Union’s list.
 */
import type { EntryDraft } from "../entry/draft.ts";
import { isImoNumber } from "../../model/index.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";
import { filled, takeCountry } from "./place.ts";

const CONTACTS: readonly (readonly [RegExp, Property])[] = [
  [/^e-?mail/i, "email"],
  [/^(?:phone|tel|mobile|fax)/i, "phone"],
  [/^web/i, "website"],
];

/** Add an address with its remarks, and how to reach the party there. */
export function mapAddress(address: SourceNode, draft: EntryDraft): void {
  const box = filled(address, "@poBox");
  const street = [filled(address, "@place"), filled(address, "@street"), box && `P.O. Box ${box}`];
  const country = takeCountry(address);
  draft.address({
    street: street.filter((part) => part !== undefined).join(", "),
    city: filled(address, "@city"),
    region: filled(address, "@region"),
    postalCode: filled(address, "@zipCode"),
    countryName: country.name,
    country: country.code,
    note: address.values("remark").join(" ") || undefined,
  });
  for (const contact of address.all("contactInfo")) {
    const key = contact.peek("@key") ?? "";
    const property = CONTACTS.find(([words]) => words.test(key))?.[1];
    if (property === undefined || contact.peek("@value") === undefined) continue;
    // That a number is one of a fax has no place of its own.
    if (!/^fax/i.test(key)) contact.value("@key");
    draft.add(property, contact.value("@value"));
  }
}

const DOCUMENTS: readonly (readonly [RegExp, Property])[] = [
  [/passport/i, "passportNumber"],
  [/\bIMO\b/i, "imoNumber"],
  [/swift|\bBIC\b/i, "swiftBic"],
  [/\bssn\b|social security/i, "socialSecurityNumber"],
  [/fiscal|\btax/i, "taxNumber"],
  [/\bregnumber\b|registration/i, "registrationNumber"],
];

/** Add an identity document under each of its numbers; one without a number keeps its fields raw. */
export function mapDocument(document: SourceNode, draft: EntryDraft): void {
  const [number, latin] = [filled(document, "@number"), filled(document, "@latinNumber")];
  if (number === undefined && latin === undefined) return;
  const [code, description] = [
    document.value("@identificationTypeCode"),
    document.value("@identificationTypeDescription"),
  ];
  const property =
    DOCUMENTS.find(([words]) => words.test(`${code ?? ""} ${description ?? ""}`))?.[1] ?? "idNumber";
  const diplomatic = takeFlag(document, "@diplomatic") ? "diplomatic" : undefined;
  const country = takeCountry(document);
  const about = {
    property,
    type: [description ?? code, diplomatic].filter((part) => part !== undefined).join(", "),
    ...(country.code === undefined ? {} : { country: country.code }),
    issuer: joined(", ", [
      filled(document, "@issuedBy"),
      filled(document, "@region"),
      country.code === undefined ? country.name : undefined,
    ]),
    issued: joined(", ", [
      document.value("@issueDate"),
      document.value("@issuedDate"),
      document.value("@validFrom"),
    ]),
    expires: document.value("@validTo") ?? "",
    note: joined("; ", [
      nameOn(document),
      takeFlag(document, "@knownExpired") ? "known to be expired" : undefined,
      takeFlag(document, "@revokedByIssuer") ? "revoked by its issuer" : undefined,
      ...document.values("remark"),
    ]),
    ...standingOf(document),
  };
  for (const value of new Set([number, latin].filter((one) => one !== undefined))) {
    const plain = property === "imoNumber" ? value.replace(/^\D+/, "") : value;
    draft.identifier({ ...about, value: plain }, property !== "imoNumber" || isImoNumber(plain));
  }
}

function nameOn(document: SourceNode): string | undefined {
  const name = filled(document, "@nameOnDocument");
  return name === undefined ? undefined : `name on the document: ${name}`;
}

/** What the list says against a document: false, or lost. A revoked or expired one still names its holder. */
function standingOf(document: SourceNode): { readonly standing?: "false" | "lost" } {
  const forged = takeFlag(document, "@knownFalse");
  const lost = takeFlag(document, "@reportedLost");
  if (forged) return { standing: "false" };
  return lost ? { standing: "lost" } : {};
}

/** Whether a mark is set; one that is neither `true` nor `false` stays untaken. */
function takeFlag(node: SourceNode, attribute: string): boolean {
  const value = node.peek(attribute);
  if (value !== "true" && value !== "false") return false;
  node.value(attribute);
  return value === "true";
}

function joined(by: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(by);
}
