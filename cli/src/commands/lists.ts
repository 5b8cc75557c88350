/**
 * @module cli/commands/lists
 * What lists are loaded, how old they are, how far they reach.
 */
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import { putAnswer } from "../io.ts";
import type { AnswerCode } from "../exit-code.ts";
import { renderLists, type ListShown } from "../render/lists.ts";

/** Run `lists`. */
export function runLists(context: Context, options: CommonOptions): AnswerCode {
  const { engine, io } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const { asOf, knownAt } = engine.clocks({ asOf: options.asOf, knownAt: options.knownAt });
  const today = Date.parse(io.today());
  const lists = engine.data.lists.map(
    ({
      id,
      title,
      publisher,
      published,
      retrieved,
      sha256,
      checkedAgainst,
      entries,
      coverage,
      sources,
    }): ListShown => ({
      id,
      title,
      publisher,
      published,
      retrieved,
      sha256,
      entities: entries.length,
      ageDays: Math.max(0, Math.round((today - Date.parse(published)) / 86_400_000)),
      checkedAgainst,
      coverage,
      sources,
    }),
  );
  putAnswer(io, options.json === true, { asOf, knownAt, lists }, (safe) => renderLists(context, safe.lists));
  return 0;
}
