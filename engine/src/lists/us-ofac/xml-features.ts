/**
 * @module lists/us-ofac/xml-features
 * Features as OFAC’s XML files name them: the words of the remarks, and some that only these files have.
 */
import { countryCode } from "../entry/countries.ts";
import type { EntryDraft } from "../entry/draft.ts";
import type { Property } from "../entry/properties.ts";
import { featureUse, plainType } from "./feature-types.ts";
import { mapFeature, type Feature } from "./features.ts";
import { mapBirthPlace } from "./remark-item.ts";

/** Words of these files for what the remarks call otherwise. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ["Birthdate", "DOB"],
  ["Nationality Country", "nationality"],
  ["Citizenship Country", "citizen"],
]);

const TEXTS: ReadonlyMap<string, Property> = new Map([
  ["Title", "position"],
  ["Vessel Type", "type"],
  ["Vessel Tonnage", "tonnage"],
  ["Vessel Gross Registered Tonnage", "grossRegisteredTonnage"],
]);

const GENDERS: ReadonlyMap<string, string> = new Map([
  ["Male", "male"],
  ["Female", "female"],
]);

/** What is said of a measure or of securities, and has no property of its own. */
const NOTICES = /^(?:(?:Effective|Purchase\/Sales For Divestment) Date \(.*\)|Issuer Name|Equity Ticker)$/;

/** Whether a feature of that type is a date of the party. */
export function isDateType(type: string): boolean {
  const plain = plainType(type);
  return featureUse(SAME_AS.get(plain) ?? plain)?.as === "date";
}

/**
 * Add a feature to an entry.
 *
 * @returns whether it was understood whole; if not, nothing was added, and the caller keeps the text raw.
 */
export function mapXmlFeature(draft: EntryDraft, feature: Feature): boolean {
  const { value } = feature;
  const type = plainType(feature.type);
  const property = TEXTS.get(type);
  if (property !== undefined) draft.add(property, value);
  else if (type === "Place of Birth") return mapBirthPlace(draft, value);
  else if (type === "Gender" || type === "Vessel Flag") return mapCoded(draft, type, value);
  else if (type === "Vessel Call Sign") draft.identifier({ property: "callSign", value, type });
  else if (type === "Vessel Owner") draft.relation({ kind: "owned-by", name: value, type });
  else if (NOTICES.test(type)) draft.add("notes", `${feature.type} ${value}`);
  else return mapFeature(draft, { ...feature, type: SAME_AS.get(type) ?? feature.type });
  return true;
}

function mapCoded(draft: EntryDraft, type: "Gender" | "Vessel Flag", value: string): boolean {
  const code = type === "Gender" ? GENDERS.get(value) : countryCode(value);
  draft.add(type === "Gender" ? "gender" : "flag", code);
  return code !== undefined && code !== null;
}
