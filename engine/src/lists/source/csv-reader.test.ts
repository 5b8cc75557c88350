/** Delimited files against a slow reader of one character at a time, whatever the chunks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EmbargoError } from "../../model/index.ts";
import { csvReader } from "./csv-reader.ts";
import { LIMITS } from "./limits.ts";

const RUNS = { seed: 20261123, numRuns: 500 } as const;

function read(bytes: Uint8Array, size: number, delimiter = ","): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const sink = csvReader({ file: "f", delimiter, onRow: (cells) => void rows.push(cells) });
  for (let at = 0; at < bytes.length; at += size) sink.write(bytes.subarray(at, at + size));
  sink.end();
  return rows;
}

/** One character at a time: quotes double, breaks end a row outside quotes only. */
function slowly(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, quoted, at] = [[] as string[], "", false, 0];
  const endRow = (): void => {
    rows.push([...row, cell]);
    [row, cell] = [[], ""];
  };
  while (at < text.length) {
    const char = text[at] ?? "";
    if (quoted && char === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && char === delimiter) {
      row.push(cell);
      cell = "";
    } else if (!quoted && char === "\n") endRow();
    else if (quoted || char !== "\r") cell += char;
    at += 1;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows.filter((cells) => cells.some((each) => each !== ""));
}

const cell = fc.string({
  unit: fc.constantFrom("a", "Ж", "😀", ",", ";", '"', " ", "\n", "\r\n", "0"),
  maxLength: 6,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe("csvReader", () => {
  it("reads what was written, in chunks of any size, with either line break", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom(",", ";"),
        fc.integer({ min: 1, max: 20 }),
        (rows, newline, delimiter, size) => {
          const plain = rows.map((cells) => cells.map((each) => each.replaceAll(/\r?\n/g, newline)));
          const text = plain.map((cells) => cells.map(quote).join(delimiter) + newline).join("");
          const found = read(new TextEncoder().encode(text), size, delimiter);
          expect(found).toEqual(plain.filter((cells) => cells.some((each) => each !== "")));
          if (newline === "\n") expect(found).toEqual(slowly(text, delimiter));
        },
      ),
      RUNS,
    );
  });

  it("reads any text alike in one chunk and in many, or refuses it in both", () => {
    const unit = fc.constantFrom("a", ",", '"', "\n", "\r", "Ж");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (text, size) => {
        const attempt = (chunk: number): unknown => {
          try {
            return read(new TextEncoder().encode(text), chunk);
          } catch (error) {
            return error instanceof EmbargoError ? error.code : error;
          }
        };
        expect(attempt(size)).toEqual(attempt(1_000));
      }),
      RUNS,
    );
  });

  it("refuses a quote that is never closed, with the row", () => {
    expect(() => read(new TextEncoder().encode('a,b\nc,"d\ne,f\n'), 4)).toThrow(
      expect.objectContaining({ code: "LIST_FILE_BROKEN" }),
    );
  });

  it("refuses bytes that are no UTF-8, a character that is cut, and a row without end", () => {
    const code = (bytes: Uint8Array): unknown => {
      try {
        return read(bytes, 65_536);
      } catch (error) {
        return (error as EmbargoError).code;
      }
    };
    expect(code(Uint8Array.of(0x61, 0xff, 0x0a))).toBe("LIST_ENCODING_INVALID");
    expect(code(Uint8Array.of(0x61, 0x2c, 0xd0))).toBe("LIST_ENCODING_INVALID");
    expect(code(new TextEncoder().encode(`a,b\n"${"x".repeat(LIMITS.row + 10)}`))).toBe("LIST_FILE_UNSAFE");
  });
});
