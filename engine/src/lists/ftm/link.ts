/**
 * @module lists/ftm/link
 * An entity that is no party, gathered while reading: what it points at may come later in the file.
 */
import type { RawValue } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import type { SourceNode } from "../source/source-node.ts";
import { TIES } from "./schemata.ts";

/**
 * Properties that are used of a schema: of each row the first that has a value, and of that its first value. The
 * others stay raw.
 */
const USED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Address: [
    ["full", "postOfficeBox"],
    ["street"],
    ["city"],
    ["postalCode"],
    ["region", "state"],
    ["country"],
    ["remarks"],
  ],
  CryptoWallet: [["holder"], ["publicKey", "cryptoAddress", "accountId"], ["currency", "currencySymbol"]],
  Identification: [
    ["holder"],
    ["number"],
    ["type"],
    ["country"],
    ["authority"],
    ["startDate"],
    ["endDate"],
    ["summary"],
  ],
  Occupancy: [["holder"], ["post"]],
  Passport: [
    ["holder"],
    ["passportNumber", "number"],
    ["type"],
    ["country"],
    ["authority"],
    ["startDate"],
    ["endDate"],
    ["summary"],
  ],
  Position: [["name"]],
  Sanction: [
    ["entity"],
    ["program", "programId", "authority"],
    ["country"],
    ["authorityId", "unscId", "recordId"],
  ],
  Security: [["issuer"], ["isin"]],
};
const USED_OF_TIES: readonly (readonly string[])[] = [
  ["role"],
  ["relationship"],
  ["percentage"],
  ["startDate"],
  ["endDate"],
];
/** Properties of which every value is used: those that point at entities, what they say of each other, programmes. */
const EVERY: ReadonlySet<string> = new Set([
  "entity",
  "holder",
  "role",
  "relationship",
  "program",
  "programId",
]);

/** A link: flat, since a large collection has millions. */
export interface Link {
  readonly id: string;
  readonly schema: string;
  /** Property, value, property, value …: what is used. */
  readonly used: readonly string[];
  /** What is not. */
  raw: readonly RawValue[];
}

/** Take what is used of a record. */
export function takeLink(record: SourceNode): Link {
  const schema = record.value("schema") ?? "";
  const tie = TIES[schema];
  const rows = tie === undefined ? (USED[schema] ?? []) : [[tie.from], [tie.to], ...USED_OF_TIES];
  const properties = Map.groupBy(
    record.all("properties").flatMap((group) => group.nodes),
    (node) => node.name,
  );
  const used: string[] = [];
  for (const row of rows) {
    const name = row.find(
      (property) => properties.get(property)?.some((node) => isUsable(node, schema)) === true,
    );
    const nodes = (properties.get(name ?? "") ?? []).filter((node) => isUsable(node, schema));
    const every = EVERY.has(name ?? "") || name === tie?.from || name === tie?.to;
    for (const node of every ? nodes : nodes.slice(0, 1)) used.push(node.name, node.take() ?? "");
  }
  if (schema === "Sanction") takeDays(record, used);
  return { id: record.value("id") ?? "", schema, used, raw: [] };
}

/** Values of a link’s property that are used, in order. */
export function valuesOf(link: Link, property: string): readonly string[] {
  return link.used.filter((_, at) => at % 2 === 1 && link.used[at - 1] === property);
}

/** The first value of the first of these properties that has one. */
export function firstOf(link: Link, ...properties: readonly string[]): string | undefined {
  return properties.flatMap((property) => valuesOf(link, property))[0];
}

/** Everything a link says, for keeping it raw. */
export function allOf(link: Link): readonly RawValue[] {
  const used = link.used.flatMap((value, at) =>
    at % 2 === 0 ? [] : [{ field: `properties/${link.used[at - 1] ?? ""}`, value }],
  );
  return [{ field: "id", value: link.id }, ...used, ...link.raw];
}

/** A share is used where it is one. */
function isUsable(node: SourceNode, schema: string): boolean {
  return (
    node.text !== "" &&
    (node.name !== "percentage" || (schema === "Ownership" && shareOf(node.text) !== undefined))
  );
}

/** A share in percent: `25`, `25.5 %`; `undefined` = it is not one number from 0 to 100. */
export function shareOf(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:\.\d{1,10})?)\s*%?$/.exec(text)?.[1];
  return digits === undefined || Number(digits) > 100 ? undefined : Number(digits);
}

/**
 * The days of a designation: the earliest on which it took effect, or else was listed; the latest on which it ended.
 * Where there are several, they all stay raw beside the one that is used.
 */
function takeDays(record: SourceNode, used: string[]): void {
  const days = (property: string): readonly SourceNode[] =>
    record
      .all(`properties/${property}`)
      .filter((node) => readDate(node.text)?.precision === "exact")
      .sort((a, b) => (a.text < b.text ? -1 : 1));
  const starts = days("startDate");
  const from = starts.length > 0 ? starts : days("listingDate");
  const to = days("endDate");
  const [first, last] = [from[0], to.at(-1)];
  if (first !== undefined) used.push("from", (from.length === 1 ? first.take() : first.text) ?? "");
  if (last !== undefined) used.push("to", (to.length === 1 ? last.take() : last.text) ?? "");
}
