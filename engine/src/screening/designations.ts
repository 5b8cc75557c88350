/**
 * @module screening/designations
 * Which designations of an entry are in force on a day, and which are not, or not known to be.
 */
import { daySpan, type Day, type Designation, type PartialDate } from "../model/index.ts";

/** Designations sorted by the day asked about. */
export interface DesignationsOn {
  readonly inForce: readonly Designation[];
  readonly former: readonly Designation[];
  readonly later: readonly Designation[];
  /** The sources do not settle whether it was in force on that day. */
  readonly uncertain: readonly Designation[];
}

/**
 * Sort designations by whether they are in force on a day.
 *
 * A designation whose first day is unknown counts as in force from the first file in which it was seen, as later
 * up to the last file in which it was verified absent, and as uncertain between the two. One that vanished from the
 * list counts as former from the first file without it, and as uncertain since the last file that had it.
 *
 * @param asOf the day; `null` = no day is known: every designation is uncertain.
 */
export function designationsOn(designations: readonly Designation[], asOf: Day | null): DesignationsOn {
  const sorted: Record<keyof DesignationsOn, Designation[]> = {
    inForce: [],
    former: [],
    later: [],
    uncertain: [],
  };
  for (const item of designations) sorted[asOf === null ? "uncertain" : stateOn(item, asOf)].push(item);
  return sorted;
}

function stateOn(item: Designation, asOf: Day): keyof DesignationsOn {
  const start = startedBy(item, asOf);
  if (start === "no") return "later";
  if (item.to === null) {
    const gone = endedUnseen(item, asOf);
    if (gone !== "no") return gone === "yes" ? "former" : "uncertain";
    return start === "yes" ? "inForce" : "uncertain";
  }
  // The day given as its end is the first on which it no longer stands.
  const end = spanState(item.to, asOf);
  if (end === "yes") return "former";
  return end === "no" && start === "yes" ? "inForce" : "uncertain";
}

/** Whether it vanished from the list without a last day: it had by the first file without it, and had not in the last with it. */
function endedUnseen({ absentSince, lastSeen }: Designation, asOf: Day): "yes" | "no" | "unknown" {
  if (absentSince === undefined || absentSince === null) return "no";
  if (asOf >= absentSince) return "yes";
  return lastSeen !== undefined && lastSeen !== null && asOf <= lastSeen ? "no" : "unknown";
}

function startedBy(item: Designation, asOf: Day): "yes" | "no" | "unknown" {
  if (item.from !== null) return spanState(item.from, asOf);
  if (item.firstSeen !== undefined && item.firstSeen !== null && item.firstSeen <= asOf) return "yes";
  return item.notSeen !== undefined && item.notSeen !== null && item.notSeen >= asOf ? "no" : "unknown";
}

/** Whether a date, as far as it is known, has come by a day: its last possible day has, or its first has not. */
function spanState(date: PartialDate, asOf: Day): "yes" | "no" | "unknown" {
  const span = daySpan(date);
  if (span === null) return "unknown";
  if (span.last <= asOf) return "yes";
  return span.first > asOf ? "no" : "unknown";
}
