import { describe, expect, it } from "vitest";
import { wordHash } from "./hash.ts";
import { BUCKETS, decodeTable, placeOf, RECORD } from "./table.ts";

/** Packs words by the plainest means, as an oracle for the reader. */
function packPlainly(words: readonly (readonly [string, readonly number[]])[]): string {
  const rows = words
    .map(([word, groups]) => ({ hash: wordHash(word), groups }))
    .sort((a, b) => a.hash - b.hash);
  const bytes: number[] = Array.from({ length: BUCKETS }, () => 0);
  for (const { hash } of rows)
    bytes[Math.floor(hash / 2 ** 32)] = (bytes[Math.floor(hash / 2 ** 32)] ?? 0) + 1;
  for (const { hash } of rows)
    for (let byte = 0; byte < 4; byte += 1) bytes.push(Math.floor(hash / 256 ** byte) % 256);
  for (let at = 0; at < rows.length; at += 1) bytes.push(at);
  for (let at = 0; at < rows.length; at += 1) bytes.push(0x93);
  for (let at = 0; at < rows.length; at += 1) bytes.push(2);
  for (const { groups } of rows) bytes.push(groups.length);
  for (const { groups } of rows)
    for (const group of groups)
      bytes.push(group % 256, Math.floor(group / 256) % 256, Math.floor(group / 65536));
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}

describe("decodeTable", () => {
  const words: readonly (readonly [string, readonly number[]])[] = [
    ["ivan", [3, 70_000]],
    ["иван", []],
    ["company", [16_000_000]],
    ["金", [1, 2, 3]],
  ];
  const table = decodeTable({ words: words.length, groupLinks: 6, data: packPlainly(words) });

  it("finds every word with its groups and no other", () => {
    const places = words.map(([word]) => placeOf(table, wordHash(word)));
    expect(new Set(places).size).toBe(words.length);
    for (const [at, [, groups]] of words.entries()) {
      const place = places[at] ?? -1;
      const start = table.records[place + RECORD.groups] ?? 0;
      expect([...table.groups.subarray(start, start + groups.length)]).toEqual(groups);
      expect(((table.records[place + RECORD.facts] ?? 0) >>> 8) & 0xff).toBe(0x93);
      expect((table.records[place + RECORD.facts] ?? 0) >>> 16).toBe((groups.length << 8) | 2);
    }
    for (const other of ["", "iva", "ivann", "petr", "銀"]) expect(placeOf(table, wordHash(other))).toBe(-1);
  });
});
