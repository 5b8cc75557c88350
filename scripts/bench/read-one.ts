/**
 * @module scripts/bench/read-one
 * One measurement in a process of its own, so that its peak memory is its own: reads a publication once from its
 * chunks, keeps the entries, and prints the figures as JSON.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { formatById, readListNow } from "embargo/lists";
import { generatedCsv, generatedFtm, generatedUn } from "./generated.ts";

const GENERATED: Readonly<Record<string, (records: number) => Iterable<Uint8Array>>> = {
  "un-sc.xml": generatedUn,
  "ftm.jsonl": generatedFtm,
  "own.csv": generatedCsv,
};

const [formatId = "", list = "", runsText = "1", ...sources] = process.argv.slice(2);
const format = formatById(formatId);
if (format === undefined) throw new Error(`no format ${formatId}`);
let bytes = 0;
const counted = function* (chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) {
    bytes += chunk.length;
    yield chunk;
  }
};
const files = (): { readonly name: string; readonly chunks: Iterable<Uint8Array> }[] =>
  sources.map((source) => {
    const records = /^generated:(\d+)$/.exec(source)?.[1];
    if (records !== undefined) {
      const generate = GENERATED[formatId];
      if (generate === undefined) throw new Error(`nothing generated for ${formatId}`);
      return { name: "generated", chunks: counted(generate(Number(records))) };
    }
    const stored = readFileSync(source);
    const plain = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < plain.length; at += 65_536) chunks.push(plain.subarray(at, at + 65_536));
    return { name: basename(source).replace(/\.gz$/, ""), chunks: counted(chunks) };
  });

let [first, best, entries] = [0, Number.POSITIVE_INFINITY, 0];
for (let run = 0; run < Number(runsText); run++) {
  const prepared = files();
  bytes = 0;
  const started = performance.now();
  entries = readListNow(format, prepared, { list, bounds: null }).entries.length;
  const elapsed = performance.now() - started;
  if (run === 0) first = elapsed;
  best = Math.min(best, elapsed);
}
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ entries, bytes, firstMs: first, bestMs: best, peakBytes: peak }));
