/** The engine's own SHA-256 against Node's. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "./sha256.ts";

const RUNS = { seed: 20261123, numRuns: 300 } as const;
const anyPoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const ofNode = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256Hex", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("gives the published digest (case %#)", (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  it.each([
    ["one byte", "a"],
    ["two bytes", "é"],
    ["three bytes", "漢"],
    ["four bytes", "😀"],
  ])("equals node:crypto at every length up to three blocks, letters of %s", (_, letter) => {
    for (let count = 0; count <= 200; count += 1) {
      const text = letter.repeat(count);
      expect([count, sha256Hex(text)]).toEqual([count, ofNode(text)]);
    }
  });

  it("equals node:crypto around the padding border, whatever the letters", () => {
    const filled = fc
      .tuple(
        fc.constantFrom(54, 55, 56, 57, 62, 63, 64, 65, 119, 120, 127, 128),
        fc.string({ unit: anyPoint, maxLength: 12 }),
      )
      .map(([bytes, text]) => text + "x".repeat(Math.max(0, bytes - Buffer.byteLength(text))));
    fc.assert(
      fc.property(filled, (text) => {
        expect(sha256Hex(text)).toBe(ofNode(text));
      }),
      RUNS,
    );
  });

  it("equals node:crypto on any string, lone surrogates included", () => {
    const units = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyPoint, maxLength: 300 }), units), (text) => {
        expect(sha256Hex(text)).toBe(ofNode(text));
      }),
      RUNS,
    );
  });

  it("tells two texts apart that differ in one letter", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const place = at % text.length;
        const other = `${text.slice(0, place)}${text[place] === "a" ? "b" : "a"}${text.slice(place + 1)}`;
        expect(sha256Hex(other)).not.toBe(sha256Hex(text));
      }),
      RUNS,
    );
  });
});
