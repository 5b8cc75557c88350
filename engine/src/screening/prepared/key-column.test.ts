/** Keys lead to the entries that were added under them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesUnder, KeyColumnBuilder } from "./key-column.ts";

describe("KeyColumn", () => {
  it("gives every entry of a key, ascending and once, as a map does", () => {
    const key = fc.constantFrom("", "a", "b", "imo:9074729", "é", "a\nb");
    fc.assert(
      fc.property(fc.array(fc.array(key, { maxLength: 4 }), { maxLength: 30 }), (entries) => {
        const builder = new KeyColumnBuilder();
        const known = new Map<string, Set<number>>();
        entries.forEach((keys, at) => {
          for (const own of keys) {
            builder.add(own, at);
            known.set(own, (known.get(own) ?? new Set()).add(at));
          }
        });
        const column = builder.build();
        for (const own of ["", "a", "b", "imo:9074729", "é", "a\nb", "other"])
          expect(entriesUnder(column, own)).toEqual([...(known.get(own) ?? [])]);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
