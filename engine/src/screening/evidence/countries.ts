/**
 * @module screening/evidence/countries
 * Countries of persons, jurisdictions of bodies, flags of ships and aircraft.
 */
import type { ListEntry, QueryEntity } from "../../model/index.ts";
import { kindOf } from "./kinds.ts";
import { valuesOf, type EvidencePart, type Properties } from "./part.ts";
import { EVIDENCE_BITS, type EvidenceKind } from "./weights.ts";

const COUNTRIES = [
  "nationality",
  "citizenship",
  "jurisdiction",
  "mainCountry",
  "country",
  "flag",
  "pastFlags",
  "birthCountry",
];
/** Where a body is registered, as against where else it is present. */
const SEATS = ["jurisdiction", "mainCountry"];

/** ISO 3166 alpha-2, or a code of FollowTheMoney: of a former State (`suhh`), of a part of one (`ge-ab`). */
const CODE = /^(?:[a-z]{2}|[a-z]{4}|[a-z]{2}-[a-z]{2,4})$/;
/** Codes for “unknown”, “none”, “the world”. */
const NO_COUNTRY: ReadonlySet<string> = new Set(["xx", "zz", "zr-xx", "00"]);

/** States of today on the ground of one of then, and places that one source files under another’s code. */
const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  suhh: ["am", "az", "by", "ee", "ge", "kg", "kz", "lt", "lv", "md", "ru", "tj", "tm", "ua", "uz"],
  su: ["am", "az", "by", "ee", "ge", "kg", "kz", "lt", "lv", "md", "ru", "tj", "tm", "ua", "uz"],
  yucs: ["ba", "hr", "me", "mk", "rs", "si", "xk", "csxx"],
  yu: ["ba", "hr", "me", "mk", "rs", "si", "xk", "csxx"],
  csxx: ["me", "rs", "xk"],
  cs: ["cz", "me", "rs", "sk", "xk"],
  cshh: ["cz", "sk"],
  ddde: ["de"],
  cn: ["hk", "mo", "tw"],
  rs: ["xk"],
  ru: ["ua-cri", "ua-dpr", "ua-lpr", "ge-ab", "ge-os"],
  sd: ["ss"],
  zrcd: ["cd"],
};

/**
 * What the countries say: one in common helps a little; none in common speaks against, little for persons and flags,
 * more for the seats of bodies.
 *
 * @returns at most one part; none where a side has none, or where States of then and now, or a State and its part,
 *   are all that differs. A country that is no code can agree, but its difference says nothing.
 */
export function countryEvidence(query: QueryEntity, entry: ListEntry): readonly EvidencePart[] {
  const [asked, known] = [countriesOf(query.properties), countriesOf(entry.properties)];
  if (asked.length === 0 || known.length === 0) return [];
  const kind = kindOf(entry.schema);
  const same = asked.find((code) => known.includes(code));
  if (same !== undefined) {
    const evidence =
      kind === "vessel" || kind === "aircraft"
        ? "flagSame"
        : kind === "body"
          ? "jurisdictionSame"
          : "countrySame";
    return [{ part: "country", query: same, candidate: same, relation: "agrees", evidence }];
  }
  if (!asked.every(isCode) || !known.every(isCode)) return [];
  if (asked.some((one) => known.some((other) => areRelated(one, other)))) return [];
  const evidence = differenceOf(kind, query.properties, entry.properties);
  return [
    { part: "country", query: asked.join(","), candidate: known.join(","), relation: "differs", evidence },
  ];
}

/** The most that the countries of a query can earn with any entry, in bits. */
export function countryBound(query: QueryEntity): number {
  if (countriesOf(query.properties).length === 0) return 0;
  const { countrySame, flagSame, jurisdictionSame } = EVIDENCE_BITS;
  return Math.max(0, countrySame, flagSame, jurisdictionSame);
}

function differenceOf(kind: ReturnType<typeof kindOf>, asked: Properties, known: Properties): EvidenceKind {
  if (kind === "vessel" || kind === "aircraft") return "flagDifferent";
  const hasSeats = valuesOf(asked, SEATS).length > 0 && valuesOf(known, SEATS).length > 0;
  return kind === "body" && hasSeats ? "jurisdictionDifferent" : "countryDifferent";
}

function countriesOf(properties: Properties): readonly string[] {
  const codes = valuesOf(properties, COUNTRIES).map((value) => value.trim().toLowerCase());
  return [...new Set(codes.filter((code) => /\p{L}/u.test(code) && !NO_COUNTRY.has(code)))];
}

function isCode(text: string): boolean {
  return CODE.test(text);
}

function areRelated(one: string, other: string): boolean {
  if (isPartOf(one, other) || isPartOf(other, one)) return true;
  const [left, right] = [successorsOf(one), successorsOf(other)];
  if (left.includes(other) || right.includes(one)) return true;
  return left.some((code) => right.includes(code));
}

/** A part of a State, `ge-ab`, and the State, `ge`. */
function isPartOf(one: string, other: string): boolean {
  return one.length > 2 && one.startsWith(`${other}-`);
}

function successorsOf(code: string): readonly string[] {
  return Object.hasOwn(SUCCESSORS, code) ? (SUCCESSORS[code] ?? []) : [];
}
