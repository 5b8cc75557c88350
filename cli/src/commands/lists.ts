/**
 * @module cli/commands/lists
 * What lists are loaded, how old they are, how far they reach; and which could be.
 */
import { LIST_CARDS, requestOf } from "embargo/lists";
import { isStale } from "embargo/screening";
import { parseChoice, type CommonOptions, type Context } from "../context.ts";
import { putAnswer } from "../io.ts";
import type { AnswerCode } from "../exit-code.ts";
import { renderLists, type ListOffered, type ListShown } from "../render/lists.ts";

/** Run `lists`. */
export function runLists(context: Context, options: CommonOptions): AnswerCode {
  const { engine, io } = context;
  parseChoice(options.lang, "--lang", ["fr", "en"]);
  const call = { asOf: options.asOf, knownAt: options.knownAt };
  const { asOf, knownAt } = engine.clocks(call);
  const today = io.today();
  const lists = engine.lists(call).map(
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
      ageDays: Math.max(0, Math.round((Date.parse(today) - Date.parse(published)) / 86_400_000)),
      stale: isStale(published, today),
      checkedAgainst,
      coverage,
      sources,
    }),
  );
  const loaded = new Set(lists.map((list) => list.id));
  const notLoaded = Object.values(LIST_CARDS)
    .filter(({ id }) => !loaded.has(id))
    .map(
      ({ id, title }): ListOffered => ({
        id,
        title,
        files: requestOf(id)?.files.map(({ url }) => url) ?? [],
      }),
    );
  putAnswer(io, options.json === true, { asOf, knownAt, lists, notLoaded }, (safe) =>
    renderLists(context, safe.lists, safe.notLoaded),
  );
  return 0;
}
