/**
 * @module cli/commands/compare
 * Scores two names, or a file of pairs: CSV in and out, or JSONL in and out.
 */
import { EmbargoError } from "embargo";
import { fillTemplate, type QueryEntity, type Schema } from "embargo/model";
import { csvLine, csvReader } from "../batch/csv.ts";
import { reasonOf } from "../batch/csv-source.ts";
import { linesOf } from "../batch/lines.ts";
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import { putAnswer } from "../io.ts";
import type { AnswerCode } from "../exit-code.ts";
import { readTextFile } from "../input.ts";
import { renderComparison } from "../render/screen.ts";

interface CompareOptions extends CommonOptions {
  readonly pairs?: string;
}

/** Largest file of pairs, in bytes. */
const LARGEST_PAIRS = 256 * 1024 * 1024;

/** Run `compare`. Exit code 1 when two single names match; files of pairs always exit 0. */
export function runCompare(
  context: Context,
  first: string | undefined,
  second: string | undefined,
  options: CompareOptions,
): AnswerCode {
  const { engine, io } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const { asOf, knownAt } = engine.clocks({ asOf: options.asOf, knownAt: options.knownAt });
  if (options.pairs !== undefined) {
    const text = readTextFile(options.pairs, LARGEST_PAIRS);
    io.out(
      /\.jsonl$/i.test(options.pairs)
        ? compareJsonl(context, text, options.pairs)
        : compareCsv(context, text, options.pairs),
    );
    return 0;
  }
  if (first === undefined || second === undefined)
    throw new EmbargoError("USAGE_MISSING_ARGUMENT", { value: "name1 name2 | --pairs", verb: " compare" });
  const answer = engine.compare({ query: entity(null, first), candidate: entity(null, second) });
  putAnswer(
    io,
    options.json === true,
    { query: first, candidate: second, asOf, knownAt, ...answer },
    (safe) => renderComparison(context, safe),
  );
  return answer.match ? 1 : 0;
}

function entity(schema: string | null, name: string): QueryEntity {
  return {
    schema: schema === null || schema === "" ? null : (schema as Schema),
    properties: { name: [name] },
  };
}

const COLUMNS = ["schema", "name1", "name2"];

function compareCsv({ engine, say }: Context, text: string, file: string): string {
  const fail = (row: number, reason: string): EmbargoError =>
    new EmbargoError("INPUT_ROW_INVALID", { row, value: file, reason, allowed: COLUMNS.join(", ") });
  const reader = csvReader(",");
  const [header, ...rows] = [...linesOf(text).flatMap((line) => reader.push(line)), ...reader.end()].map(
    (record) => {
      if (record.problem !== null) throw fail(record.line, reasonOf(record, { say }));
      return record;
    },
  );
  const missing = COLUMNS.find((column) => header?.cells.includes(column) !== true);
  if (header === undefined || missing !== undefined)
    throw fail(1, fillTemplate(say("batch.noColumn"), { column: missing ?? "" }));
  if (rows.length === 0) throw fail(1, say("batch.noRows"));
  const [schema, name1, name2] = COLUMNS.map((column) => header.cells.indexOf(column));
  const scored = rows.map(({ cells, line }) => {
    if (cells.length !== header.cells.length) {
      const counts = { found: cells.length, expected: header.cells.length };
      throw fail(line, fillTemplate(say("batch.cells"), counts));
    }
    const [kind = "", left = "", right = ""] = [schema, name1, name2].map((at) => cells[at ?? -1]);
    const { nameSimilarity, matchProbability } = compareRow(engine, kind, left, right);
    return csvLine([...cells, nameSimilarity, matchProbability]);
  });
  return csvLine([...header.cells, "nameSimilarity", "matchProbability"]) + scored.join("");
}

/** A row without a usable name is compared to nothing: similarity 0, and the rest of the file goes on. */
function compareRow(
  engine: Context["engine"],
  schema: string,
  left: string,
  right: string,
): { readonly nameSimilarity: number; readonly matchProbability: number } {
  const usable = [left, right].every((name) => /[\p{L}\p{N}]/u.test(name));
  return usable
    ? engine.compare({ query: entity(schema, left), candidate: entity(schema, right) })
    : { nameSimilarity: 0, matchProbability: 0 };
}

function compareJsonl({ engine }: Context, text: string, file: string): string {
  return text
    .replace(/^\ufeff/, "")
    .split("\n")
    .map((line, at) => [line, at + 1] as const)
    .filter(([line]) => line.trim() !== "")
    .map(([line, row]) => {
      const pair = parsePair(line, row, file);
      if (![pair.query, pair.candidate].every(hasUsableName))
        return `${JSON.stringify({ ...pair, ...UNUSABLE })}\n`;
      const { score, nameSimilarity, matchProbability, match, explanation } = engine.compare(pair);
      return `${JSON.stringify({ ...pair, score, nameSimilarity, matchProbability, match, explanation })}\n`;
    })
    .join("");
}

/** A pair with a name that holds no letter and no digit is like nothing, says so, and does not stop the file. */
const UNUSABLE = {
  score: 0,
  nameSimilarity: 0,
  matchProbability: 0,
  match: false,
  explanation: [],
  error: "NAME_EMPTY",
} as const;

function hasUsableName(entity: QueryEntity): boolean {
  return (entity.properties["name"] ?? []).some((name) => /[\p{L}\p{N}]/u.test(name));
}

interface Pair {
  readonly query: QueryEntity;
  readonly candidate: QueryEntity;
}

function parsePair(line: string, row: number, file: string): Pair {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new EmbargoError("INPUT_ROW_INVALID", {
      row,
      value: file,
      reason: (error as Error).message,
      allowed: "query, candidate",
    });
  }
  const pair = value as Partial<Pair> | null;
  if (!isEntity(pair?.query) || !isEntity(pair?.candidate)) {
    throw new EmbargoError("INPUT_ROW_INVALID", {
      row,
      value: file,
      reason: "query, candidate: {schema, properties}",
      allowed: "query, candidate",
    });
  }
  return pair as Pair;
}

function isEntity(value: unknown): value is QueryEntity {
  const properties = (value as QueryEntity | undefined)?.properties;
  return (
    typeof properties === "object" &&
    properties !== null &&
    Object.values(properties).every(
      (list) => Array.isArray(list) && list.every((item) => typeof item === "string"),
    )
  );
}
