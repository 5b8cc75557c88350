/**
 * @module cli/commands/screen
 * Screens one name.
 */
import { parseChoice, type Context } from "../context.ts";
import { putAnswer } from "../io.ts";
import { codeOfScreening, type AnswerCode } from "../exit-code.ts";
import { OPTION_PLACES, parseLimits, parseQuery, textsOfOptions, type QueryOptions } from "../query.ts";
import { renderScreening } from "../render/screen.ts";

/** Run `screen`. */
export function runScreen(context: Context, name: string, options: QueryOptions): AnswerCode {
  const { engine, io } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const query = parseQuery({ ...textsOfOptions(options), name: [name] }, OPTION_PLACES, context);
  const answer = engine.screen(query, parseLimits(options, context));
  putAnswer(io, options.json === true, answer, (safe) => renderScreening(context, safe));
  return codeOfScreening(answer);
}
