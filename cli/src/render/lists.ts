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
  readonly checkedAgainst: string;
  readonly coverage: readonly ListCoverage[];
  readonly sources: Readonly<Record<string, ListSource>>;
}

/** The text form of the loaded lists. */
export function renderLists({ say, lang, colour }: Context, lists: readonly ListShown[]): string {
  return lists
    .flatMap((list) => [
      `${colour.bold(list.id)}  ${list.title[lang]}`,
      `  ${say("publisher")} ${list.publisher}, ${say("published")} ${list.published}, ${say("retrieved")} ${list.retrieved} (${list.ageDays} ${say("age")})`,
      `  ${list.entities} ${say("entries")}, sha256 ${list.sha256}`,
      `  ${say("holds")}:`,
      ...list.coverage.map(
        (row) =>
          `    ${row.list.padEnd(12)} ${say(row.part)}, ${row.entries} ${say("entries")}: ${row.scope[lang]}`,
      ),
      `  ${say("source")}:`,
      ...Object.values(list.sources).map((source) =>
        colour.dim(`    ${source.title}${source.published === undefined ? "" : `, ${source.published}`}`),
      ),
      "",
    ])
    .join("\n");
}
