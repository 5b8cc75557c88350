/**
 * @module lists/own/targets
 * What the columns of an own list may hold, and how each is read. The names are those of FollowTheMoney, so that a
 * file with such columns needs no mapping.
 */
import type { Property } from "../entry/properties.ts";

/** What decides on the entry as a whole, and its designation. */
const FRAME = ["id", "schema", "programme", "from", "to"] as const;
/** Whole names. */
export const NAMES: readonly ["name", "alias", "weakAlias", "previousName"] = [
  "name",
  "alias",
  "weakAlias",
  "previousName",
];
/** Parts of a name in the order in which they make one; they are properties, too. */
export const NAME_PARTS: readonly ["firstName", "secondName", "middleName", "fatherName", "lastName"] = [
  "firstName",
  "secondName",
  "middleName",
  "fatherName",
  "lastName",
];
const ADDRESS_PARTS = [
  "address.street",
  "address.city",
  "address.region",
  "address.postalCode",
  "address.country",
] as const;
const DATES = [
  "birthDate",
  "buildDate",
  "deathDate",
  "dissolutionDate",
  "incorporationDate",
  "modifiedAt",
  "registrationDate",
] as const;
const COUNTRIES = [
  "birthCountry",
  "citizenship",
  "country",
  "flag",
  "jurisdiction",
  "mainCountry",
  "nationality",
  "pastFlags",
] as const;
const TEXTS = [
  "abbreviation",
  "address",
  "amount",
  "bikCode",
  "birthPlace",
  "callSign",
  "cikCode",
  "classification",
  "cryptoWallets",
  "deadweightTonnage",
  "description",
  "dunsCode",
  "education",
  "email",
  "ethnicity",
  "gender",
  "grossRegisteredTonnage",
  "icaoCode",
  "idNumber",
  "imoNumber",
  "innCode",
  "isinCode",
  "keywords",
  "legalForm",
  "leiCode",
  "mmsi",
  "model",
  "motherName",
  "notes",
  "ogrnCode",
  "okpoCode",
  "passportNumber",
  "phone",
  "political",
  "position",
  "profession",
  "publisherUrl",
  "registrationNumber",
  "religion",
  "sector",
  "serialNumber",
  "socialSecurityNumber",
  "sourceUrl",
  "spokenLanguage",
  "status",
  "summary",
  "swiftBic",
  "taxNumber",
  "title",
  "tonnage",
  "topics",
  "type",
  "uniqueEntityId",
  "vatCode",
  "voenCode",
  "website",
  "wikidataId",
] as const;

/** A column’s content. */
export type Target =
  | (typeof FRAME)[number]
  | (typeof NAMES)[number]
  | (typeof NAME_PARTS)[number]
  | (typeof ADDRESS_PARTS)[number]
  | (typeof DATES)[number]
  | (typeof COUNTRIES)[number]
  | (typeof TEXTS)[number];

/** All of them by name. */
export const TARGETS: ReadonlyMap<string, Target> = new Map(
  [...FRAME, ...NAMES, ...NAME_PARTS, ...ADDRESS_PARTS, ...DATES, ...COUNTRIES, ...TEXTS].map((target) => [
    target,
    target,
  ]),
);

/** How the values of a property are read. */
export type Reading = "date" | "country" | "text";

/** Targets that are properties, and how they are read; names and the parts of an address are not among them. */
export const PROPERTIES: ReadonlyMap<Target, readonly [Property, Reading]> = new Map<
  Target,
  readonly [Property, Reading]
>([
  ...DATES.map((name) => [name, [name, "date"]] as const),
  ...COUNTRIES.map((name) => [name, [name, "country"]] as const),
  ...[...NAME_PARTS, ...TEXTS].map((name) => [name, [name, "text"]] as const),
]);

/** Columns of which one at least must be there: without a name nothing can be screened. */
export const NAMING: readonly Target[] = [...NAMES, ...NAME_PARTS];
