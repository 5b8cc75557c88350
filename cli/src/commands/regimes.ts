/**
 * @module cli/commands/regimes
 * Browses the provisions in force.
 */
import { EmbargoError } from "embargo";
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import type { AnswerCode } from "../exit-code.ts";
import { renderRegimes } from "../render/regimes.ts";

interface RegimesOptions extends CommonOptions {
  readonly target?: string;
}

/** Run `regimes`. */
export function runRegimes(context: Context, id: string | undefined, options: RegimesOptions): AnswerCode {
  const { engine, io, lang } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const target = options.target?.toUpperCase();
  if (target !== undefined && engine.data.law.countries[target] === undefined) {
    throw new EmbargoError("COUNTRY_UNKNOWN", { value: options.target ?? "", where: "--target" });
  }
  const asOf = options.asOf ?? io.today();
  const regimes = engine.regimes({ id, target }, { asOf, knownAt: options.knownAt, lang });
  const answer = { asOf, regimes };
  io.out(options.json === true ? `${JSON.stringify(answer, null, 2)}\n` : renderRegimes(context, answer));
  return 0;
}
