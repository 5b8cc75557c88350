/** The places of join keys against a look at the whole column. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyWords } from "../../../../test/screening/names.ts";
import { wordOf } from "../../../../test/screening/words.ts";
import { joinsUnderKeys } from "./join-places.ts";
import { joinProbes } from "./joins.ts";

const RUNS = { seed: 20261124, numRuns: 300 } as const;

const anyWord = anyWords.map((words) => words[0]).filter((word) => word !== undefined);
/** Keys that no word asks for, and which of its own keys a column holds. */
const strangers = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 20 });
const picks = fc.array(fc.nat(), { maxLength: 20 });

describe("joinsUnderKeys", () => {
  it("is each place that holds a key of the word, key by key, for both ways of looking", () => {
    fc.assert(
      fc.property(anyWord, fc.constantFrom(1, 2), strangers, picks, (word, span, others, own) => {
        const probes = joinProbes(word, span);
        const held = own.flatMap((pick) => probes.slice(pick % (probes.length + 1)).slice(0, 1));
        // Keys one off, and keys that only their highest bits tell from one of the word.
        const near = held.flatMap((key) => [key + 1, key - 1, (key ^ 0x80000000) >>> 0]);
        const column = Uint32Array.from([...others, ...held, ...near]).sort();
        const places = [...new Set(probes)].flatMap((key) =>
          [...column.keys()].filter((at) => column[at] === key),
        );
        for (const exhaustive of [false, true])
          expect([...joinsUnderKeys(column, word, span, exhaustive)]).toEqual(places);
      }),
      RUNS,
    );
  });

  it("finds all of a column that holds one key alone, and nothing in one that holds none", () => {
    const word = wordOf("Transmorflot");
    for (const exhaustive of [false, true]) {
      for (const key of joinProbes(word, 1)) {
        const column = new Uint32Array(5).fill(key);
        expect([...joinsUnderKeys(column, word, 1, exhaustive)]).toEqual([0, 1, 2, 3, 4]);
      }
      expect([...joinsUnderKeys(new Uint32Array(0), word, 1, exhaustive)]).toEqual([]);
      expect([...joinsUnderKeys(Uint32Array.of(1, 2, 3), word, 1, exhaustive)]).toEqual([]);
    }
  });
});
