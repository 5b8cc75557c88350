/**
 * @module cli/commands/lists-diff
 * What changed between two snapshots of a list.
 */
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import type { AnswerCode } from "../exit-code.ts";
import { requireHome } from "../home.ts";
import { putAnswer } from "../io.ts";
import { renderDiff } from "../render/lists-diff.ts";

/** Run `lists diff`. One argument compares the newest snapshot with the one before. */
export function runListsDiff(
  context: Context,
  a: string,
  b: string | undefined,
  options: CommonOptions,
): AnswerCode {
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const diff = requireHome(context.io).diff(a, b ?? a.split("@")[0] ?? a);
  putAnswer(context.io, options.json === true, diff, (safe) => renderDiff(context, safe));
  return 0;
}
