/**
 * @module chronology/origins
 * Which tellings of an event stand on their own, and which repeat the words of another report.
 */
import { copyFinder } from "./copies.ts";
import type { Telling } from "./event.ts";

/** A telling before it is known where it comes from. */
export interface RawTelling extends Omit<Telling, "origin" | "copyOf"> {
  /** Shingles of the sentences that tell it. */
  readonly shingles: ReadonlySet<string>;
  /** SHA-256 of the report of which its whole report is a copy, or of the report itself. */
  readonly original: string;
}

/**
 * Say of each telling where it comes from: a copy is in a report that is copied as a whole, or in a copied sentence.
 *
 * Earlier reports come first, of one day by their hash, so that the order in which they were given does not matter.
 */
export function withOrigins(tellings: readonly RawTelling[]): readonly Telling[] {
  const byOriginal = new Map<string, RawTelling>();
  const documents = new Map<string, RawTelling>();
  const findSource = copyFinder<RawTelling>();
  return [...tellings].sort(compareTellings).map((telling): Telling => {
    const { shingles: _shingles, original, ...shown } = telling;
    const place = `${telling.document}/${telling.report}`;
    if (documents.has(place)) return { ...shown, origin: "same-report", copyOf: null };
    const source = byOriginal.get(original) ?? findSource(telling);
    const isFirst = documents.size === 0;
    documents.set(place, telling);
    if (!byOriginal.has(original)) byOriginal.set(original, telling);
    return source === null
      ? { ...shown, origin: isFirst ? "first" : "independent", copyOf: null }
      : { ...shown, origin: "copied", copyOf: { report: source.report, act: source.act } };
  });
}

/** By the day of the report, an unknown one last; then by hash, name and place in the text. */
export function compareTellings(a: RawTelling, b: RawTelling): number {
  const keys = ({ reportDay, document, report }: RawTelling): readonly string[] => [
    reportDay ?? "~",
    document,
    report,
  ];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, place) => key !== right[place]);
  if (at !== -1) return (left[at] ?? "") < (right[at] ?? "") ? -1 : 1;
  return (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.act < b.act ? -1 : 1);
}
