/**
 * @module test/screening/evidence
 * Queries and entries for the tests of the evidence beside the name.
 */
import fc from "fast-check";
import type { ListEntry, QueryEntity } from "../../engine/src/model/index.ts";
import { SCHEMES } from "../../engine/src/screening/evidence/identifier-schemes.ts";

/** An entry of which nothing is known but what is given. */
export const entry = (properties: ListEntry["properties"], more: Partial<ListEntry> = {}): ListEntry => ({
  id: "x-1",
  schema: "LegalEntity",
  names: [],
  properties,
  designations: [],
  absentFrom: [],
  dates: [],
  unverifiedIdentifiers: [],
  wikidata: null,
  ...more,
});

/** A query; without a schema it is of any kind. */
export const query = (
  properties: QueryEntity["properties"],
  schema: QueryEntity["schema"] = null,
): QueryEntity => ({ schema, properties });

const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: min, maxLength: max });
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Values that meet often, and any text, lone surrogates included. */
const value: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ..."9187629|IMO 9187629|7303803|3017041900|7707083893|1027700132195|AB 654321|АВ654321|ab654.321 (Iran)".split(
      "|",
    ),
    ..."1984-01-08|1984-08-01|1984-01-01|1984-01|1984|1985|08/01/1984|00/00/1984|1984-00-00|--01-08|soon|1362".split(
      "|",
    ),
    ..."kp|KP|ru|suhh|ge|ge-ab|xx|North Korea|male|female|M|Q937|UNKNOWN|0000000|1234567|GB82WEST12345698765432".split(
      "|",
    ),
    ..."Tehran, Iran|Tehran|Qom, Iran|12 Main Street, Qom, Iran|SABRRUMM|SABRRUMMXXX|0x52908400098527886E0F7030069857D2E4169EE7".split(
      "|",
    ),
    "",
    "-",
  ),
  digits(1, 15),
  fc.string({ unit: anyUnit, maxLength: 12 }),
);

const PROPERTIES = [
  ..."birthDate birthPlace nationality country jurisdiction flag birthCountry gender address type".split(" "),
  ...SCHEMES.keys(),
];

/** Properties of a query or an entry, garbage among them. */
export const properties: fc.Arbitrary<Record<string, string[]>> = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...PROPERTIES),
    fc.constantFrom("birthDate", "idNumber", "taxNumber", "innCode", "imoNumber"),
  ),
  fc.array(value, { maxLength: 3 }),
  { maxKeys: 7 },
);

/** Kinds of query. */
export const schema: fc.Arbitrary<QueryEntity["schema"]> = fc.constantFrom(
  null,
  "Person",
  "Company",
  "LegalEntity",
  "Vessel",
  "Airplane",
);

/** Any entry. */
export const anyEntry: fc.Arbitrary<ListEntry> = fc
  .record({
    properties,
    schema: schema.map((kind) => kind ?? "Organization"),
    wikidata: fc.constantFrom(null, null, "Q937", "Q42"),
    from: value,
    to: value,
    value,
    precision: fc.constantFrom("circa", "range", "exact"),
    calendar: fc.constantFrom(undefined, "islamic"),
  })
  .map(({ properties, schema, wikidata, from, to, value, precision, calendar }) => {
    const other = calendar === undefined ? {} : ({ calendar: "islamic" } as const);
    const dates: ListEntry["dates"] =
      precision === "range"
        ? [{ property: "birthDate", precision, from, to, ...other }]
        : [{ property: "birthDate", precision: precision === "circa" ? "circa" : "exact", value, ...other }];
    return entry(properties, { schema, wikidata, dates });
  });
