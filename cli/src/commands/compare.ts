/**
 * @module cli/commands/compare
 * Scores two names, or a file of pairs: CSV in and out, or JSONL in and out.
 */
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { EmbargoError } from "embargo";
import type { QueryEntity, Schema } from "embargo/model";
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

function compareCsv({ engine }: Context, text: string, file: string): string {
  let rows: Record<string, string>[];
  try {
    rows = parse<Record<string, string>>(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    const line = (error as { readonly lines?: number }).lines ?? 1;
    throw new EmbargoError("INPUT_ROW_INVALID", {
      row: line,
      value: file,
      reason: (error as Error).message,
      allowed: COLUMNS.join(", "),
    });
  }
  const [header] = rows;
  const missing = COLUMNS.find((column) => header !== undefined && header[column] === undefined);
  if (header === undefined || missing !== undefined)
    throw new EmbargoError("INPUT_ROW_INVALID", {
      row: 1,
      value: file,
      reason: `no column ${missing ?? "name1"}`,
      allowed: COLUMNS.join(", "),
    });
  const scored = rows.map((row) => {
    const { nameSimilarity, matchProbability } = compareRow(engine, row);
    return { ...row, nameSimilarity, matchProbability };
  });
  return stringify(scored, { header: true });
}

/** A row without a usable name is compared to nothing: similarity 0, and the rest of the file goes on. */
function compareRow(
  engine: Context["engine"],
  row: Readonly<Record<string, string>>,
): { readonly nameSimilarity: number; readonly matchProbability: number } {
  const [left, right] = [row["name1"] ?? "", row["name2"] ?? ""];
  const usable = [left, right].every((name) => /[\p{L}\p{N}]/u.test(name));
  const schema = row["schema"] ?? "";
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
