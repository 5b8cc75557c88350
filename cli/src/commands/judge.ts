/**
 * @module cli/commands/judge
 * Judges a dealing.
 */
import { EmbargoError, MOST_VALUE, type DealingInput } from "embargo";
import { parseChoice, parseNumber, type CommonOptions, type Context } from "../context.ts";
import { putAnswer } from "../io.ts";
import { codeOfJudgement, type AnswerCode } from "../exit-code.ts";
import { parseOwner } from "../owners.ts";
import { readOwners } from "../owners-file.ts";
import { renderJudgement } from "../render/judge.ts";

interface JudgeOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly by?: string;
  readonly goods?: readonly string[];
  readonly hs?: readonly string[];
  readonly quantity?: string;
  readonly already?: string;
  readonly service?: string;
  readonly payment?: readonly string[];
  readonly party?: readonly string[];
  readonly owner?: readonly string[];
  readonly owners?: string;
  readonly fact?: readonly string[];
  readonly date?: string;
  readonly endUser?: string;
  readonly through?: readonly string[];
  readonly flag?: string;
  readonly imo?: string;
  readonly insurer?: string;
  readonly bank?: string;
  readonly currency?: string;
  readonly value?: string;
  readonly territory?: readonly string[];
  readonly origin?: string;
  readonly in?: string;
}

/** Run `judge`. `--date` is another name of `--as-of`. */
export function runJudge(context: Context, options: JudgeOptions): AnswerCode {
  const { engine, io, lang } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const { from, to, by, goods, hs, quantity, already, service, payment, party } = options;
  const judged = engine.judge(
    {
      from,
      to,
      by,
      goods,
      hs,
      quantity,
      already,
      service,
      payment,
      parties: party,
      holdings: holdingsOf(context, options),
      facts: parseFacts(options.fact ?? []),
      ...circumstancesOf(options),
    },
    { asOf: options.asOf ?? options.date, knownAt: options.knownAt, lang },
  );
  putAnswer(io, options.json === true, judged, (safe) => renderJudgement(context, safe));
  return codeOfJudgement(judged);
}

/** What the options say besides the sides of a dealing. */
function circumstancesOf(options: JudgeOptions): DealingInput {
  const { endUser, through, flag, imo, insurer, bank, currency, territory, origin } = options;
  const value = parseNumber(options.value, "--value", 0, MOST_VALUE, 14900);
  const money = { currency, value, insurer, bank };
  return { endUser, through, flag, imo, ...money, territories: territory, origin, in: options.in };
}

/** Holdings of the file, then those of the options. */
function holdingsOf(context: Context, { owner = [], owners }: JudgeOptions): DealingInput["holdings"] {
  const filed = owners === undefined ? [] : readOwners(context, owners);
  return [...filed, ...owner.map((text) => parseOwner(text, "--owner"))];
}

function parseFacts(facts: readonly string[]): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    facts.map((fact) => {
      const [, name = "", answer = ""] = /^([a-z0-9-]+)=(yes|no|oui|non)$/.exec(fact) ?? [];
      if (name === "") throw new EmbargoError("FACT_UNKNOWN", { value: fact });
      return [name, answer === "yes" || answer === "oui"];
    }),
  );
}
