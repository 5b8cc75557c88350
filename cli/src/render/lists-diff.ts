/**
 * @module cli/render/lists-diff
 * The difference of two snapshots for reading.
 */
import type { ComparedSnapshot, NamedEntry, SnapshotDiff } from "embargo-service/home";
import type { Context } from "../context.ts";

/** Entries of each kind that are shown; all are in the JSON. */
const SHOWN = 20;
/** Values of a field that are shown, in characters. */
const SHOWN_VALUE = 120;

/** The text form of a difference. */
export function renderDiff(context: Context, diff: SnapshotDiff): string {
  const { say, colour, label } = context;
  const { a, b, added, removed, changed, renumbered } = diff;
  const numbers =
    renumbered.length === 0
      ? []
      : [
          `  ${renumbered.length} ${say("lists.renumbered")} (${label("lists.byNumber")} +${added.length + renumbered.length} −${removed.length + renumbered.length})`,
        ];
  return [
    `${snapshot(context, a)} → ${snapshot(context, b)}`,
    `  ${added.length} ${say("lists.entriesAdded")}, ${removed.length} ${say("lists.removed")}, ${changed.length} ${say("lists.changed")}`,
    ...numbers,
    ...section(context, added, (entry) => `${colour.green("+")} ${line(entry)}`),
    ...section(context, removed, (entry) => `${colour.red("−")} ${line(entry)}`),
    ...section(context, changed, (entry) =>
      [
        `± ${line(entry)}`,
        ...entry.fields.map(({ field, before, after }) =>
          colour.dim(`      ${field}: ${values(before)} → ${values(after)}`),
        ),
      ].join("\n"),
    ),
    "",
  ].join("\n");
}

function snapshot({ say, colour }: Context, item: ComparedSnapshot): string {
  return `${colour.bold(`${item.list}@${item.published}`)} (${item.entries} ${say("entries")}, ${item.sha256.slice(0, 8)})`;
}

function section<T>(
  { say, colour }: Context,
  entries: readonly T[],
  show: (entry: T) => string,
): readonly string[] {
  const rest = entries.length - SHOWN;
  return [
    ...entries.slice(0, SHOWN).map((entry) => `  ${show(entry)}`),
    ...(rest > 0 ? [colour.dim(`    … ${rest} ${say("lists.more")}`)] : []),
  ];
}

function line({ id, caption }: NamedEntry): string {
  return `${id}  ${caption}`;
}

function values(list: readonly string[]): string {
  const text = list.join("; ");
  return text === "" ? "–" : text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text;
}
