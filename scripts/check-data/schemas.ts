/**
 * @module scripts/check-data/schemas
 * Decides whether a file has the shape of its kind: JSON Schema 2020-12, read from `schemas/`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { ROOT } from "../gen/read-yaml.ts";
import { KIND_NAMES, kindsOf } from "./kinds.ts";
import { placeOf, problem, WHOLE_FILE } from "./problem.ts";

const ENDING = ".schema.json";
/** Pieces the other schemas point into; no file has this shape. */
const SHARED = "common";

/** Checks of one set of schemas. */
export interface Schemas {
  /** Problems of one parsed file: unmatched, matched twice, or not of its shape. */
  check(path: string, value: unknown): readonly string[];
}

/**
 * Load and compile every schema. Throws when a schema itself is wrong: that is a defect of this code, not
 * of data.
 */
export function loadSchemas(): Schemas {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true, strictTypes: false });
  formats.default(ajv);
  for (const kind of schemaNames()) ajv.addSchema(readSchema(kind), kind + ENDING);
  const validators = new Map(KIND_NAMES.map((kind) => [kind, ajv.getSchema(kind + ENDING)]));
  return {
    check(path, value) {
      const kinds = kindsOf(path);
      const [kind] = kinds;
      if (kind === undefined) return [problem(path, WHOLE_FILE, "no schema is for a file at this place")];
      if (kinds.length > 1) return [problem(path, WHOLE_FILE, `is of several kinds: ${kinds.join(", ")}`)];
      const validate = validators.get(kind);
      if (validate === undefined) return [problem(path, WHOLE_FILE, `schemas/${kind}${ENDING} is missing`)];
      return validate(value) === true ? [] : sayErrors(path, value, validate.errors ?? []);
    },
  };
}

/** Schemas that no kind of data has. */
export function idleSchemas(names: readonly string[] = schemaNames()): readonly string[] {
  return names
    .filter((name) => name !== SHARED && !KIND_NAMES.includes(name))
    .map((name) => problem(`schemas/${name}${ENDING}`, WHOLE_FILE, "no kind of data has this schema"));
}

/** A schema as parsed. */
export function readSchema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, "schemas", name + ENDING), "utf8")) as Record<string, unknown>;
}

function schemaNames(): readonly string[] {
  return readdirSync(join(ROOT, "schemas"))
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

function sayErrors(path: string, value: unknown, errors: readonly ErrorObject[]): readonly string[] {
  // `if` only says that `then` or `else` failed, whose own errors are listed beside it.
  const told = errors.filter((error) => error.keyword !== "if");
  return [
    ...new Set(told.map((error) => problem(path, placeOf(error.instancePath, value), sayError(error)))),
  ];
}

function sayError({ keyword, params, message, data, parentSchema }: ErrorObject): string {
  const told = params as Readonly<Record<string, unknown>>;
  const given = typeof data === "object" && data !== null ? "" : `, not ${JSON.stringify(data)}`;
  switch (keyword) {
    case "additionalProperties":
      return `the field “${String(told["additionalProperty"])}” is not known here`;
    case "required":
      return `the field “${String(told["missingProperty"])}” is missing`;
    case "enum":
      return `must be one of ${(told["allowedValues"] as readonly unknown[]).join(", ")}${given}`;
    case "pattern": {
      // What the field is says more to a lawyer than the expression it is held against.
      const meaning = (parentSchema as { readonly description?: string } | undefined)?.description;
      return meaning === undefined
        ? `${message}${given}`
        : `${JSON.stringify(data)} does not fit: ${meaning}`;
    }
    case "false schema":
      return "does not belong here";
    default:
      return (message ?? keyword) + given;
  }
}
