/** Lines of a file, whatever its size and wherever the chunks end. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { LARGEST_LINE, linesOf, readLines, type Line } from "./lines.ts";

const folder = mkdtempSync(join(tmpdir(), "embargo-lines-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<readonly Line[]> {
  const path = join(folder, "file");
  writeFileSync(path, content);
  const file = await open(path);
  try {
    const lines: Line[] = [];
    for await (const line of readLines(file)) lines.push(line);
    return lines;
  } finally {
    await file.close();
  }
}

describe("lines of a file", () => {
  it("add up to the file, and are those of its text", async () => {
    const piece = fc.constantFrom(
      "a",
      "é",
      "김",
      "\u{1f600}",
      "\n",
      "\r\n",
      "\r",
      "x".repeat(30_000),
      "é".repeat(33_000),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join("");
        const lines = await read(text);
        expect(lines.map((line) => line.text + line.end).join("")).toBe(text);
        expect(lines.map((line) => line.text)).toEqual(linesOf(text).map((line) => line.text));
        const sizes = lines.map((line) => Buffer.byteLength(line.text + line.end));
        expect(lines.map((line) => line.at)).toEqual(
          sizes.map((_, at) => sizes.slice(0, at + 1).reduce((a, b) => a + b)),
        );
      }),
      { seed: 20_261_123, numRuns: 60 },
    );
  });

  it("keep a line of the limit, and pass over a longer one wherever it ends", async () => {
    const fits = "x".repeat(LARGEST_LINE - 1);
    for (const longer of [`${fits}yz`, fits.repeat(3)]) {
      const lines = await read(`a\n${fits}\n${longer}\nb\n`);
      expect(lines.map((line) => [line.text.length, line.problem])).toEqual([
        [1, null],
        [fits.length, null],
        [0, "too-long"],
        [1, null],
      ]);
      expect((await read(longer)).map((line) => line.problem)).toEqual(["too-long"]);
    }
  });

  it("say which line is not UTF-8", async () => {
    const latin = Buffer.from("a\né\nb\n", "latin1");
    expect((await read(latin)).map((line) => line.problem)).toEqual([null, "encoding", null]);
  });

  it("take the memory of a few chunks for a file of 400 megabytes", async () => {
    const row = Buffer.from(`${"name, ".repeat(600)}\n`);
    const total = 400 * 1024 * 1024;
    /** Stands for a large file: every read gives the next bytes of the same row, again and again. */
    const file = {
      read: (target: Buffer, offset: number, length: number, position: number) => {
        const bytesRead = Math.min(length, total - position);
        for (let done = 0; done < bytesRead; ) {
          const from = (position + done) % row.length;
          done += row.copy(target, offset + done, from, from + bytesRead - done);
        }
        return Promise.resolve({ bytesRead, buffer: target });
      },
    } as unknown as FileHandle;
    const before = process.memoryUsage().rss;
    let lines = 0;
    let most = 0;
    for await (const line of readLines(file)) {
      lines += line.problem === null ? 1 : 0;
      if (lines % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(lines).toBe(Math.ceil(total / row.length));
    expect(most).toBeLessThan(150 * 1024 * 1024);
  });
});
