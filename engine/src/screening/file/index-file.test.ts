/** A packed file answers as the lists it was made of, and what was done to it is noticed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EmbargoError } from "../../model/index.ts";
import { prepareLists, type PreparedLists } from "../prepared/prepare.ts";
import { addDelta, wholeLists } from "../prepared/segments.ts";
import { answerOf, listOf, someList, someQuery } from "../../../../test/screening/some-lists.ts";
import { checksum } from "./checksum.ts";
import { openIndexFile, packLists, unpackLists } from "./index-file.ts";

const SEED = 20261123;
const ENGINE = "1.2.3";

const [list, other] = fc.sample(someList("a", 40), { seed: SEED, numRuns: 2 });
const queries = fc.sample(someQuery, { seed: SEED, numRuns: 20 });
const prepared = prepareLists([list ?? listOf("a", []), listOf("b", other?.entries ?? [])], ["a", "c"]);
const packed = packLists(prepared, ENGINE);

function codeOf(action: () => unknown): string {
  try {
    action();
    return "none";
  } catch (error) {
    return error instanceof EmbargoError ? error.code : String(error);
  }
}

const bytesOf = (buffer: ArrayBufferLike): Uint8Array<ArrayBuffer> => new Uint8Array(buffer).slice();
const answers = (lists: PreparedLists): readonly unknown[] =>
  queries.flatMap((query) => [answerOf(lists, query), answerOf(lists, query, ["b"])]);

describe("a packed index", () => {
  it("answers as the lists it was made of", () => {
    expect(answers(unpackLists(packed, ENGINE))).toEqual(answers(prepared));
  });

  it("holds any lists, and gives the same bytes for them", () => {
    fc.assert(
      fc.property(someList("a", 5), someList("b", 5), someQuery, (a, b, query) => {
        const [own, again] = [prepareLists([a, b]), prepareLists([a, b])];
        const file = packLists(own, ENGINE);
        expect(bytesOf(file)).toEqual(bytesOf(packLists(again, ENGINE)));
        const read = unpackLists(file, ENGINE);
        expect(wholeLists(read)).toEqual([a, b]);
        expect(answerOf(read, query)).toEqual(answerOf(own, query));
        expect(bytesOf(packLists(read, ENGINE))).toEqual(bytesOf(file));
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it("is made of views of the one buffer, shared memory too", () => {
    const shared = packLists(prepared, ENGINE, (bytes) => new SharedArrayBuffer(bytes));
    expect(bytesOf(shared)).toEqual(bytesOf(packed));
    const read = unpackLists(shared, ENGINE);
    expect(read.index.nameWords.buffer).toBe(shared);
    expect(answers(read)).toEqual(answers(prepared));
  });

  it("takes changes in, and puts them into the file", () => {
    const entries = list?.entries.slice(0, 3) ?? [];
    const change = { list: listOf("c", []), entries, removed: [] };
    const [there, here] = [addDelta(unpackLists(packed, ENGINE), [change]), addDelta(prepared, [change])];
    expect(answers(there)).toEqual(answers(here));
    expect(answers(unpackLists(packLists(there, ENGINE), ENGINE))).toEqual(answers(here));
  });
});

describe("a file that is not as it was written", () => {
  it("is refused wherever a byte differs, at once or when the entry is asked for", () => {
    const seen = new Set<string>();
    const ask = (bytes: Uint8Array<ArrayBuffer>): string => {
      const read: PreparedLists[] = [];
      const code = codeOf(() => read.push(unpackLists(bytes.buffer, ENGINE)));
      if (code !== "none" || read[0] === undefined) return code;
      const [own] = read;
      return codeOf(() => wholeLists(own));
    };
    fc.assert(
      fc.property(fc.nat(packed.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = bytesOf(packed);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const code = ask(bytes);
        seen.add(code);
        expect(code).toMatch(/^INDEX_(?:FOREIGN|VERSION|TRUNCATED|DAMAGED)$/);
      }),
      { seed: SEED, numRuns: 400 },
    );
    for (let at = 0; at < 64; at += 1) {
      const bytes = bytesOf(packed);
      bytes[at] = (bytes[at] ?? 0) ^ 0x40;
      expect(ask(bytes)).toMatch(/^INDEX_/);
    }
    expect([...seen]).toContain("INDEX_DAMAGED");
  });

  it("is refused wherever it is cut, or when something follows", () => {
    fc.assert(
      fc.property(fc.nat(packed.byteLength - 1), (length) => {
        const code = codeOf(() => unpackLists(bytesOf(packed).buffer.slice(0, length), ENGINE));
        expect(code).toBe(length < 8 ? "INDEX_FOREIGN" : "INDEX_TRUNCATED");
      }),
      {
        seed: SEED,
        numRuns: 200,
        examples: [[0], [7], [8], [11], [15], [16], [47], [48], [packed.byteLength - 1]],
      },
    );
    const longer = new Uint8Array(packed.byteLength + 16);
    longer.set(bytesOf(packed));
    expect(codeOf(() => unpackLists(longer.buffer, ENGINE))).toBe("INDEX_DAMAGED");
  });

  it("gives way to the lists for an entry that is damaged or cannot be read", () => {
    const bytes = bytesOf(packed).fill(0, packed.byteLength - 100);
    const lost: number[] = [];
    const open = (read: (from: number, to: number) => ArrayBuffer): PreparedLists =>
      openIndexFile({ file: "x", bytes: bytes.length, read }, ENGINE, (at, error) => {
        expect(error.code).toBe("INDEX_DAMAGED");
        lost.push(at);
        return prepared.entry(at);
      });
    const whole = open((from, to) => bytes.buffer.slice(from, to));
    expect(answers(whole)).toEqual(answers(prepared));
    expect(wholeLists(whole)).toEqual(wholeLists(prepared));
    expect(lost.at(-1)).toBe(prepared.entryCount - 1);
    const failing = open((from, to) => {
      if (from > bytes.length - 5000) throw new Error("disk");
      return bytes.buffer.slice(from, to);
    });
    expect(wholeLists(failing)).toEqual(wholeLists(prepared));
  });

  it("is refused when it is of another kind, format or engine, each by its own code", () => {
    const foreign = new TextEncoder().encode('{"schema": 1, "list": "un-sc"}').buffer;
    expect(codeOf(() => unpackLists(foreign, ENGINE))).toBe("INDEX_FOREIGN");
    const later = bytesOf(packed);
    later[8] = 2;
    expect(codeOf(() => unpackLists(later.buffer, ENGINE))).toBe("INDEX_VERSION");
    expect(codeOf(() => unpackLists(packed, "1.2.4"))).toBe("INDEX_OUTDATED");
    expect(() => unpackLists(packed, "1.2.4", "x.idx")).toThrow("x.idx");
  });

  it("never passes for data, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        const bytes = new Uint8Array(12 + tail.length);
        bytes.set(bytesOf(packed).subarray(0, 12));
        bytes.set(tail, 12);
        expect(codeOf(() => unpackLists(bytes.buffer, ENGINE))).toMatch(/^INDEX_/);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe("checksum", () => {
  it("differs when any one word does, and continues from a sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 4, maxLength: 64 }),
        fc.nat(63),
        fc.integer({ min: 1 }),
        (values, place, change) => {
          const words = Int32Array.from(values.slice(0, values.length - (values.length % 4)));
          const other = words.slice();
          other[place % words.length] = (words[place % words.length] ?? 0) ^ change;
          expect(checksum(other)).not.toEqual(checksum(words));
          expect(checksum(words.subarray(4), checksum(words.subarray(0, 4)))).toEqual(checksum(words));
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });
});
