/**
 * @module test/lists/uksl-of-tables
 * The whole UK Sanctions List of May 2026 written in the publisher’s XML from the tables that somebody made of it. The
 * file itself is not to be had: its scale and its values are real, its form is that of the sample.
 */
import { sharedFile } from "./shared-files.ts";

/** A row of a table by column. */
export type Row = Readonly<Record<string, string>>;

/** The tables. */
export interface UkslTables {
  readonly subjects: readonly Row[];
  readonly names: readonly Row[];
  readonly births: readonly Row[];
  readonly identifiers: readonly Row[];
  readonly countries: readonly Row[];
}

/** Read the tables. */
export function ukslTables(): UkslTables {
  const table = (name: string): readonly Row[] => rowsOf(sharedFile(`gb/derived-2026-05/${name}`).bytes);
  return {
    subjects: table("subjects.csv.gz"),
    names: table("subject_names.csv.gz"),
    births: table("subject_dobs.csv"),
    identifiers: table("subject_identifiers.csv.gz"),
    countries: table("subject_countries.csv.gz"),
  };
}

/** The list as the publisher would write it. Addresses have only their countries: the tables hold no more of them. */
export function ukslXml(tables: UkslTables): string {
  const [names, births, identifiers, countries] = [
    tables.names,
    tables.births,
    tables.identifiers,
    tables.countries,
  ].map(bySubject);
  const designations = tables.subjects.map((subject) => {
    const id = subject["unique_id"] ?? "";
    const of = (rows: ReadonlyMap<string, readonly Row[]> | undefined): readonly Row[] => rows?.get(id) ?? [];
    const places = (type: string): readonly Row[] =>
      of(countries).filter((row) => row["country_type"] === type);
    const papers = (type: string): readonly Row[] =>
      of(identifiers).filter((row) => row["identifier_type"] === type);
    return element("Designation", [
      element("LastUpdated", subject["last_updated"]),
      element("DateDesignated", subject["date_designated"]),
      element("UniqueID", id),
      element("UNReferenceNumber", subject["un_reference_number"]),
      element("Names", of(names).map(nameElement)),
      element("RegimeName", "Regulations"),
      element("IndividualEntityShip", capital(subject["subject_type"] ?? "")),
      element(
        "Addresses",
        distinct(places("address")).map((row) =>
          element("Address", [element("AddressCountry", row["raw_value"])]),
        ),
      ),
      element("IndividualDetails", [
        element("Individual", [
          element(
            "DOBs",
            of(births).map((row) => element("DOB", birthText(row))),
          ),
          element(
            "Nationalities",
            distinct(places("nationality")).map((row) => element("Nationality", row["raw_value"])),
          ),
          ...(["Passport", "NationalIdentifier"] as const).map((kind) =>
            element(
              `${kind}Details`,
              distinct(papers(kind === "Passport" ? "passport" : "national")).map((row) =>
                element(kind, [
                  element(`${kind}Number`, row["raw_value"]),
                  element(`${kind}AdditionalInformation`, row["additional_info"]),
                ]),
              ),
            ),
          ),
          element(
            "BirthDetails",
            distinct(places("birth")).map((row) =>
              element("Location", [element("CountryOfBirth", row["raw_value"])]),
            ),
          ),
        ]),
      ]),
      element("EntityDetails", [
        element("Entity", [
          element(
            "BusinessRegistrationNumbers",
            distinct(papers("business_registration_numbers")).map((row) =>
              element("BusinessRegistrationNumber", row["raw_value"]),
            ),
          ),
        ]),
      ]),
      element("ShipDetails", [
        element("Ship", [
          element(
            "IMONumbers",
            distinct(papers("imo")).map((row) => element("IMONumber", row["raw_value"])),
          ),
        ]),
      ]),
    ]);
  });
  return element("Designations", [element("DateGenerated", "12/05/2026"), ...designations]);
}

const KINDS: Readonly<Record<string, string>> = {
  primary: "Primary Name",
  primary_variation: "Primary Name Variation",
  alias: "Alias",
};
const STRENGTHS: Readonly<Record<string, string>> = {
  good_quality_aka: "Good quality a.k.a",
  low_quality_aka: "Low quality a.k.a",
};

function nameElement(row: Row): string {
  return element("Name", [
    ...[1, 2, 3, 4, 5, 6].map((part) => element(`Name${part}`, row[`name_${part}`])),
    element("NameType", KINDS[row["name_type"] ?? ""]),
    element("AliasStrength", STRENGTHS[row["alias_strength"] ?? ""]),
  ]);
}

function birthText(row: Row): string {
  return [row["day"] || "dd", row["month"] || "mm", row["year"]].join("/");
}

function element(name: string, content: string | undefined | readonly string[]): string {
  const inner = typeof content === "string" ? escaped(content) : (content ?? []).join("");
  return inner === "" ? "" : `<${name}>${inner}</${name}>\n`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").trim();
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Rows of a subject that say something new. */
function distinct(rows: readonly Row[]): readonly Row[] {
  return [
    ...new Map(rows.map((row) => [`${row["raw_value"]}|${row["additional_info"] ?? ""}`, row])).values(),
  ];
}

/** Rows by subject. */
function bySubject(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row["unique_id"] ?? "";
    const known = found.get(id);
    if (known === undefined) found.set(id, [row]);
    else known.push(row);
  }
  return found;
}

/** Rows of a table with quotes, by the names of its first one. */
function rowsOf(bytes: Uint8Array): readonly Row[] {
  const text = new TextDecoder().decode(bytes);
  const rows: string[][] = [[]];
  for (const [all, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (all === "") break;
    rows.at(-1)?.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  const [head = [], ...rest] = rows.filter((row) => row.length > 0);
  return rest.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}
