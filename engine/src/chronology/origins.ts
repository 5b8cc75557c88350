/**
 * @module chronology/origins
 * Which tellings of an event stand on their own, and which repeat the words of another report.
 */
import type { Telling } from "./event.ts";

/** A telling before it is known where it comes from, with the shingles of its sentences. */
export interface RawTelling extends Omit<Telling, "origin" | "copyOf"> {
  readonly shingles: ReadonlySet<string>;
}

/**
 * Share of the longer passage’s shingles that both must have for the later one to be a copy. Of the shorter it would not
 * do: who, what, whom and when are the same words in any telling of one event.
 */
const COPIED_SHARE = 0.6;
/** Shingles below which the same words may be chance: a passage of eight words has five. */
const FEWEST_SHINGLES = 5;
/** Tellings kept for one shingle: words that more have say nothing of who copied whom. */
const MOST_PER_SHINGLE = 8;

/**
 * Say of each telling where it comes from.
 *
 * Earlier reports come first, of one day by their hash, so that the order in which they were given does not matter. Cost
 * linear in the shingles: a telling is held only against those that have a run of words in common with it.
 */
export function withOrigins(tellings: readonly RawTelling[]): readonly Telling[] {
  const originals = new Map<string, RawTelling[]>();
  const documents = new Map<string, RawTelling>();
  return [...tellings].sort(compareTellings).map((telling): Telling => {
    const { shingles, ...shown } = telling;
    const before = documents.get(telling.document);
    if (before?.report === telling.report) return { ...shown, origin: "same-report", copyOf: null };
    const source = before ?? sourceOf(telling, originals);
    if (source !== null) {
      documents.set(telling.document, before ?? telling);
      return { ...shown, origin: "copied", copyOf: { report: source.report, act: source.act } };
    }
    const isFirst = documents.size === 0;
    documents.set(telling.document, telling);
    remember(telling, shingles, originals);
    return { ...shown, origin: isFirst ? "first" : "independent", copyOf: null };
  });
}

/** The earlier telling in whose words this one is; `null` = none. */
function sourceOf(
  telling: RawTelling,
  originals: ReadonlyMap<string, readonly RawTelling[]>,
): RawTelling | null {
  const shared = new Map<RawTelling, number>();
  for (const shingle of telling.shingles) {
    for (const original of originals.get(shingle) ?? [])
      shared.set(original, (shared.get(original) ?? 0) + 1);
  }
  for (const [original, count] of shared) {
    const most = Math.max(original.shingles.size, telling.shingles.size);
    if (count >= FEWEST_SHINGLES && count / most >= COPIED_SHARE) return original;
  }
  return null;
}

function remember(
  telling: RawTelling,
  shingles: ReadonlySet<string>,
  originals: Map<string, RawTelling[]>,
): void {
  for (const shingle of shingles) {
    const known = originals.get(shingle);
    if (known === undefined) originals.set(shingle, [telling]);
    else if (known.length < MOST_PER_SHINGLE) known.push(telling);
  }
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
