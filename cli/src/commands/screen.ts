/**
 * @module cli/commands/screen
 * Screens one name.
 */
import { EmbargoError, type ErrorCode } from "embargo";
import { datePrecision, SCHEMATA } from "embargo/model";
import { parseChoice, parseNumber, type CommonOptions, type Context } from "../context.ts";
import { putAnswer } from "../io.ts";
import { codeOfScreening, type AnswerCode } from "../exit-code.ts";
import { renderScreening } from "../render/screen.ts";

interface ScreenCommandOptions extends CommonOptions {
  readonly schema?: string;
  readonly birthDate?: string;
  readonly country?: readonly string[];
  readonly id?: readonly string[];
  readonly threshold?: string;
  readonly limit?: string;
  readonly list?: readonly string[];
}

/** FollowTheMoney property of each identifier type that `--id` takes. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  imo: "imoNumber",
  bic: "swiftBic",
  lei: "leiCode",
  inn: "innCode",
  ogrn: "ogrnCode",
  passport: "passportNumber",
  mmsi: "mmsi",
  "call-sign": "callSign",
  id: "idNumber",
  registration: "registrationNumber",
  tax: "taxNumber",
};

/** Run `screen`. */
export function runScreen(context: Context, name: string, options: ScreenCommandOptions): AnswerCode {
  const { engine, io, lang } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const schema = parseChoice(options.schema, "--schema", SCHEMATA) ?? null;
  const properties: Record<string, readonly string[]> = { name: [name] };
  if (options.birthDate !== undefined) {
    if (datePrecision(options.birthDate) === null)
      throw new EmbargoError("DATE_INVALID", { value: options.birthDate, where: "--birth-date" });
    properties["birthDate"] = [options.birthDate];
  }
  if (options.country !== undefined)
    properties["country"] = options.country.map((code) => checkCountry(context, code));
  for (const id of options.id ?? []) {
    const [, type = "", value = ""] = /^([a-z-]+):(.+)$/i.exec(id) ?? [];
    if (value === "") throw usage("IDENTIFIER_INVALID", id);
    const property = IDENTIFIERS[type.toLowerCase()];
    if (property === undefined)
      throw new EmbargoError("VALUE_NOT_ALLOWED", {
        where: "--id",
        value: type,
        allowed: Object.keys(IDENTIFIERS).join(", "),
      });
    properties[property] = [...(properties[property] ?? []), value];
  }
  const answer = engine.screen(
    { schema, properties },
    {
      asOf: options.asOf,
      knownAt: options.knownAt,
      lists: options.list,
      lang,
      threshold: parseNumber(options.threshold, "--threshold", 0, 1, 0.7),
      limit: parseNumber(options.limit, "--limit", 1, 1000, 5),
    },
  );
  putAnswer(io, options.json === true, answer, (safe) => renderScreening(context, safe));
  return codeOfScreening(answer);
}

function checkCountry(context: Context, code: string): string {
  const upper = code.toUpperCase();
  if (context.engine.data.law.countries[upper] === undefined)
    throw new EmbargoError("COUNTRY_UNKNOWN", { value: code, where: "--country" });
  return upper.toLowerCase();
}

function usage(code: ErrorCode, value: string): EmbargoError {
  return new EmbargoError(code, { value });
}
