/**
 * @module lists/us-ofac/feature-types
 * The words by which OFAC says what it knows of a party besides its names (“Passport”, “Tax ID No.”), and what each
 * becomes. The same words stand in the remarks of its CSV files, in its XML files and in the Consolidated Screening
 * List.
 */
import type { RelationKind } from "../../model/index.ts";
import type { Property } from "../entry/properties.ts";

/** What a feature becomes. A `notice` is a sentence on what the listing entails; it is kept in the notes. */
type FeatureUse =
  | { readonly as: "identifier" | "date" | "country" | "text"; readonly property: Property }
  | { readonly as: "relation"; readonly kind: RelationKind }
  | { readonly as: "notice" };

const IDENTIFIERS: readonly (readonly [Property, readonly string[]])[] = [
  [
    "passportNumber",
    ["Passport", "Diplomatic Passport", "Stateless Person Passport", "British National Overseas Passport"],
  ],
  [
    "idNumber",
    [
      "National ID No.",
      "Cedula No.",
      "D.N.I.",
      "C.U.R.P.",
      "C.U.R.P. #",
      "C.U.I.",
      "C.U.I.P.",
      "CNP (Personal Numerical Code)",
      "N.I.E.",
      "I.F.E.",
      "LE Number",
      "Identification Number",
      "Numero de Identidad",
      "National Foreign ID Number",
      "Personal ID Card",
      "Citizen's Card Number",
      "Kenyan ID No.",
      "C.I.N.",
      "Military Registration Number",
      "Bosnian Personal ID No.",
      "Moroccan Personal ID No.",
      "Turkish Identification Number",
      "UAE Identification",
      "Tazkira National ID Card",
      "Stateless Person ID Card",
      "Refugee ID Card",
      "Residency Number",
      "Romanian Permanent Resident",
      "Birth Certificate Number",
      "Travel Document Number",
      "VisaNumberID",
      "Immigration No.",
      "Public Security and Immigration No.",
      "Driver's License No.",
      "Pilot License Number",
      "Seafarer's Identification Document",
      "Cartilla de Servicio Militar Nacional",
      "Credencial electoral",
      "Electoral Registry No.",
    ],
  ],
  ["socialSecurityNumber", ["SSN"]],
  [
    "taxNumber",
    [
      "Tax ID No.",
      "NIT #",
      "RUC #",
      "RIF #",
      "R.F.C.",
      "R.F.C. #",
      "RFC",
      "RTN",
      "C.U.I.T.",
      "C.I.F.",
      "N.I.F.",
      "US FEIN",
      "Fiscal Code",
      "Italian Fiscal Code",
      "Paraguayan tax identification number",
      "Numero Unico de Identificacao Tributaria (NUIT)",
      "Romanian Tax Registration",
    ],
  ],
  ["vatCode", ["V.A.T. Number"]],
  [
    "registrationNumber",
    [
      "Registration Number",
      "Registration ID",
      "Company Number",
      "UK Company Number",
      "Commercial Registry Number",
      "C.R. No.",
      "Romanian C.R.",
      "Business Registration Number",
      "Business Registration Document #",
      "Business Number",
      "Public Registration Number",
      "Certificate of Incorporation Number",
      "Central Registration System Number",
      "Chamber of Commerce Number",
      "Dubai Chamber of Commerce Membership No.",
      "Istanbul Chamber of Comm. No.",
      "Folio Mercantil No.",
      "Matricula Mercantil No",
      "Enterprise Number",
      "Branch Unit Number",
      "Registered Charity No.",
      "File Number",
      "Economic Register Number (CBLS)",
      "Government Gazette Number",
      "Organization Code",
      "Registration Certificate Number (Dubai)",
      "Russian State Individual Business Registration Number Pattern (OGRNIP)",
      "Global Intermediary Identification Number",
      "Legal Entity Number",
      "RSIN",
      "Unified Social Credit Code (USCC)",
      "United Social Credit Code Certificate (USCCC)",
      "Trade License No.",
      "Tourism License No.",
      "License",
      "Permit Number",
      "SRE Permit No.",
      "MSB Registration Number",
      "Afghan Money Service Provider License Number",
      "Aircraft Tail Number",
      "Previous Aircraft Tail Number",
      "Vessel Registration Identification",
    ],
  ],
  ["mmsi", ["MMSI"]],
  ["callSign", ["Other Vessel Call Sign"]],
  [
    "serialNumber",
    [
      "Aircraft Manufacturer's Serial Number (MSN)",
      "Aircraft Construction Number (also called L/N or S/N or F/N)",
      "Aircraft Serial Identification",
    ],
  ],
  ["swiftBic", ["SWIFT/BIC"]],
  ["bikCode", ["BIK (RU)"]],
  ["dunsCode", ["D-U-N-S Number"]],
  ["isinCode", ["ISIN"]],
];

const OTHERS: readonly (readonly [string, FeatureUse])[] = [
  ["DOB", { as: "date", property: "birthDate" }],
  ["Organization Established Date", { as: "date", property: "incorporationDate" }],
  ["Aircraft Manufacture Date", { as: "date", property: "buildDate" }],
  ["Vessel Year of Build", { as: "date", property: "buildDate" }],
  ["nationality", { as: "country", property: "nationality" }],
  ["citizen", { as: "country", property: "citizenship" }],
  ["Nationality of Registration", { as: "country", property: "jurisdiction" }],
  ["Registration Country", { as: "country", property: "jurisdiction" }],
  ["Former Vessel Flag", { as: "country", property: "pastFlags" }],
  ["Other Vessel Flag", { as: "country", property: "flag" }],
  ["Organization Type", { as: "text", property: "sector" }],
  ["Target Type", { as: "text", property: "classification" }],
  ["Aircraft Model", { as: "text", property: "model" }],
  ["Other Vessel Type", { as: "text", property: "type" }],
  ["Website", { as: "text", property: "website" }],
  ["Email Address", { as: "text", property: "email" }],
  ["Email", { as: "text", property: "email" }],
  ["Phone Number", { as: "text", property: "phone" }],
  ["Phone No.", { as: "text", property: "phone" }],
  ["PHONE", { as: "text", property: "phone" }],
  ["Telephone", { as: "text", property: "phone" }],
  ["Telephone No.", { as: "text", property: "phone" }],
  ["Telephone Number", { as: "text", property: "phone" }],
  ["Position", { as: "text", property: "position" }],
  ["Alternate Title", { as: "text", property: "position" }],
  ["Occupation", { as: "text", property: "profession" }],
  ["Aircraft Operator", { as: "relation", kind: "operator" }],
  ["Linked To", { as: "relation", kind: "linked-to" }],
  ["Additional Sanctions Information", { as: "notice" }],
  ["Secondary sanctions risk", { as: "notice" }],
  [
    "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions",
    { as: "notice" },
  ],
  ["CAATSA Section 235 Information", { as: "notice" }],
  ["PEESA Information", { as: "notice" }],
  ["IFCA Determination", { as: "notice" }],
  ["Issuer Name", { as: "notice" }],
  ["Equity Ticker", { as: "notice" }],
];

const USES: ReadonlyMap<string, FeatureUse> = new Map([
  ...IDENTIFIERS.flatMap(([property, types]) =>
    types.map((type): [string, FeatureUse] => [type, { as: "identifier", property }]),
  ),
  ...OTHERS,
]);

const WALLET = "Digital Currency Address - [A-Z0-9]{2,8}";
const NOTICE =
  "Executive Order \\d+ (?:Directive )?(?:[Ii]nformation|Determination)|(?:Effective|Purchase/Sales For Divestment) Date \\([^()]+\\)";
const OPEN_TYPES: readonly (readonly [RegExp, FeatureUse])[] = [
  [new RegExp(`^${WALLET}$`), { as: "identifier", property: "cryptoWallets" }],
  [new RegExp(`^(?:${NOTICE})$`), { as: "notice" }],
];

/** What becomes of a type, with or without its closing colon or dash; `undefined` = a type not known here. */
export function featureUse(type: string): FeatureUse | undefined {
  const plain = plainType(type);
  return USES.get(plain) ?? OPEN_TYPES.find(([pattern]) => pattern.test(plain))?.[1];
}

/** A type as the tables have it. */
export function plainType(type: string): string {
  return type.replace(/(?::| -)\s*$/, "").trim();
}

const ESCAPED = [...USES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((type) => type.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const START = new RegExp(`^(${[WALLET, NOTICE, ...ESCAPED].join("|")})(?: -)?(?:\\s*:\\s*|\\s+)`);

/** A text cut after the known type it begins with, such as `Passport 123 (Iran)`; `null` = it begins with none. */
export function cutType(text: string): { readonly type: string; readonly value: string } | null {
  const found = START.exec(text);
  return found === null ? null : { type: found[1] ?? "", value: text.slice(found[0].length) };
}
