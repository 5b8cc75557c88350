/** What snapshots remember, against a slow statement of the rules: for each id and each publication, by looking. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Designation, ListEntry } from "embargo/model";
import { lineEntry, type Line } from "../../test/line-format.ts";
import { LIST, temporaryHome } from "../../test/temporary-home.ts";
import { withHistory, type EarlierIssue } from "./history.ts";

const REFS = ["a", "b", "c"] as const;

/** A publication: its day, and who is on it with which designations. */
interface Issue {
  readonly published: string;
  readonly lines: readonly Line[];
}

const designations = fc.uniqueArray(
  fc.tuple(fc.constantFrom("P", "Q"), fc.constantFrom(null, null, "2020-01-01", "2021-05")),
  { minLength: 1, maxLength: 2, selector: ([programme]) => programme },
);
const linesOn = fc
  .tuple(fc.shuffledSubarray([...REFS]), fc.array(designations, { minLength: 3, maxLength: 3 }), fc.nat(999))
  .map(([refs, on, serial]) =>
    refs.map((ref, at): Line => ({ ref, name: `${ref} ${serial}`, on: on[at] ?? [] })),
  );
const issuesOn = (steps: readonly number[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...steps), linesOn), { minLength: 1, maxLength: 6 })
    .map((items): readonly Issue[] => {
      let day = 0;
      return items.map(([step, lines]) => ({ published: dayOf((day += step)), lines }));
    });
const dayOf = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);

/** Ids with their designations as text, names and sources, from what the rules say. */
function oracle(
  issues: readonly Issue[],
  sourceOf: (at: number) => string,
): ReadonlyMap<string, readonly string[]> {
  const newest = issues.length - 1;
  const lineIn = (at: number, ref: string) => issues[at]?.lines.find((line) => line.ref === ref);
  const found = new Map<string, readonly string[]>();
  for (const ref of REFS) {
    const lastIssues = issues.flatMap((_, at) =>
      lineIn(at, ref) && (at === newest || !lineIn(at + 1, ref)) ? [at] : [],
    );
    const texts = lastIssues.flatMap((last) => {
      let first = last;
      while (lineIn(first - 1, ref) !== undefined) first -= 1;
      const later = lastIssues.filter((at) => at > last).flatMap((at) => lineIn(at, ref)?.on ?? []);
      return (lineIn(last, ref)?.on ?? []).flatMap(([programme, from]): readonly string[] => {
        const isOld = last !== newest;
        if (isOld && from !== null && later.some((other) => other[0] === programme && other[1] === from))
          return [];
        const seen = { firstSeen: issues[first]?.published, notSeen: issues[first - 1]?.published ?? null };
        const ended = { lastSeen: issues[last]?.published, absentSince: issues[last + 1]?.published };
        return [
          textOf({
            programme,
            from,
            source: isOld ? sourceOf(last) : LIST,
            ...(from === null ? { ...seen, lastSeen: issues[last]?.published } : {}),
            ...(isOld ? ended : {}),
          }),
        ];
      });
    });
    const last = lastIssues.at(-1);
    if (last === undefined) continue;
    const source = last === newest ? LIST : sourceOf(last);
    found.set(`${LIST}:${ref}`, [`${lineIn(last, ref)?.name} ${source}`, ...texts.sort()]);
  }
  return found;
}

function textOf(item: Readonly<Record<string, unknown>>): string {
  const { programme, from, firstSeen, lastSeen, notSeen, absentSince, source } = item;
  return JSON.stringify([programme, from, firstSeen, lastSeen, notSeen, absentSince, source]);
}

function shown(entries: readonly ListEntry[]): ReadonlyMap<string, readonly string[]> {
  const texts = (items: readonly Designation[]) => items.map((item) => textOf({ ...item })).sort();
  const nameOf = ({ names: [name] }: ListEntry) => `${name?.value} ${name?.source}`;
  return new Map(entries.map((entry) => [entry.id, [nameOf(entry), ...texts(entry.designations)]]));
}

describe("withHistory", () => {
  const apply = (issues: readonly Issue[], onRead: (at: number) => void = () => {}) => {
    const entriesOf = (issue: Issue | undefined) => (issue?.lines ?? []).map((line) => lineEntry(LIST, line));
    const earlier = issues.slice(0, -1).map(
      (issue, at): EarlierIssue => ({
        published: issue.published,
        source: `issue ${at}`,
        eachId: (onId) => entriesOf(issue).forEach((entry) => onId(entry.id)),
        eachEntry: (onEntry) => {
          onRead(at);
          entriesOf(issue).forEach(onEntry);
        },
      }),
    );
    return withHistory(entriesOf(issues.at(-1)), issues.at(-1)?.published ?? "", earlier);
  };

  it("says of every entry what looking through all publications says", () => {
    fc.assert(
      fc.property(issuesOn([0, 1, 3]), (issues) => {
        expect(shown(apply(issues))).toEqual(oracle(issues, (at) => `issue ${at}`));
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });

  it("keeps the order of the newest publication, then goes by id", () => {
    fc.assert(
      fc.property(issuesOn([1]), (issues) => {
        const newest = (issues.at(-1)?.lines ?? []).map(({ ref }) => `${LIST}:${ref}`);
        const gone = REFS.map((ref) => `${LIST}:${ref}`).filter((id) => !newest.includes(id));
        const ids = apply(issues).map((entry) => entry.id);
        expect(ids).toEqual([...newest, ...gone.filter((id) => ids.includes(id))]);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it("reads in full only publications that were the last of something", () => {
    fc.assert(
      fc.property(issuesOn([1]), (issues) => {
        const read: number[] = [];
        apply(issues, (at) => read.push(at));
        const has = (at: number, ref: string) => issues[at]?.lines.some((line) => line.ref === ref) === true;
        const needed = issues
          .slice(0, -1)
          .flatMap((_, at) => (REFS.some((ref) => has(at, ref) && !has(at + 1, ref)) ? [at] : []));
        expect(read).toEqual(needed);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

describe("a home", () => {
  it("remembers the same from its files, whatever the order in which publications were added", async () => {
    const order = fc.infiniteStream(fc.nat(1000)).map((stream) => [...stream.take(6)]);
    await fc.assert(
      fc.asyncProperty(issuesOn([1, 4]), order, async (issues, keys) => {
        const { home, publish } = temporaryHome();
        const shuffled = issues.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const sources = new Map<number, string>();
        for (const at of shuffled) {
          const { published = "", lines = [] } = issues[at] ?? {};
          if (lines.length === 0) continue;
          const { snapshot } = await publish(published, lines, { fetched: "2026-09-09" });
          sources.set(at, `${LIST}@${snapshot.sha256.slice(0, 16)}`);
        }
        const [loaded] = home.load();
        // A publication without entries is refused: to the home it does not exist.
        const kept = issues.map((issue, at) => ({ issue, at })).filter(({ issue }) => issue.lines.length > 0);
        const expected = oracle(
          kept.map(({ issue }) => issue),
          (at) => sources.get(kept[at]?.at ?? -1) ?? "?",
        );
        expect(shown(loaded?.entries ?? [])).toEqual(expected);
        for (const entry of loaded?.entries ?? [])
          for (const item of entry.designations)
            expect(loaded?.sources[item.source]?.sha256).toMatch(/^[0-9a-f]{64}$/);
      }),
      { seed: 20261123, numRuns: 30 },
    );
  });
});
