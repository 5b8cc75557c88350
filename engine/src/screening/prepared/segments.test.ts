/** Changed lists answer as lists prepared anew do, whatever was changed and however often. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListEntry, LoadedList } from "../../model/index.ts";
import { prepareLists, type PreparedLists } from "./prepare.ts";
import { addDelta, preparedAnew, wholeLists, type ListChange } from "./segments.ts";
import { answerOf, listOf, someEntry, someList, someQuery } from "../../../../test/screening/some-lists.ts";

const IDS = ["a", "b", "c"] as const;

/** A change of list `a`, `b`, or `c`, which is not there at first. */
const someChange = fc.constantFrom(...IDS).chain((id) =>
  fc.record({
    id: fc.constant(id),
    entries: fc.uniqueArray(someEntry(id, 12), { maxLength: 4, selector: (entry) => entry.id }),
    removed: fc.uniqueArray(
      fc.nat(11).map((number) => `${id}:${number}`),
      { maxLength: 3 },
    ),
  }),
);

/** The plain meaning of a change: what `addDelta` must agree with. */
function changed(
  lists: readonly LoadedList[],
  id: string,
  change: Pick<ListChange, "entries" | "removed">,
): readonly LoadedList[] {
  const all = lists.some((list) => list.id === id) ? lists : [...lists, listOf(id, [])];
  const gone = new Set([...change.removed, ...change.entries.map((entry) => entry.id)]);
  return all.map((list) =>
    list.id === id
      ? listOf(id, [...list.entries.filter((entry) => !gone.has(entry.id)), ...change.entries])
      : list,
  );
}

describe("addDelta", () => {
  it("answers as lists prepared anew: ids, scores, order, counts", () => {
    fc.assert(
      fc.property(
        someList("a", 6),
        someList("b", 6),
        fc.array(fc.array(someChange, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        fc.array(someQuery, { minLength: 1, maxLength: 4 }),
        fc.option(fc.constantFrom(...IDS), { nil: undefined }),
        (a, b, steps, queries, only) => {
          let lists: readonly LoadedList[] = [a, b];
          let prepared = prepareLists(lists, ["a", "z"]);
          for (const step of steps) {
            const changes: ListChange[] = [];
            for (const { id, entries, removed } of step) {
              lists = changed(lists, id, { entries, removed });
              const list = lists.find((item) => item.id === id) ?? listOf(id, []);
              changes.push({ list, entries, removed });
            }
            prepared = addDelta(prepared, changes);
          }
          const anew = prepareLists(lists, ["a", "z"]);
          const asked = only === undefined ? undefined : [only];
          for (const query of queries)
            expect(answerOf(prepared, query, asked)).toEqual(answerOf(anew, query, asked));
          const sorted = (given: PreparedLists): readonly ListEntry[] =>
            wholeLists(given).flatMap((list) => list.entries.toSorted((x, y) => (x.id < y.id ? -1 : 1)));
          expect(sorted(prepared)).toEqual(sorted(anew));
          expect(sorted(preparedAnew(prepared))).toEqual(sorted(anew));
        },
      ),
      { seed: 20261123, numRuns: 150 },
    );
  });

  it("leaves what it was given as it was", () => {
    const [list] = fc.sample(someList("a", 8), { seed: 5, numRuns: 1 });
    const [query] = fc.sample(someQuery, { seed: 5, numRuns: 1 });
    if (list === undefined || query === undefined) throw new Error("no sample");
    const prepared = prepareLists([list]);
    const before = answerOf(prepared, query);
    addDelta(prepared, [{ list: listOf("a", []), entries: [], removed: list.entries.map(({ id }) => id) }]);
    expect(answerOf(prepared, query)).toEqual(before);
  });

  it("takes an entry by its list and id: another list may use the same id", () => {
    const [entry] = fc.sample(someEntry("a", 1), { seed: 1, numRuns: 1 });
    if (entry === undefined) throw new Error("no sample");
    const prepared = prepareLists([listOf("a", [entry]), listOf("b", [entry])]);
    const after = addDelta(prepared, [{ list: listOf("b", []), entries: [], removed: [entry.id] }]);
    expect([after.find("a", entry.id), after.find("b", entry.id)]).toEqual([0, null]);
  });
});
