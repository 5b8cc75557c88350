/**
 * @module home/history
 * What older snapshots add to the newest: since when a designation has been seen, and what is no longer there. Many
 * publishers tell of a removal by silence alone; only the snapshots remember.
 */
import type { Day, Designation, ListEntry } from "embargo/model";
import { compare } from "./manifest.ts";

/** A publication of a list before the one that answers. */
export interface EarlierIssue {
  readonly published: Day;
  /** Under which its entries name it as their source. */
  readonly source: string;
  eachId(onId: (id: string) => void): void;
  eachEntry(onEntry: (entry: ListEntry) => void): void;
}

/** Issues, by position, in which an id stood without a break. */
interface Run {
  readonly first: number;
  last: number;
}

/** A run that is over, with what the entry said in its last issue. */
interface EndedRun {
  readonly run: Run;
  readonly entry: ListEntry;
}

/**
 * Put together the entries of the newest issue and what earlier ones held.
 *
 * - A designation whose first day is unknown (`from: null`) gets `firstSeen`, the day of the oldest issue of the
 *   unbroken run in which its entry stands; `lastSeen`, the day of the newest issue; `notSeen`, the day of the newest
 *   earlier issue without the entry, `null` where there is none.
 * - An entry that is gone is carried along with its last content. Its designations get `lastSeen`, the day of the last
 *   issue that had it, and `absentSince`, the day of the first later one without it; where `from` is `null`,
 *   `firstSeen` and `notSeen` too. Its source is the issue it was last in.
 * - An entry that was gone for a while and is back keeps the designations of the time before in the same way, unless
 *   the later ones say since when they are in force, and so cover it.
 *
 * @param entries of the newest issue; it stands first, in its order, then what is gone, by id.
 * @param earlier oldest first. When empty, nothing is read.
 *
 * Cost: the ids of every earlier issue; the entries only of issues that were the last of something.
 */
export function withHistory(
  entries: readonly ListEntry[],
  published: Day,
  earlier: readonly EarlierIssue[],
): readonly ListEntry[] {
  if (earlier.length === 0) {
    const seen: Seen = { firstSeen: published, lastSeen: published, notSeen: null };
    return entries.map((entry) => withDesignations(entry, standing(entry.designations, seen)));
  }
  const days = [...earlier.map((issue) => issue.published), published];
  const runs = runsById(entries, earlier);
  const ended = endedRuns(runs, earlier);
  const seenIn = ({ first, last }: Run): Seen => ({
    firstSeen: days[first] ?? published,
    lastSeen: days[last] ?? published,
    notSeen: days[first - 1] ?? null,
  });
  const past = ({ run, entry }: EndedRun): readonly Designation[] =>
    entry.designations.map((item) => ({
      ...(item.from === null ? { ...item, ...seenIn(run) } : item),
      lastSeen: days[run.last] ?? published,
      absentSince: days[run.last + 1] ?? published,
      source: earlier[run.last]?.source ?? item.source,
    }));
  const isCurrent = (id: string): boolean => runs.get(id)?.at(-1)?.last === earlier.length;
  const current = entries.map((entry) => {
    const now = standing(entry.designations, seenIn(runs.get(entry.id)?.at(-1) as Run));
    return withDesignations(entry, joined([now, ...(ended.get(entry.id) ?? []).map(past)]));
  });
  const carried = [...ended].flatMap(([id, all]): readonly ListEntry[] => {
    const [newest] = all;
    if (newest === undefined || isCurrent(id)) return [];
    const entry = sourced(newest.entry, earlier[newest.run.last]?.source);
    return [withDesignations(entry, joined(all.map(past)))];
  });
  return [...current, ...carried.sort((a, b) => compare(a.id, b.id))];
}

type Seen = Required<Pick<Designation, "firstSeen" | "lastSeen" | "notSeen">>;

function standing(designations: readonly Designation[], seen: Seen): readonly Designation[] {
  return designations.map((item) => (item.from === null ? { ...item, ...seen } : item));
}

/** Designations of several runs, the newest first, without those that a later run covers by their first day. */
function joined(runs: readonly (readonly Designation[])[]): readonly Designation[] {
  const [newest = [], ...older] = runs;
  return older.reduce((kept, run) => {
    const covered = ({ from, programme }: Designation): boolean =>
      from !== null && kept.some((later) => later.from === from && later.programme === programme);
    return [...kept, ...run.filter((item) => !covered(item))];
  }, newest);
}

function withDesignations(entry: ListEntry, designations: readonly Designation[]): ListEntry {
  return designations.length === entry.designations.length &&
    designations.every((item, at) => item === entry.designations[at])
    ? entry
    : { ...entry, designations };
}

/** An entry with the issue it was last in as its source. */
function sourced(entry: ListEntry, source: string | undefined): ListEntry {
  if (source === undefined) return entry;
  return {
    ...entry,
    names: entry.names.map((name) => ({ ...name, source })),
    unverifiedIdentifiers: entry.unverifiedIdentifiers.map((item) => ({ ...item, source })),
    absentFrom: entry.absentFrom.map((item) => ({ ...item, source })),
  };
}

/** The runs of every id that stood in any issue; the newest issue is at `earlier.length`. */
function runsById(
  entries: readonly ListEntry[],
  earlier: readonly EarlierIssue[],
): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>();
  const extend = (id: string, at: number): void => {
    const known = runs.get(id);
    const last = known?.at(-1);
    if (known === undefined) runs.set(id, [{ first: at, last: at }]);
    else if (last?.last === at - 1) last.last = at;
    else known.push({ first: at, last: at });
  };
  for (const [at, issue] of earlier.entries()) issue.eachId((id) => extend(id, at));
  for (const { id } of entries) extend(id, earlier.length);
  return runs;
}

/** The runs that are over, by id, newest first, with what their last issue said. */
function endedRuns(
  runs: ReadonlyMap<string, readonly Run[]>,
  earlier: readonly EarlierIssue[],
): ReadonlyMap<string, readonly EndedRun[]> {
  const wanted = new Map<number, Map<string, Run>>();
  for (const [id, ofId] of runs) {
    for (const run of ofId) {
      if (run.last === earlier.length) continue;
      const inIssue = wanted.get(run.last) ?? new Map<string, Run>();
      wanted.set(run.last, inIssue.set(id, run));
    }
  }
  const ended = new Map<string, EndedRun[]>();
  for (const [at, issue] of earlier.entries()) {
    const inIssue = wanted.get(at);
    if (inIssue === undefined) continue;
    issue.eachEntry((entry) => {
      const run = inIssue.get(entry.id);
      if (run !== undefined) ended.set(entry.id, [{ run, entry }, ...(ended.get(entry.id) ?? [])]);
    });
  }
  return ended;
}
