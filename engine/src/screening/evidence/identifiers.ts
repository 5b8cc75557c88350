/**
 * @module screening/evidence/identifiers
 * Identifiers of a query held against those of an entry, and the keys under which an entry is found by them. Two
 * parties share an identifier exactly when they share a key: an index over the keys loses none and adds none.
 */
import type { ListEntry, QueryEntity } from "../../model/index.ts";
import { normalIdentifier, SCHEMES, type Scheme } from "./identifier-schemes.ts";
import type { EvidencePart, Properties } from "./part.ts";

/** Least length of a number that agrees with one under another heading, in characters. */
const LEAST_LOOSE = 6;
/** Schemes whose check digits tell their codes under a general heading too. */
const TELLING: readonly string[] = ["innCode", "ogrnCode", "uscCode", "leiCode"];

interface Identifier {
  readonly property: string;
  readonly scheme: Scheme;
  readonly code: string;
  readonly keys: readonly string[];
}

/**
 * The keys of the identifiers of a query or of the properties of an entry.
 *
 * @returns each key once, in a fixed order: `imoNumber:9187629`; `number:…` for what lists write under any of several
 *   headings. Values that identify nobody (short, placeholders) have none. Cost: linear in the values.
 */
export function identifierKeys(properties: Properties): readonly string[] {
  return [...new Set(identifiersOf(properties).flatMap(({ keys }) => keys))];
}

/** The keys under which an entry is found: those of its properties, and its Wikidata id. */
export function identifierKeysOf(entry: ListEntry): readonly string[] {
  return identifierKeys(propertiesOf(entry));
}

/** Whether an identifier of the query is one of the entry’s: such an entry is a candidate whatever its name. */
export function sharesIdentifier(query: QueryEntity, entry: ListEntry): boolean {
  const keys = identifierKeys(query.properties);
  if (keys.length === 0) return false;
  const known = new Set(identifierKeysOf(entry));
  return keys.some((key) => known.has(key));
}

/**
 * What the identifiers say. A number that agrees counts once, under whatever headings it stands. Once one is as good as
 * certain, others that differ are passed over: lists mix up documents; but a ship with another IMO number is another
 * ship.
 *
 * @returns parts in the order of the table of schemes; nothing of a heading that a side lacks.
 */
export function identifierEvidence(query: QueryEntity, entry: ListEntry): readonly EvidencePart[] {
  const asked = identifiersOf(query.properties);
  if (asked.length === 0) return [];
  const known = identifiersOf(propertiesOf(entry));
  const agreed = agreements(asked, known);
  const certain = agreed.some(({ part }) => part.evidence === "identifierSame");
  const settled = new Set(agreed.flatMap(({ headings }) => headings));
  const parts = agreed.map(({ part }) => part);
  for (const [property, scheme] of SCHEMES) {
    if (scheme.different === null || scheme.heading !== property || settled.has(property)) continue;
    if (certain && scheme.different !== "imoDifferent") continue;
    const [one, other] = [asked, known].map((all) => all.find((item) => countsAgainst(item, property)));
    if (one === undefined || other === undefined) continue;
    parts.push(partOf(one, other, "differs", scheme.different));
  }
  return parts;
}

interface Agreement {
  readonly part: EvidencePart;
  /** The properties it stands under on either side, the query’s first. */
  readonly headings: readonly string[];
}

function agreements(asked: readonly Identifier[], known: readonly Identifier[]): readonly Agreement[] {
  const byKey = new Map<string, Identifier>();
  for (const item of known) for (const key of item.keys) if (!byKey.has(key)) byKey.set(key, item);
  const found = new Map<string, Agreement>();
  for (const item of asked) {
    const key = item.keys.find((one) => byKey.has(one));
    const other = key === undefined ? undefined : byKey.get(key);
    if (key === undefined || other === undefined) continue;
    const certain = !key.startsWith("number:") && isCertain(key, item);
    const part = partOf(item, other, "agrees", certain ? "identifierSame" : "identifierSameWeak");
    const agreement = { part, headings: [item.property, other.property] };
    found.set(item.code, surest(found.get(item.code), agreement));
  }
  return onePerHeading([...found.values()]);
}

/** Several agreeing numbers of one heading are one agreement: the surest of them. */
function onePerHeading(agreed: readonly Agreement[]): readonly Agreement[] {
  const kept = new Map<string, Agreement>();
  for (const item of agreed) {
    const heading = item.headings[0] ?? "";
    kept.set(heading, surest(kept.get(heading), item));
  }
  return [...kept.values()];
}

function surest(before: Agreement | undefined, item: Agreement): Agreement {
  if (before === undefined) return item;
  const isSurer = item.part.evidence === "identifierSame" && before.part.evidence !== "identifierSame";
  return { part: (isSurer ? item : before).part, headings: [...before.headings, ...item.headings] };
}

function isCertain(key: string, item: Identifier): boolean {
  const heading = key.slice(0, key.indexOf(":"));
  return (SCHEMES.get(heading) ?? item.scheme).isStrong(key.slice(heading.length + 1));
}

function countsAgainst(item: Identifier, heading: string): boolean {
  if (item.scheme.heading !== heading) return false;
  return !item.scheme.checked || item.scheme.isStrong(item.code);
}

function partOf(
  one: Identifier,
  other: Identifier,
  relation: "agrees" | "differs",
  evidence: EvidencePart["evidence"],
): EvidencePart {
  return {
    part: "identifier",
    query: `${one.property}:${one.code}`,
    candidate: `${other.property}:${other.code}`,
    relation,
    evidence,
  };
}

function identifiersOf(properties: Properties): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const [property, scheme] of SCHEMES) {
    if (!Object.hasOwn(properties, property)) continue;
    for (const value of properties[property] ?? []) {
      const code = normalIdentifier(property, scheme, value);
      if (code !== null) found.push({ property, scheme, code, keys: keysOf(scheme, code) });
    }
  }
  return found;
}

/** The surest key first. */
function keysOf(scheme: Scheme, code: string): readonly string[] {
  const keys = [`${scheme.heading}:${code}`];
  if (!scheme.loose) return keys;
  for (const heading of TELLING) {
    if (SCHEMES.get(heading)?.isStrong(code) === true) keys.push(`${heading}:${code}`);
  }
  if (/^IMO\d{7}$/.test(code)) keys.push(`imoNumber:${code.slice(3)}`);
  if (code.length >= LEAST_LOOSE) keys.push(`number:${code}`);
  return keys;
}

function propertiesOf(entry: ListEntry): Properties {
  if (entry.wikidata === null) return entry.properties;
  const known = entry.properties["wikidataId"] ?? [];
  return { ...entry.properties, wikidataId: [...known, entry.wikidata] };
}
