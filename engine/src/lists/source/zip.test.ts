/** ZIP files: read as `zipSync` wrote them, and refused when cut, damaged or lying. */
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../test/lists/refusal.ts";
import { openZip } from "./zip.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const SMALL = zipSync(
  { "a.txt": text("alpha ".repeat(20)), "b/c.txt": [text("beta"), { level: 0 }] },
  { mtime: "1985-01-01" },
);

const readAll = (bytes: Uint8Array): Readonly<Record<string, Uint8Array | undefined>> => {
  const zip = openZip(bytes, "x.zip");
  return Object.fromEntries(zip.names.map((name) => [name, zip.read(name)]));
};

const codeOf = (bytes: Uint8Array): string => refusalOf(() => readAll(bytes));

/** Where the directory has its first entry, and a copy to write into. */
const forged = (
  bytes: Uint8Array,
): { readonly view: DataView; readonly copy: Uint8Array; readonly entry: number } => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  return { copy, view, entry: view.getUint32(copy.length - 6, true) };
};

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};

describe("openZip", () => {
  it("reads what zipSync wrote", () => {
    const members = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8})?\.xml$/),
      fc.uint8Array({ maxLength: 3000 }),
      {
        maxKeys: 6,
      },
    );
    fc.assert(
      fc.property(members, fc.constantFrom(0, 1, 6, 9), (files, level) => {
        expect(readAll(zipSync(files, { level }))).toEqual(files);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it("reads a member of several pieces", () => {
    const long = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 2654435761) >>> 24);
    expect(readAll(zipSync({ "a.bin": long }))["a.bin"]).toEqual(long);
  });

  it("has no member of another name, and passes over a comment at the end", () => {
    expect(openZip(SMALL, "x.zip").read("c.txt")).toBeUndefined();
    const { copy, view } = forged(SMALL);
    view.setUint16(copy.length - 2, 3, true);
    expect(codeOf(Uint8Array.of(...copy, 1, 2, 3))).toBe("accepted");
  });

  it("refuses every beginning of a file", () => {
    for (let size = 0; size < SMALL.length; size++)
      expect(codeOf(SMALL.subarray(0, size))).toBe("LIST_FILE_BROKEN");
  });

  it("refuses a flipped bit, or reads the same through it", () => {
    const whole = readAll(SMALL);
    const codes = new Set<string>();
    for (let bit = 0; bit < SMALL.length * 8; bit++) {
      const copy = SMALL.slice();
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const code = codeOf(copy);
      codes.add(code);
      if (code === "accepted") expect(Object.values(readAll(copy))).toEqual(Object.values(whole));
    }
    expect([...codes].sort()).toEqual(["LIST_FILE_BROKEN", "LIST_FILE_UNSAFE", "accepted"]);
  });

  it("refuses a bomb before it unpacks it", () => {
    expect(codeOf(zipSync({ "a.xml": new Uint8Array(20_000_000) }))).toBe("LIST_FILE_UNSAFE");
  });

  it("refuses a size that is not the true one, even with the checksum of so much", () => {
    const content = text("alpha ".repeat(20));
    for (const size of [0, 1, content.length - 1, content.length + 1, content.length + 1000]) {
      const { copy, view, entry } = forged(SMALL);
      view.setUint32(entry + 24, size, true);
      view.setUint32(entry + 16, crcOf(content.subarray(0, size)), true);
      expect(codeOf(copy)).toBe("LIST_FILE_BROKEN");
    }
    const { copy, view, entry } = forged(SMALL);
    view.setUint32(entry + 24, 0xfffffff0, true);
    expect(codeOf(copy)).toBe("LIST_FILE_UNSAFE");
  });

  it("refuses a name that stands twice", () => {
    const twins = zipSync({ "a.txt": text("one"), "b.txt": text("two") });
    const at = twins.lastIndexOf("b".charCodeAt(0));
    const copy = twins.slice();
    copy[at] = "a".charCodeAt(0);
    expect(codeOf(copy)).toBe("LIST_FILE_BROKEN");
  });

  it("refuses more members than any list file has", () => {
    const members = Object.fromEntries(
      Array.from({ length: 1001 }, (_, at) => [`${at}.xml`, new Uint8Array()]),
    );
    expect(codeOf(zipSync(members))).toBe("LIST_FILE_UNSAFE");
  });

  it("refuses encryption and other ways of packing", () => {
    const encrypted = forged(SMALL);
    encrypted.view.setUint16(encrypted.entry + 8, 1, true);
    expect(codeOf(encrypted.copy)).toBe("LIST_FILE_BROKEN");
    const lzma = forged(SMALL);
    lzma.view.setUint16(lzma.entry + 10, 14, true);
    expect(codeOf(lzma.copy)).toBe("LIST_FILE_BROKEN");
  });
});
