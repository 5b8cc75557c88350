/**
 * @module cli/render/document
 * What is known of the file of a report: kind, pages, what of it was not read, what to beware of.
 */
import type { Assessment } from "embargo";
import type { Context } from "../context.ts";

/** Reasons that say nothing of the report itself. */
const USUAL: ReadonlySet<string> = new Set(["code", "comment", "running-line", "alternative"]);

/** Lines about the file; none for plain text. */
export function documentLines(context: Context, { document }: Assessment): readonly string[] {
  const { say, label, value, colour } = context;
  const { kind, title, pages, encoding, hidden = [], warnings = [], attachments = [], dateHint } = document;
  if (kind === undefined) return [];
  const facts = [
    value(`kind.${kind}`),
    pages === null || pages === undefined ? "" : `${pages} ${say("pages")}`,
    title === null || title === undefined ? "" : context.quote(title),
    encoding?.basis === "guessed" ? `${say("encoding")} ${encoding.name}` : "",
  ];
  const shown = hidden.filter(({ why }) => !USUAL.has(why));
  return [
    `${label("file")} ${facts.filter((fact) => fact !== "").join(", ")}`,
    ...(attachments.length === 0
      ? []
      : [
          `${label("attachments")} ${attachments.map(({ name, refused }) => `${name}${refused === null ? "" : ` (${say("notRead")}: ${refused})`}`).join(", ")}`,
        ]),
    ...(shown.length === 0
      ? []
      : [
          `${label("hidden")} ${shown.map(({ why, characters }) => `${characters} ${value(`hidden.${why}`)}`).join(", ")}`,
        ]),
    ...warnings.map((warning) => colour.yellow(value(`warning.${warning}`))),
    ...(dateHint === null || dateHint === undefined || document.date.value !== null
      ? []
      : [`${label("fileDate")} ${dateHint.value} (${dateHint.from}); ${say("fileDateUnused")}`]),
  ];
}
