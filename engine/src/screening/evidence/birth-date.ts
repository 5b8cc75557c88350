/**
 * @module screening/evidence/birth-date
 * Birth dates held against each other: several on either side, years, months, ranges, “circa”, slips of the pen.
 */
import type { ListEntry, QueryEntity } from "../../model/index.ts";
import { readBirthDates, type BirthSpan } from "./birth-span.ts";
import type { EvidencePart } from "./part.ts";
import { EVIDENCE_BITS, type EvidenceKind } from "./weights.ts";

/** Years that a “circa” stays silent beyond its own year and two more. */
const CIRCA_SILENT = 5;

/** Years of a range that still counts as one year. */
const NARROW = 3;

const RELATIONS: Readonly<Partial<Record<EvidenceKind, EvidencePart["relation"]>>> = {
  birthRangeSame: "partial",
  birthYearNear: "near",
  birthDateSwapped: "swapped",
  birthDateTypo: "near",
};

/**
 * What the birth dates say: the pair that speaks most for one person counts, for lists give several dates where they
 * are not sure.
 *
 * @returns at most one part; none where a side has no date that is understood. Dates of another calendar, without a
 *   year, impossible, or before 1850 are passed over.
 */
export function birthDateEvidence(query: QueryEntity, entry: ListEntry): readonly EvidencePart[] {
  const asked = queryBirthDates(query);
  if (asked.length === 0) return [];
  const known = entryBirthDates(entry);
  let best: EvidencePart | null = null;
  for (const one of asked) {
    for (const other of known) {
      const evidence = compareBirthDates(one, other);
      if (evidence === null) continue;
      if (best !== null && EVIDENCE_BITS[evidence] <= EVIDENCE_BITS[best.evidence]) continue;
      const relation = RELATIONS[evidence] ?? (EVIDENCE_BITS[evidence] < 0 ? "differs" : "agrees");
      best = { part: "birthDate", query: one.text, candidate: other.text, relation, evidence };
    }
  }
  return best === null ? [] : [best];
}

/** The most that the birth dates of a query can earn with any entry, in bits. */
export function birthDateBound(query: QueryEntity): number {
  return queryBirthDates(query).reduce((most, span) => Math.max(most, boundOf(span)), 0);
}

function boundOf(span: BirthSpan): number {
  const kinds: readonly EvidenceKind[] =
    span.precision === "day"
      ? span.first.endsWith("-01-01")
        ? ["birthDateSamePlaceholder"]
        : ["birthDateSame", "birthDateSwapped", "birthDateTypo", "birthMonthSame"]
      : span.precision === "month"
        ? ["birthMonthSame"]
        : [];
  const least: readonly EvidenceKind[] = ["birthYearSame", "birthRangeSame", "birthYearNear"];
  return Math.max(0, ...[...kinds, ...least].map((kind) => EVIDENCE_BITS[kind]));
}

function queryBirthDates(query: QueryEntity): readonly BirthSpan[] {
  return (query.properties["birthDate"] ?? []).flatMap((text) => readBirthDates(text, false));
}

function entryBirthDates(entry: ListEntry): readonly BirthSpan[] {
  const spans = (entry.properties["birthDate"] ?? []).flatMap((text) => readBirthDates(text, false));
  for (const date of entry.dates) {
    // A date of another calendar is shown, not compared.
    if (date.property !== "birthDate" || date.calendar !== undefined) continue;
    if (date.value !== undefined) spans.push(...readBirthDates(date.value, date.precision === "circa"));
    else {
      const [from, to] = [readBirthDates(date.from ?? "", false)[0], readBirthDates(date.to ?? "", false)[0]];
      if (from === undefined || to === undefined || from.first > to.last) continue;
      const text = `${date.from ?? ""}..${date.to ?? ""}`;
      spans.push({ text, first: from.first, last: to.last, precision: "range", circa: false });
    }
  }
  return spans;
}

/** What one pair of dates says; `null` = nothing. The same whichever side knows more. */
function compareBirthDates(one: BirthSpan, other: BirthSpan): EvidenceKind | null {
  if (isDay(one) && isDay(other)) {
    const days = compareDays(one.first, other.first);
    if (days !== null) return days;
  }
  const [left, right] = [asYear(one), asYear(other)];
  if (left.first <= right.last && right.first <= left.last) return overlapOf(left, right);
  const apart = yearsApart(left, right);
  if (one.circa || other.circa) {
    if (apart <= 2) return "birthYearNear";
    if (apart <= CIRCA_SILENT) return null;
  }
  return apart <= 1 ? "birthYearNear" : apart === 2 ? "birthDateDifferent" : "birthYearFar";
}

/** Two full days; `null` where one of them stands for its year. */
function compareDays(one: string, other: string): EvidenceKind | null {
  if (one === other) return one.endsWith("-01-01") ? "birthDateSamePlaceholder" : "birthDateSame";
  if (one.endsWith("-01-01") || other.endsWith("-01-01")) return null;
  if (other === `${one.slice(0, 5)}${one.slice(8)}-${one.slice(5, 7)}`) return "birthDateSwapped";
  if (isSlip(one, other)) return "birthDateTypo";
  const apart = Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
  return apart <= 1 ? "birthDayDifferent" : apart === 2 ? "birthDateDifferent" : "birthYearFar";
}

/** Whether one digit differs, or two neighbouring digits are exchanged. */
function isSlip(one: string, other: string): boolean {
  const at: number[] = [];
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) at.push(index);
  const [first, second] = at;
  if (first === undefined || at.length > 2) return false;
  if (second === undefined) return true;
  return second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/** A span of which 1 January means no more than its year. */
function asYear(span: BirthSpan): BirthSpan {
  if (span.precision !== "day" || !(span.first.endsWith("-01-01") || span.circa)) return span;
  const year = span.first.slice(0, 4);
  return { ...span, first: `${year}-01-01`, last: `${year}-12-31`, precision: "year" };
}

function overlapOf(one: BirthSpan, other: BirthSpan): EvidenceKind {
  if (isWide(one) || isWide(other)) return "birthRangeSame";
  const isMonth = (span: BirthSpan): boolean => span.precision === "month" || span.precision === "day";
  return isMonth(one) && isMonth(other) && !one.circa && !other.circa ? "birthMonthSame" : "birthYearSame";
}

function isWide(span: BirthSpan): boolean {
  return Number(span.last.slice(0, 4)) - Number(span.first.slice(0, 4)) >= NARROW;
}

function isDay(span: BirthSpan): boolean {
  return span.precision === "day" && !span.circa;
}

function yearsApart(one: BirthSpan, other: BirthSpan): number {
  const year = (day: string): number => Number(day.slice(0, 4));
  return one.last < other.first ? year(other.first) - year(one.last) : year(one.first) - year(other.last);
}
