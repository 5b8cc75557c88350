/**
 * @module cli/owners-file
 * Reads holdings from a file: CSV with a header, or JSONL, with owner, owned, share and, where known, kind, from, to.
 */
import { EmbargoError, type HoldingInput } from "embargo";
import { datePrecision, fillTemplate } from "embargo/model";
import { csvReader, cutLine } from "./batch/csv.ts";
import { reasonOf } from "./batch/csv-source.ts";
import { isJsonl } from "./batch/input.ts";
import { linesOf } from "./batch/lines.ts";
import type { Context } from "./context.ts";
import { readTextFile } from "./input.ts";
import { parseShare } from "./owners.ts";

/** Largest file of holdings, in bytes. */
const LARGEST_OWNERS = 64 * 1024 * 1024;
const NEEDED = ["owner", "owned", "share"] as const;
const COLUMNS = [...NEEDED, "kind", "from", "to"] as const;
const DELIMITERS = [",", ";", "\t"] as const;

type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;
type Fail = (row: number, reason: string) => EmbargoError;

/**
 * Read the holdings of a file. A name that ends in `.jsonl` or `.ndjson` is JSONL; everything else is CSV.
 *
 * @throws {EmbargoError} what `readTextFile` throws; `INPUT_ROW_INVALID` for the first line that cannot be used.
 */
export function readOwners({ say }: Pick<Context, "say">, path: string): readonly HoldingInput[] {
  const text = readTextFile(path, LARGEST_OWNERS).replace(/^\ufeff/, "");
  const fail: Fail = (row, reason) =>
    new EmbargoError("INPUT_ROW_INVALID", { row, value: path, reason, allowed: COLUMNS.join(", ") });
  const rows = isJsonl(path) ? jsonRows(text, say, fail) : csvRows(text, say, fail);
  return rows.map(([row, cells]) => toHolding(row, cells, say, fail));
}

function csvRows(text: string, say: Context["say"], fail: Fail): readonly (readonly [number, Cells])[] {
  const lines = linesOf(text);
  const reader = csvReader(delimiterOf(lines[0]?.text ?? ""));
  const records = [...lines.flatMap((line) => reader.push(line)), ...reader.end()];
  const bad = records.find(({ problem }) => problem !== null);
  if (bad !== undefined) throw fail(bad.line, reasonOf(bad, { say }));
  const [header, ...rows] = records;
  const names = (header?.cells ?? []).map((name) => name.trim());
  const missing = NEEDED.find((column) => !names.includes(column));
  if (missing !== undefined) throw fail(1, fillTemplate(say("batch.noColumn"), { column: missing }));
  if (rows.length === 0) throw fail(1, say("batch.noRows"));
  return rows.map(({ cells, line }) => {
    if (cells.length !== names.length)
      throw fail(line, fillTemplate(say("batch.cells"), { found: cells.length, expected: names.length }));
    return [line, Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]))];
  });
}

function delimiterOf(header: string): string {
  const has = (sign: string): boolean => {
    const cut = cutLine(header, sign);
    return cut !== "broken" && cut.cells.some((name) => name.trim() === "owner");
  };
  return DELIMITERS.find((sign) => has(sign)) ?? ",";
}

function jsonRows(text: string, say: Context["say"], fail: Fail): readonly (readonly [number, Cells])[] {
  const lines = text.split("\n").map((line, at) => [at + 1, line] as const);
  return lines
    .filter(([, line]) => line.trim() !== "")
    .map(([row, line]) => {
      const value = parseJson(line);
      if (typeof value !== "object" || value === null || Array.isArray(value))
        throw fail(row, say("batch.json"));
      return [
        row,
        Object.fromEntries(COLUMNS.map((key) => [key, textOf(value, key, row, say, fail)])),
      ] as const;
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

function textOf(value: object, key: Column, row: number, say: Context["say"], fail: Fail): string {
  const found: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
  if (found === null) return "";
  if (typeof found !== "string") throw fail(row, fillTemplate(say("owners.text"), { key }));
  return found;
}

function toHolding(row: number, cells: Cells, say: Context["say"], fail: Fail): HoldingInput {
  const { owner = "", owned = "", share: said = "", kind: word = "", from = "", to = "" } = cells;
  for (const [key, name] of Object.entries({ owner, owned }))
    if (!/[\p{L}\p{N}]/u.test(name)) throw fail(row, fillTemplate(say("owners.name"), { key }));
  const bare = said.trim() === "" && !/^(?:control|contrôle)$/iu.test(word.trim()) ? "?" : said;
  const share = parseShare(`${bare} ${word}`);
  if (share === null) throw fail(row, fillTemplate(say("owners.share"), { share: `${said} ${word}`.trim() }));
  const wrong = [from, to].find((day) => day.trim() !== "" && datePrecision(day.trim()) !== "day");
  if (wrong !== undefined) throw fail(row, fillTemplate(say("owners.day"), { day: wrong }));
  const dayOf = (day: string): string | null => (day.trim() === "" ? null : day.trim());
  return { owner: owner.trim(), owned: owned.trim(), ...share, from: dayOf(from), to: dayOf(to) };
}
