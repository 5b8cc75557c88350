/** JSON lines: the objects of each line, whole, and stricter than `JSON.parse`. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import { fieldTable } from "./field-table.ts";
import { jsonLinesReader } from "./json-lines-reader.ts";
import { jsonRecord, type JsonObject } from "./json-value.ts";
import type { SourceNode } from "./source-node.ts";

const CARD = { records: { item: { "*": { fate: "mapped" }, "properties/*": { fate: "mapped" } } } } as const;

const objectsOf = (bytes: Uint8Array, size: number = 7): readonly (readonly [number, JsonObject])[] => {
  const objects: [number, JsonObject][] = [];
  const reader = jsonLinesReader({ file: "x", onObject: (object, { line }) => objects.push([line, object]) });
  for (let at = 0; at < bytes.length; at += size) reader.write(bytes.subarray(at, at + size));
  reader.end();
  return objects;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const recordOf = (text: string): SourceNode => {
  const [[line, object] = [0, {}]] = objectsOf(encode(text), 1000);
  return jsonRecord(object, fieldTable(CARD), "item", { file: "x", line });
};

const codeOf = (run: () => unknown): string => refusalOf(() => run());

describe("jsonLinesReader", () => {
  it("reads what JSON.parse reads, wherever the chunks are cut", () => {
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.boolean(), fc.constant(null), fc.integer());
    const object = fc.dictionary(
      fc.string(),
      fc.oneof(value, fc.array(value), fc.dictionary(fc.string(), value)),
    );
    fc.assert(
      fc.property(
        fc.array(object, { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        (objects, size, last) => {
          const lines = objects.map((item) => JSON.stringify(item));
          const text = lines.join("\n") + (last ? "\n" : "");
          const expected = lines.map((line, at) => [at + 1, JSON.parse(line) as JsonObject]);
          expect(objectsOf(encode(text), size)).toEqual(expected);
        },
      ),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it("counts lines and passes over empty ones, a byte order mark and carriage returns", () => {
    expect(objectsOf(encode('\ufeff{"a":1}\r\n\r\n  \n{"b":2}'))).toEqual([
      [1, { a: 1 }],
      [4, { b: 2 }],
    ]);
  });

  it("keeps the digits of numbers that JavaScript would change", () => {
    expect(objectsOf(encode('{"a":12345678901234567890,"b":1.50,"c":[1e999],"d":42}'))).toEqual([
      [1, { a: "12345678901234567890", b: "1.50", c: ["1e999"], d: "42" }],
    ]);
    expect(objectsOf(encode('{"a":42}'))).toEqual([[1, { a: 42 }]]);
  });

  it("refuses every beginning of a line", () => {
    const line = '{"a":["b\\"",{"c":-1.5}],"d":null}';
    for (let size = 1; size < line.length; size++)
      expect(codeOf(() => objectsOf(encode(`{}\n${line.slice(0, size)}`)))).toBe("LIST_FILE_BROKEN");
  });

  it.each([
    ["a key twice", '{"a":1,"a":2}', "LIST_FILE_BROKEN"],
    ["a key twice below", '{"a":[{"b":1,"\\u0062":2}]}', "LIST_FILE_BROKEN"],
    ["no object", "[1]", "LIST_FILE_BROKEN"],
    ["a text", '"a"', "LIST_FILE_BROKEN"],
    ["two objects in a line", "{}{}", "LIST_FILE_BROKEN"],
    ["a colon in a text", '{"a":":{[\\\\"}', "accepted"],
    ["no end of nesting", `{"a":${"[".repeat(100_000)}`, "LIST_FILE_UNSAFE"],
  ])("meets %s", (_, text, code) => {
    expect(codeOf(() => objectsOf(encode(text), 1000))).toBe(code);
  });

  it("refuses bytes that are no UTF-8, and one cut at the end", () => {
    expect(codeOf(() => objectsOf(Uint8Array.of(0x7b, 0xff)))).toBe("LIST_ENCODING_INVALID");
    expect(codeOf(() => objectsOf(Uint8Array.of(0x7b, 0x7d, 0x0a, 0xc3)))).toBe("LIST_ENCODING_INVALID");
  });

  it("refuses a line that does not end", () => {
    const reader = jsonLinesReader({ file: "x", onObject: () => undefined });
    const chunk = new Uint8Array(1_000_000).fill(0x20);
    expect(codeOf(() => Array.from({ length: 9 }, () => reader.write(chunk)))).toBe("LIST_FILE_UNSAFE");
  });
});

describe("jsonRecord", () => {
  it("makes a field of each key and each element, and no value of null and blanks", () => {
    const record = recordOf('{"a":" x ","b":null,"c":"","d":true,"properties":{"name":["y","z"],"e":[]}}');
    expect(record.values("a")).toEqual(["x"]);
    expect(record.node("b") ?? record.node("c")).toBeUndefined();
    expect(record.values("d")).toEqual(["true"]);
    expect(record.values("properties/name")).toEqual(["y", "z"]);
  });

  it("takes keys of the object’s own making for what they are", () => {
    const record = recordOf('{"__proto__":"p","constructor":"c","toString":"t"}');
    expect(record.nodes.map(({ name, text }) => [name, text])).toEqual([
      ["__proto__", "p"],
      ["constructor", "c"],
      ["toString", "t"],
    ]);
  });

  it("refuses what has no place in a flat record", () => {
    expect(codeOf(() => recordOf('{"a":{"b":1}}'))).toBe("LIST_FIELD_UNKNOWN");
    expect(codeOf(() => recordOf('{"a":[[1]]}'))).toBe("LIST_FILE_BROKEN");
    const wide = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`k${at}`, 1]));
    expect(codeOf(() => recordOf(JSON.stringify(wide)))).toBe("LIST_FILE_UNSAFE");
    expect(codeOf(() => recordOf(JSON.stringify({ a: Array.from({ length: 300_000 }, () => 1) })))).toBe(
      "LIST_FILE_UNSAFE",
    );
  });
});
