/**
 * @module screening/attributes
 * Evidence beside the name: identifiers, birth dates, countries, kind of entity. Agreement helps, disagreement hurts,
 * absence says nothing.
 */
import { daySpan, type ListEntry, type QueryEntity, type Schema } from "../model/index.ts";
import type { ScorePart } from "./score.ts";
import { ATTRIBUTE } from "./weights.ts";

const COUNTRY_PROPERTIES = [
  "nationality",
  "citizenship",
  "country",
  "jurisdiction",
  "flag",
  "pastFlags",
  "birthCountry",
];
const IDENTIFIER_PROPERTIES = [
  "imoNumber",
  "passportNumber",
  "idNumber",
  "innCode",
  "ogrnCode",
  "registrationNumber",
  "swiftBic",
  "mmsi",
  "callSign",
  "leiCode",
  "bikCode",
  "taxNumber",
];

/** Parts of the score that do not come from the name. */
export function scoreAttributes(query: QueryEntity, entry: ListEntry): readonly ScorePart[] {
  return [
    ...identifierParts(query, entry),
    ...birthDateParts(query, entry),
    ...countryParts(query, entry),
    ...schemaParts(query, entry),
  ];
}

/** Whether an identifier of the query is one of the entry's: such an entry is a candidate whatever its name. */
export function sharesIdentifier(query: QueryEntity, entry: ListEntry): boolean {
  return identifierParts(query, entry).some((part) => part.relation === "agrees");
}

function identifierParts(query: QueryEntity, entry: ListEntry): readonly ScorePart[] {
  return IDENTIFIER_PROPERTIES.flatMap((property) => {
    const asked = (query.properties[property] ?? []).map((value) => plainIdentifier(property, value));
    const known = (entry.properties[property] ?? []).map((value) => plainIdentifier(property, value));
    if (asked.length === 0 || known.length === 0) return [];
    const same = asked.find((value) => known.includes(value));
    const weight = same === undefined ? ATTRIBUTE.identifierDifferent : ATTRIBUTE.identifierSame;
    return [
      part(
        "identifier",
        `${property}:${same ?? asked[0]}`,
        `${property}:${same ?? known[0]}`,
        same !== undefined,
        weight,
      ),
    ];
  });
}

function birthDateParts(query: QueryEntity, entry: ListEntry): readonly ScorePart[] {
  const known = [...(entry.properties["birthDate"] ?? []), ...inexactBirthDates(entry)];
  const best = (query.properties["birthDate"] ?? [])
    .flatMap((asked) => known.map((date) => ({ asked, date, ...compareBirthDates(asked, date) })))
    .filter((pair) => pair.weight !== 0)
    .sort((a, b) => b.weight - a.weight)[0];
  if (best === undefined) return [];
  const { asked, date, relation, weight } = best;
  return [{ part: "birthDate", query: asked, candidate: date, relation, weight }];
}

function inexactBirthDates(entry: ListEntry): readonly string[] {
  // A date of another calendar is shown, not compared.
  return entry.dates.flatMap((date) =>
    date.property === "birthDate" && date.calendar === undefined
      ? [date.value ?? `${date.from ?? ""}..${date.to ?? ""}`]
      : [],
  );
}

function compareBirthDates(
  asked: string,
  known: string,
): { relation: ScorePart["relation"]; weight: number } {
  const [from, to] = known.includes("..") ? known.split("..") : [known, known];
  const [left, first, last] = [daySpan(asked), daySpan(from ?? ""), daySpan(to ?? "")];
  if (left === null || first === null || last === null) return { relation: "near", weight: 0 };
  const exact = left.first === left.last && first.first === last.last;
  if (exact && left.first === first.first) return { relation: "agrees", weight: ATTRIBUTE.birthDateSame };
  const overlap = left.first <= last.last && first.first <= left.last;
  if (overlap) return { relation: "agrees", weight: ATTRIBUTE.birthYearSame };
  const years = Math.min(
    Math.abs(Number(left.first.slice(0, 4)) - Number(first.first.slice(0, 4))),
    Math.abs(Number(left.first.slice(0, 4)) - Number(last.last.slice(0, 4))),
  );
  if (years <= 1) return { relation: "near", weight: ATTRIBUTE.birthYearNear };
  return { relation: "differs", weight: ATTRIBUTE.birthDateDifferent };
}

function countryParts(query: QueryEntity, entry: ListEntry): readonly ScorePart[] {
  const codes = (properties: QueryEntity["properties"]): readonly string[] =>
    COUNTRY_PROPERTIES.flatMap((property) => properties[property] ?? []).map((code) => code.toLowerCase());
  const [asked, known] = [codes(query.properties), codes(entry.properties)];
  if (asked.length === 0 || known.length === 0) return [];
  const same = asked.find((code) => known.includes(code));
  const weight = same === undefined ? ATTRIBUTE.countryDifferent : ATTRIBUTE.countrySame;
  return [part("country", same ?? asked.join(","), same ?? known.join(","), same !== undefined, weight)];
}

const KINDS: Readonly<Record<Schema, "person" | "body" | "vessel" | "aircraft">> = {
  Person: "person",
  Company: "body",
  Organization: "body",
  PublicBody: "body",
  LegalEntity: "body",
  Vessel: "vessel",
  Airplane: "aircraft",
};

function schemaParts(query: QueryEntity, entry: ListEntry): readonly ScorePart[] {
  if (query.schema === null || KINDS[query.schema] === KINDS[entry.schema]) return [];
  // A legal entity may be a person or a body: FollowTheMoney puts both below it.
  if (query.schema === "LegalEntity" && KINDS[entry.schema] === "person") return [];
  if (entry.schema === "LegalEntity" && KINDS[query.schema] === "person") return [];
  return [part("schema", query.schema, entry.schema, false, ATTRIBUTE.schemaDifferent)];
}

function part(
  name: ScorePart["part"],
  query: string,
  candidate: string,
  agrees: boolean,
  weight: number,
): ScorePart {
  return { part: name, query, candidate, relation: agrees ? "agrees" : "differs", weight };
}

/** An identifier without spaces and without its own name in front: “IMO 7303803” is the number 7303803. */
function plainIdentifier(property: string, value: string): string {
  const letters = plain(value);
  return property === "imoNumber" ? letters.replace(/^IMO/, "") : letters;
}

function plain(value: string): string {
  return value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
}
