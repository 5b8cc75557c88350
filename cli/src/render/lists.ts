/**
 * @module cli/render/lists
 * The loaded lists for reading.
 */
import type { ListCoverage, ListSource, Text } from "embargo/model";
import type { Context } from "../context.ts";

/** A list as the command shows it. */
export interface ListShown {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string;
  readonly published: string;
  readonly retrieved: string;
  readonly sha256: string;
  readonly entities: number;
  readonly ageDays: number;
  /** Too old to be relied on. */
  readonly stale: boolean;
  readonly checkedAgainst: string;
  readonly coverage: readonly ListCoverage[];
  readonly sources: Readonly<Record<string, ListSource>>;
}

/** A list that could be loaded, and where its publisher offers it. */
export interface ListOffered {
  readonly id: string;
  readonly title: Text;
  /** Addresses of the files; empty = none is known. */
  readonly files: readonly string[];
}

/** The text form of the loaded lists, and the ids of those that could be loaded. */
export function renderLists(
  context: Context,
  lists: readonly ListShown[],
  notLoaded: readonly ListOffered[],
): string {
  const { label } = context;
  return [
    ...lists.flatMap((list) => listLines(context, list)),
    ...(notLoaded.length === 0 ? [] : [label("lists.addable")]),
    ...notLoaded.flatMap((list) => offeredLines(context, list)),
    "",
  ].join("\n");
}

function listLines({ say, value, lang, colour, label }: Context, list: ListShown): readonly string[] {
  const age = `${list.ageDays} ${say("age")}${list.stale ? `, ${say("lists.stale")}` : ""}`;
  return [
    `${colour.bold(list.id)}  ${list.title[lang]}`,
    `  ${say("publisher")} ${list.publisher}, ${say("published")} ${list.published}, ${say("retrieved")} ${list.retrieved} (${age})`,
    `  ${list.entities} ${say("entries")}, sha256 ${list.sha256}`,
    `  ${say("lists.checked")} ${value(list.checkedAgainst)}`,
    `  ${label("holds")}`,
    ...list.coverage.map(
      (row) =>
        `    ${row.list.padEnd(12)} ${say(row.part)}, ${row.entries} ${label("entries")} ${row.scope[lang]}`,
    ),
    `  ${label("source")}`,
    ...Object.values(list.sources).map((source) =>
      colour.dim(`    ${source.title}${source.published === undefined ? "" : `, ${source.published}`}`),
    ),
    "",
  ];
}

function offeredLines({ lang, colour }: Context, { id, title, files }: ListOffered): readonly string[] {
  return [`  ${id.padEnd(12)} ${title[lang]}`, ...files.map((url) => colour.dim(`    ${url}`))];
}
