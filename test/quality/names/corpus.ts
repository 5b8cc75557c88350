/**
 * @module test/quality/names/corpus
 * Official entries with their names, read from the real files beside the checkout through the engine's own readers.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ListEntry, LoadedList } from "embargo/model";
import { PUBLICATIONS, readShared } from "../../lists/publications.ts";
import { cultureOf, guessedCulture, slotsOf, type Culture } from "./culture.ts";
import type { PairSchema } from "./pair.ts";
import { consonantsOf, scriptOf, wordsOf } from "./plain.ts";
import { isCompanyWord, isGenericWord } from "./company-words.ts";

/** One official name. */
export interface OfficialName {
  readonly value: string;
  readonly script: string;
  readonly weak: boolean;
  readonly primary: boolean;
}

/** A party with its official names and what pairs need to know of it. */
export interface OfficialParty {
  readonly id: string;
  readonly list: string;
  /** The earliest day on which the list says it was listed; `null` = it does not say. */
  readonly listed: string | null;
  readonly schema: PairSchema;
  readonly names: readonly OfficialName[];
  readonly culture: Culture;
  readonly birthDates: readonly string[];
  readonly countries: readonly string[];
  readonly identifiers: Readonly<Record<string, readonly string[]>>;
  readonly familyCluster: string;
}

/** The publications that names are taken from: the newest whole one of each list. */
const READ: readonly string[] = [
  "un/consolidated-2026-02-27.xml.gz",
  "us-ofac/2021-07 (SDN, four CSV files)",
  "us-csl/consolidated-2022-04.csv.gz",
  "gb/ofsi-ConList-2020-04-27.csv.gz",
  "au/Australian_Sanctions_Consolidated_List-2025-03-06.xlsx",
  "ca/sema-lmes-2020-04.xml.gz",
];

const SHARED = join(import.meta.dirname, "../../../../shared/lists");

/** A file beside the checkout as text, unpacked. */
export function sharedText(path: string): string {
  const bytes = readFileSync(join(SHARED, path));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}

let kept: readonly OfficialParty[] | undefined;

/** Every party with a name, in the order of the files; read once. Cost: some 4 s. */
export function officialParties(): readonly OfficialParty[] {
  kept ??= [...READ.flatMap((name) => partiesOf(name)), ...europeanParties()];
  return kept;
}

/** The newest United Nations list as the engine's reader gives it. */
export function unitedNationsEntries(): readonly ListEntry[] {
  return entriesOf("un/consolidated-2026-02-27.xml.gz");
}

/** Parties as a list that an engine can be opened with. */
export function asLoadedList(id: string, parties: readonly OfficialParty[]): LoadedList {
  return {
    id,
    title: { fr: id, en: id },
    publisher: "development data",
    published: "2026-11-01",
    retrieved: "2026-11-01",
    checkedAgainst: "format-only",
    sha256: "",
    entries: parties.map((party) => asEntry(party, id)),
    sources: {},
    coverage: [],
  };
}

function asEntry(
  { id, schema, names, birthDates, countries, identifiers }: OfficialParty,
  list: string,
): ListEntry {
  return {
    id,
    schema,
    names: names.map(({ value, weak, primary }) => ({
      value,
      kind: primary ? "primary" : "alias",
      strength: weak ? "weak" : "strong",
      source: list,
    })),
    properties: {
      ...(birthDates.length > 0 ? { birthDate: birthDates } : {}),
      ...(countries.length > 0 ? { country: countries } : {}),
      ...identifiers,
    },
    designations: [],
    absentFrom: [],
    dates: [],
    unverifiedIdentifiers: [],
    wikidata: null,
  };
}

function entriesOf(name: string): readonly ListEntry[] {
  const publication = PUBLICATIONS.find((item) => item.name === name);
  return publication === undefined ? [] : readShared(publication).entries;
}

function partiesOf(name: string): readonly OfficialParty[] {
  return entriesOf(name).flatMap((entry) => {
    // The screening list repeats the rows of the Treasury's list under their own numbers.
    if (/^us-csl:\d+$/.test(entry.id) || entry.names.length === 0 || entry.schema === "Airplane") return [];
    if (entry.schema === "LegalEntity" && !entry.names.some(({ value }) => isBodyName(value))) return [];
    return [toParty(entry)];
  });
}

const isBodyName = (name: string): boolean => wordsOf(name).some((word) => isCompanyWord(word));

const IDENTIFIERS = ["imoNumber", "passportNumber", "idNumber", "taxNumber", "registrationNumber", "leiCode"];

function toParty(entry: ListEntry): OfficialParty {
  const values = (...properties: readonly string[]): readonly string[] => [
    ...new Set(properties.flatMap((property) => entry.properties[property] ?? [])),
  ];
  const schema: PairSchema =
    entry.schema === "Person" || entry.schema === "Vessel" ? entry.schema : "Organization";
  const countries = values("nationality", "citizenship", "country", "birthCountry", "jurisdiction", "flag");
  const known = cultureOf(countries);
  const culture = known === "other" ? guessedCulture(entry.names[0]?.value ?? "") : known;
  const names = entry.names.map(({ value, kind, strength }) => ({
    value,
    script: scriptOf(value),
    weak: strength === "weak",
    primary: kind === "primary",
  }));
  const family = entry.names.find((item) => item.parts?.family !== undefined)?.parts?.family;
  return {
    id: entry.id,
    list: entry.id.split(":")[0] ?? "",
    listed: entry.designations.flatMap(({ from }) => from ?? []).sort()[0] ?? null,
    schema,
    names,
    culture,
    birthDates: values("birthDate"),
    countries,
    identifiers: Object.fromEntries(
      IDENTIFIERS.flatMap((property) => {
        const found = entry.properties[property] ?? [];
        return found.length > 0 ? [[property, found]] : [];
      }),
    ),
    familyCluster: clusterOf(schema, names, culture, family),
  };
}

/** Consonants of the family name, or of the rarest-looking word of a body or vessel. */
function clusterOf(
  schema: PairSchema,
  names: readonly OfficialName[],
  culture: Culture,
  family: string | undefined,
): string {
  const latin = names.find((item) => item.script === "latin")?.value ?? names[0]?.value ?? "";
  const own = schema === "Person" ? (family ?? familyIn(latin, culture)) : coreOf(latin);
  const word = wordsOf(own).findLast((item) => item.length > 2) ?? wordsOf(own)[0] ?? latin;
  return `${schema.slice(0, 1)}-${consonantsOf(word) || word}`;
}

function familyIn(name: string, culture: Culture): string {
  const slots = slotsOf(name, culture);
  return (slots.find(({ slot }) => slot === "family" || slot === "nisbah") ?? slots.at(-1))?.text ?? name;
}

/** The longest word of a body's or vessel's name that is no common word. */
export function coreOf(name: string): string {
  const own = wordsOf(name).filter((word) => !isGenericWord(word));
  return own.toSorted((a, b) => b.length - a.length)[0] ?? name;
}

interface DerivedRow {
  readonly id: number;
  readonly full_name: string;
  readonly aliases: readonly string[];
}

/** The Union's list: names only, in many scripts, without kinds. A name with a company word is a body's. */
function europeanParties(): readonly OfficialParty[] {
  const rows = JSON.parse(sharedText("derived-names-2026-06-11/eu_fin.json.gz")) as readonly DerivedRow[];
  return rows.map(({ id, full_name, aliases }) => {
    const values = [...new Set([full_name, ...aliases])].filter((value) => /[\p{L}\p{N}]/u.test(value));
    const schema: PairSchema = values.some(isBodyName) ? "Organization" : "Person";
    const names = values.map((value, at) => ({
      value,
      script: scriptOf(value),
      weak: false,
      primary: at === 0,
    }));
    return {
      id: `eu-fin:${id}`,
      list: "eu-fin",
      listed: null,
      schema,
      names,
      culture: guessedCulture(values.join(" ")),
      birthDates: [],
      countries: [],
      identifiers: {},
      familyCluster: clusterOf(schema, names, guessedCulture(values.join(" ")), undefined),
    };
  });
}
