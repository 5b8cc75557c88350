/**
 * @module lists/gb-uksl/person
 * What the UK Sanctions List says of persons only: birth, nationality, posts, documents.
 */
import { countryCode, countryNow } from "../entry/countries.ts";
import { readDate } from "../entry/dates.ts";
import { documentCountry, documentStanding } from "../entry/document-words.ts";
import type { EntryDraft } from "../entry/draft.ts";
import { isInn } from "../../model/index.ts";
import type { Property } from "../entry/properties.ts";
import type { SourceNode } from "../source/source-node.ts";

const GENDERS: Readonly<Record<string, string>> = { Male: "male", Female: "female" };

/** Add the details of a person. What is not understood stays untaken. */
export function mapPerson(person: SourceNode, draft: EntryDraft): void {
  for (const birth of person.all("DOBs/DOB")) mapBirthDate(birth, draft);
  for (const nationality of person.all("Nationalities/Nationality")) {
    const code = countryCode(nationality.text);
    if (code === null) continue;
    nationality.take();
    draft.add("nationality", code);
  }
  for (const gender of person.all("Genders/Gender")) {
    const known = GENDERS[gender.text];
    if (known === undefined) continue;
    gender.take();
    draft.add("gender", known);
  }
  for (const position of person.values("Positions/Position")) draft.add("position", position);
  for (const place of person.all("BirthDetails/Location")) mapBirthPlace(place, draft);
  for (const passport of person.all("PassportDetails/Passport")) mapDocument(passport, "Passport", draft);
  for (const card of person.all("NationalIdentifierDetails/NationalIdentifier")) {
    mapDocument(card, "NationalIdentifier", draft);
  }
}

/** A date of birth; `dd` and `mm` stand for what is not known. */
function mapBirthDate(birth: SourceNode, draft: EntryDraft): void {
  const date = readDate(birth.text.replace(/^dd\b/i, "00").replace(/\bmm\b/i, "00"));
  if (date === null) return;
  birth.take();
  draft.date("birthDate", date);
}

/** A place of birth; of a State that is no more, the country of today is added where the list names it. */
function mapBirthPlace(place: SourceNode, draft: EntryDraft): void {
  draft.add("birthPlace", place.value("TownOfBirth"));
  const country = place.value("CountryOfBirth");
  const code = countryCode(country ?? "");
  if (code === null) draft.add("birthPlace", country);
  draft.add("birthCountry", code ?? countryNow(country ?? ""));
}

const KINDS: readonly (readonly [RegExp, Property])[] = [
  [/\bINN\b|ИНН/i, "innCode"],
  [/\btax|\bTIN\b/i, "taxNumber"],
  [/social security|\bSSN\b/i, "socialSecurityNumber"],
];

/** A document with its remark, in which alone its kind and its country stand. */
function mapDocument(document: SourceNode, name: "Passport" | "NationalIdentifier", draft: EntryDraft): void {
  const number = document.value(`${name}Number`);
  if (number === undefined) return;
  const note = document.value(`${name}AdditionalInformation`) ?? "";
  const { label, value } = withoutLabel(number);
  const words = `${label ?? ""} ${note}`;
  const kind = name === "Passport" ? "passportNumber" : KINDS.find(([pattern]) => pattern.test(words))?.[1];
  const country = documentCountry(words);
  const standing = documentStanding(note);
  draft.identifier(
    {
      property: kind ?? "idNumber",
      value,
      ...(label === undefined ? {} : { type: label }),
      ...(country === null ? {} : { country }),
      note,
      ...(standing === undefined ? {} : { standing }),
    },
    kind !== "innCode" || isInn(value),
  );
}

/** Longer texts are kept whole. */
const LONGEST = 200;

/** `Kuwait, number 2730` is the number 2730; the quotes of spreadsheets around a number are not part of it. */
function withoutLabel(number: string): { readonly label?: string; readonly value: string } {
  if (number.length > LONGEST) return { value: number };
  const found = /^([\p{L} ]+?)\W*[-–:,]\W*(?:number\W+)?(?=\d)/u.exec(number);
  const value = number.slice(found?.[0].length ?? 0).replace(/^['’]+|[,'’]+$/g, "");
  return found === null ? { value } : { label: found[1] ?? "", value };
}
