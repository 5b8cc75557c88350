/**
 * @module lists/us-ofac/features
 * A feature in OFAC’s words → what FollowTheMoney calls it.
 */
import { countryCode } from "../entry/countries.ts";
import { readDate } from "../entry/dates.ts";
import type { EntryDraft } from "../entry/draft.ts";
import { isBic, isImoCompanyNumber, isImoNumber, isInn, isIsin, isLei, isOgrn } from "../../model/index.ts";
import type { Property } from "../entry/properties.ts";
import { featureUse, plainType } from "./feature-types.ts";

/** A fact with the word the list has for its kind. */
export interface Feature {
  /** Such as `Passport`. */
  readonly type: string;
  readonly value: string;
  /** Country of issue in the words of the list. */
  readonly country?: string | undefined;
  /** Days of issue and expiry, as the list writes them. */
  readonly issued?: string | undefined;
  readonly expires?: string | undefined;
  /** Office or place of issue. */
  readonly issuer?: string | undefined;
  readonly note?: string | undefined;
  /** The list itself says that it is not valid. */
  readonly standing?: "invalid" | undefined;
}

/**
 * Add a feature to an entry.
 *
 * @returns whether it was understood whole; if not, nothing was added, and the caller keeps the text raw.
 */
export function mapFeature(draft: EntryDraft, feature: Feature): boolean {
  const { type, value } = feature;
  const use = featureUse(type);
  if (use === undefined || value === "") return false;
  switch (use.as) {
    case "identifier":
      return mapIdentifier(draft, use.property, feature);
    case "date": {
      const date = readDate(value);
      if (date !== null) draft.date(use.property, date);
      return date !== null;
    }
    case "country": {
      const code = countryCode(value);
      draft.add(use.property, code);
      return code !== null;
    }
    case "text":
      if (TEXTS[use.property]?.test(value) === false) return false;
      draft.add(use.property, value);
      return true;
    case "relation":
      draft.relation({ kind: use.kind, name: value, type: plainType(type) });
      return true;
    default:
      draft.add("notes", `${type} ${value}`);
      return true;
  }
}

/** What a text must look like; a sentence behind an address is not understood. */
const TEXTS: Readonly<Partial<Record<Property, RegExp>>> = {
  website: /^\S+$/,
  email: /^[^@\s]+@[^@\s]+$/,
  position: /^\P{Ll}/u,
  phone: /^[\d\s()+./-]{5,}(?:ext\. \d+)?$/,
};

/** An identifier whose country is unknown here, or which is a sentence, is not understood whole. */
function mapIdentifier(draft: EntryDraft, property: Property, feature: Feature): boolean {
  const { type, value, country, issued = "", expires = "", issuer = "", note = "", standing } = feature;
  const code = country === undefined ? undefined : countryCode(country);
  if (code === null || !looksIssued(property, type, value)) return false;
  const { valid, ...checked } = checkIdentifier(draft.schema, property, type, value);
  draft.identifier(
    {
      ...checked,
      type: plainType(type),
      ...(code === undefined ? {} : { country: code }),
      issuer,
      issued,
      expires,
      note,
      ...(standing === undefined ? {} : { standing }),
    },
    valid,
  );
  const russian =
    code === "ru" ? RUSSIAN.find(([of, isOne]) => of === property && isOne(value))?.[2] : undefined;
  if (russian !== undefined && standing === undefined) draft.add(russian, value);
  return true;
}

/** Russia issues one kind of tax number and one of registration number, each with check digits of its own. */
const RUSSIAN: readonly (readonly [Property, (value: string) => boolean, Property])[] = [
  ["taxNumber", isInn, "innCode"],
  ["registrationNumber", isOgrn, "ogrnCode"],
];

/**
 * Whether a text can be a number that was issued: it goes on with no word in small letters and has a digit, which
 * call signs, tail numbers and bank codes need not have.
 */
function looksIssued(property: Property, type: string, value: string): boolean {
  if (property === "swiftBic" || property === "callSign" || type.endsWith("Tail Number"))
    return !/\s\p{Ll}/u.test(value);
  return value.length <= 100 && /\d/.test(value) && !/[\s,]\p{Ll}{3,}|,\D/u.test(value);
}

interface Checked {
  readonly property: Property;
  readonly value: string;
  readonly valid: boolean;
}

/** The value without what the type says again, under the property its form tells, with its check digits checked. */
function checkIdentifier(schema: string, property: Property, type: string, value: string): Checked {
  const imo = /^IMO\s+(\d+)$/.exec(value)?.[1];
  if (imo !== undefined) {
    const valid = schema === "Vessel" ? isImoNumber(imo) : isImoCompanyNumber(imo);
    return { property: "imoNumber", value: imo, valid };
  }
  if (type === "Legal Entity Number" && /^[0-9A-Z]{20}$/.test(value))
    return { property: "leiCode", value, valid: isLei(value) };
  const check = CHECKS[property];
  return { property, value, valid: check === undefined || check(value) };
}

const CHECKS: Readonly<Partial<Record<Property, (value: string) => boolean>>> = {
  swiftBic: isBic,
  isinCode: isIsin,
  mmsi: (value) => /^\d{9}$/.test(value),
  dunsCode: (value) => /^\d{9}$/.test(value.replaceAll("-", "")),
};
