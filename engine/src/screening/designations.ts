/**
 * @module screening/designations
 * Which designations of an entry are in force on a day, and which are not, or not known to be.
 */
import { compareDates, type Day, type Designation } from "../model/index.ts";

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
 * up to the last file in which it was verified absent, and as uncertain between the two.
 *
 * @param asOf the day; `null` = no day is known: every designation that is not ended is uncertain.
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
  if (item.to !== null) {
    const end = compareDates(item.to, asOf);
    if (end === "before" || end === "same") return "former";
    if (end === "unknown") return "uncertain";
  }
  if (item.from !== null) {
    const start = compareDates(item.from, asOf);
    if (start === "unknown") return "uncertain";
    return start === "after" ? "later" : "inForce";
  }
  if (item.firstSeen !== undefined && item.firstSeen !== null && item.firstSeen <= asOf) return "inForce";
  return item.notSeen !== undefined && item.notSeen !== null && item.notSeen >= asOf ? "later" : "uncertain";
}
