/**
 * @module cli/commands/regimes
 * Browses the provisions in force.
 */
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import { putAnswer } from "../io.ts";
import type { AnswerCode } from "../exit-code.ts";
import { renderRegimes } from "../render/regimes.ts";

interface RegimesOptions extends CommonOptions {
  readonly target?: string;
}

/** Run `regimes`. */
export function runRegimes(context: Context, id: string | undefined, options: RegimesOptions): AnswerCode {
  const { engine, io, lang } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const { asOf, knownAt } = engine.clocks({ asOf: options.asOf, knownAt: options.knownAt });
  const regimes = engine.regimes({ id, target: options.target }, { asOf, knownAt, lang });
  const answer = { asOf, knownAt, regimes };
  putAnswer(io, options.json === true, answer, (safe) => renderRegimes(context, safe));
  return 0;
}
