/**
 * @module cli/render/batch
 * What a batch came to, in a few lines for standard error.
 */
import { fillTemplate } from "embargo/model";
import type { Screening } from "embargo/screening";
import type { RowSource } from "../batch/row-source.ts";
import type { BatchResult } from "../batch/run.ts";
import type { Context } from "../context.ts";
import { printable } from "../io.ts";
import { searchedLines } from "./lines.ts";

/** Counts of the rows, and what their answers rest on. @param probe any answer of the same question. */
export function renderBatch(
  context: Context,
  { tally, continuedAfter }: BatchResult,
  { unread }: Pick<RowSource, "unread">,
  probe: Pick<Screening, "asOf" | "knownAt" | "searched">,
): string {
  const { say } = context;
  const columns = printable(unread.join(", "));
  return [
    ...(unread.length === 0 ? [] : [fillTemplate(say("batch.unread"), { columns })]),
    `${say("asOf")} ${probe.asOf ?? "?"}, ${say("knownAt")} ${probe.knownAt}`,
    ...searchedLines(context, probe.searched),
    ...(continuedAfter === 0 ? [] : [fillTemplate(say("batch.continued"), { row: continuedAfter })]),
    fillTemplate(say("batch.summary"), { ...tally }),
    "",
  ].join("\n");
}
